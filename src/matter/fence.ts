import type { Edit } from '../message/index.ts';
import { findClose } from './find-close.ts';
import type { Fence } from './find-close.ts';
import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { IsKey } from './key-line.ts';
import { toIsKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import type { Report } from './reporter.ts';
import { contentEnd, isBlank, lineEndOf, readLead, toLines } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** Lines of dashes that are meant as `---`: keyboards turn two hyphens into one long dash, and Arabic ones give a tatweel. */
const dashLine = /^[-\u2010-\u2015\u2212\u0640_]{1,8}$/u;

function visible(text: string, line: SourceLine): string {
  return text
    .slice(line.start, line.end)
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Finds the front matter of a file, with the usual slips in its edges reported; undefined when the file has none. */
export function findFence(text: string, report: Report, table: KeyTable | undefined): Fence | undefined {
  const isKey = table === undefined ? undefined : toIsKey(table);
  const lines = toLines(text, 0, text.length);
  const openAt = lines.findIndex((line) => !isBlank(text, line));
  const open = lines[openAt];
  if (open === undefined) return undefined;

  const line = visible(text, open);
  const lead = readLead(text, open).end;
  const stop = contentEnd(text, lead, open.end);
  const foreign = /^(?:\+{3,}|;{3,}|\{|```)/.exec(line);
  if (foreign !== null) {
    const wrapping = readWrapping(text, lines, openAt);
    if (wrapping !== undefined) {
      report(
        'matter/format',
        lead,
        stop,
        { value: text.slice(lead, stop), nearest: wrapping.mark },
        wrapping.edits,
      );
      return undefined;
    }
    report('matter/format', lead, lead + foreign[0].length, { value: foreign[0] });
    return undefined;
  }

  if (line === '---' || (dashLine.test(line) && opensFields(text, lines, openAt, isKey))) {
    const dashes = { start: lead, end: stop, text: '---' };
    if (line !== '---') report('matter/fence-dashes', lead, stop, { value: line }, [dashes]);
    reportBefore(text, lead, stop, report, dashes);
    return findClose(text, lines, openAt, open.next, report, table);
  }

  const named = /^---[ \t]*([A-Za-z][\w.+-]*)$/.exec(line);
  const language = named?.[1];
  if (language !== undefined) {
    reportBefore(text, lead, stop, report);
    if (/^ya?ml$/i.test(language)) {
      const dashes = { start: lead, end: stop, text: '---' };
      report('matter/fence-text', lead, stop, { value: language }, [dashes]);
      return findClose(text, lines, openAt, open.next, report, table);
    }
    report('matter/language', lead, stop, { value: language });
    const close = lines.slice(openAt + 1).find((later) => visible(text, later) === '---');
    return { bodyStart: close?.next ?? text.length };
  }

  const withText = /^---(?=\s*[^\s-])/.exec(line);
  if (withText !== null) {
    const start = text.indexOf('---', open.start) + 3;
    const key = readKeyLine(text, readLead(text, { ...open, start }).end, stop);
    if (key !== undefined) {
      const fields = readLead(text, { ...open, start }).end;
      const onNewLine = { start, end: fields, text: lineEndOf(text) };
      report('matter/fence-text', start, stop, { value: text.slice(start, stop) }, [onNewLine]);
      return findClose(text, lines, openAt, fields, report, table);
    }
  }

  const later = fenceBelow(text, lines, openAt, isKey);
  if (later !== undefined) {
    report('matter/missing', lead, stop, { value: text.slice(lead, stop) });
    return findClose(text, lines, later, lines[later]?.next ?? text.length, report, table);
  }

  const key = readKeyLine(text, lead, stop);
  const closesLater = lines.slice(openAt + 1, openAt + 80).some((later) => visible(text, later) === '---');
  if (key !== undefined && isSurelyKey(key, isKey) && closesLater) {
    const opening = { start: open.start, end: open.start, text: `---${lineEndOf(text)}` };
    report('matter/missing-open', lead, stop, { key: key.key }, [opening]);
    return findClose(text, lines, openAt - 1, open.start, report, table);
  }
  return undefined;
}

/** How many lines of a greeting or a note may stand before the front matter. */
const linesBeforeMax = 12;

/** The line that opens the front matter below lines that are none of it; undefined when there is no such line. */
function fenceBelow(
  text: string,
  lines: readonly SourceLine[],
  from: number,
  isKey: IsKey | undefined,
): number | undefined {
  if (isKey === undefined) return undefined;
  for (let at = from; at < Math.min(lines.length, from + linesBeforeMax); at += 1) {
    const line = lines[at];
    if (line === undefined) return undefined;
    if (at > from && visible(text, line) === '---')
      return opensFields(text, lines, at, isKey) ? at : undefined;
    if (
      isSurelyKey(readKeyLine(text, readLead(text, line).end, contentEnd(text, line.start, line.end)), isKey)
    )
      return undefined;
  }
  return undefined;
}

function opensFields(
  text: string,
  lines: readonly SourceLine[],
  openAt: number,
  isKey: IsKey | undefined,
): boolean {
  const next = lines.slice(openAt + 1).find((line) => !isBlank(text, line));
  if (next === undefined) return false;
  return isSurelyKey(
    readKeyLine(text, readLead(text, next).end, contentEnd(text, next.start, next.end)),
    isKey,
  );
}

/** Reports what stands before the opening line; `dashes` writes that line as it should be. */
function reportBefore(text: string, lead: number, stop: number, report: Report, dashes?: Edit): void {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (start === 1) report('matter/byte-order-mark', 0, 1);
  const hidden = /\p{Cf}/u.exec(text.slice(lead, stop));
  if (lead > start) report('matter/before-fence', start, lead, {}, [{ start, end: lead, text: '' }]);
  else if (hidden !== null) {
    const at = lead + hidden.index;
    report('matter/before-fence', at, at + 1, {}, dashes === undefined ? [] : [dashes]);
  }
}

/** The line of code round a whole file, as programs that write Markdown hand it over, and the edits that take it away: none where the lines of code in it do not pair. */
function readWrapping(
  text: string,
  lines: readonly SourceLine[],
  openAt: number,
): { readonly mark: string; readonly edits: readonly Edit[] } | undefined {
  const open = lines[openAt];
  const first = lines.slice(openAt + 1).find((line) => !isBlank(text, line));
  const mark = open === undefined ? undefined : /^`{3,}/.exec(visible(text, open))?.[0];
  if (open === undefined || mark === undefined || first === undefined || visible(text, first) !== '---')
    return undefined;
  const marks = lines.filter((line) => visible(text, line).startsWith(mark));
  const last = lines.findLast((line) => !isBlank(text, line));
  const isClosed = last !== undefined && visible(text, last) === mark && marks.length % 2 === 0;
  const toNothing = ({ start, next }: SourceLine): Edit => ({ start, end: next, text: '' });
  return { mark, edits: isClosed ? [toNothing(open), toNothing(last)] : [] };
}

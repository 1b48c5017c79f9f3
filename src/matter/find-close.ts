import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { toIsKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import type { Report } from './reporter.ts';
import { contentEnd, isBlank, lineEndOf, nameCharacter, readLead } from './source-line.ts';
import type { SourceLine } from './source-line.ts';
import { isEdge, isStrayFence } from './stray-fence.ts';

/** Where the front matter of a file stands. */
export interface Fence {
  /** The fields, without the lines of hyphens; undefined when they are in a language that is not read. */
  readonly block?: { readonly start: number; readonly end: number };
  /** Offsets of the lines of dashes amid the fields, which are none of them. */
  readonly strays?: ReadonlySet<number>;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Finds where the front matter that was opened on line `openAt` ends. */
export function findClose(
  text: string,
  lines: readonly SourceLine[],
  openAt: number,
  blockStart: number,
  report: Report,
  table: KeyTable | undefined,
): Fence {
  const isKey = table === undefined ? undefined : toIsKey(table);
  const strays = new Set<number>();
  let blank = false;
  let prose: SourceLine | undefined;
  let attached: SourceLine | undefined;
  let proseLines = 0;
  let keysAfterProse = 0;
  let lastField = openAt;
  for (let at = openAt + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(text, line)) {
      blank = true;
      continue;
    }
    const lead = readLead(text, line);
    const stop = contentEnd(text, lead.end, line.end);
    const content = text.slice(lead.end, stop);
    const shown = lead.width === 0 ? content.replace(/\p{Cf}/gu, '') : content;
    if (lead.width === 0 && (isEdge(shown) || /^---\s/.test(shown))) {
      if (isEdge(shown) && isStrayFence(text, lines, openAt, at, table)) {
        strays.add(line.start);
        const nothing = { start: line.start, end: line.next, text: '' };
        report('matter/stray-fence', lead.end, stop, { value: shown }, [nothing]);
        continue;
      }
      if (prose !== undefined && proseLines > 1 && keysAfterProse === 0) break;
      if (shown !== '---') {
        const isDashes = isEdge(shown);
        const rule = isDashes ? 'matter/fence-dashes' : 'matter/fence-text';
        const after = lead.end + content.indexOf('---') + 3;
        const mended = isDashes
          ? { start: lead.end, end: stop, text: '---' }
          : {
              start: after,
              end: readLead(text, { ...line, start: after }).end,
              text: lineEndOf(text).repeat(2),
            };
        report(rule, lead.end, stop, { value: shown }, [mended]);
      }
      const hidden = lead.width === 0 ? /\p{Cf}/u.exec(text.slice(line.start, stop)) : null;
      if (hidden !== null) {
        const place = line.start + hidden.index;
        const dashes = { start: line.start, end: stop, text: '---' };
        report(
          'matter/invisible-character',
          place,
          place + 1,
          { value: nameCharacter(hidden[0]) },
          shown === '---' ? [dashes] : [],
        );
      }
      const textAfter = /^---\s/.test(shown) ? lead.end + content.indexOf('---') + 3 : line.next;
      return { block: { start: blockStart, end: line.start }, strays, bodyStart: textAfter };
    }
    const key = readKeyLine(text, lead.end, stop);
    const isField = lead.width > 0 || /^[-#]/.test(content) || isSurelyKey(key, isKey);
    if (isField) {
      if (isSurelyKey(key, isKey)) attached = undefined;
      if (prose !== undefined && lead.width === 0 && !/^[-#]/.test(content)) keysAfterProse += 1;
      if (prose === undefined && attached === undefined) lastField = at;
    } else if (prose === undefined && blank) {
      prose = line;
      proseLines = 1;
    } else if (prose !== undefined) proseLines += 1;
    else if (attached === undefined && isParagraph(content, key)) attached = line;
    else if (attached === undefined) lastField = at;
    blank = false;
  }

  const last = lines[lastField];
  const end = attached?.start ?? prose?.start ?? last?.next ?? text.length;
  const shownAt = last === undefined ? blockStart : contentEnd(text, last.start, last.end);
  report('matter/missing-close', shownAt, shownAt);
  return {
    block: { start: blockStart, end: Math.max(end, blockStart) },
    strays,
    bodyStart: Math.max(end, blockStart),
  };
}

/** Code units: a longer line without a name is the first of the text. */
const paragraphMin = 60;
/** Words: no field has a longer name. */
const nameWordsMax = 3;
const doubtfulNameWordsMax = 5;

/** Whether a line that is no known field is the first paragraph of the text, which nothing parts from the header. */
function isParagraph(content: string, key: KeyLine | undefined): boolean {
  if (key === undefined) return content.length > paragraphMin;
  const words = key.key.split(/\s+/u).length;
  return words > (key.valueStart >= key.lineEnd ? nameWordsMax : doubtfulNameWordsMax);
}

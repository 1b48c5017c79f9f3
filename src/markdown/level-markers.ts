import { mayHold } from '../text/index.ts';
import type { LinePattern } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';

/** Bidi marks, zero-width characters and byte-order marks that editors and telephones leave at the start of a line. */
export const hiddenBeforeMarker: LinePattern = {
  pattern:
    /^((?:[ \t]{0,3}>)*[ \t]{0,3})([\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]{1,3})(?=[ \t]{0,2}(?:#{1,6}[ \t\u00A0]|:{2,}|>|[-*+][ \t\u00A0]|\d{1,9}[.)][ \t]|```|~~~|\||!\[|\[\^))/gmu,
  begins: /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/u,
  behind: 'quoted',
};

// A space that does not break after a marker: the marker is then no marker to Markdown.
const hardSpaceAfterMarker = /^((?:[ \t]{0,3}>)*[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)]))([\u00A0\u202F])/gmu;

/** A body in which nothing invisible hides a heading, list, quote or directive from Markdown: of the same length, so that offsets are kept. */
export function levelMarkers(body: string, context: BodyContext): string {
  const shown = mayHold(body, hiddenBeforeMarker) ? uncover(body, context) : body;
  if (!shown.includes('\u00A0') && !shown.includes('\u202F')) return shown;
  return shown.replace(hardSpaceAfterMarker, '$1 ');
}

function uncover(body: string, context: BodyContext): string {
  const isCode = toCodeFinder(body);
  return body.replace(
    hiddenBeforeMarker.pattern,
    (match: string, indent: string, hidden: string, offset: number) => {
      const start = offset + indent.length;
      if (isCode(start)) return match;
      context.report('markdown/hidden-character', { offsets: [start, start + hidden.length] }, {
        severity: 'warning',
        // A quote's line is its speaker's.
        ...(indent.includes('>') ? {} : { fix: { edits: [{ start, end: start + hidden.length, text: '' }] } }),
        text: {
          ar: 'في أول هذا السطر حرف لا يُرى يمنع ماركداون من فهمه. تُجوهل هنا؛ احذفه من أول السطر.',
          en: 'This line begins with an invisible character that keeps Markdown from understanding it. It was ignored here; delete it from the start of the line.',
        },
      }); // prettier-ignore
      return indent + ' '.repeat(hidden.length);
    },
  );
}

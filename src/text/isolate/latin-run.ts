import { arabic, digit, indicNumber, latin, number } from './atoms.ts';
import { brandEnd } from './brand-names.ts';
import { email } from './email.ts';
import { latinNumberEnd } from './latin-number.ts';
import type { Scope } from './scope.ts';
import type { TokenClass } from './token-class.ts';
import { currencies, quantityEnd } from './units.ts';
import { url } from './url.ts';

const connector = "[.'\\u2018\\u2019&/@\\-\\u2010\\u2011+\\u00B7\\u30FB]";
const word = `${latin}(?:${latin}|[\\p{M}0-9_\\u00B2\\u00B3\\u00B9\\u2070-\\u209C\\u00AE\\u2122\\u00A9]|${connector}(?=${latin}|${digit})|\\([A-Za-z0-9]{1,4}\\)(?=[A-Za-z0-9]))*`;

/** A word with what belongs to it: digits before (`218TV`, `7-Eleven`, `1-800-NIMBUS`, `N° 5`), a dot before (`.NET`), symbols after (`C++`, `C#`, `S24+`). */
const atom = new RegExp(
  `(?:${digit}{1,4}(?:-${digit}{1,4})+-|(?:${number}|${indicNumber})-?|\\.)?${word}(?:(?<=${digit}),${digit}{3}(?!${digit}))*(?:\\+{1,2}(?!${digit}|${latin})|#(?!${latin}|${digit}|${arabic}))?`,
  'uy',
);

/** A call, as programmers write it: `render();`. */
const call = new RegExp(`\\((?:(?!${arabic})[^()\\n]){0,80}\\);?`, 'uy');

/** Words that are written with a full stop. */
const abbreviation =
  /(?:^|[^\p{L}])(?:(?:Inc|Ltd|Co|Corp|Bros|Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Gov|Rev|Hon|St|Jr|Sr|vs|No|Vol|Art|Fig|Ch|Sec|ext|Ext|pp?|Ave|Blvd|Mt|Ft|etc|al|Esq|Ph\.D|Feat|feat|ft|[A-Za-z](?:\.[A-Za-z])+)|[A-Z])$/u;
/** Of these, words that a number completes: `No. 10`. */
const numbered = /(?:^|[^\p{L}])(?:No|Vol|Art|Fig|Ch|Sec|ext|Ext|pp?)$/u;
const dottedInitials =
  /(?:^|[^\p{L}.])[A-Za-z](?:\.[A-Za-z])+$|(?:^|[^\p{L}])(?:et al|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Ph\.D|etc)$/u;

const spaces = /[ \u00A0]{1,2}/uy;
// «&» and the «n» that is short for it.
const ampersand = /[ \u00A0](?:&|['\u2018\u2019]?[nN]['\u2019])[ \u00A0]/uy;
/** What a name has after a comma: the form of a company, the rank of a son, a degree. */
const afterComma =
  /,[ \u00A0]?(?:Ltd|Inc|Corp|LLC|L\.L\.C|PLC|plc|LLP|GmbH|S\.A|Jr|Sr|Ph\.?D|M\.?D|Esq|III?)(?![\p{L}\p{N}])(?:\.(?!\S))?/uy;
const ellipsis = /\.{3,}|\u2026/uy;
const emoji =
  /[ \u00A0]?\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?)*/uy;
const inBrackets = new RegExp(
  `[ \\u00A0]\\((?:${latin}|${digit})(?:${latin}|[0-9\\u06F0-\\u06F9 .,'\\u2019&/+\\-])*\\)`,
  'uy',
);
/** What makes the word before it the beginning of an amount: `US$20`. */
const amount = new RegExp(`[$\\u00A2-\\u00A5\\u20A0-\\u20CF] ?${digit}`, 'uy');

/** Two currencies with a slash between them are one rate, and two bodies one standard: `EUR/USD`, `ISO/IEC`. */
const onePair = new RegExp(
  `^(?:(?:${currencies})/(?:${currencies})|(?:ISO|IEC|IEEE|ANSI)/(?:ISO|IEC|IEEE|ANSI|ASTM))$`,
  'u',
);

/** Two names with a slash between them are two names: `CNN/BBC`, unlike `TCP/IP` and `km/h`. */
const slashedNames = /^[A-Z][A-Za-z]{2,}(?=\/[A-Z][A-Za-z]{2,}(?:\/[A-Z][A-Za-z]{2,})*$)/u;

/** A longer chain of slashes is an address or a path. */
const slashedLengthMax = 80;

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function lastWord(text: string, start: number, end: number): string {
  return /[^ \u00A0]+$/u.exec(text.slice(Math.max(start, end - 40), end))?.[0] ?? '';
}

/** Words of a Latin script with what binds them: spaces, `&`, initials, a name in brackets, the number of a model, an emoji. Never across a comma or a dash. */
export const latinRun: TokenClass = {
  kind: 'latin',
  openings: ['digit', 'dot', 'letter'],
  match: (text, start, scope) => {
    const first = endOf(atom, text, start);
    if (first === undefined) return undefined;
    const written = first - start > slashedLengthMax ? '' : text.slice(start, first);
    const names = onePair.test(written) ? undefined : slashedNames.exec(written)?.[0];
    if (names !== undefined) return { end: start + names.length, dir: 'ltr' };
    const end = latinRunEnd(
      text,
      start,
      endOf(call, text, first) ?? ratingEnd(text, start, first) ?? first,
      scope,
    );
    return { end: endInBrackets(text, start, end), dir: 'ltr' };
  },
};

/** Where words end that go on from a word that ends at `end`. */
export function latinRunEnd(text: string, start: number, end: number, scope: Scope): number {
  for (let last = end; ;) {
    const next = nextEnd(text, start, last, scope);
    if (next === undefined || next <= last) return last;
    last = next;
  }
}

/** The mark at the end of words that fill a pair of brackets is theirs: `(Hello!)`. */
function endInBrackets(text: string, start: number, end: number): number {
  const closing = { '(': ')', '[': ']' }[text.charAt(start - 1)];
  const marks = closing === undefined ? undefined : /^[.!?\u2026]{1,3}/u.exec(text.slice(end, end + 4))?.[0];
  return marks !== undefined && text.charAt(end + marks.length) === closing ? end + marks.length : end;
}

// A grade of a credit rating, or a group of blood, with its minus; at the start of a line a letter with a dash numbers a list.
const rating = /^(?:A{1,3}|B{1,3}|C{1,3}|D|O|AB)$/u;

function ratingEnd(text: string, start: number, end: number): number | undefined {
  const minus = /^[-\u2212](?![-\p{L}\p{N}])/u.test(text.slice(end, end + 2));
  const before = text.slice(Math.max(0, start - 4), start);
  const listed =
    end - start === 1 && /(?:^|\n)[^\p{L}\p{N}]*$/u.test(before) && (start < 4 || before.includes('\n'));
  return minus && !listed && rating.test(text.slice(start, end)) ? end + 1 : undefined;
}

/** Whether a word is the beginning of an address or an amount. */
function beginsAnother(text: string, start: number, end: number, scope: Scope): boolean {
  if (endOf(amount, text, end) !== undefined) return true;
  if (!/[@:/.]/u.test(text.slice(start, end + 1))) return false;
  return email.match(text, start, scope) !== undefined || url.match(text, start, scope) !== undefined;
}

/** Where the run ends when one more part is taken in; undefined when the next part does not belong to it. */
function nextEnd(text: string, start: number, end: number, scope: Scope): number | undefined {
  const rank = endOf(afterComma, text, end);
  if (rank !== undefined) return rank;
  const pause = endOf(ellipsis, text, end) ?? endOf(emoji, text, end) ?? endOf(inBrackets, text, end);
  if (pause !== undefined) return pause;
  const before = text.slice(Math.max(start, end - 12), end);
  const stop = text.charAt(end) === '.' ? end + 1 : end;
  if (stop > end) {
    if (!abbreviation.test(before)) return undefined;
    const gapEnd = endOf(spaces, text, stop);
    const next = gapEnd === undefined ? undefined : endOf(atom, text, gapEnd);
    if (next === undefined && gapEnd !== undefined && numbered.test(before)) {
      const number = latinNumberEnd(text, gapEnd, lastWord(text, start, end));
      if (number !== undefined) return number;
    }
    return next ?? endOf(inBrackets, text, stop) ?? (dottedInitials.test(before) ? stop : undefined);
  }
  const gapEnd = endOf(ampersand, text, end) ?? endOf(spaces, text, end);
  if (gapEnd === undefined) return undefined;
  const next = brandEnd(text, gapEnd, scope) ?? endOf(atom, text, gapEnd);
  if (next !== undefined) return beginsAnother(text, gapEnd, next, scope) ? undefined : next;
  if (quantityEnd(text, gapEnd) !== undefined) return undefined;
  return latinNumberEnd(text, gapEnd, lastWord(text, start, end));
}

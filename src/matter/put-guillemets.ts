import type { SourceEdit } from './source-edit.ts';

/**
 * Where straight quotation marks open and close the quotations of an Arabic text, in turn; undefined where they do not pair, where the
 * text has others too, and in a text without Arabic letters, which has marks of its own.
 */
export function pairedMarks(text: string, start: number, stop: number): readonly number[] | undefined {
  const value = text.slice(start, stop);
  if (!/\p{Script=Arabic}/u.test(value) || /[«»\\]/u.test(value)) return undefined;
  const marks = [...value.matchAll(/"/g)].map(({ index }) => start + index);
  const isPaired =
    marks.length > 0 &&
    marks.length % 2 === 0 &&
    marks.every((at, index) =>
      index % 2 === 0
        ? /[\p{L}\p{N}#@]/u.test(text.slice(at + 1, Math.min(at + 3, stop))) &&
          !/\s/u.test(text.charAt(at + 1))
        : !/\s/u.test(text.charAt(at - 1)) && (at + 1 >= stop || /[\s\p{P}]/u.test(text.charAt(at + 1))),
    );
  return isPaired ? marks : undefined;
}

/** A text with «…» in place of the marks that pair. */
export function withGuillemets(value: string): string {
  return value.replace(/"([^"]*)"/g, '«$1»');
}

/** Copies a stretch with «…» in place of the marks that pair. */
export function putGuillemets(edit: SourceEdit, start: number, stop: number, marks: readonly number[]): void {
  let from = start;
  for (const [index, at] of marks.entries()) {
    edit.keep(from, at);
    edit.put(index % 2 === 0 ? '«' : '»', at, at + 1);
    from = at + 1;
  }
  edit.keep(from, stop);
}

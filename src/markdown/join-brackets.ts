import type { Bilingual, Edit } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';
import { isTelling, toIdentifier } from './quote-ids.ts';

// `[name] [id]`, and `[name](id)` with brackets of any other kind.
const apart = /\](?:[ \t\u00A0]\[([^[\]\n]{1,80})\]|[[({]([^[\](){}\n]{1,80})[\])}])/gu;

// `(name)[id]` and `(name)(id)`.
const round = /\(([^()[\]\n]{1,300})\)[[(]([^[\]()\n]{1,80})[\])]/gu;

// `[text] (address)` and `(text)[address]`.
const apartLink =
  /\[([^[\]\n]{1,300})\][ \t\u00A0]\((https?:\/\/[^()\s]+)\)|\(([^()\n]{1,300})\)\[(https?:\/\/[^[\]\s]+)\]/gu;

/** A body in which links with their brackets apart or exchanged are links: of the same length, so that offsets are kept. */
export function joinLinks(body: string, context: BodyContext): string {
  const isKept = toKeptFinder(body);
  return body.replace(
    apartLink,
    (match: string, spacedText: string | undefined, spacedUrl = '', text = '', url = '', at = 0) => {
      if (isKept(at)) return match;
      const joined = spacedText === undefined ? `[${text}](${url})` : `[${spacedText}](${spacedUrl})`;
      context.report('link/form', { offsets: [at, at + match.length] }, {
        severity: 'warning',
        fix: { edits: editsFrom(match, joined, at) },
        text: {
          ar: 'قُرئ هذا رابطًا، وقوساه متباعدان أو متبادلان. اكتب النص بين معقوفين والعنوان بعده بين هلالين بلا مسافة: [النص](https://…).',
          en: 'This was read as a link, but its brackets are apart or exchanged. Put the text in square brackets and the address right after it in round ones: [text](https://…).',
        },
      }); // prettier-ignore
      return joined.padEnd(match.length);
    },
  );
}

/** A body in which `[name] [id]`, `[name](id)` and `(name)(id)` cite the front matter's quote that they mean: of the same length, so that offsets are kept. */
export function joinBrackets(body: string, context: BodyContext): string {
  const isKept = toKeptFinder(body);
  const ids = new Set([...context.source.quotes.keys()].map(toIdentifier));
  const named = body.replace(round, (match: string, name: string, id: string, at: number) => {
    if (!ids.has(toIdentifier(id)) || !isTelling(id) || !/\p{L}{2}/u.test(name) || isKept(at)) return match;
    const joined = `[${name}][${id}]`;
    context.report('quote/citation-form', { offsets: [at, at + match.length] }, {
      severity: 'warning',
      expected: [joined],
      fix: { edits: editsFrom(match, joined, at) },
      text: roundText,
    }); // prettier-ignore
    return joined;
  });
  return named.replace(
    apart,
    (match: string, spaced: string | undefined, other: string | undefined, at: number) => {
      const id = spaced ?? other ?? '';
      if (!ids.has(toIdentifier(id)) || !isTelling(id) || match === `][${id}]` || isKept(at)) return match;
      context.report('quote/citation-form', { offsets: [at, at + match.length] }, {
      severity: 'warning',
      expected: [`][${id}]`],
      fix: { edits: editsFrom(match, `][${id}]`, at) },
      text:
        other === undefined
          ? {
              ar: 'بين الاسم ومعرف اقتباسه مسافة. قُرئا معًا؛ ألصق القوسين: [الاسم][المعرف].',
              en: 'A space stands between the name and the id of its quote. They were read together; join the brackets: [name][id].',
            }
          : roundText,
    }); // prettier-ignore
      return `][${id}]`.padEnd(match.length);
    },
  );
}

/** What makes a text of another that differs from it in brackets, and in a space between them: the words in the brackets are not touched. */
function editsFrom(from: string, to: string, offset: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const character of to) {
    const start = at;
    if (/\s/u.test(from.charAt(at)) && from.charAt(at) !== character) at += 1;
    at += character.length;
    if (from.slice(start, at) !== character)
      edits.push({ start: offset + start, end: offset + at, text: character });
  }
  return edits;
}

const roundText: Bilingual = {
  ar: 'معرف الاقتباس هنا بين قوسين من نوع آخر. قُرئ على أنه معرف؛ ضعه بين معقوفين: [الاسم][المعرف].',
  en: 'The id of the quote is in brackets of another kind. It was read as an id; put it in square ones: [name][id].',
};

import type { Bilingual } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';
import { toIdentifier } from './quote-ids.ts';

// `[name] [id]`, and `[name](id)` with brackets of any other kind.
const apart = /\](?:[ \t\u00A0]\[([^[\]\n]{1,80})\]|[[({]([^[\](){}\n]{1,80})[\])}])/gu;

// `(name)[id]` and `(name)(id)`.
const round = /\(([^()[\]\n]{1,300})\)[[(]([^[\]()\n]{1,80})[\])]/gu;

// `[text] (address)` and `(text)[address]`.
const apartLink =
  /\[([^[\]\n]{1,300})\][ \t\u00A0]\((https?:\/\/[^()\s]+)\)|\(([^()\n]{1,300})\)\[(https?:\/\/[^[\]\s]+)\]/gu;

/** A body in which links with their brackets apart or exchanged are links: of the same length, so that offsets are kept. */
export function joinLinks(body: string, context: BodyContext): string {
  const isCode = toCodeFinder(body);
  return body.replace(
    apartLink,
    (match: string, spacedText: string | undefined, spacedUrl = '', text = '', url = '', at = 0) => {
      if (isCode(at)) return match;
      const joined = spacedText === undefined ? `[${text}](${url})` : `[${spacedText}](${spacedUrl})`;
      context.report('link/form', { offsets: [at, at + match.length] }, {
        severity: 'warning',
        fix: { edits: [{ start: at, end: at + match.length, text: joined }] },
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
  const isCode = toCodeFinder(body);
  const ids = new Set([...context.source.quotes.keys()].map(toIdentifier));
  const named = body.replace(round, (match: string, name: string, id: string, at: number) => {
    if (!ids.has(toIdentifier(id)) || isCode(at)) return match;
    const joined = `[${name}][${id}]`;
    context.report('quote/citation-form', { offsets: [at, at + match.length] }, {
      severity: 'warning',
      expected: [joined],
      fix: { edits: [{ start: at, end: at + match.length, text: joined }] },
      text: roundText,
    }); // prettier-ignore
    return joined;
  });
  return named.replace(
    apart,
    (match: string, spaced: string | undefined, other: string | undefined, at: number) => {
      const id = spaced ?? other ?? '';
      if (!ids.has(toIdentifier(id)) || match === `][${id}]` || isCode(at)) return match;
      context.report('quote/citation-form', { offsets: [at, at + match.length] }, {
      severity: 'warning',
      expected: [`][${id}]`],
      fix: { edits: [{ start: at, end: at + match.length, text: `][${id}]` }] },
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

const roundText: Bilingual = {
  ar: 'معرف الاقتباس هنا بين قوسين من نوع آخر. قُرئ على أنه معرف؛ ضعه بين معقوفين: [الاسم][المعرف].',
  en: 'The id of the quote is in brackets of another kind. It was read as an id; put it in square ones: [name][id].',
};

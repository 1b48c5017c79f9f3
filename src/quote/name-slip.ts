import { editDistance } from '../text/index.ts';
import { wordsOf } from './name-words.ts';
import type { Speaker } from './quote.ts';

/** Letters: shorter words are particles, and «أبو» and «أبي» one word. */
const lettersMin = 3;

// What Arabic puts before and behind a word, or changes at its end by its place in the sentence.
const ending = /(?:ون|ين|ان|تان|تين|ات|وا|و|ي|ا|ه)$/u;

/** A word of a speaker's name as the text has it and as the record has it, when the two names share a word and these two are a slip of one or two letters apart; undefined for names that are the same, or others. */
export function nameSlip(
  written: string,
  { name, anonymous, ...speaker }: Speaker,
): { readonly written: string; readonly recorded: string } | undefined {
  const words = wordsOf(written);
  const recorded = wordsOf(name);
  if (anonymous || words.length < 2) return undefined;
  // Most lines name the speaker as the record does.
  const missing = recorded.filter((word) => !words.includes(word));
  if (missing.length === 0 || missing.length === recorded.length) return undefined;
  const known = new Set([
    ...recorded,
    ...[speaker.honorific, speaker.noun, speaker.role, speaker.epithet].flatMap((each) =>
      wordsOf(each ?? ''),
    ),
  ]);
  for (const word of words) {
    if (known.has(word)) continue;
    const near = missing.find((each) => isSlip(word, each));
    if (near !== undefined) return { written: word, recorded: near };
  }
  return undefined;
}

function isSlip(a: string, b: string): boolean {
  if (a.length < lettersMin || b.length < lettersMin) return false;
  if (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a)) return false;
  if (a.replace(ending, '') === b.replace(ending, '')) return false;
  const distance = editDistance(a, b);
  // Two letters of a short word are another word, unless they are changed within it.
  return distance === 1 || (distance === 2 && a.length === b.length && a.length > lettersMin);
}

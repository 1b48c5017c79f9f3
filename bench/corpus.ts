import { between, pick, toRandom } from './random.ts';
import type { Random } from './random.ts';
import * as words from './vocabulary.ts';

/** A made quote: the words and who is said to have said them. */
export interface MadeQuote {
  readonly id: string;
  readonly text: string;
  readonly page: string;
  readonly handle: string;
  /** An X status id whose time lies an hour before the article's. */
  readonly postId: string;
}

/** A made article, the same for every builder that is measured: half an hour after the one before it. */
export interface MadeArticle {
  /** `a000001`, 1-based, stable for a seed whatever the number of articles. */
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly section: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly published: string;
  /** Paragraphs and quotes in reading order. */
  readonly blocks: readonly (string | MadeQuote)[];
}

const xEpoch = 1288834974657n;
/** X's ids carry times since November 2010. */
const firstDay = Date.UTC(2011, 0, 1, 6);

function toSentence(random: Random): string {
  const { noun, verb } = pick(random, words.subjects);
  const opening = `${verb} ${noun} ${pick(random, words.objects)} ${pick(random, words.circumstances)}`;
  return `${opening}، ${pick(random, words.connectors)} ${pick(random, words.clauses)}، و${pick(random, words.clauses)}.`;
}

function toQuote(random: Random, number: number, time: number): MadeQuote {
  const index = between(random, 0, words.pageNames.length - 1);
  const stamp = (BigInt(time - 3_600_000) - xEpoch) << 22n;
  return {
    id: `ق${String(number)}`,
    text: `${pick(random, words.remarks)}، و${pick(random, words.clauses)}.`,
    page: words.pageNames[index] ?? words.pageNames[0],
    handle: words.handles[index] ?? words.handles[0],
    postId: String(stamp + BigInt(between(random, 1, 4_000_000))),
  };
}

/** Articles of which the guest signs one. */
const guestStep = 1000;

/** The folder in which the article with this number stands: 1,000 a folder. */
export const shelfOf = (number: number): string => String(Math.floor((number - 1) / 1000)).padStart(3, '0');

/** The same draw for every article, so that the guest moves no other word. */
function toAuthor(random: Random, number: number): string {
  const regular = pick(random, words.people);
  return (number % guestStep === guestStep / 2 ? words.guest : regular).id;
}

/** The article with this number (1-based); `step` is the time between two articles in ms. Pure: number and seed decide every word. */
export function toArticle(number: number, seed: number, step = 1_800_000): MadeArticle {
  const random = toRandom(Math.imul(seed, 2654435761) ^ Math.imul(number, 40503));
  const time = firstDay + number * step;
  const { noun, verb } = pick(random, words.subjects);
  const blocks: (string | MadeQuote)[] = [];
  const quotes = between(random, 4, 10);
  const paragraphs = between(random, 8, 18);
  for (let index = 0, made = 0; index < paragraphs; index += 1) {
    blocks.push(Array.from({ length: between(random, 1, 3) }, () => toSentence(random)).join(' '));
    while (made < quotes && made < ((index + 1) * quotes) / paragraphs) {
      made += 1;
      blocks.push(toQuote(random, made, time));
    }
  }
  return {
    id: `a${String(number).padStart(6, '0')}`,
    title: `${noun}: ${verb} ${pick(random, words.objects)} ${pick(random, words.circumstances)}`,
    standfirst: toSentence(random),
    author: toAuthor(random, number),
    section: pick(random, words.sections).slug,
    tags: [...new Set([pick(random, words.tags), pick(random, words.tags), pick(random, words.tags)])],
    published: new Date(time).toISOString(),
    blocks,
  };
}

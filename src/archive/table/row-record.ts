import type { Article, CaptureClaim } from '../../content/index.ts';
import type { Message, Place } from '../../message/index.ts';
import type { Quote } from '../../quote/index.ts';
import type { Card } from '../card.ts';
import { utf8Text } from '../utf8-text.ts';

/** What is kept of one file beside its columns. */
export interface RowRecord {
  readonly article?: Omit<Article, 'body'>;
  /** Code units of the front matter at the file's start, which the body has blanked. */
  readonly matterLength: number;
  readonly captures: readonly CaptureClaim[];
  readonly messages: readonly Message[];
}

/** Bytes before a record's card that say how long it is. */
const headBytes = 4;

/** Larger records are rare. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** A record as bytes for a pack, which the next call may write over: its card first (JSON; empty without an article), so that lists need not read the rest. */
export function encodeRecord({ article, ...rest }: RowRecord, card: string): Uint8Array {
  if (article === undefined) return join('', JSON.stringify(rest));
  const { quotes, places } = article;
  return join(card, JSON.stringify({ ...rest, quotes: [...quotes], places: toNumbers(places) }));
}

function join(card: string, rest: string): Uint8Array {
  // No code unit takes more than three bytes.
  const bytesMax = headBytes + (card.length + rest.length) * 3;
  const bytes = bytesMax <= shared.length ? shared : Buffer.allocUnsafe(bytesMax);
  const length = bytes.write(card, headBytes);
  bytes.writeUInt32LE(length, 0);
  const end = headBytes + length + bytes.write(rest, headBytes + length);
  return bytes.subarray(0, end);
}

function split(bytes: Uint8Array): { readonly card: string; readonly rest: () => string } {
  const end = headBytes + Buffer.from(bytes.buffer, bytes.byteOffset).readUInt32LE(0);
  return {
    card: utf8Text(bytes.subarray(headBytes, end)) ?? '',
    rest: () => utf8Text(bytes.subarray(end)) ?? '',
  };
}

/** The card of a record; undefined when there is no article. */
export function decodeCard(bytes: Uint8Array): Card | undefined {
  const { card } = split(bytes);
  return card === '' ? undefined : (JSON.parse(card) as Card);
}

/** A record as it was before `encodeRecord`. */
export function decodeRecord(bytes: Uint8Array): RowRecord {
  const { card, rest } = split(bytes);
  if (card === '') return JSON.parse(rest()) as RowRecord;
  const { quotes, places, ...record } = JSON.parse(rest()) as RowRecord & {
    readonly quotes: readonly [string, Quote][];
    readonly places: PlaceNumbers;
  };
  return {
    ...record,
    article: { ...(JSON.parse(card) as Card), quotes: new Map(quotes), places: toPlaces(places) },
  };
}

/** Places one after another, each a path, and line, column and offset of its two ends: there are dozens in a record. */
type PlaceNumbers = readonly (string | number)[];

const placeNumbers = 6;

function toNumbers(places: ReadonlyMap<string, Place>): PlaceNumbers {
  const numbers: (string | number)[] = [];
  for (const [path, { start, end }] of places)
    numbers.push(path, start.line, start.column, start.offset, end.line, end.column, end.offset);
  return numbers;
}

function toPlaces(numbers: PlaceNumbers): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const point = (at: number): Place['start'] => ({
    line: numbers[at] as number,
    column: numbers[at + 1] as number,
    offset: numbers[at + 2] as number,
  });
  for (let at = 0; at < numbers.length; at += 1 + placeNumbers)
    places.set(numbers[at] as string, { start: point(at + 1), end: point(at + 4) });
  return places;
}

import type { Settings } from '../content/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import { applyEdits, chooseEdits } from './apply-edits.ts';
import { checkSource } from './check-source.ts';

/** A file after what is certain was mended. */
export interface FixedSource {
  readonly text: string;
  /** What was mended, in the order in which it was. */
  readonly mended: readonly Message[];
}

/** Each pass mends all that do not overlap; more are needed only where one fault hides another. */
const passesMax = 40;

/** Mends a file until nothing that is certain is left: edits that overlap wait for the next pass. What only a person can tell stays. */
export function fixSource(
  source: Source,
  settings: Settings,
  records?: ReadonlyMap<string, Quote>,
): FixedSource {
  let { text } = source;
  const mended: Message[] = [];
  for (let pass = 0; pass < passesMax; pass += 1) {
    const messages = checkSource({ ...source, text }, settings, records);
    const fixable = messages.filter(({ fix }) => fix !== undefined);
    const edits = chooseEdits(fixable);
    const changed = applyEdits(text, edits);
    if (changed === text) break;
    const made = new Set(edits);
    for (const message of fixable)
      if (message.fix?.edits.every((edit) => made.has(edit)) === true) mended.push(message);
    text = changed;
  }
  return { text, mended };
}

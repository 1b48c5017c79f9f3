import { parseSpeaker } from './parse-speaker.ts';
import type { Speaker, Via } from './quote.ts';

/** The relay as a speaker. */
export function viaSpeaker({ name, noun }: Via): Speaker {
  if (noun === undefined) return { name, type: 'person', anonymous: false };
  return { name, noun, type: parseSpeaker(`${noun} «${name}»`).type, anonymous: false };
}

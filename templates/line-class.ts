import { isVocalised } from '../src/text/index.ts';

/** The classes of a line of type: a text with vowel marks needs a taller one. Undefined when there are none. */
export function lineClass(text: string, name?: string): string | undefined {
  const classes = [name, isVocalised(text) ? 'vocalised' : undefined].filter((part) => part !== undefined);
  return classes.length === 0 ? undefined : classes.join(' ');
}

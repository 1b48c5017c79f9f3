import { latin } from './atoms.ts';

const word = new RegExp(`^(?:${latin}|[\\p{Nd}_])$`, 'u');

/** Whether a character carries on a Latin word or a number. */
export function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  const code = character.charCodeAt(0);
  if (code < 0x80)
    return (
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
    );
  return word.test(character);
}

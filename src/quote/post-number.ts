const digits = /^[0-9]{1,20}$/;

/** The number that a string of at most 20 digits writes; undefined for anything else. */
export function toBigInt(id: string): bigint | undefined {
  return digits.test(id) ? BigInt(id) : undefined;
}

/** The number that `text` writes in base 32 or 64, its digits being the characters of `alphabet`; undefined for a foreign character. */
export function fromAlphabet(text: string, alphabet: string): bigint | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit === -1) return undefined;
    value = value * BigInt(alphabet.length) + BigInt(digit);
  }
  return value;
}

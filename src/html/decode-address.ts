/** An address with its percent signs read, as people write it; as it is where they mean nothing. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

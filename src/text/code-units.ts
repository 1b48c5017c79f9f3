/** Code units of a text that is not kept longer than it is looked through. */
const keptMax = 0x8000;

const kept = new Uint16Array(keptMax);
const keptBytes = Buffer.from(kept.buffer);
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The UTF-16 code units of a text from 0 to its length, to be looked through at once: the next call writes over them. With the copying, a long text is looked through in a third of the time that `charCodeAt` takes. */
export function codeUnits(text: string): Uint16Array {
  const isShort = text.length <= keptMax;
  const units = isShort ? kept : new Uint16Array(text.length);
  const bytes = isShort ? keptBytes : Buffer.from(units.buffer);
  const length = bytes.write(text, 'utf16le');
  if (!isLittleEndian) bytes.subarray(0, length).swap16();
  return units;
}

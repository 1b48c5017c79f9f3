/** The size of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Reads the size from the first bytes of a file; undefined when the file is not of this format or is cut short. */
export type SizeReader = (bytes: Uint8Array) => PictureSize | undefined;

/** The size when both sides are whole and positive. */
export function toSize(width: number | undefined, height: number | undefined): PictureSize | undefined {
  if (width === undefined || height === undefined) return undefined;
  return width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height)
    ? { width, height }
    : undefined;
}

/** Whether ASCII letters stand at an offset. */
export function hasLetters(bytes: Uint8Array, offset: number, letters: string): boolean {
  for (let at = 0; at < letters.length; at += 1) {
    if (bytes[offset + at] !== letters.charCodeAt(at)) return false;
  }
  return true;
}

/** A whole number of one to four bytes, most significant first; undefined beyond the end. */
export function bigEndian(bytes: Uint8Array, offset: number, length: number): number | undefined {
  if (offset < 0 || offset + length > bytes.length) return undefined;
  let value = 0;
  for (let at = 0; at < length; at += 1) value = value * 256 + (bytes[offset + at] ?? 0);
  return value;
}

/** A whole number of one to four bytes, least significant first; undefined beyond the end. */
export function littleEndian(bytes: Uint8Array, offset: number, length: number): number | undefined {
  if (offset < 0 || offset + length > bytes.length) return undefined;
  let value = 0;
  for (let at = length - 1; at >= 0; at -= 1) value = value * 256 + (bytes[offset + at] ?? 0);
  return value;
}

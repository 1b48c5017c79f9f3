import { posix } from 'node:path';
import { pathKey } from '../archive/index.ts';

/** The longest file name that common file systems take, in bytes of UTF-8. */
const nameBytesMax = 255;

/** Throws when two files of a site would be one on a disk that folds case or normalises, or when one would leave the output folder. */
export function assertOutputFiles(files: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const names = file.split('/');
    if (
      file === '' ||
      posix.isAbsolute(file) ||
      names.some((name) => ['', '.', '..'].includes(name) || name.includes('\\'))
    ) {
      throw new Error(`"${file}" is not a path below the output folder`);
    }
    // No code unit takes more than three bytes.
    const mayBeLong = file.length * 3 > nameBytesMax;
    const long = mayBeLong ? names.find((name) => Buffer.byteLength(name) > nameBytesMax) : undefined;
    if (long !== undefined) throw new Error(`the name "${long}" is longer than ${nameBytesMax} bytes`);
    const folded = pathKey(file);
    const other = seen.get(folded);
    if (other !== undefined) throw new Error(`"${other}" and "${file}" would be one file`);
    seen.set(folded, file);
  }
}

/** A file's name without its folders and its ending, in NFC. */
export function nameOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[a-z]+$/i, '').normalize('NFC');
}

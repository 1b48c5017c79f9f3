const spaces = ' '.repeat(1024);

const spacesOf = (length: number): string =>
  length <= spaces.length ? spaces.slice(0, length) : ' '.repeat(length);

/** A text of the same lines with nothing on them but spaces. */
export function blank(text: string): string {
  if (text.includes('\r')) return text.replace(/[^\r\n]+/g, (line) => spacesOf(line.length));
  let blanked = '';
  let from = 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', from)) {
    blanked += `${spacesOf(feed - from)}\n`;
    from = feed + 1;
  }
  return blanked + spacesOf(text.length - from);
}

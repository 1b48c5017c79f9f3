const closing = /^[ \t]{0,3}([\u00BB\u203A])/u;
const openings: Readonly<Record<string, string>> = { '\u00BB': '\u00AB', '\u203A': '\u2039' };

/** Tells of each line in turn whether the mark that it begins with ends words in marks, which were opened in its paragraph or the one before. */
export function toClosingFinder(): (line: string, next: string, isInBlock: boolean) => boolean {
  let isInParagraph = false;
  let open = '';
  let openBefore = '';
  // What closed in this paragraph: a further mark of the kind is one too many, and begins no quote.
  let closed = '';

  const read = (line: string): void => {
    // With a space behind it at a line's start, the mark stands for `>`.
    for (const mark of line.replace(/^[ \t]*\u2039(?=\s|$)/u, '')) {
      const opening = openings[mark];
      if (mark === '\u00AB' || mark === '\u2039') open += mark;
      else if (opening !== undefined && open.includes(opening)) open = withoutLast(open, opening);
      else if (opening !== undefined) openBefore = withoutLast(openBefore, opening);
    }
  };

  return (line, next, isInBlock) => {
    if (line.trim() === '') {
      if (isInParagraph) openBefore = open;
      if (isInParagraph) open = closed = '';
      isInParagraph = false;
      return false;
    }
    isInParagraph = true;
    if (!/[\u00AB\u00BB\u2039\u203A]/u.test(line)) return false;
    const mark = isInBlock ? undefined : closing.exec(line)?.[1];
    const opening = openings[mark ?? ''];
    const closes =
      mark !== undefined &&
      opening !== undefined &&
      (open.includes(opening) ||
        closed.includes(mark) ||
        // Lines that each begin with the mark are a quote, whatever was left open before it.
        (openBefore.includes(opening) && closing.exec(next)?.[1] !== mark));
    if (closes) closed += mark;
    read(line);
    return closes;
  };
}

function withoutLast(marks: string, mark: string): string {
  const at = marks.lastIndexOf(mark);
  return at < 0 ? marks : marks.slice(0, at) + marks.slice(at + 1);
}

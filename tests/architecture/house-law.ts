/** One row of the table of rooms. */
export interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly disk: boolean;
}

/** The law of `src/README.md`: its table of rooms and its sentence about `templates/`. */
export interface HouseLaw {
  /** In the order of the table. */
  readonly rooms: readonly Room[];
  /** Rooms that `templates/` may import. */
  readonly templatesMayImport: readonly string[];
  /** Rooms that may import `templates/`. */
  readonly templatesImportedBy: readonly string[];
}

/** Reads the law out of the README's text; throws when the table or the sentence cannot be found. */
export function parseHouseLaw(readme: string): HouseLaw {
  const lines = readme.split('\n');
  const header = lines.findIndex((line) => /^\|\s*room\s*\|/.test(line));
  if (header < 0) throw new Error('src/README.md has no table that begins with "| room |"');
  const columns = toCells(lines[header] ?? '');
  const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'));
  const rows = lines.slice(header + 2, end < 0 ? undefined : end).map(toCells);
  const rooms = rows.map((cells) => {
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    if (!['yes', 'no'].includes(cell('disk')))
      throw new Error(`the row of ${cell('room')} must say yes or no under disk`);
    return {
      name: cell('room'),
      mayImport: cell('may import')
        .split(/\s+/)
        .filter((name) => name !== '' && name !== '–'),
      disk: cell('disk') === 'yes',
    };
  });
  const sentence =
    /entered by `templates\/index\.ts`, may import ([^;]*?), and never the disk;\s*([^.]*?) may import it\./.exec(
      readme.replaceAll('\n', ' '),
    );
  if (sentence === null)
    throw new Error('src/README.md does not say what templates/ may import and who may import it');
  return {
    rooms,
    templatesMayImport: toCodeWords(sentence[1] ?? ''),
    templatesImportedBy: toCodeWords(sentence[2] ?? ''),
  };
}

function toCells(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function toCodeWords(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

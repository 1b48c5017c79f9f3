import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { CacheFault } from './pack.ts';

/** A column of numbers. */
export type Column = Float64Array | Uint32Array | Uint8Array;

/** Named columns and what is said of them. */
export interface ColumnFile<Head> {
  readonly head: Head;
  readonly columns: ReadonlyMap<string, Column>;
}

const kinds = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } as const;
type Kind = keyof typeof kinds;

const magic = 'midad columns 1\n';

/** Columns begin at multiples of so many bytes, so that they can be read where they lie. */
const alignment = 8;

const padded = (length: number): number => Math.ceil(length / alignment) * alignment;

function kindOf(column: Column): Kind {
  return column instanceof Float64Array ? 'f64' : column instanceof Uint32Array ? 'u32' : 'u8';
}

interface Layout<Head> {
  readonly head: Head;
  readonly columns: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

/** The bytes of a column file: a magic line, the CRC-32 and length of the layout, the layout as JSON, the columns, and the CRC-32 of them all. */
export function* columnBytes<Head>({ head, columns }: ColumnFile<Head>): Iterable<Uint8Array> {
  const layout: Layout<Head> = {
    head,
    columns: [...columns].map(([name, column]) => ({ name, kind: kindOf(column), length: column.length })),
  };
  const text = Buffer.from(JSON.stringify(layout));
  const start = Buffer.alloc(padded(magic.length + 8 + text.length));
  start.write(magic, 'latin1');
  start.writeUInt32LE(crc32(text), magic.length);
  start.writeUInt32LE(text.length, magic.length + 4);
  text.copy(start, magic.length + 8);
  let sum = crc32(start);
  yield start;
  for (const column of columns.values()) {
    // zlib takes nothing for a beginning, and would forget the sum.
    if (column.length === 0) continue;
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    sum = crc32(bytes, sum);
    yield bytes;
    const gap = new Uint8Array(padded(bytes.length) - bytes.length);
    if (gap.length === 0) continue;
    sum = crc32(gap, sum);
    yield gap;
  }
  const end = Buffer.alloc(4);
  end.writeUInt32LE(sum, 0);
  yield end;
}

/** Writes a column file aside and renames it into place. */
export function writeColumns<Head>(path: string, content: ColumnFile<Head>): void {
  const unfinished = `${path}.${String(process.pid)}`;
  const file = openSync(unfinished, 'w');
  try {
    for (const bytes of columnBytes(content))
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

/** Reads a column file; throws a CacheFault for one that is not what was written. */
export function readColumns<Head>(path: string): ColumnFile<Head> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CacheFault(`${path} cannot be read`);
  }
  const end = bytes.length - 4;
  if (
    end < magic.length + 8 ||
    bytes.toString('latin1', 0, magic.length) !== magic ||
    bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))
  ) {
    throw new CacheFault(`${path} is torn`);
  }
  const length = bytes.readUInt32LE(magic.length + 4);
  const start = magic.length + 8;
  const layout = JSON.parse(bytes.toString('utf8', start, start + length)) as Layout<Head>;
  const columns = new Map<string, Column>();
  let at = padded(start + length);
  for (const { name, kind, length: count } of layout.columns) {
    const column = viewOf(bytes, kind, at, count);
    columns.set(name, column);
    at += padded(column.byteLength);
  }
  return { head: layout.head, columns };
}

/** A column of a file; throws a CacheFault where it has none of this name and kind: the file is another than its name says. */
export function columnOf<K extends Kind>(
  { columns }: Pick<ColumnFile<unknown>, 'columns'>,
  name: string,
  kind: K,
): InstanceType<(typeof kinds)[K]> {
  const column = columns.get(name);
  if (column === undefined || kindOf(column) !== kind) throw new CacheFault(`there is no column ${name}`);
  return column as InstanceType<(typeof kinds)[K]>;
}

/** The columns of a file that must have those of a pattern, and of their kinds; throws a CacheFault for one that has not. */
export const columnsLike = <T extends Readonly<Record<string, Column>>>(
  file: Pick<ColumnFile<unknown>, 'columns'>,
  pattern: T,
): T =>
  Object.fromEntries(
    Object.entries(pattern).map(([name, column]) => [name, columnOf(file, name, kindOf(column))]),
  ) as T;

/** Small files are read into a pool of Node's, and need not begin at a multiple of eight there. */
function viewOf(bytes: Buffer, kind: Kind, at: number, count: number): Column {
  const start = bytes.byteOffset + at;
  const size = kinds[kind].BYTES_PER_ELEMENT;
  return start % size === 0
    ? new kinds[kind](bytes.buffer as ArrayBuffer, start, count)
    : new kinds[kind](new Uint8Array(bytes.subarray(at, at + count * size)).buffer, 0, count);
}

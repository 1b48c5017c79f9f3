import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type ThreadError, toError } from '../../threads/index.ts';

/** Where an entry stands in the packs of a folder. */
export interface PackEntry {
  /** Number of the pack's file. */
  readonly pack: number;
  /** Byte of the pack at which the entry begins. */
  readonly at: number;
  /** Bytes of its content. */
  readonly length: number;
}

/** The cache says something that it cannot say: it was cut short, or changed by another hand. It must be thrown away whole. */
export class CacheFault extends Error {
  constructor(what: string) {
    super(`The cache cannot be believed: ${what}`);
    this.name = 'CacheFault';
  }
}

/** The error of a thread, a fault of the cache as such. */
export function reviveFault(error: ThreadError): Error {
  const { name, message } = error;
  return name === 'CacheFault' ? Object.assign(new CacheFault(''), { message }) : toError(error);
}

/** Appends entries to one pack. */
export interface PackWriter {
  readonly number: number;
  /** Appends a copy of the content. */
  readonly write: (content: Uint8Array) => PackEntry;
  /** Hands over what waits, so that it can be read. */
  readonly flush: () => void;
  /** Lets go of the file; what was not flushed is lost. */
  readonly close: () => void;
}

/** CRC-32 of the content and its length, before each entry. */
const headBytes = 8;

/** Entries are handed over to the disk before more bytes wait. */
const waitingMax = 1024 * 1024;

/** The path of a pack. */
export const packFile = (folder: string, pack: number): string => join(folder, `pack-${String(pack)}.bin`);

/** A new pack, of which there is a file once something is written; an older file of its number is overwritten. */
export function openPack(folder: string, pack: number): PackWriter {
  let file: number | undefined;
  // One block for all that waits: entries that each waited in bytes of their own would keep the garbage collector busy.
  let block: Buffer | undefined;
  let waitingBytes = 0;
  let end = 0;
  const hand = (bytes: Uint8Array): void => {
    file ??= openSync(packFile(folder, pack), 'w');
    writeAll(file, bytes);
  };
  const flush = (): void => {
    if (block === undefined || waitingBytes === 0) return;
    hand(block.subarray(0, waitingBytes));
    waitingBytes = 0;
  };
  return {
    number: pack,
    write(content) {
      const wholeBytes = headBytes + content.length;
      if (waitingBytes + wholeBytes > waitingMax) flush();
      const isLong = wholeBytes > waitingMax;
      const bytes = isLong ? Buffer.allocUnsafe(wholeBytes) : (block ??= Buffer.allocUnsafeSlow(waitingMax));
      bytes.writeUInt32LE(crc32(content), waitingBytes);
      bytes.writeUInt32LE(content.length, waitingBytes + 4);
      bytes.set(content, waitingBytes + headBytes);
      if (isLong) hand(bytes);
      else waitingBytes += wholeBytes;
      const entry = { pack, at: end, length: content.length };
      end += wholeBytes;
      return entry;
    },
    flush,
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Reads entries of the packs of a folder; throws a CacheFault for one that is not what was written. */
export function toPackReader(folder: string): {
  readonly read: (entry: PackEntry) => Uint8Array;
  readonly close: () => void;
} {
  const files = new Map<number, number>();
  const open = (pack: number): number => {
    const known = files.get(pack);
    if (known !== undefined) return known;
    const file = openSync(packFile(folder, pack), 'r');
    files.set(pack, file);
    return file;
  };
  return {
    read({ pack, at, length }) {
      // What is not read is seen below.
      const bytes = Buffer.allocUnsafe(headBytes + length);
      let found = 0;
      try {
        found = readSync(open(pack), bytes, 0, bytes.length, at);
      } catch {
        throw new CacheFault(`pack ${String(pack)} cannot be read`);
      }
      const content = bytes.subarray(headBytes);
      if (
        found !== bytes.length ||
        bytes.readUInt32LE(4) !== length ||
        bytes.readUInt32LE(0) !== crc32(content)
      ) {
        throw new CacheFault(`entry ${String(at)} of pack ${String(pack)} is torn`);
      }
      return content;
    },
    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

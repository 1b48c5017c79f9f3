// A thread that reads a site over and over, as its readers do: tells which releases it saw whole, and how often there was none.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

const { site } = workerData;
const looksBetween = 2000;

let seen = new Set();
let absent = 0;

function inode() {
  const stats = statSync(site, { throwIfNoEntry: false });
  if (stats === undefined) absent += 1;
  return stats?.ino;
}

/** One digest of all names and contents; undefined when another release took its place meanwhile. */
function readWhole() {
  const before = inode();
  if (before === undefined) return undefined;
  const hash = createHash('sha256');
  try {
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(file.slice(site.length)).update('\0').update(readFileSync(file)).update('\0');
  } catch (error) {
    if (inode() === before) throw error;
    return undefined;
  }
  return inode() === before ? hash.digest('hex') : undefined;
}

for (;;) {
  const release = readWhole();
  if (release !== undefined) seen.add(release);
  for (let look = 0; look < looksBetween; look += 1) inode();
  const asked = receiveMessageOnPort(parentPort);
  if (asked?.message === 'end') break;
  if (asked !== undefined) {
    parentPort.postMessage({ seen: [...seen], absent });
    seen = new Set();
    absent = 0;
  }
}

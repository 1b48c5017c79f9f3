import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The loader as a new process has it: nothing is loaded yet. */
async function newProcess() {
  vi.resetModules();
  return import('../../src/launch/index.ts');
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'midad-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** A module whose function is compiled when it is first called. */
const saying = (word: string): string => `exports.say = () => { const word = '${word}'; return word; };`;

interface Saying {
  readonly say: () => string;
}

const sayOf = (loaded: object): string => (loaded as Saying).say();

describe('the loader of the compiled program', () => {
  it('loads a module once, with its neighbours, what is installed, and its own place', async () => {
    const { loadCompiled } = await newProcess();
    write('a.cjs', 'exports.times = [];');
    const file = write(
      'b.cjs',
      `const { times } = require('./a.cjs');
       times.push(1);
       module.exports = { times, join: require('node:path').join, where: [__filename, __dirname] };`,
    );
    const first = loadCompiled(file);
    expect(loadCompiled(file)).toBe(first);
    expect(first).toEqual({ times: [1], join, where: [file, folder] });
  });

  it('gives modules an import() of their own', async () => {
    const { loadCompiled } = await newProcess();
    const file = write('a.cjs', "exports.load = () => importModule('node:path');");
    const { load } = loadCompiled(file) as { load: () => Promise<{ join: unknown }> };
    expect((await load()).join).toBe(join);
  });

  it('takes a module that failed to load for one that is not loaded', async () => {
    const { loadCompiled } = await newProcess();
    const file = write('a.cjs', "throw new Error('not yet')");
    expect(() => loadCompiled(file)).toThrow('not yet');
    writeFileSync(file, saying('now'));
    expect(sayOf(loadCompiled(file))).toBe('now');
  });

  it('keeps the code of functions that ran, and the next process takes it', async () => {
    const file = write('a.cjs', saying('one'));
    const sizeAfter = async (run: (loaded: object) => void): Promise<number> => {
      const { loadCompiled, keepCode } = await newProcess();
      run(loadCompiled(file));
      keepCode();
      return readFileSync(join(folder, 'a.code')).length;
    };
    const ofLoaded = await sizeAfter(() => undefined);
    rmSync(join(folder, 'a.code'));
    const ofRun = await sizeAfter(sayOf);
    expect(ofRun).toBeGreaterThan(ofLoaded);
    // What nobody ran here was run there.
    expect(await sizeAfter(() => undefined)).toBe(ofRun);
    expect(await sizeAfter(sayOf)).toBe(ofRun);
  });

  it.each<[string, (file: string, code: Buffer) => void]>([
    ['of another text of the same length', (file) => writeFileSync(file, saying('two'))],
    [
      'in which a byte was flipped',
      (file, code) => {
        writeFileSync(file, saying('two'));
        code[code.length - 40] = (code[code.length - 40] ?? 0) ^ 1;
        writeFileSync(join(folder, 'a.code'), code);
      },
    ],
    [
      'that was cut short',
      (file, code) => {
        writeFileSync(file, saying('two'));
        writeFileSync(join(folder, 'a.code'), code.subarray(0, 20));
      },
    ],
    [
      'of which nothing is there',
      (file) => {
        writeFileSync(file, saying('two'));
        rmSync(join(folder, 'a.code'));
      },
    ],
  ])('believes no code %s', async (_, spoil) => {
    const file = write('a.cjs', saying('one'));
    const before = await newProcess();
    sayOf(before.loadCompiled(file));
    before.keepCode();
    spoil(file, readFileSync(join(folder, 'a.code')));
    const after = await newProcess();
    expect(sayOf(after.loadCompiled(file))).toBe('two');
  });
});

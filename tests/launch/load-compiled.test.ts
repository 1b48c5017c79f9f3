import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext, type Script, type ScriptOptions } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Before anything is loaded: V8 takes no code that was kept under other flags.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lets V8 collect the code of all that is not running, however lately it ran. */
function collectCode(): void {
  setFlagsFromString('--stress-flush-code');
  for (let count = 0; count < 3; count += 1) collectGarbage();
  setFlagsFromString('--no-stress-flush-code');
}

/** Whether V8 took the code that was kept of each script, in their order. */
const taken: boolean[] = [];
vi.mock('node:vm', async (importOriginal) => {
  const vm = await importOriginal<{ Script: typeof Script }>();
  return {
    ...vm,
    Script: class extends vm.Script {
      constructor(code: string, options: ScriptOptions) {
        super(code, options);
        taken.push(options.cachedData !== undefined && this.cachedDataRejected === false);
      }
    },
  };
});

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

  it('keeps the code of what ran before garbage was collected, when it was told to', async () => {
    const file = write('a.cjs', saying('one'));
    const sizeAfter = async (isHeld: boolean): Promise<number> => {
      const { loadCompiled, keepCode, holdCode } = await newProcess();
      if (isHeld) holdCode();
      sayOf(loadCompiled(file));
      collectCode();
      keepCode();
      return readFileSync(join(folder, 'a.code')).length;
    };
    const ofLeft = await sizeAfter(false);
    rmSync(join(folder, 'a.code'));
    expect(await sizeAfter(true)).toBeGreaterThan(ofLeft);
    const { loadCompiled } = await newProcess();
    expect(sayOf(loadCompiled(file))).toBe('one');
    expect(taken.at(-1)).toBe(true);
  });

  it('believes no code of another text of the same length', async () => {
    const file = write('a.cjs', saying('one'));
    const before = await newProcess();
    sayOf(before.loadCompiled(file));
    before.keepCode();
    writeFileSync(file, saying('two'));
    const after = await newProcess();
    expect(sayOf(after.loadCompiled(file))).toBe('two');
  });

  it.each<[string, (code: Buffer) => Uint8Array]>([
    ['a flipped byte', (code) => code.fill((code.at(-40) ?? 0) ^ 1, code.length - 40, code.length - 39)],
    ['a flipped byte of its digest', (code) => code.fill((code[0] ?? 0) ^ 1, 0, 1)],
    ['half of it', (code) => code.subarray(0, code.length / 2)],
    ['less than its digest', (code) => code.subarray(0, 20)],
    ['nothing', () => Buffer.alloc(0)],
  ])('believes no code with %s', async (_, spoil) => {
    const file = write('a.cjs', saying('one'));
    const codeFile = join(folder, 'a.code');
    const isTaken = async (): Promise<boolean | undefined> => {
      const { loadCompiled } = await newProcess();
      expect(sayOf(loadCompiled(file))).toBe('one');
      return taken.at(-1);
    };
    const before = await newProcess();
    sayOf(before.loadCompiled(file));
    before.keepCode();
    expect(await isTaken()).toBe(true);
    writeFileSync(codeFile, spoil(readFileSync(codeFile)));
    expect(await isTaken()).toBe(false);
  });

  it('loads nothing of a module that is not there, or is no module, each time', async () => {
    const { loadCompiled } = await newProcess();
    const file = join(folder, 'a.cjs');
    for (const text of [undefined, 'const', 'const']) {
      if (text !== undefined) writeFileSync(file, text);
      expect(() => loadCompiled(file)).toThrow();
    }
  });
});

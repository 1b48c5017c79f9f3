import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { boundHeaps } from './bound-heap.ts';

type Load = (name: string) => unknown;

/** A module of the bundle, which is a function of what CommonJS gives a module, and of an `import()` that works within it. */
type Body = (
  exports: object,
  require: Load,
  module: { exports: object },
  filename: string,
  folder: string,
  importModule: (name: string) => Promise<unknown>,
) => void;

// On one line with what follows, so that lines have their own numbers.
const head = '(function (exports, require, module, __filename, __dirname, importModule) {';

boundHeaps();

const modules = new Map<string, { exports: object }>();
const scripts = new Map<string, Script>();

/**
 * Loads a module of the compiled program (`file`: absolute path of CommonJS), once in each thread. V8 takes what it made of the
 * module's code the last time out of a file beside it, as long as that was made of this code by this Node with these flags, and compiles the code anew otherwise: a third
 * of the time that a build takes to load. Node does so by itself from 22.1 on (`module.enableCompileCache`).
 */
export function loadCompiled(file: string): object {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  const folder = dirname(file);
  const outside = createRequire(file);
  const load: Load = (name) => (name.startsWith('./') ? loadCompiled(join(folder, name)) : outside(name));
  const require = Object.assign(load, { resolve: outside.resolve });
  modules.set(file, module);
  try {
    const body = compile(file).runInThisContext() as Body;
    body(module.exports, require, module, file, folder, (name) => import(name));
  } catch (error) {
    modules.delete(file);
    throw error;
  }
  return module.exports;
}

function compile(file: string): Script {
  const source = readFileSync(file);
  const cachedData = keptCode(file, source);
  const script = new Script(`${head}${source.toString('utf8')}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  scripts.set(file, script);
  return script;
}

/**
 * From now on V8 keeps the code of every function that ran, for `keepCode`. It lets code go that did not run for some collections, above
 * all that of the modules themselves, which run once and enclose all others: to make that anew it reads a whole file.
 */
export const holdCode = (): void => setFlagsFromString('--no-flush-bytecode');

/**
 * Writes beside each module that is loaded what V8 has made of its code by now: of functions that ran since `holdCode`, and of no others.
 * V8 lets code go again: it takes none that was kept under other flags than those it runs with.
 */
export function keepCode(): void {
  setFlagsFromString('--flush-bytecode');
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    writeFileSync(codeFile(file), Buffer.concat([digestOf(readFileSync(file), code), code]));
  }
}

const codeFile = (file: string): string => join(dirname(file), `${basename(file, '.cjs')}.code`);

/** Bytes of a SHA-256. */
const digestSize = 32;

/** What V8 itself does not look at: of the text no more than its length, and neither the machine nor what Node changed in V8. */
const digestOf = (source: Uint8Array, code: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${process.version} ${process.platform} ${process.arch}\n`)
    .update(source)
    .update(code)
    .digest();

function keptCode(file: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(codeFile(file));
  } catch {
    return undefined;
  }
  const code = kept.subarray(digestSize);
  return digestOf(source, code).equals(kept.subarray(0, digestSize)) ? code : undefined;
}

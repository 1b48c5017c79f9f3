import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

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

const modules = new Map<string, { exports: object }>();
const scripts = new Map<string, Script>();

/**
 * Loads a module of the compiled program (`file`: absolute path of CommonJS), once in each thread. V8 takes what it made of the
 * module's code the last time out of a file beside it, as long as that was made of this code by this V8, and compiles the code anew otherwise: a third
 * of the time that a build takes to load. Node does so by itself from 22.1 on (`module.enableCompileCache`).
 */
export function loadCompiled(file: string): object {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const source = readFileSync(file);
  const cachedData = keptCode(file, source);
  const script = new Script(`${head}${source.toString('utf8')}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  scripts.set(file, script);
  const folder = dirname(file);
  const outside = createRequire(file);
  const load: Load = (name) => (name.startsWith('./') ? loadCompiled(join(folder, name)) : outside(name));
  const require = Object.assign(load, { resolve: outside.resolve });
  try {
    (script.runInThisContext() as Body)(
      module.exports,
      require,
      module,
      file,
      folder,
      (name) => import(name),
    );
  } catch (error) {
    modules.delete(file);
    throw error;
  }
  return module.exports;
}

/** Writes beside each module that is loaded what V8 has made of its code by now: of functions that ran, and of no others. */
export function keepCode(): void {
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    writeFileSync(codeFile(file), Buffer.concat([digestOf(readFileSync(file), code), code]));
  }
}

const codeFile = (file: string): string => join(dirname(file), `${basename(file, '.cjs')}.code`);

/** Bytes of a SHA-256. */
const digestSize = 32;

/** Of code that V8 could take it for looks no further than its length. */
const digestOf = (source: Uint8Array, code: Uint8Array): Buffer =>
  createHash('sha256').update(source).update(code).digest();

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

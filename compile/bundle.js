// The compiled code in few files: to find and read hundreds of modules takes a command longer than its work.
// They are CommonJS, so that V8's own form of their code can be kept beside them (src/launch/).
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

const root = join(import.meta.dirname, '..');
const app = join(root, 'dist/app');

const isOfRoom = (id) =>
  /[\\/]dist[\\/](?:src[\\/](?!cli)|templates)/.test(id) && !/-(?:main|thread)\.js$/.test(id);
const roomOf = (id) => /[\\/]dist[\\/](?:src[\\/])?([\w-]+)[\\/]/.exec(id)?.[1] ?? 'midad';

/** Eleventy finds its own files by where its modules lie: they go on saying where that was. */
const sourceOf = {
  name: 'source-of-eleventy',
  transform(code, id) {
    const file = /@11ty[\\/]eleventy[\\/]src[\\/](.*)$/.exec(id)?.[1];
    if (file === undefined || !code.includes('import.meta.url')) return undefined;
    const place = `new URL(${JSON.stringify(file.replaceAll('\\', '/'))}, folderOfEleventy).href`;
    return `import { createRequire as requireOfEleventy } from 'node:module';
import { pathToFileURL as urlOfEleventy } from 'node:url';
const folderOfEleventy = urlOfEleventy(requireOfEleventy(import.meta.url).resolve('@11ty/eleventy'));
${code.replaceAll('import.meta.url', place)}`;
  },
};

/** In code that V8 kept there is no `import()`: what loads the bundle gives it one. */
const importsFromOutside = {
  name: 'imports-from-outside',
  renderChunk(code, { fileName }) {
    const starts = [];
    const visitor = new Visitor({
      ImportExpression: ({ start, options }) => {
        if (options !== null && options !== undefined) throw new Error(`${fileName} imports with options`);
        starts.push(start);
      },
    });
    visitor.visit(parseSync(fileName, code, { sourceType: 'commonjs' }).program);
    return starts
      .sort((a, b) => b - a)
      .reduce((text, at) => `${text.slice(0, at)}importModule${text.slice(at + 'import'.length)}`, code);
  },
};

await build({
  // All lie in one folder: a thread's file is looked for beside the code that starts it.
  input: {
    midad: 'dist/src/cli/main.js',
    eleventy: 'dist/src/eleventy/index.js',
    'worker-main': 'dist/src/site/cache/worker-main.js',
    'crew-main': 'dist/src/check/crew-main.js',
    'look-thread': 'dist/src/seal/look-thread.js',
  },
  cwd: root,
  platform: 'node',
  plugins: [sourceOf, importsFromOutside],
  // gray-matter has one, which nothing here reaches.
  checks: { eval: false },
  preserveEntrySignatures: 'allow-extension',
  // Nothing of Midad does anything by being loaded: what a command does not use is not loaded either.
  treeshake: {
    moduleSideEffects: (id) =>
      /[\\/]dist[\\/]/.test(id) && !id.includes('node_modules') ? false : undefined,
  },
  // Native, WebAssembly or seldom loaded.
  external: [
    '@11ty/eleventy-dev-server',
    /^@clack\//,
    'chokidar',
    'lightningcss',
    'subset-font',
    /^vscode-languageserver/,
  ],
  output: {
    dir: app,
    cleanDir: true,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // A file a room: otherwise what only one of two users of a room needs lies with that one, and the other loads it whole.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'room', name: roomOf, test: isOfRoom }],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

await build({
  input: { launch: 'dist/src/launch/index.js' },
  cwd: root,
  platform: 'node',
  output: { dir: app, entryFileNames: '[name].js' },
});

/** A module that loads an entry of the bundle; `end`: what it does with it as `entry`. */
const enter = (name, end = '') => {
  const load = `loadCompiled(fileURLToPath(new URL('${name}.cjs', import.meta.url)))`;
  return `import { fileURLToPath } from 'node:url';
import { loadCompiled } from './launch.js';

${end === '' ? load : `const entry = ${load}`};
${end}`;
};

// What shares the entry's file with it is nobody's to import.
const exported = Object.keys(await import('../dist/src/eleventy/index.js')).map((name) =>
  name === 'default' ? 'export default entry.default;' : `export const ${name} = entry.${name};`,
);
const start = 'process.exitCode = await entry.main(process.argv.slice(2));\n';
const entries = {
  midad: `#!/usr/bin/env node\n${enter('midad', start)}`,
  eleventy: enter('eleventy', `${exported.join('\n')}\n`),
  'worker-main': enter('worker-main'),
  'crew-main': enter('crew-main'),
  'look-thread': enter('look-thread'),
};
for (const [name, text] of Object.entries(entries)) writeFileSync(join(app, `${name}.js`), text);

const warmUp = spawnSync(process.execPath, [join(import.meta.dirname, 'warm-up.js')], {
  encoding: 'utf8',
});
// Without it all goes on, a little later.
if (warmUp.status !== 0) process.stderr.write(`The compiled program could not be run:\n${warmUp.stderr}`);

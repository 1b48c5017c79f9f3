// The compiled code in few files: to find and read hundreds of modules takes a command longer than its work.
import { build } from 'rolldown';

const isOfRoom = (id) =>
  /[\\/]dist[\\/](?:src[\\/](?!cli)|templates)/.test(id) && !/-(?:main|thread)\.js$/.test(id);
const roomOf = (id) => /[\\/]dist[\\/](?:src[\\/])?([\w-]+)[\\/]/.exec(id)?.[1] ?? 'midad';

/** Eleventy finds its own files by where its modules lie: they go on saying where that was. */
const sourceOf = {
  name: 'source-of-eleventy',
  transform(code, id) {
    const file = /@11ty[\\/]eleventy[\\/]src[\\/](.*)$/.exec(id)?.[1];
    if (file === undefined || !code.includes('import.meta.url')) return undefined;
    const address = `new URL(${JSON.stringify(file.replaceAll('\\', '/'))}, import.meta.resolve('@11ty/eleventy')).href`;
    return code.replaceAll('import.meta.url', address);
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
  cwd: import.meta.dirname,
  platform: 'node',
  plugins: [sourceOf],
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
    dir: 'dist/app',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // A file a room: otherwise what only one of two users of a room needs lies with that one, and the other loads it whole.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'room', name: roomOf, test: isOfRoom }],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

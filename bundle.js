// The compiled code in few files: to find and read hundreds of modules takes a command longer than its work.
import { build } from 'rolldown';

await build({
  // All lie in one folder: a thread's file is looked for beside the code that starts it.
  input: {
    midad: 'dist/src/cli/main.js',
    eleventy: 'dist/src/eleventy/index.js',
    'worker-main': 'dist/src/site/cache/worker-main.js',
    'crew-main': 'dist/src/check/crew-main.js',
    'verification-thread': 'dist/src/seal/verification-thread.js',
  },
  cwd: import.meta.dirname,
  platform: 'node',
  // Native, WebAssembly, seldom loaded, or with an eval.
  external: [
    /^@11ty\//,
    /^@clack\//,
    'chokidar',
    'gray-matter',
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
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

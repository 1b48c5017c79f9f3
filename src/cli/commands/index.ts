import type { Command } from '../command.ts';

/** Every command by name, in alphabetical order; each is loaded only when it is called, with no more than it needs. */
export const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  'language-server': async () => (await import('./language-server.ts')).languageServer,
  new: async () => (await import('./new.ts')).newArticle,
  preview: async () => (await import('./preview.ts')).preview,
  quote: async () => (await import('./quote.ts')).quote,
};

/** All of them, loaded. */
export const loadCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(commandLoaders).map((load) => load()));

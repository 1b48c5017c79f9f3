/** What we use of Eleventy 3's configuration, which ships no declarations of its own. */
export interface EleventyConfig {
  readonly ignores: { add(glob: string): void };
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: VirtualTemplate): void;
  addWatchTarget(path: string): void;
  on(event: 'eleventy.before' | 'eleventy.after', listener: (event: BuildEvent) => Promise<void>): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setQuietMode(quiet: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  setWatchJavaScriptDependencies(watch: boolean): void;
}

/** What Eleventy tells at the beginning and the end of a build. */
export interface BuildEvent {
  readonly directories: { readonly output: string };
  readonly runMode: 'build' | 'serve' | 'watch';
}

/** The folders that a configuration function hands back to Eleventy. */
export interface EleventyFolders {
  readonly dir: { readonly input: string; readonly output: string };
}

/** A template that has no file: Eleventy's `.11ty.js` object. */
export interface VirtualTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: PageData) => string;
}

/** What our templates read of Eleventy's data: the number of the page that is rendered, among the pages of the build. */
export interface PageData {
  readonly pageNumber: number;
}

import type { EleventyConfig } from './eleventy-config.ts';

/** Eleventy's input folder is this one: it must exist, and holds no template, data or include of anybody's. */
export const emptyInput = import.meta.dirname;

/** Closes every way by which Eleventy itself would read, and run, a file of the newsroom. */
export function closeDoors(eleventyConfig: EleventyConfig): void {
  eleventyConfig.ignores.add('**/*');
  eleventyConfig.setDataFileSuffixes([]);
  eleventyConfig.setTemplateFormats(['11ty.js']);
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setWatchJavaScriptDependencies(false);
}

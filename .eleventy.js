import { midad } from './dist/app/eleventy.js';

/** Eleventy's way in: `npx @11ty/eleventy` builds what `npx midad build` builds. */
export default (eleventyConfig) => midad(eleventyConfig, { root: import.meta.dirname });

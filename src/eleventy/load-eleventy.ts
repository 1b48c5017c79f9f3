/** Loads Eleventy when there is something to write with it: `npx @11ty/eleventy` brings its own, and it takes longer to load than an update to be made. */
export const loadEleventy = async () => (await import('@11ty/eleventy')).Eleventy;

/** Loads Eleventy when there is something to write with it: `npx @11ty/eleventy` brings its own, and it takes longer to load than an update to be made. */
export async function loadEleventy() {
  // Its hooks find modules of templates that changed while a server ran: another thread, for nothing here.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] ??= '1';
  return (await import('@11ty/eleventy')).Eleventy;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Theme } from '../content/index.ts';
import { packageRoot } from '../seal/index.ts';
import { themeRules } from './theme-rules.ts';

/** Parts of the stylesheet in the order in which they stand; each may be overruled by those after it. */
export const stylesheetParts = [
  'tokens',
  'base',
  'masthead',
  'teaser',
  'article',
  'apparatus',
  'body',
  'boxes',
  'quote',
  'home',
  'lists',
  'colophon',
  'forced-colors',
  'print',
] as const;

const version = (major: number): number => major << 16;

/** Telephones that are still carried: Chrome on Android 5, Safari on iOS 13. */
const targets = { chrome: version(80), firefox: version(78), ios_saf: version(13), safari: version(13) };

/** Midad's stylesheet with a newsroom's theme after it, flattened for old browsers and minified. */
export async function buildStylesheet(fontFaceRules: string, theme: Theme): Promise<string> {
  const folder = join(packageRoot(), 'templates', 'css');
  const parts = await Promise.all(
    stylesheetParts.map((name) => readFile(join(folder, `${name}.css`), 'utf8')),
  );
  // Loaded here and not by every thread of a build.
  const { Features, transform } = await import('lightningcss');
  const { code } = transform({
    filename: 'midad.css',
    code: Buffer.from([fontFaceRules, ...parts, themeRules(theme)].join('\n')),
    minify: true,
    targets,
    // Compiling them away would write physical sides, once for each direction.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
  });
  return Buffer.from(code).toString('utf8');
}

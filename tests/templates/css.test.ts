import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildStylesheet, stylesheetParts } from '../../src/site/stylesheet.ts';
import { themeRules } from '../../src/site/theme-rules.ts';

const folder = join(import.meta.dirname, '../../templates/css');
const sources = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const noTheme = { colors: {}, darkColors: {} };

const physical =
  /(?:^|[\s{;])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[a-z-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius|float|clear)\s*:|text-align\s*:\s*(?:left|right)/u;

describe('the style sheets', () => {
  it('are all in the list, in files of their own', () => {
    expect(sources.map(([name]) => name).sort()).toEqual(stylesheetParts.map((name) => `${name}.css`).sort());
  });

  it.each(sources)('%s names no physical side', (_, css) => {
    expect(css.match(physical)).toBeNull();
    const shorthands = [...css.matchAll(/(?:margin|padding|border-width|inset)\s*:\s*([^;]+);/gu)].map(
      ([, value = '']) => value.trim().split(/\s+/u),
    );
    expect(shorthands.filter((values) => values.length === 4 && values[1] !== values[3])).toEqual([]);
  });

  it.each(sources)('%s never slants, spaces or cuts Arabic letters', (_, css) => {
    expect(css).not.toMatch(/text-overflow|-webkit-line-clamp|::first-letter|text-align\s*:\s*justify/u);
    const spaced = [...css.matchAll(/letter-spacing\s*:\s*([^;]+);/gu)].map(([, value]) => value);
    expect(spaced.every((value) => value === '0')).toBe(true);
  });

  it.each(sources)('%s gives no player of sound a height of its content, which has none', (_, css) => {
    const rules = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/gu)];
    const collapsed = rules.filter(
      ([, selectors = '', body = '']) =>
        /\baudio\b/u.test(selectors) && /(?:block-size|height):\s*auto/u.test(body),
    );
    expect(collapsed).toEqual([]);
  });

  it('name no physical side when built either, and no rule that old telephones would drop whole', async () => {
    const built = await buildStylesheet('', noTheme);
    expect(built.match(physical)).toBeNull();
    expect(built).not.toMatch(/@layer|@container|:has\(|:where\(|&/u);
  });
});

describe('a newsroom’s theme', () => {
  it('replaces colours by name, in light and in dark', () => {
    expect(themeRules({ colors: { accent: '#064' }, darkColors: { accent: '#8fc' } })).toBe(
      ':root {\n  --accent: #064;\n}\n@media (prefers-color-scheme: dark) {\n:root {\n  --accent: #8fc;\n}\n}',
    );
  });

  it.each(['red; } body { display: none', 'url(x)</style>', '#fff} *{color:red', '\\', 'a@import "x"'])(
    'cannot write rules through a value such as %j',
    (value) => {
      expect(themeRules({ colors: { accent: value, 'x:y': 'red' }, darkColors: { accent: value } })).toBe('');
    },
  );

  it('puts its own family before Midad’s', () => {
    expect(themeRules({ ...noTheme, headFont: 'Cairo "Play"' })).toBe(
      ':root {\n  --head-own: "Cairo Play";\n}',
    );
  });
});

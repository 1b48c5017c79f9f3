import type { Theme } from '../content/index.ts';

// A value from site.yml must not end its declaration and begin another.
const safeValue = /^[^;{}<>\\@]{1,200}$/u;
const tokenName = /^[a-z][a-z0-9-]*$/u;

const declarations = (colors: Readonly<Record<string, string>>): string =>
  Object.entries(colors)
    .filter(([name, value]) => tokenName.test(name) && safeValue.test(value))
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n');

const familyName = (name: string | undefined): string | undefined =>
  name === undefined || !safeValue.test(name) ? undefined : `"${name.replace(/["']/gu, '')}"`;

/** A newsroom's own colours and font families as custom properties, to stand after Midad's; empty when it has none. */
export function themeRules({ colors, darkColors, bodyFont, headFont }: Theme): string {
  const body = familyName(bodyFont);
  const head = familyName(headFont);
  const light = [
    declarations(colors),
    ...(body === undefined ? [] : [`  --body-own: ${body};`]),
    ...(head === undefined ? [] : [`  --head-own: ${head};`]),
  ].filter((line) => line !== '');
  const dark = declarations(darkColors);
  return [
    ...(light.length === 0 ? [] : [`:root {\n${light.join('\n')}\n}`]),
    ...(dark === '' ? [] : [`@media (prefers-color-scheme: dark) {\n:root {\n${dark}\n}\n}`]),
  ].join('\n');
}

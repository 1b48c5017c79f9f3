import type { Settings } from '../content/index.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => `&#${String(character.codePointAt(0))};`);

/** The site's icon: the first letter of its name (after «ال») on its accent colour. */
export function siteIcon({ name, theme }: Settings): string {
  const letter = /\p{L}/u.exec(name.replace(/^ال(?=\p{L}{3})/u, ''))?.[0] ?? 'م';
  const accent = /^[#a-z0-9(),.% /-]+$/iu.exec(theme.colors.accent ?? '')?.[0] ?? '#9b1c2e';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="${escape(accent)}"/><text x="32" y="43" font-size="40" font-weight="700" font-family="serif" text-anchor="middle" fill="#fff">${escape(letter)}</text></svg>\n`;
}

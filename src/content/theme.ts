import * as z from 'zod';
import type { Theme } from './article.ts';
import { defined } from './defined.ts';
import type { Desk } from './desk.ts';
import { report } from './desk.ts';
import { problem, text } from './field-schemas.ts';
import { toMediaPath } from './picture.ts';

const functions = 'rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark';
const colorShape = new RegExp(
  String.raw`^(?:#[0-9a-f]{3,8}|[a-z]+|(?:${functions})\([\w\s.,%/#()+-]*\))$`,
  'i',
);
const fontShape = /^[\p{L}\p{N} ,.'"_-]+$/u;

const color = z.string().transform((value, context) => {
  const written = value.trim();
  const depth = Array.from(written).reduce(
    (open, character) => open + (character === '(' ? 1 : character === ')' ? -1 : 0),
    0,
  );
  return colorShape.test(written) && depth === 0
    ? written
    : problem(context, value, 'content/color', { value });
});
const colors = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), color);
const font = z
  .string()
  .transform((value, context) =>
    fontShape.test(value) ? value.trim() : problem(context, value, 'content/expected-text', { value }),
  );

/** What `site.yml` says of the look. */
export const themeSchema = z.object({
  logo: text.optional(),
  colors: colors.optional(),
  dark_colors: colors.optional(),
  body_font: font.optional(),
  head_font: font.optional(),
  stylesheet: text.optional(),
});

/** The look of a newsroom: files as `/media/…` paths; Midad's own where nothing is said. */
export function toTheme(desk: Desk, written: z.output<typeof themeSchema> | undefined): Theme {
  const media = (file: string | undefined, field: string): string | undefined => {
    if (file === undefined) return undefined;
    const path = toMediaPath(file);
    if (path === undefined) report(desk, 'content/picture-path', field, { value: file });
    return path;
  };
  return defined({
    logo: media(written?.logo, 'theme.logo'),
    colors: { ...written?.colors },
    darkColors: { ...written?.dark_colors },
    bodyFont: written?.body_font,
    headFont: written?.head_font,
    stylesheet: media(written?.stylesheet, 'theme.stylesheet'),
  });
}

/** Words of the interface by key: a map of texts. */
export const wordsSchema = z.record(z.string(), text);

import { toSize } from './size.ts';
import type { SizeReader } from './size.ts';

/** CSS pixels in one of each absolute unit (CSS Values 4, § 6.2); percentages and font-relative units say nothing outside a page. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

function toLength(text: string | undefined): number | undefined {
  const [, value, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = pixels[unit.toLowerCase()];
  return value === undefined || factor === undefined ? undefined : Number(value) * factor;
}

/** SVG 2, § 8.2: the root's `width` and `height`; where one is missing, the `viewBox` gives the proportion, and where both are, the size. */
export const svgSize: SizeReader = (bytes) => {
  const text = new TextDecoder('utf-8')
    .decode(bytes)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, '');
  const root = /^\s*<(?:[A-Za-z_][\w.-]*:)?svg\b([^>]*)>/i.exec(text)?.[1];
  if (root === undefined) return undefined;
  const attribute = (name: string): string | undefined =>
    new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(root)
      ?.slice(1)
      .find((value) => value !== undefined);
  const box = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth, boxHeight] = box.length === 4 ? box : [];
  const ratio = toSize(boxWidth, boxHeight);
  const width = toLength(attribute('width'));
  const height = toLength(attribute('height'));
  if (width !== undefined && height !== undefined) return toSize(width, height);
  if (ratio === undefined) return undefined;
  if (width !== undefined) return toSize(width, (width * ratio.height) / ratio.width);
  if (height !== undefined) return toSize((height * ratio.width) / ratio.height, height);
  return ratio;
};

import * as z from 'zod';
import type { PlainValue } from '../matter/index.ts';
import { altIsCaption } from './alt-is-caption.ts';
import type { Picture } from './article.ts';
import { defined } from './defined.ts';
import type { Desk } from './desk.ts';
import { placeOf, report, reportMissing } from './desk.ts';
import { text } from './field-schemas.ts';

/** A picture's key and the keys in it. */
export const pictureKeys = {
  names: ['الصورة', 'صورة', 'image', 'picture', 'photo'],
  keys: {
    src: { names: ['الملف', 'ملف', 'src', 'file'] },
    alt: { names: ['الوصف', 'النص البديل', 'alt', 'description'] },
    caption: { names: ['التعليق', 'الشرح', 'caption'] },
    credit: { names: ['المصدر', 'تصوير', 'الحقوق', 'credit', 'source'] },
  },
} as const;

/** A picture as it was written: a file's name, or its fields. */
export const pictureSchema = z.preprocess(
  (value: PlainValue) => (typeof value === 'string' ? { src: value } : value),
  z.object({ src: text.optional(), alt: text.optional(), caption: text.optional(), credit: text.optional() }),
);

/** The site-absolute `/media/…` path of a file named below `content/media/`; undefined when it leads elsewhere. */
export function toMediaPath(src: string): string | undefined {
  const path = src
    .normalize('NFC')
    .replace(/^\.?\//, '')
    .replace(/^(?:content\/)?media\//, '');
  const segments = path.split('/');
  const isInside = segments.every(
    (segment) => segment !== '' && !/^\.+$/.test(segment) && !/[\\\p{Cc}\p{Cf}?#%:*"<>|]/u.test(segment),
  );
  return isInside ? `/media/${path}` : undefined;
}

/** The most of an address that a message shows, in UTF-16 code units: a picture in `data:` is as long as the picture. */
const shownMax = 60;

const shorten = (src: string): string => (src.length > shownMax ? `${src.slice(0, shownMax)}…` : src);

/** A picture with its path below `/media/`; undefined, with a message, when it has none. */
export function toPicture(
  desk: Desk,
  written: z.output<typeof pictureSchema> | undefined,
  field: string,
): Picture | undefined {
  if (written === undefined) return undefined;
  const { src, alt, caption, credit } = written;
  if (src === undefined || src === '') {
    reportMissing(desk, 'content/picture-without-file', `${field}.src`);
    return undefined;
  }
  const srcField = desk.plain.places.has(`${field}.src`) ? `${field}.src` : field;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
    report(desk, 'content/picture-remote', srcField, { value: shorten(src) });
    return undefined;
  }
  const path = toMediaPath(src);
  if (path === undefined) {
    report(desk, 'content/picture-path', srcField, { value: src });
    return undefined;
  }
  if (alt === undefined || alt === '') {
    const isBare = srcField === field;
    const slots = isBare ? { value: `الملف: ${src}` } : {};
    reportMissing(desk, 'content/picture-without-alt', `${field}.alt`, srcField, slots);
  }
  const told = altIsCaption(alt ?? '', caption ?? '');
  if (told !== undefined)
    desk.messages.push({ ...told, path: desk.path, place: placeOf(desk, `${field}.alt`) });
  return defined({ src: path, alt: alt ?? '', caption, credit, place: placeOf(desk, srcField) });
}

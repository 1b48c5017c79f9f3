import type { Element } from 'hast';
import { quoteValue } from '../message/index.ts';
import type { Bilingual } from '../message/index.ts';
import type { BodyRender } from './body-render.ts';

/** The most of an address that a message shows, in UTF-16 code units: a picture in `data:` is as long as the picture. */
const shownMax = 40;

const known = /(?<![\p{L}\p{N}])(?:data|blob|file|cid):[^\s"'<>]*/iu;
const other = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:|[a-z]:[\\/]|\\\\)[^\s"'<>]*/iu;

/** The address of a picture as its author wrote it, where it was dropped because nobody could follow it, or the beginning of a long one; empty where none is found. */
export function writtenAddress({ input }: BodyRender, { position }: Element): string {
  const start = position?.start.offset ?? 0;
  const source = input.body.slice(start, position?.end.offset ?? start);
  // Of a tag in an author's HTML the place is that of its name.
  const whole = source.startsWith('<') ? input.body.slice(start, input.body.indexOf('>', start) + 1) : source;
  const written = whole.slice(Math.max(0, whole.lastIndexOf('](')));
  const address = (known.exec(written) ?? other.exec(written))?.[0].replace(/\)$/u, '') ?? '';
  return address.length > shownMax ? `${address.slice(0, shownMax)}…` : address;
}

/** What an author is told of a picture that is no file of the newsroom's. */
export function remoteText(address: string): Bilingual {
  const shown = quoteValue(address);
  if (/^data:/iu.test(address))
    return {
      ar: `هذه الصورة مكتوبة في النص نفسه حروفًا (${shown})، ولا تُقبل هكذا. احفظها ملفًا في content/media واكتب مسارها هنا.`,
      en: `This picture is written out in the text itself (${shown}), which is not accepted. Save it as a file in content/media and write its path here.`,
    };
  if (/^(?:file:|[a-z]:[\\/]|\\)/iu.test(address))
    return {
      ar: `هذا مسار صورة على جهازك: ${shown}، ولا يصل إليه القارئ. انسخ الصورة إلى content/media واكتب مسارها هنا.`,
      en: `This is the path of a picture on your own machine: ${shown}, which no reader can reach. Copy the picture into content/media and write its path here.`,
    };
  if (!/^(?:https?:|\/\/)/iu.test(address))
    return {
      ar: `لا يصل القارئ إلى صورة بهذا العنوان: ${shown}. احفظ الصورة في content/media واكتب مسارها هنا.`,
      en: `No reader can reach a picture at this address: ${shown}. Save the picture in content/media and write its path here.`,
    };
  return {
    ar: `هذه الصورة في موقع آخر: ${shown}. احفظها في content/media واكتب مسارها هنا؛ وإلى أن تفعل يظهر للقارئ رابط إليها.`,
    en: `This picture is on another site: ${shown}. Save it in content/media and write its path here; until then the reader is shown a link to it.`,
  };
}

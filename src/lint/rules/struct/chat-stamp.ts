import { quoteValue } from '../../../message/index.ts';
import type { Bilingual } from '../../../message/index.ts';
import { chatNotesIn, mayHold } from '../../../text/index.ts';
import type { LinePattern } from '../../../text/index.ts';
import type { LintFile } from '../../lint-file.ts';
import type { LintRule } from '../../lint-rule.ts';

const day = '[\\d\\u0660-\\u0669]{1,4}[/.-][\\d\\u0660-\\u0669]{1,2}(?:[/.-][\\d\\u0660-\\u0669]{2,4})?';
const time =
  '[\\d\\u0660-\\u0669]{1,2}:[\\d\\u0660-\\u0669]{2}(?::[\\d\\u0660-\\u0669]{2})?(?:[ \\u00A0\\u202F]?(?:[ap]\\.?m\\.?|[صم]))?';
const space = '[ \\t\\p{Cf}]*';

/** «[28/11, 8:05 am] سلمى: …» and «28/11/2026, 8:05 ص - سلمى: …» */
export const chatStampLine: LinePattern = {
  pattern: new RegExp(
    `^(?:>[ \\t]?)?${space}(?:\\[${space}(?:${day}[،,]?[ \\u00A0]+${time}|${time}[،,][ \\u00A0]+${day})${space}\\]|${day}[،,]${space}${time}${space}-)[ \\t]*[^:\\n]{1,60}:`,
    'gimu',
  ),
  begins: /[[\d\u0660-\u0669\p{Cf}]/u,
  behind: 'quoted',
};
// Few articles hold the time of a day.
const suspect = /[\d\u0660-\u0669]:[\d\u0660-\u0669]{2}/;

/** The stamp that a chat puts before a message which is copied out of it, and what it writes in place of a picture. */
export const chatStamp: LintRule = {
  id: 'struct/chat-stamp',
  severity: 'warning',
  find(file) {
    const notes = notesOf(file);
    const stamps = stampsOf(file);
    const isBehind = ({ end }: Stretch, note: Stretch): boolean =>
      note.start >= end && /^[\s\p{Cf}]*$/u.test(file.body.slice(end, note.start));
    // A stamp before nothing but such a note is one thing to delete.
    const whole = stamps.map((one) => ({
      ...one,
      end: notes.find((note) => isBehind(one, note))?.end ?? one.end,
    }));
    const lone = notes.filter((note) => !stamps.some((one) => isBehind(one, note)));
    return [
      ...whole.map((one) => ({ ...one, text: stampText(file.body.slice(one.start, one.end)) })),
      ...lone.map((note) => ({ ...note, text: noteText(file.body.slice(note.start, note.end)) })),
    ].toSorted((a, b) => a.start - b.start);
  },
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stampsOf({ body, stretches }: LintFile): readonly Stretch[] {
  if (!mayHold(body, chatStampLine) || !suspect.test(body)) return [];
  return [...body.matchAll(chatStampLine.pattern)]
    .map(({ 0: whole, index }) => {
      const found = whole.replace(/^[>\s\p{Cf}]+/u, '');
      return { start: index + whole.length - found.length, end: index + whole.length };
    })
    .filter(({ start, end }) => stretches().kindAt(start, end) !== 'code');
}

function notesOf({ body, stretches }: LintFile): readonly Stretch[] {
  // `<Media omitted>` is read as a tag.
  return chatNotesIn(body).filter(
    ({ start, end }) => stretches().kindAt(start, end) !== 'code' || stretches().isMarkup(start, end),
  );
}

const stampText = (found: string): Bilingual => ({
  ar: `هذا ما تضعه تطبيقات المحادثة قبل كل رسالة تُنسخ منها، وسيراه القارئ: ${quoteValue(found)}. احذفه؛ وإن كان الكلام منقولًا فاكتب صاحبه في «اقتباسات» وفي سطر النسبة.`,
  en: `Chats put this before each message that is copied out of them, and readers would see it: ${quoteValue(found)}. Delete it; if the words are quoted, write their speaker in “quotes” and in the attribution line.`,
});

const noteText = (found: string): Bilingual => ({
  ar: `هذا ما تكتبه تطبيقات المحادثة مكان صورة أو رسالة لم تُنسخ معها: ${quoteValue(found)}. احذفه؛ وإن أردت الصورة فاحفظها في content/media وأضفها هنا.`,
  en: `Chats write this in place of a picture or a message that was not copied: ${quoteValue(found)}. Delete it; if you want the picture, save it in content/media and put it here.`,
});

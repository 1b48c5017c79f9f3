import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';

const day = '[\\d\\u0660-\\u0669]{1,4}[/.-][\\d\\u0660-\\u0669]{1,2}(?:[/.-][\\d\\u0660-\\u0669]{2,4})?';
const time =
  '[\\d\\u0660-\\u0669]{1,2}:[\\d\\u0660-\\u0669]{2}(?::[\\d\\u0660-\\u0669]{2})?(?:[ \\u00A0\\u202F]?(?:[ap]\\.?m\\.?|[صم]))?';
const space = '[ \\t\\p{Cf}]*';

// «[28/11, 8:05 am] سلمى: …» and «28/11/2026, 8:05 ص - سلمى: …»
const stamp = new RegExp(
  `^(?:>[ \\t]?)?${space}(?:\\[${space}(?:${day}[،,]?[ \\u00A0]+${time}|${time}[،,][ \\u00A0]+${day})${space}\\]|${day}[،,]${space}${time}${space}-)[ \\t]*[^:\\n]{1,60}:`,
  'gimu',
);
// Few articles hold the time of a day.
const suspect = /[\d\u0660-\u0669]:[\d\u0660-\u0669]{2}/;

/** The stamp that a chat puts before a message which is copied out of it. */
export const chatStamp: LintRule = {
  id: 'struct/chat-stamp',
  severity: 'warning',
  find(file) {
    if (!suspect.test(file.body)) return [];
    return [...file.body.matchAll(stamp)].flatMap(({ 0: whole, index }) => {
      const found = whole.replace(/^[>\s\p{Cf}]+/u, '');
      const start = index + whole.length - found.length;
      const end = index + whole.length;
      if (file.stretches().kindAt(start, end) === 'code') return [];
      return [
        {
          start,
          end,
          text: {
            ar: `هذا ما تضعه تطبيقات المحادثة قبل كل رسالة تُنسخ منها، وسيراه القارئ: ${quoteValue(found)}. احذفه؛ وإن كان الكلام منقولًا فاكتب صاحبه في «اقتباسات» وفي سطر النسبة.`,
            en: `Chats put this before each message that is copied out of them, and readers would see it: ${quoteValue(found)}. Delete it; if the words are quoted, write their speaker in “quotes” and in the attribution line.`,
          },
        },
      ];
    });
  },
};

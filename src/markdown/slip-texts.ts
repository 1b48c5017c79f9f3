import { quoteValue } from '../message/index.ts';
import type { Bilingual } from '../message/index.ts';
import type { AttributionSlip } from './take-attribution.ts';

/** What an author is told when an attribution line was understood although it was written in another form. */
export const slipTexts: Readonly<Record<AttributionSlip, Bilingual>> = {
  apart: {
    ar: 'سطر فارغ بلا علامة > يفصل سطر النسبة عن كلامه، فيصيران اقتباسين. قُرئا معًا؛ ابدأ السطر الفارغ بينهما بالعلامة >.',
    en: 'An empty line without > parts the attribution line from its words and makes two quotes of them. They were read together; begin the empty line between them with >.',
  },
  glued: {
    ar: 'فُهم هذا السطر على أنه سطر النسبة، وهو ملتصق بالكلام الذي قبله. افصل بينهما بسطر ليس فيه إلا العلامة >.',
    en: 'This was read as the attribution line, but it is joined to the words before it. Put a line with nothing but > between them.',
  },
  heading: {
    ar: 'الشرطتان تحت الكلام تجعلانه عنوانًا. فُهم السطر التالي على أنه سطر النسبة؛ اكتبه بعد سطر ليس فيه إلا العلامة >، وابدأه بشرطة طويلة —.',
    en: 'Hyphens under the words make them a heading. The next line was read as the attribution line; write it after a line with nothing but >, and begin it with a dash —.',
  },
  inline: {
    ar: 'فُهم ما بعد الشرطة على أنه سطر النسبة، وهو في سطر الكلام نفسه. انقله إلى سطر مستقل، وقبله سطر ليس فيه إلا العلامة >.',
    en: 'What follows the dash was read as the attribution line, but it stands on the line of the words. Move it to a line of its own, after a line with nothing but >.',
  },
  list: {
    ar: 'الشرطة القصيرة في أول السطر تصنع قائمة. فُهم السطر على أنه سطر النسبة؛ ابدأه بشرطة طويلة — بدل القصيرة.',
    en: 'A hyphen at the start of a line makes a list. The line was read as the attribution line; begin it with a dash — instead of the hyphen.',
  },
  'no-dash': {
    ar: 'فُهم هذا السطر على أنه سطر النسبة، وليس في أوله شرطة. ابدأه بشرطة طويلة —.',
    en: 'This was read as the attribution line, but no dash stands before it. Begin it with a dash —.',
  },
  outside: {
    ar: 'فُهم هذا السطر على أنه سطر النسبة للاقتباس الذي قبله. ابدأه بالعلامة > كي يبقى معه.',
    en: 'This was read as the attribution line of the quote before it. Begin it with > so that it stays with the quote.',
  },
  rule: {
    ar: 'الشرطات الثلاث في سطر وحدها ترسم خطا فاصلًا. فُهم السطر التالي على أنه سطر النسبة؛ ابدأه بشرطة طويلة — واحذف الشرطات.',
    en: 'Three hyphens alone on a line draw a rule. The next line was read as the attribution line; begin it with a dash — and delete the hyphens.',
  },
};

/** What an author is told of a mark that was typed for the dash of an attribution line. */
export function lookAlikeText(mark: string): Bilingual {
  const [ar, en] = mark.startsWith('\u0640') ? ['تطويل', 'a tatweel'] : [quoteValue(mark), quoteValue(mark)];
  return {
    ar: `في أول سطر النسبة ${ar} مكان الشرطة، وهو ليس شرطة وإن شابهها. قُرئ السطر على أنه سطر النسبة؛ اكتب مكانه شرطة طويلة —، وتجدها في الهاتف بالضغط المطوّل على الشرطة القصيرة -.`,
    en: `The attribution line begins with ${en}, which looks like a dash and is none. The line was read as the attribution line; type a dash — in its place: on a telephone, hold the hyphen - down.`,
  };
}

import type { Bilingual } from '../message/index.ts';
import type { BrokenLinkKind } from './find-broken-links.ts';

/** What an author is told of a link that was not read as one, or that nobody can see. */
export const brokenLinkTexts: Readonly<Record<BrokenLinkKind | 'no-text', Bilingual>> = {
  bracket: {
    ar: 'قوس من أقواس هذا الرابط ناقص، فلم يُقرأ رابطًا وظهر للقارئ كما كُتب. اكتب النص بين معقوفين، والعنوان بعده بين هلالين بلا مسافة: [النص](https://…).',
    en: 'A bracket of this link is missing, so it was not read as a link and is shown to the reader as typed. Put the text in square brackets, and the address right after it in round ones: [text](https://…).',
  },
  'no-text': {
    ar: 'ليس بين المعقوفين نص، فلا يرى القارئ هذا الرابط. اكتب بينهما ما يضغط عليه: [النص](https://…).',
    en: 'Nothing stands in the square brackets, so the reader does not see this link. Write the words to press on in them: [text](https://…).',
  },
  space: {
    ar: 'في عنوان هذا الرابط مسافة، فلم يُقرأ رابطًا وظهر للقارئ كما كُتب. احذفها، أو انسخ العنوان من جديد؛ وإن كانت من العنوان نفسه فاكتب مكانها %20.',
    en: 'A space stands in the address of this link, so it was not read as a link and is shown to the reader as typed. Delete it, or copy the address again; if it belongs to the address, write %20 in its place.',
  },
  unclosed: {
    ar: 'لم يُغلق هلال هذا الرابط، فلم يُقرأ رابطًا وظهر للقارئ كما كُتب. ضع ) بعد آخر العنوان بلا مسافة: [النص](https://…).',
    en: 'The bracket round the address of this link is not closed, so it was not read as a link and is shown to the reader as typed. Put ) right after the address: [text](https://…).',
  },
};

import { quoteValue } from '../../message/index.ts';
import type { Bilingual } from '../../message/index.ts';
import type { DirectiveFault } from './directive-fault.ts';

/** What an author is told of a directive's line that was not read; `model`: how it is written. */
export function faultText(fault: DirectiveFault | undefined, model: string, isBox: boolean): Bilingual {
  const { ar, en } = cause(fault);
  const [end, englishEnd] = isBox
    ? ['، ثم المحتوى، ثم سطر فيه ::: وحدها', ', then the content, then a line with nothing but :::']
    : ['', ''];
  return {
    ar: `لم يُفهم هذا السطر، فظهر للقارئ كما هو${ar === '' ? '' : `: ${ar}`}. صورته الصحيحة ${quoteValue(model)} وحدها في سطر${end}.`,
    en: `This line was not understood and is shown to the reader as it stands${en === '' ? '' : `: ${en}`}. Its right form is ${quoteValue(model)} alone on a line${englishEnd}.`,
  };
}

/** What is told of a directive behind words of the same line. */
export function behindWords(model: string): Bilingual {
  return {
    ar: `قبل هذه الإضافة كلام في السطر نفسه، فلم تُفهم وظهرت للقارئ كما هي. انقلها إلى سطر وحدها: ${quoteValue(model)}`,
    en: `Words stand before this on the same line, so it was not understood and is shown to the reader as it stands. Move it to a line of its own: ${quoteValue(model)}`,
  };
}

function cause(fault: DirectiveFault | undefined): Bilingual {
  switch (fault?.kind) {
    case 'marks':
      return {
        ar: `في أوله ${quoteValue(fault.found)} مكان ${quoteValue(fault.expected)}`,
        en: `it begins with ${quoteValue(fault.found)} instead of ${quoteValue(fault.expected)}`,
      };
    case 'box':
      return {
        ar: `في أوله ${quoteValue(fault.found)}، والإطار يبدأ بثلاث ${quoteValue(':::')}`,
        en: `it begins with ${quoteValue(fault.found)}, and a box begins with three, ${quoteValue(':::')}`,
      };
    case 'open':
      return {
        ar: `القوس ${quoteValue(fault.found)} لم يُغلق، وينقصه ${quoteValue(fault.expected)}`,
        en: `the bracket ${quoteValue(fault.found)} is not closed, and lacks its ${quoteValue(fault.expected)}`,
      };
    case 'round':
      return {
        ar: `فيه قوسان ${quoteValue('( )')} مكان الحاصرتين ${quoteValue('{ }')}`,
        en: `it has round brackets ${quoteValue('( )')} instead of braces ${quoteValue('{ }')}`,
      };
    case 'behind':
      return {
        ar: `بعده في السطر نفسه ${quoteValue(fault.found)}، فانقل ذلك إلى سطر آخر`,
        en: `behind it on the same line stands ${quoteValue(fault.found)}; move that to another line`,
      };
    case undefined:
      return { ar: '', en: '' };
  }
}

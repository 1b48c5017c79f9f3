import { quoteValue } from '../../message/index.ts';
import type { Bilingual } from '../../message/index.ts';

export function removedTag(name: string): Bilingual {
  return {
    ar: `لا يقبل مداد عنصر ${quoteValue(`<${name}>`)}، فحُذف وبقي النص الذي فيه. احذفه من الملف؛ وما كان ملصقًا من Word فألصقه من جديد نصًا بلا تنسيق.`,
    en: `Midad does not accept the element ${quoteValue(`<${name}>`)}; it was removed and the text in it was kept. Delete it from the file; what was pasted out of a word processor, paste again as plain text.`,
  };
}

export function removedCode(name: string): Bilingual {
  return {
    ar: `لا يقبل مداد عنصر ${quoteValue(`<${name}>`)}، فحُذف بما فيه.`,
    en: `Midad does not accept the element ${quoteValue(`<${name}>`)}; it was removed with all that it held.`,
  };
}

export function removedAttribute(name: string): Bilingual {
  return {
    ar: `لا يقبل مداد الخاصية ${quoteValue(name)} في وسوم النص، فحُذفت. احذفها من الملف؛ وما كان ملصقًا من Word فألصقه من جديد نصًا بلا تنسيق.`,
    en: `Midad does not accept the attribute ${quoteValue(name)} on tags in a text; it was removed. Delete it from the file; what was pasted out of a word processor, paste again as plain text.`,
  };
}

export function tooDeep(): Bilingual {
  return {
    ar: 'في هذا الموضع وسوم كثيرة بعضها داخل بعض، فحُذف الزائد منها وبقي النص.',
    en: 'Too many tags stand one within another here; those beyond the limit were removed and the text was kept.',
  };
}

export function endless(name: string): Bilingual {
  return {
    ar: `لا يقبل مداد عنصر ${quoteValue(`<${name}>`)}، ولا نهاية له هنا، فظهر للقارئ كما كُتب. احذفه.`,
    en: `Midad does not accept the element ${quoteValue(`<${name}>`)}, and it has no end here, so it is shown to the reader as it was written. Delete it.`,
  };
}

export function instruction(name: string): Bilingual {
  return {
    ar: `لا يقبل مداد ${quoteValue(`<${name}`)} وما بعدها، فظهر للقارئ كما كُتب. احذفه.`,
    en: `Midad does not accept ${quoteValue(`<${name}`)} and what belongs to it, so it is shown to the reader as it was written. Delete it.`,
  };
}

export function strayEnd(name: string): Bilingual {
  return {
    ar: `الوسم ${quoteValue(`</${name}>`)} لا يغلق وسمًا مفتوحًا قبله في الموضع نفسه، فحُذف.`,
    en: `The tag ${quoteValue(`</${name}>`)} closes nothing that was opened before it in the same place; it was removed.`,
  };
}

export function unclosed(name: string): Bilingual {
  return {
    ar: `الوسم ${quoteValue(`<${name}>`)} لم يُغلق، فأُغلق في آخر الفقرة أو النص. أضف ${quoteValue(`</${name}>`)} حيث ينتهي.`,
    en: `The tag ${quoteValue(`<${name}>`)} was not closed, so it was closed at the end of its paragraph or text. Add ${quoteValue(`</${name}>`)} where it ends.`,
  };
}

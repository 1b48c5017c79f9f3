import type { Paragraph } from 'mdast';
import type { Bilingual } from '../message/index.ts';
import { toBodyContext } from './body-context.ts';
import type { BodySource, ParsedBody } from './body-context.ts';
import type { Excess } from './find-excess.ts';

const texts: Readonly<Record<Excess['kind'] | 'depth', Bilingual>> = {
  depth: {
    ar: 'في هذا النص علامات متداخلة أكثر مما يمكن فهمه، فظهر كما كُتب بلا تنسيق. بسّط ما فيه من قوائم واقتباسات وإطارات.',
    en: 'This text holds more marks one within another than can be understood, so it is shown as it was written, without formatting. Simplify its lists, quotes and boxes.',
  },
  lengthMax: {
    ar: 'هذا النص أطول مما يُقبل في مادة واحدة، فظهر كما كُتب بلا تنسيق. قسّمه إلى مواد.',
    en: 'This text is longer than one article may be, so it is shown as it was written, without formatting. Divide it into several articles.',
  },
  listIndentMax: {
    ar: 'قبل علامة القائمة في هذا السطر مسافات كثيرة، فظهر النص كله كما كُتب بلا تنسيق. احذف المسافات.',
    en: 'Too many spaces stand before the list marker on this line, so the whole text is shown as it was written, without formatting. Delete the spaces.',
  },
  markersPerLineMax: {
    ar: 'في أول هذا السطر علامات كثيرة من علامات القوائم والاقتباس، فظهر النص كله كما كُتب بلا تنسيق. احذف الزائد منها.',
    en: 'This line begins with too many list and quote markers, so the whole text is shown as it was written, without formatting. Delete those that are not needed.',
  },
  marksPerBlockMax: {
    ar: 'في هذه الفقرة نجوم أو أقواس معقوفة كثيرة جدًا، فظهر النص كله كما كُتب بلا تنسيق. احذفها، أو قسّم الفقرة بأسطر فارغة.',
    en: 'This paragraph holds far too many asterisks or square brackets, so the whole text is shown as it was written, without formatting. Delete them, or divide the paragraph by empty lines.',
  },
  openBoxesMax: {
    ar: 'إطارات كثيرة فُتحت بعضها داخل بعض ولم تُغلق، فظهر النص كله كما كُتب بلا تنسيق. أغلق كل إطار بسطر فيه ::: وحدها.',
    en: 'Too many boxes were opened one within another and not closed, so the whole text is shown as it was written, without formatting. Close each box by a line with nothing but :::.',
  },
  partsPerBlockMax: {
    ar: 'آلاف السطور أو الروابط أو الوسوم تتوالى هنا بلا سطر فارغ، فظهر النص كله كما كُتب بلا تنسيق. افصل بين الفقرات بأسطر فارغة.',
    en: 'Thousands of lines, addresses or tags follow one another here without an empty line, so the whole text is shown as it was written, without formatting. Put empty lines between the paragraphs.',
  },
  runLengthMax: {
    ar: 'تكررت هنا علامة واحدة مئات المرات، فظهر النص كله كما كُتب بلا تنسيق. احذفها.',
    en: 'One mark is repeated hundreds of times here, so the whole text is shown as it was written, without formatting. Delete it.',
  },
  startsTimesLinesMax: {
    ar: 'آلاف القوائم أو الاقتباسات أو العناوين التي تحتها = أو - في هذا النص، فظهر كله كما كُتب بلا تنسيق. قسّمه، أو احذف العلامات التي لا حاجة إليها.',
    en: 'This text holds thousands of lists, quotes, or headings with = or - under them, so all of it is shown as it was written, without formatting. Divide it, or delete the marks that are not needed.',
  },
  tableCellsMax: {
    ar: 'هذا الجدول أكبر مما تحتمله صفحة، فظهر النص كله كما كُتب بلا تنسيق. قسّمه إلى جداول.',
    en: 'This table is larger than a page can bear, so the whole text is shown as it was written, without formatting. Divide it into several tables.',
  },
  tableColumnsMax: {
    ar: 'أعمدة هذا الجدول أكثر مما تحتمله صفحة، فظهر النص كله كما كُتب بلا تنسيق. قسّمه إلى جداول.',
    en: 'This table has more columns than a page can bear, so the whole text is shown as it was written, without formatting. Divide it into several tables.',
  },
};

/** A body as plain paragraphs, every character as typed, with an error message that says why: for what Markdown cannot be asked to read. */
export function parsePlainBody(source: BodySource, excess?: Excess): ParsedBody {
  const context = toBodyContext(source);
  context.report('markdown/too-complex', { offsets: excess?.offsets ?? [0, 0] }, {
    severity: 'error',
    text: texts[excess?.kind ?? 'depth'],
  }); // prettier-ignore
  const children: Paragraph[] = source.body
    .split(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/u)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ type: 'paragraph', children: [{ type: 'text', value: block.trim() }] }));
  return { tree: { type: 'root', children }, messages: context.messages };
}

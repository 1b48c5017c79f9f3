import type { Paragraph, Parent, Root } from 'mdast';
import { quoteValue } from '../message/index.ts';
import { SKIP, visit } from './visit.ts';
import type { BodyContext, Complaint } from './body-context.ts';
import { toCodeFinder } from './code-stretches.ts';
import { sourceOf } from './source-text.ts';

/** A longer line (code units) is no heading. */
const headingLettersMax = 160;

const noSpace: Complaint = {
  severity: 'warning',
  text: {
    ar: 'لا مسافة بعد العلامة # في هذا السطر. قُرئ عنوانًا فرعيًا؛ أضف مسافة بعد آخر #.',
    en: 'No space follows the # of this line. It was read as a heading; put a space after the last #.',
  },
};

const doubtfulHeading: Complaint = {
  severity: 'warning',
  text: {
    ar: 'لا مسافة بعد العلامة # في هذا السطر، وقُرئ عنوانًا فرعيًا. إن كان عنوانًا فأضف مسافة بعد آخر #، وإلا فاحذف العلامات.',
    en: 'No space follows the # of this line, and it was read as a heading. If it is one, put a space after the last #; otherwise delete the marks.',
  },
};

const unreadHeading: Complaint = {
  severity: 'warning',
  text: {
    ar: 'لا مسافة بعد العلامة # في هذا السطر، فظهرت العلامات للقارئ كما كُتبت. إن كان عنوانًا فرعيًا فأضف مسافة بعد آخر #، وإلا فاحذف العلامات.',
    en: 'No space follows the # of this line, so the marks are shown to the reader as typed. If it is a heading, put a space after the last #; otherwise delete the marks.',
  },
};

const doubledHashtag: Complaint = {
  severity: 'warning',
  text: {
    ar: 'العلامة # مكررة في أول هذا الوسم، فظهرت للقارئ كما كُتبت. إن كان وسمًا فاكتب # واحدة؛ وإن كان عنوانًا فرعيًا فأضف مسافة بعد آخر #.',
    en: 'The # of this hashtag is typed more than once, and is shown to the reader as typed. If it is a hashtag, write one #; if it is a heading, put a space after the last #.',
  },
};

/** Marks of a heading without a space behind them. */
const headingMarks = /^(#{2,6})(?=[\p{L}\p{N}«"“(]|\*\*|__)/u;

/** Words joined by an underscore, or a hashtag further on: no heading has these. */
const isHashtag = (words: string): boolean => /^[\p{L}\p{N}]+_[\p{L}\p{N}]|\s#[\p{L}]/u.test(words);

/** What begins as a number, a name of another script or a hashtag does, or is as long as a sentence (code units), may be no heading. */
const headingSureMax = 70;
const isSureHeading = (words: string): boolean =>
  words.length <= headingSureMax && !/^[\p{Nd}\p{Script=Latin}]|_|\.[»"”)]*\s*$/u.test(words);

const maybeHeading: Complaint = {
  severity: 'info',
  text: {
    ar: 'ظهر هذا السطر للقارئ وسمًا لا عنوانًا. إن أردته عنوانًا فرعيًا فابدأه بالعلامتين ## ثم مسافة.',
    en: 'This line is shown as a hashtag, not as a heading. If it is a heading, begin it with ## and a space.',
  },
};

const noRule: Complaint = {
  severity: 'error',
  expected: ['| :-- | :-- |'],
  text: {
    ar: 'لم تُفهم هذه السطور جدولًا فظهرت للقارئ كما كُتبت. اكتب تحت سطر العناوين سطرًا فيه لكل عمود :--، مثل: | :-- | :-- |',
    en: 'These lines were not understood as a table and are shown as they were typed. Under the line of headings, write one with :-- for each column, like this: | :-- | :-- |',
  },
};

/** Rows of a sheet as a table of Markdown begins, from the first of them. */
function sheet(source: string): Complaint {
  const cells = cellsOf(source.split(/\r\n|[\r\n]/u)[0] ?? '');
  const head = `| ${cells.join(' | ')} |`;
  const rule = `|${' :-- |'.repeat(cells.length)}`;
  return {
    severity: 'warning',
    expected: [head, rule],
    text: {
      ar: `هذه السطور منسوخة من جدول، وستظهر للقارئ فقرة واحدة متصلة. ضع العلامة | بين خاناتها وفي طرفي كل سطر، هكذا: ${quoteValue(head)}، وتحت السطر الأول: ${quoteValue(rule)}`,
      en: `These lines were copied out of a table, and readers would see them run together as one paragraph. Put | between the cells and at both ends of each line, like this: ${quoteValue(head)}, and under the first line: ${quoteValue(rule)}`,
    },
  };
}

/** Reads `##heading` as the heading that it was meant to be, and reports lines that look like a heading or a table and are neither; the words of quotes are left alone. */
export function remarkSlips(context: BodyContext): (tree: Root) => void {
  const isCode = toCodeFinder(context.source.body);
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'blockquote' || node.type === 'attributedQuote') return SKIP;
      if (node.type !== 'paragraph' || parent === undefined || index === undefined) return undefined;
      if (node.data?.literal === true) return SKIP;
      check(node, index, parent);
      return SKIP;
    });
  };

  /** A line that begins as a heading does, right above or below others, would be one if a space followed its marks. */
  function checkLines(source: string, start: number): void {
    for (const { 0: line, index } of source.matchAll(/^#{2,6}[^\r\n]+/gmu)) {
      const marks = headingMarks.exec(line)?.[1];
      const at = start + index;
      if (marks === undefined || isCode(at)) continue;
      const words = line.slice(marks.length).trimEnd();
      const end = at + marks.length;
      const fix = { edits: [{ start: end, end, text: ' ' }] };
      const complaint = isHashtag(words) ? doubledHashtag : unreadHeading;
      const isSure = complaint === unreadHeading && isSureHeading(words);
      context.report(
        'heading/no-space',
        { offsets: [at, end + words.length] },
        isSure ? { ...complaint, fix } : complaint,
      );
    }
  }

  function check(paragraph: Paragraph, index: number, parent: Parent): void {
    const source = sourceOf(paragraph, context);
    const [first] = paragraph.children;
    if (source.includes('|') && isTable(source)) context.report('table/no-rule', paragraph, noRule);
    else if (source.includes('\t') && isSheet(source))
      context.report('table/no-rule', paragraph, sheet(source));
    if (first?.type !== 'text') return;
    if (source.includes('\n') || source.includes('\r')) {
      if (source.includes('##')) checkLines(source, paragraph.position?.start.offset ?? 0);
      return;
    }
    const marks = headingMarks.exec(source)?.[1];
    const words = source.slice(marks?.length ?? 0);
    if (marks !== undefined && isHashtag(words)) {
      context.report('heading/no-space', paragraph, doubledHashtag);
    } else if (marks !== undefined && first.value.startsWith(marks)) {
      const [, ...rest] = paragraph.children;
      const at = (paragraph.position?.start.offset ?? 0) + marks.length;
      const fix = { edits: [{ start: at, end: at, text: ' ' }] };
      context.report(
        'heading/no-space',
        paragraph,
        isSureHeading(words) ? { ...noSpace, fix } : doubtfulHeading,
      );
      const value = first.value.slice(marks.length);
      parent.children.splice(index, 1, {
        type: 'heading',
        depth: marks.length as 2 | 3 | 4 | 5 | 6,
        children: value === '' ? rest : [{ ...first, value }, ...rest],
        ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
      } as Parent['children'][number]);
    } else if (source.length <= headingLettersMax && /^#\p{L}[^#_]*\s[^#_]*[^#_.!؟،:…]$/u.test(source)) {
      context.report('heading/no-space', paragraph, maybeHeading);
    }
  }
}

/** Whether each of two lines or more begins with a bar and has another. */
function isTable(source: string): boolean {
  const lines = source.split(/\r\n|[\r\n]/u);
  return lines.length > 1 && lines.every((line) => /^\s*\|[^|]*\|/u.test(line));
}

const cellsOf = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());

/** Whether two lines or more have as many cells each, parted by tabs as a sheet copies them: three or more, or two of which one is a number, since two may be the halves of a verse. */
function isSheet(source: string): boolean {
  const rows = source.split(/\r\n|[\r\n]/u).map(cellsOf);
  const [{ length } = []] = rows;
  if (rows.length < 2 || length < 2 || rows.some((cells) => cells.length !== length)) return false;
  if (rows.some(([first, ...rest]) => first === '' || rest.every((cell) => cell === ''))) return false;
  return (
    length > 2 ||
    rows.some((cells) => cells.some((cell) => /^[\d\u0660-\u0669][\d\u0660-\u0669.,٫٬%٪]*$/u.test(cell)))
  );
}

import type { LintFile } from '../../lint-file.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';
import { fieldOf } from './field-line.ts';
import { findFieldsAtStart } from './fields-at-start.ts';

/** Fields that a line of hyphens must enclose before they are surely a header. */
const fieldsMin = 2;
/** Lines: no header is longer. */
const headerLinesMax = 400;

const fence = /^-{3,}[ \t]*\r?$/u;

interface Opening {
  readonly at: number;
  readonly length: number;
  readonly line: number;
  fields: number;
  /** Whether it stands directly behind the header, and only lines of fields follow: then one is enough. */
  isHeadOnly: boolean;
}

/** A second header in the body: what is left of a file that was pasted twice, or of two files in one. */
export const secondHeader: LintRule = {
  id: 'struct/second-header',
  severity: 'error',
  find(file) {
    const found = findSecondHeader(file);
    return found === undefined ? [] : [found];
  },
};

/** The line that opens a second header; undefined when the body has none. */
export function findSecondHeader(file: LintFile): LintFind | undefined {
  const { body } = file;
  if (!/^-{3,}[ \t]*\r?$/mu.test(body)) return undefined;
  const lost = findFieldsAtStart(body);
  if (lost !== undefined) return { ...lost, text: fieldsAtStart };
  let start = 0;
  let open: Opening | undefined;
  let isFirst = true;
  for (const [index, line] of body.split('\n').entries()) {
    const at = start;
    start += line.length + 1;
    if (fence.test(line)) {
      if (
        open !== undefined &&
        (open.fields >= fieldsMin || (open.fields > 0 && open.isHeadOnly)) &&
        file.stretches().kindAt(open.at, open.at + 1) !== 'code'
      )
        return {
          start: open.at,
          end: open.at + open.length,
          text: open.fields < fieldsMin ? oneField : text,
        };
      open = { at, length: line.trimEnd().length, line: index, fields: 0, isHeadOnly: isFirst };
    } else if (open !== undefined) {
      if (index - open.line > headerLinesMax) open = undefined;
      else if (fieldOf(line) !== undefined) open.fields += 1;
      else if (!/^(?:[ \t]+|- )\S/u.test(line)) open.isHeadOnly = false;
    }
    if (line.trim() !== '') isFirst = false;
  }
  return undefined;
}

const text = {
  ar: 'يبدأ هنا رأس ملف ثان داخل النص، فتظهر حقوله للقارئ. إن كان الملف قد لُصق مرتين فاحذف من هذا السطر إلى آخر ما تكرر، وإن كان مقالًا آخر فانقله إلى ملف مستقل.',
  en: 'A second header begins here within the text, and readers would see its fields. If the file was pasted twice, delete from this line to the end of what is repeated; if this is another article, move it to a file of its own.',
};

const oneField = {
  ar: 'هذه حقول بين سطري «---» بعد رأس الملف، فلم تُقرأ معه وتظهر للقارئ. انقلها إلى الرأس فوق سطر «---» الذي يغلقه، واحذف هذين السطرين.',
  en: 'These are fields between two lines of hyphens behind the header; they were not read with it, and readers would see them. Move them into the header, above the line of hyphens that closes it, and delete these two lines.',
};

const fieldsAtStart = {
  ar: 'هذه حقول بعد السطر «---» الذي يغلق رأس الملف، فلم تُقرأ معه وتظهر للقارئ عنوانًا أو نصًا. انقلها إلى الرأس فوق ذلك السطر، واحذف السطر «---» الثاني.',
  en: 'These are fields below the line of hyphens that closes the header; they were not read with it, and readers would see them as a heading or as text. Move them into the header, above that line, and delete the second line of hyphens.',
};

import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { mayHold } from '../../../text/index.ts';
import type { LinePattern } from '../../../text/index.ts';
import type { LintFile } from '../../lint-file.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';
import { fieldOf } from '../struct/field-line.ts';
import { findSecondHeader } from '../struct/second-header.ts';

/** A line of hyphens or equals signs right below another. */
export const suspectUnderline: LinePattern = {
  pattern: /\S[ \t]*(?:\r\n|\n|\r(?!\n))[ \t>]*(?:-+|=+)[ \t]*$/mu,
  begins: /[-=]/,
  behind: 'quoted',
};
const underline = /(\r\n|\n|\r(?!\n))([ \t>]*)(-+|=+)[ \t]*$/u;

/** A longer text (code units) is a sentence and no heading. */
const headingMax = 70;
const endsSentence = /[.\u061B\u060C:…][»"”)\]]*$/u;
const isLine = /[\r\n]/u;

/** Text right above a line of hyphens, which makes a heading of all of it: most often the line was meant for a rule. */
export const underlinedHeading: LintRule = {
  id: 'heading/underlined',
  severity: 'warning',
  find(file) {
    if (!mayHold(file.body, suspectUnderline) || !suspectUnderline.pattern.test(file.body)) return [];
    const header = findSecondHeader(file);
    const finds: LintFind[] = [];
    visit(file.tree(), 'heading', (heading) => {
      const find = toFind(heading, file);
      if (find === undefined) return;
      // Of these `struct/second-header` tells.
      if (header !== undefined && fieldOf(file.body.slice(find.start, find.end)) !== undefined) return;
      finds.push(find);
    });
    return finds;
  },
};

function toFind({ position }: Heading, { body, stretches }: LintFile): LintFind | undefined {
  const start = position?.start.offset ?? 0;
  const source = body.slice(start, position?.end.offset ?? start);
  const [all = '', lineEnd = '', , marks = ''] = underline.exec(source) ?? [];
  if (marks === '' || /^#/u.test(source)) return undefined;
  const words = source.slice(0, -all.length).trimEnd();
  const isRule = marks.startsWith('-');
  const isText = isLine.test(words) || words.length > headingMax || endsSentence.test(words);
  if (!isText && !isRule) return undefined;
  const at = start + source.length - all.length + lineEnd.length;
  const isSure = marks.startsWith('---') && words.length > headingMax && /\.[»"”)\]]*$/u.test(words);
  const isKept = stretches().kindAt(at, at + 1) !== undefined;
  return {
    start,
    end: start + words.length,
    severity: isText ? 'warning' : 'info',
    text: isRule ? hyphens : equals,
    ...(isSure && !isKept ? { fix: { edits: [{ start: at, end: at, text: lineEnd }] } } : {}),
  };
}

const hyphens = {
  ar: 'تحت هذا النص مباشرة سطر شرطات، فصار كله عنوانًا فرعيًا. إن أردت خطًا فاصلًا فاترك سطرًا فارغًا قبل الشرطات؛ وإن أردت عنوانًا فابدأه بالعلامتين ## واحذف الشرطات.',
  en: 'A line of hyphens stands right below this text and made all of it a heading. If a dividing line is meant, leave an empty line before the hyphens; if a heading is meant, begin it with ## and delete the hyphens.',
};

const equals = {
  ar: 'تحت هذا النص مباشرة سطر من علامات =، فصار كله عنوانًا. إن لم يكن عنوانًا فاحذف العلامات؛ وإن كان فابدأه بالعلامتين ## واحذفها.',
  en: 'A line of = stands right below this text and made all of it a heading. If it is none, delete the marks; if it is one, begin it with ## and delete them.',
};

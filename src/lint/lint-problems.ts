import { quoteValue } from '../message/index.ts';
import type { Bilingual, Message, Place, Severity } from '../message/index.ts';

interface LintProblem {
  readonly severity: Severity;
  readonly text: (slots: { readonly value: string; readonly nearest: string }) => Bilingual;
}

const tryAr = (nearest: string): string => (nearest === '' ? '' : ` لعل المقصود ${quoteValue(nearest)}؟`);
const tryEn = (nearest: string): string => (nearest === '' ? '' : ` Did you mean ${quoteValue(nearest)}?`);

/** Every rule about rules: what a newsroom or an author asks not to be told. */
export const lintProblems = {
  'house/locked-rule': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `القاعدة ${value} تقول إن ملفًا لم يُقرأ كما كُتب، فلا تُخفَّف ولا تُعطَّل. احذف هذا السطر وأصلح الملف.`,
      en: `The rule ${value} tells that a file was not read as it was written; it cannot be lowered or turned off. Delete this line and mend the file.`,
    }),
  },
  'house/unknown-rule': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا قاعدة باسم ${value}.${tryAr(nearest)} انسخ اسمها من أول رسالتها.`,
      en: `There is no rule ${value}.${tryEn(nearest)} Copy its name from the start of its message.`,
    }),
  },
  'ignore/error': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `رسالة ${value} هنا خطأ يوقف البناء، والأخطاء لا تُتجاهل. أصلحه، أو غيّر شدة القاعدة في content/site.yml.`,
      en: `The message ${value} here is an error that stops the build, and errors are not ignored. Correct it, or change the rule’s severity in content/site.yml.`,
    }),
  },
  'ignore/no-reason': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `طلبت تجاهل ${value} ولم تذكر السبب، فلم يُتجاهل شيء. اكتب السبب بعد اسم القاعدة.`,
      en: `You asked to ignore ${value} and gave no reason, so nothing is ignored. Write the reason after the rule’s name.`,
    }),
  },
  'ignore/unknown-rule': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا قاعدة باسم ${value}، فلم يُتجاهل شيء.${tryAr(nearest)} انسخ اسمها من أول رسالتها، واكتب بعده السبب.`,
      en: `There is no rule ${value}, so nothing is ignored.${tryEn(nearest)} Copy its name from the start of its message, and write the reason after it.`,
    }),
  },
  'ignore/unused': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `لا رسالة من القاعدة ${value} في الفقرة التالية، فلا شيء يُتجاهل. احذف هذا التعليق.`,
      en: `The rule ${value} says nothing of the next block, so there is nothing to ignore. Delete this comment.`,
    }),
  },
} as const satisfies Record<string, LintProblem>;

/** A message about what was asked not to be told. */
export function lintMessage(
  rule: keyof typeof lintProblems,
  path: string,
  place: Place,
  value: string,
  expected: readonly string[] = [],
): Message {
  const problem: LintProblem = lintProblems[rule];
  return {
    rule,
    severity: problem.severity,
    path,
    place,
    text: problem.text({ value: quoteValue(value), nearest: expected[0] ?? '' }),
    found: value,
    ...(expected.length === 0 ? {} : { expected }),
  };
}

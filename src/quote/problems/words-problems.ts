import { quoteValue } from '../../message/index.ts';
import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** The quoted words, their original, and what was captured of them. */
export const wordsProblems = {
  unbalanced: (mark: string) =>
    finding(
      'unbalanced',
      'warning',
      {
        ar: `علامة التنصيص ${quoteValue(mark)} بلا قرينة في هذا الحقل، فلا يُعرف أين يبدأ الكلام المنقول أو ينتهي. أضف العلامة الناقصة.`,
        en: `The quotation mark ${quoteValue(mark)} has no partner in this field, so it is not clear where the quoted words begin or end. Add the missing mark.`,
      },
      mark,
    ),
  snapshotText: (found: string, expected: string) =>
    finding(
      'snapshot-text',
      'error',
      {
        ar:
          found === ''
            ? `ينقص النص هنا ما في سجل الاقتباس: ${ar(expected)}. أكمله، أو ضع «[…]» مكان المحذوف.`
            : `النص هنا ${ar(found)}، وفي سجل الاقتباس ${ar(expected)}. انقله كما في السجل، وضع «[…]» مكان المحذوف.`,
        en:
          found === ''
            ? `The words here lack what the quote's record has: ${en(expected)}. Complete them, or put “[…]” for what is left out.`
            : `The words here are ${en(found)}, and the quote's record has ${en(expected)}. Copy them as recorded, with “[…]” for what is left out.`,
      },
      found,
      [expected],
    ),
  unverifiedAllegation: () =>
    lacking(
      ['status', 'status.value'],
      finding('unverified-allegation', 'error', {
        ar: 'النص يتهم شخصًا مسمى بجريمة ولم يجر التحقق منه. تحقق وأضف سطر «التحقق»، أو احذف الاسم.',
        en: 'The words accuse a named person of a crime and are not verified. Verify them and add a line “status”, or remove the name.',
      }),
    ),
  textDigest: (expected: string) =>
    finding(
      'text-digest',
      'error',
      {
        ar: 'نص الاقتباس لا يطابق بصمته، فقد تغيّر بعد حفظه. أعده كما في النسخة المحفوظة.',
        en: 'The words do not match their digest: they were changed after they were captured. Restore them as in the capture.',
      },
      undefined,
      [expected],
    ),
  anchorText: (exact: string) =>
    finding(
      'anchor-text',
      'error',
      {
        ar: `العبارة ${ar(exact)} غير موجودة في نص الاقتباس. صحّح الموضع أو النص.`,
        en: `The phrase ${en(exact)} does not stand in the quote's text. Correct the anchor or the text.`,
      },
      exact,
    ),
  language: (written: string) =>
    finding(
      'language',
      'error',
      {
        ar: `اللغة ${ar(written)} غير معروفة. اكتب اسمها أو رمزها، مثل: الإنجليزية أو \u2068en\u2069.`,
        en: `The language ${en(written)} is not known. Write its name or code, such as English or en.`,
      },
      written,
      ['en', 'fr'],
    ),
  originalLanguage: () =>
    lacking(
      ['original_language'],
      finding('original-language', 'warning', {
        ar: 'كُتب الأصل ولم تُكتب لغته. أضف سطر «لغة الأصل»، مثل: لغة الأصل: الإنجليزية.',
        en: 'The original words are given without their language. Add a line “original_language”, such as: original_language: English.',
      }),
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;

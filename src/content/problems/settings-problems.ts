import type { ContentProblem } from './content-problem.ts';
import { tryAr, tryEn } from './did-you-mean.ts';

/** The settings of a site: address, country, time zone, colours, sections and words. */
export const settingsProblems = {
  'content/site-url': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `عنوان الموقع ${value} غير صالح. اكتبه بلا مسار بعده، مثل https://example.com.`,
      en: `The site’s address ${value} cannot be used. Write it without a path, such as https://example.com.`,
    }),
  },
  'content/country': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رمز البلد ${value} غير معروف. اكتب حرفين مثل AE أو EG.`,
      en: `The country code ${value} is not known. Write two letters such as AE or EG.`,
    }),
  },
  'content/zone': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المنطقة الزمنية ${value} غير معروفة. اكتب اسمها مثل Asia/Dubai أو Africa/Cairo.`,
      en: `The time zone ${value} is not known. Write its name, such as Asia/Dubai or Africa/Cairo.`,
    }),
  },
  'content/color': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `اللون ${value} غير صالح. اكتبه مثل #8a1538 أو oklch(45% 0.15 20).`,
      en: `The colour ${value} cannot be used. Write it like #8a1538 or oklch(45% 0.15 20).`,
    }),
  },
  'content/no-sections': {
    severity: 'error',
    text: () => ({
      ar: 'لا أقسام في إعدادات الموقع. أضف الحقل «الأقسام» وتحته قسم واحد على الأقل.',
      en: 'The settings list no sections. Add the field “sections” with at least one section.',
    }),
  },
  'content/duplicate-section': {
    severity: 'error',
    text: ({ value, other }) => ({
      ar: `للقسمين ${value} و${other} عنوان واحد في الموقع. غيّر أحدهما.`,
      en: `The sections ${value} and ${other} have the same address. Change one of them.`,
    }),
  },
  'content/unknown-word': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لا عبارة في الواجهة اسمها ${value}.${tryAr(nearest)} صحّح الاسم أو احذفه.`,
      en: `No phrase of the interface is called ${value}.${tryEn(nearest)} Correct the name or delete it.`,
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;

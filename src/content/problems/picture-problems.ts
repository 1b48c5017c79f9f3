import { quoteValue } from '../../message/index.ts';
import type { ContentProblem } from './content-problem.ts';

/** Pictures: their file, their place and their description. */
export const pictureProblems = {
  'content/picture-remote': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الصورة ${value} ليست من ملفات الصحيفة. انسخها إلى المجلد content/media واكتب اسم الملف.`,
      en: `The picture ${value} is no file of the newsroom. Copy it into content/media and write the file’s name.`,
    }),
  },
  'content/picture-path': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `مسار الصورة ${value} خارج المجلد content/media. اكتب اسم الملف داخل هذا المجلد.`,
      en: `The picture’s path ${value} leads outside content/media. Write the name of a file inside that folder.`,
    }),
  },
  'content/picture-without-alt': {
    severity: 'error',
    text: ({ value }) =>
      value === quoteValue('')
        ? {
            ar: 'الصورة بلا وصف، فلن يعرف ما فيها من لا يراها. أضف تحتها الحقل «الوصف».',
            en: 'The picture has no description, so those who cannot see it miss it. Add the field “alt” under it.',
          }
        : {
            ar: `الصورة بلا وصف، فلن يعرف ما فيها من لا يراها. اكتب تحت «الصورة:» سطرين يبدأ كل منهما بمسافتين: ${value} ثم «الوصف: …».`,
            en: `The picture has no description, so who cannot see it will not know what it shows. Below “image:” write two lines that each begin with two spaces: ${value}, then “alt: …”.`,
          },
  },
  'content/picture-without-file': {
    severity: 'error',
    text: () => ({
      ar: 'لا اسم ملف لهذه الصورة. أضف تحتها الحقل «الملف» وفيه اسمها في المجلد content/media.',
      en: 'This picture has no file. Add the field “src” under it, with its name in the folder content/media.',
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;

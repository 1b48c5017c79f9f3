import type { LintFile } from '../../lint-file.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';

/** What the skeletons of `midad new`, `midad quote` and the editors' snippets leave to be filled. */
const placeholder = /\[(?:الاسم|Name)\](?!\()/gu;

// Marks around nothing: words fell out of them, or were never put in.
const emptyMarks = /«[ \t\u00A0]*»|“[ \t\u00A0]*”/gu;
// One class is looked for in half the time of two marks.
const suspect = /[«“][ \t\u00A0]*[»”]/u;

const emptyText = {
  ar: 'لا شيء بين علامتي التنصيص هنا. اكتب بينهما ما سقط، أو احذفهما.',
  en: 'Nothing stands between these quotation marks. Write what fell out of them, or delete them.',
};

/** A place of the skeleton that nobody filled: readers would see it as it is. */
export const placeholderLeft: LintRule = {
  id: 'struct/placeholder',
  severity: 'error',
  find: (file) => [...findPlaces(file), ...findEmptyMarks(file)],
};

function findEmptyMarks(file: LintFile): readonly LintFind[] {
  if (!suspect.test(file.body)) return [];
  return [...file.body.matchAll(emptyMarks)].flatMap(({ 0: found, index: start }): LintFind[] => {
    const end = start + found.length;
    if (file.stretches().kindAt(start, end) === 'code') return [];
    return [{ start, end, severity: 'warning', text: emptyText }];
  });
}

const attributionStart = /^[ \t>]*[\p{Pd}\u0640][ \t\u00A0]*$/u;

const isInGuillemets = (body: string, start: number, end: number): boolean =>
  body[start - 1] === '«' && body[end] === '»';

function findPlaces(file: LintFile): readonly LintFind[] {
  if (!file.body.includes('[الاسم]') && !file.body.includes('[Name]')) return [];
  return [...file.body.matchAll(placeholder)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const kind = file.stretches().kindAt(start, end);
    if (kind === 'code') return [];
    // Without an id behind it, and outside a line of attribution, it may be the name of a field in a form.
    const lineStart = file.body.lastIndexOf('\n', start) + 1;
    const isName = file.body[end] === '[' || attributionStart.test(file.body.slice(lineStart, start));
    if (!isName && (kind === 'quoted' || isInGuillemets(file.body, start, end))) return [];
    return [
      {
        start,
        end,
        severity: isName && file.isReady ? ('error' as const) : ('info' as const),
        text: {
          ar: 'هذا موضع لم يُملأ من القالب، وسيراه القارئ كما هو. اكتب مكانه الاسم أو الكلام.',
          en: 'This place of the skeleton was not filled, and readers would see it as it is. Write the name or the words in its stead.',
        },
      },
    ];
  });
}

import type { LintFind, LintRule } from '../../lint-rule.ts';

const tilde = /(?<=[0-9\u0660-\u0669] ?)(?<![~\\])~(?!~)(?= ?[0-9\u0660-\u0669])/gu;

/** Two tildes between numbers in one paragraph: other programs strike out what stands between them. */
export const mdTilde: LintRule = {
  id: 'md/tilde',
  severity: 'info',
  find(file) {
    if (!file.body.includes('~')) return [];
    const groups = new Map<number, number[]>();
    const blanks = [...file.body.matchAll(/\n[ \t\r]*\n/gu)].map(({ index }) => index);
    let block = 0;
    for (const { index: at } of file.body.matchAll(tilde)) {
      while ((blanks[block] ?? Infinity) < at) block += 1;
      const group = groups.get(block);
      if (group === undefined) groups.set(block, [at]);
      else group.push(at);
    }
    return [...groups.values()].flatMap((group): LintFind[] => {
      const [start] = group;
      if (start === undefined || group.length < 2) return [];
      const kinds = group.map((at) => file.stretches().kindAt(at, at + 1));
      if (kinds.every((kind) => kind === 'code' || kind === 'address')) return [];
      const edits = group.map((at) => ({ start: at, end: at, text: '\\' }));
      return [
        {
          start,
          end: start + 1,
          text: {
            ar: 'بين الأعداد علامتا ~ في فقرة واحدة، فتشطب برامج أخرى ما بينهما. ضع قبل كل منهما شرطة مائلة: \\~، أو اكتب «إلى».',
            en: 'Two ~ stand between numbers of one paragraph, and other programs strike out what is between them. Put a backslash before each, \\~, or write “to”.',
          },
          ...(kinds.every((kind) => kind === undefined) ? { fix: { edits } } : {}),
        },
      ];
    });
  },
};

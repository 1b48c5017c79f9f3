/** One file of an example. */
export interface ExampleFile {
  /** From the newsroom's root. */
  readonly path: string;
  readonly text: string;
}

/** An example of a rule's page: files that stand together in a newsroom. */
export type Example = readonly ExampleFile[];

/** A rule's page, read. */
export interface RulePage {
  readonly id: string;
  readonly title: { readonly ar: string; readonly en: string };
  /** The sentences of its message, as the page tells them. */
  readonly sections: ReadonlyMap<string, string>;
  /** Undefined for what no page can show, such as a file in another encoding. */
  readonly bad: Example | undefined;
  readonly fixed: Example | undefined;
  readonly good: Example | undefined;
}

const head = 'العنوان: مثال\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n';
const post = 'https://x.com/misal_page/status/1541815603606036480';
const quotes = `اقتباسات:\n  ق1:\n    من: صفحة «مثال»\n    رابط: ${post}\n  ق2:\n    من: صفحة «مثال»\n    نوع: بالمعنى\n    رابط: ${post}\n`;
const articlePath = 'content/articles/مثال.md';

/** What stands round an example that shows a part of a file. */
const wrappers: Readonly<Record<string, (text: string) => ExampleFile>> = {
  article: (text) => ({
    path: articlePath,
    text: `---\n${head}${text}${/^---$/m.test(text) ? '' : '\n---\n\nنص المقال.'}\n`,
  }),
  body: (text) => ({ path: articlePath, text: `---\n${head}${quotes}---\n\n${text}\n` }),
  fields: (text) => ({ path: articlePath, text: `---\n${head}${text}\n---\n\nنص المقال.\n` }),
  file: (text) => ({ path: articlePath, text }),
  person: (text) => ({ path: 'content/people/reem.md', text: `---\n${text}\n---\n` }),
  quote: (text) => ({ path: articlePath, text: quoteArticle(text) }),
  site: (text) => ({ path: 'content/site.yml', text }),
};

/** An article that cites the quote of an entry as its kind asks. */
function quoteArticle(entry: string): string {
  const name = /^من: (.+)$/mu.exec(entry)?.[1] ?? 'سالم مثال';
  const words = /^نص: (.+)$/mu.exec(entry)?.[1] ?? 'نزرع الليمون في الربيع.';
  const body = entry.includes('بالمعنى')
    ? `قال [${name}][ق1] إن الليمون يُزرع في الربيع.`
    : `> ${words}\n>\n> — [${name}][ق1]`;
  return `---\n${head}اقتباسات:\n  ق1:\n${entry.replace(/^/gm, '    ')}\n---\n\n${body}\n`;
}

/** The characters that a page spells out because nobody would see them. */
export const decodeHidden = (text: string): string =>
  text.replace(/⟨U\+([0-9A-F]{4,6})⟩/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** Reads a rule's page; throws when a part of it is missing. */
export function readRulePage(id: string, markdown: string): RulePage {
  const title = /^# (.+) · (.+)$/mu.exec(markdown);
  if (title?.[1] === undefined || title[2] === undefined)
    throw new Error(`${id}: the title is not “عنوان · Title”`);
  const sections = new Map<string, string>();
  for (const [, name = '', text = ''] of markdown.matchAll(
    /^## ([^\n]+ · [A-Z][^\n]*)\n([^]*?)(?=^## [^\n]+ · [A-Z]|(?![^]))/gmu,
  ))
    sections.set(name.split(' · ')[1] ?? name, text.trim());
  return {
    id,
    title: { ar: title[1], en: title[2] },
    sections,
    bad: exampleOf(sections.get('Bad')),
    fixed: exampleOf(sections.get('Fixed')),
    good: exampleOf(sections.get('Good')),
  };
}

function exampleOf(section: string | undefined): Example | undefined {
  if (section === undefined) return undefined;
  const files = [...section.matchAll(/^(`{3,})[a-z]+ ([^\n]+)\n([^]*?)\n?^\1$/gmu)].map(
    ([, , where = '', text = '']): ExampleFile => {
      const wrap = wrappers[where];
      const decoded = decodeHidden(text);
      return wrap === undefined ? { path: where, text: decoded } : wrap(decoded);
    },
  );
  return files.length === 0 ? undefined : files;
}

import type { Nodes, Root } from 'mdast';
import type { Bilingual } from '../message/index.ts';
import { visit } from './visit.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

/** Reports marks of emphasis that are shown to the reader because they open or close nothing. */
export function remarkLiteralMarks(context: BodyContext): (tree: Root) => void {
  const { body } = context.source;
  return (tree) => {
    const hasAsterisk = body.includes('*');
    if (!hasAsterisk && !body.includes('_') && !body.includes('~')) return;
    const hasSigns = hasAsterisk && noteSign.test(body);
    const quoted: (readonly [number, number])[] = [];
    if (/[_~]/u.test(body))
      visit(tree, (node) => {
        if (node.type === 'blockquote' || node.type === 'attributedQuote')
          quoted.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
      });
    visit(tree, 'text', (node, index, parent) => {
      const start = node.position?.start.offset;
      if (start === undefined) return;
      const source = sourceOf(node, context);
      if (!/[*_~]/u.test(source)) return;
      const tell = (at: number, found: string, text: Bilingual): void =>
        context.report('markdown/literal-emphasis', { offsets: [start + at, start + at + found.length] }, {
          severity: 'warning',
          found,
          text,
        }); // prettier-ignore
      const at = source.search(/(?<![\\*])\*\*(?!\*)/u);
      if (at >= 0) {
        if (at > 0 || parent === undefined || !isNoteSign(parent, node, context)) tell(at, '**', pair);
        return;
      }
      const siblings = parent?.children ?? [];
      if (/(?<![\\*])\*$/u.test(source) && isEmphasis(siblings[(index ?? 0) + 1]))
        tell(source.length - 1, '*', single);
      else if (!hasSigns && /^\*(?!\*)/u.test(source) && isEmphasis(siblings[(index ?? 0) - 1]))
        tell(0, '*', behind);
      if (quoted.some(([from, to]) => from <= start && start < to)) return;
      for (const { 1: mark = '', index: from } of source.matchAll(tildes)) tell(from, mark, struck);
      for (const { 1: mark = '', index: from } of source.matchAll(joined)) tell(from, mark, underscored);
    });
  };
}

// A note at the foot, and what refers to it: `السعر*`, `* لا يشمل الضريبة`.
const noteSign = /^[ \t>]*\\?\*(?!\*)/mu;

const tildes = /(?<![^\s«»"“”([])(~)(?=[\p{L}«"“])[^~\n]{0,200}[^\s~]~(?![\p{L}\p{M}\p{N}~])/gu;

// Behind a word of one letter, which is written onto the next one; within other words an underscore is part of a name.
const joined =
  /(?<=(?<![^\s«»"“”([])[وفبلك])(_{1,2})(?=[\p{L}«"“])[^_\n]{0,200}[^\s_]\1(?![\p{L}\p{M}\p{N}_])/gu;

const pair: Bilingual = {
  ar: 'ظهرت هاتان النجمتان للقارئ ولم تجعلا النص عريضًا. احذف المسافة التي بينهما وبين النص المراد، أو أضف النجمتين الناقصتين.',
  en: 'These two asterisks are shown to the reader and made nothing bold. Delete the space between them and the words, or add the missing pair.',
};

const single: Bilingual = {
  ar: 'ظهرت هذه النجمة للقارئ، لأن النجوم قبل النص أكثر منها بعده. اجعلها سواء: **عريض** أو *مائل*.',
  en: 'This asterisk is shown to the reader: more of them stand before the words than behind. Write as many on each side: **bold** or *italic*.',
};

const behind: Bilingual = {
  ar: 'ظهرت هذه النجمة للقارئ، لأن النجوم بعد النص أكثر منها قبله. اجعلها سواء: **عريض** أو *مائل*؛ وإن كانت إشارة حاشية فاكتب قبلها شرطة مائلة: \\*',
  en: 'This asterisk is shown to the reader: more of them stand behind the words than before. Write as many on each side: **bold** or *italic*; if it refers to a note, put a backslash before it: \\*',
};

const struck: Bilingual = {
  ar: 'ظهرت هاتان العلامتان ~ للقارئ ولم تشطبا النص. لشطبه ضع اثنتين من كل جهة: ~~هكذا~~؛ وإلا فاحذفهما.',
  en: 'These tildes are shown to the reader and struck nothing out. To strike the words out, put two on each side: ~~like this~~; otherwise delete them.',
};

const underscored: Bilingual = {
  ar: 'ظهرت هذه الشرطة السفلية للقارئ ولم تميّز النص، لأنها ملتصقة بحرف قبلها. اكتب مكانها ومكان التي بعد النص نجمة: و*هكذا*',
  en: 'This underscore is shown to the reader and marked nothing, because a letter touches it. Write an asterisk in its place and in that of the one behind the words.',
};

const isEmphasis = (node: Nodes | undefined): boolean => node?.type === 'strong' || node?.type === 'emphasis';

/** Whether a paragraph begins with `** ` and has no other: the sign of a note at its foot. */
function isNoteSign(parent: Nodes, node: Nodes, context: BodyContext): boolean {
  if (parent.type !== 'paragraph' || parent.children[0] !== node) return false;
  const paragraph = sourceOf(parent, context);
  return /^\*\*[ \t\u00A0]/u.test(paragraph) && !paragraph.includes('**', 2);
}

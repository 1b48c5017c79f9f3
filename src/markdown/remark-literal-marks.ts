import type { Nodes, Root } from 'mdast';
import { visit } from './visit.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

/** Reports `**` that is shown to the reader because it opens or closes nothing. */
export function remarkLiteralMarks(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node, _index, parent) => {
      const start = node.position?.start.offset;
      if (start === undefined) return;
      const source = sourceOf(node, context);
      const at = source.search(/(?<![\\*])\*\*(?!\*)/u);
      if (at < 0 || (at === 0 && parent !== undefined && isNoteSign(parent, node, context))) return;
      context.report('markdown/literal-emphasis', { offsets: [start + at, start + at + 2] }, {
        severity: 'warning',
        found: '**',
        text: {
          ar: 'ظهرت هاتان النجمتان للقارئ ولم تجعلا النص عريضًا. احذف المسافة التي بينهما وبين النص المراد، أو أضف النجمتين الناقصتين.',
          en: 'These two asterisks are shown to the reader and made nothing bold. Delete the space between them and the words, or add the missing pair.',
        },
      }); // prettier-ignore
    });
  };
}

/** Whether a paragraph begins with `** ` and has no other: the sign of a note at its foot. */
function isNoteSign(parent: Nodes, node: Nodes, context: BodyContext): boolean {
  if (parent.type !== 'paragraph' || parent.children[0] !== node) return false;
  const paragraph = sourceOf(parent, context);
  return /^\*\*[ \t\u00A0]/u.test(paragraph) && !paragraph.includes('**', 2);
}

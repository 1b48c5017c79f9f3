import type { Root } from 'mdast';
import { visit } from './visit.ts';
import type { BodyContext } from './body-context.ts';
import { literalParagraph, sourceOf } from './source-text.ts';

const address = /^(?:[a-z][a-z0-9+.-]*:|[/#.?]|[^\s/]+\.[a-z]{2,}(?:[/?#:]|$))/iu;

/** Prints a line such as `[المحرر]: نعم`, which Markdown takes for the definition of a link and hides, when nothing refers to it and its target is no address. */
export function remarkLostDefinitions(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const referred = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier);
    });
    visit(tree, 'definition', (definition, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (referred.has(definition.identifier) || address.test(definition.url)) return;
      parent.children[index] = literalParagraph(sourceOf(definition, context), definition);
      context.report('markdown/lost-definition', definition, {
        severity: 'warning',
        text: {
          ar: 'سطر يبدأ بكلمة بين قوسين معقوفين ثم نقطتين هو عند ماركداون تعريف رابط لا يظهر. ظهر هنا كما كتبته؛ ضع \\ قبل القوس الأول ليبقى نصًا في كل مكان.',
          en: 'To Markdown, a line that begins with a word in square brackets and a colon defines a link and is not shown. It is printed here as you wrote it; put \\ before the first bracket to keep it text everywhere.',
        },
      });
    });
  };
}

import type { Root } from 'mdast';
import { visit } from './visit.ts';
import { fileStart, quoteValue } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toldIds } from './told-ids.ts';

/** Reports the front matter's quotes that the body never cites: readers do not see them. */
export function remarkUncitedQuotes(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const cited = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'attributedQuote' || node.type === 'quoteMention') cited.add(node.quoteId);
    });
    const { quotes, places } = context.source;
    const uncited = [...quotes.keys()].filter((id) => !cited.has(id));
    if (uncited.length === 0) return;
    const told = toldIds(uncited, context);
    for (const [id, { speaker }] of quotes) {
      if (cited.has(id) || told.has(id)) continue;
      context.report('quote/uncited', { place: places?.get(`quotes.${id}`) ?? fileStart }, {
        severity: 'warning',
        found: id,
        text: {
          ar: `الاقتباس ${quoteValue(id)} موصوف في رأس الملف ولا ذكر له في النص، فلا يراه القارئ. اذكره هكذا: ${quoteValue(`[${speaker.name}][${id}]`)}، أو احذفه من رأس الملف.`,
          en: `The quote ${quoteValue(id)} is described in the front matter and cited nowhere, so readers do not see it. Cite it like this: ${quoteValue(`[${speaker.name}][${id}]`)}, or delete it from the front matter.`,
        },
      }); // prettier-ignore
    }
  };
}

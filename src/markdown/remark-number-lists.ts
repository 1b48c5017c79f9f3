import type { List, Root } from 'mdast';
import type { BodyContext, Complaint } from './body-context.ts';
import { sourceOf } from './source-text.ts';
import { SKIP, visit } from './visit.ts';

interface Item {
  readonly number: number;
  /** Where its marker stands, if a number follows it. */
  readonly marker?: readonly [start: number, end: number];
}

const perhapsNumber: Complaint = {
  severity: 'info',
  text: {
    ar: 'قُرئ الرقم في أول هذا السطر رقم بند في قائمة، وقد يظهر للقارئ غيره. إن كان جزءًا من الخبر، كنتيجة أو مبلغ، فاكتب قبل علامته \\، مثل: «3\\. 1»، أو ابدأ السطر بكلمة.',
    en: 'The number at the start of this line was read as that of an item, and the reader may be shown another. If it belongs to the news, as a score or an amount does, put \\ before its mark, like this: “3\\. 1”, or begin the line with a word.',
  },
};

/** Reports numbers that Markdown reads as those of items although another number follows and they do not rise by one: the list counts on by itself. */
export function remarkNumberLists(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const parents = new Map<object, (readonly Item[])[]>();
    visit(tree, (node, _, parent) => {
      if (node.type === 'blockquote' || node.type === 'attributedQuote') return SKIP;
      if (node.type !== 'list' || node.ordered !== true || parent === undefined) return undefined;
      const lists = parents.get(parent);
      if (lists === undefined) parents.set(parent, [itemsOf(node, context)]);
      else lists.push(itemsOf(node, context));
      return undefined;
    });
    for (const lists of parents.values()) check(lists);
  };

  function check(lists: readonly (readonly Item[])[]): void {
    for (const [index, items] of lists.entries()) {
      const marker = items.find((item) => item.marker !== undefined)?.marker;
      if (marker === undefined) continue;
      // Paragraphs may stand between the items of a count.
      const before = lists[index - 1]?.slice(-1) ?? [];
      const after = lists[index + 1]?.slice(0, 1) ?? [];
      const counts = [items, [...before, ...items], [...items, ...after]];
      if (counts.some((count) => count.length > 1 && isRising(count))) continue;
      context.report('list/marker', { offsets: marker }, perhapsNumber);
    }
  }
}

function isRising(items: readonly Item[]): boolean {
  return items.every(({ number }, index) => index === 0 || number === (items[index - 1]?.number ?? 0) + 1);
}

function itemsOf(list: List, context: BodyContext): readonly Item[] {
  return list.children.flatMap((item): readonly Item[] => {
    const start = item.position?.start.offset ?? 0;
    const match = /^(\d{1,9})[.)][ \t]+(\p{Nd})?/u.exec(sourceOf(item, context).slice(0, 24));
    if (match === null) return [];
    const number = Number(match[1]);
    return [
      match[2] === undefined ? { number } : { number, marker: [start, start + (match[1] ?? '').length + 1] },
    ];
  });
}

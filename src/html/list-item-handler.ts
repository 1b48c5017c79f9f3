import type { Element } from 'hast';
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';

/** The handler of items: the library's own looks through the whole list at each of its items for one that is spread. */
export function listItemHandler(): (state: State, item: ListItem, parent: Parents | undefined) => Element {
  const standIns = new WeakMap<List, List>();
  const standInOf = (list: List): List => {
    const known = standIns.get(list);
    if (known !== undefined) return known;
    const spread = list.spread === true || list.children.some(isSpread);
    const standIn: List = { type: 'list', spread, children: [] };
    standIns.set(list, standIn);
    return standIn;
  };
  return (state, item, parent) =>
    defaultHandlers.listItem(state, item, parent?.type === 'list' ? standInOf(parent) : parent);
}

const isSpread = ({ spread, children }: ListItem): boolean => spread ?? children.length > 1;

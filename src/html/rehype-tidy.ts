import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from './hast-element.ts';

/** Elements that hold phrasing only; one that holds a block is a `div` in all but name. */
const phrasing = new Set([
  'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'dfn', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'kbd', 'mark', 'p', 'pre', 'q', 's',
  'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var',
]); // prettier-ignore

const blocks = new Set([
  'aside', 'blockquote', 'details', 'div', 'dl', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre', 'section', 'table', 'ul',
]); // prettier-ignore

const emptied = new Set([
  'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]); // prettier-ignore

// A subset of https://html.spec.whatwg.org/#valid-date-string and its relatives: date, month, year, time, instant.
const machineTime =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?|\d{2}:\d{2})$/u;

/** Mends what authors' HTML leaves against the content models of the HTML standard, and removes paragraphs, lists and headings without content; no text is dropped or moved. */
export function rehypeTidy(): (tree: Root) => void {
  return (tree) => {
    tidy(tree);
  };
}

function tidy(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') tidy(child);
  parent.children = (parent.children as ElementContent[]).filter(
    (child) => !(child.type === 'element' && emptied.has(child.tagName) && child.children.every(isBlank)),
  );
  if (parent.type === 'element') mend(parent);
}

function mend(element: Element): void {
  const { tagName, properties, children } = element;
  if (
    phrasing.has(tagName) &&
    children.some((child) => child.type === 'element' && blocks.has(child.tagName))
  ) {
    element.tagName = 'div';
  } else if (tagName === 'a' && children.some(holdsLink)) {
    element.tagName = 'span';
    element.properties = {};
  } else if (tagName === 'ul' || tagName === 'ol') {
    element.children = inItems(children);
  } else if (
    tagName === 'dl' &&
    !children.every((child) => isBlank(child) || isElement(child, 'dt', 'dd', 'div'))
  ) {
    element.tagName = 'div';
    for (const child of children) if (isElement(child, 'dt', 'dd')) (child as Element).tagName = 'div';
  } else if (
    tagName === 'details' &&
    !isElement(
      children.find((child) => !isBlank(child)),
      'summary',
    )
  ) {
    element.tagName = 'div';
    delete properties.open;
    for (const child of children) if (isElement(child, 'summary')) (child as Element).tagName = 'div';
  } else if (tagName === 'bdo' && properties.dir === undefined) {
    element.tagName = 'bdi';
  } else if ((tagName === 'ins' || tagName === 'del') && !isMachineTime(properties.dateTime)) {
    delete properties.dateTime;
  } else if (tagName === 'time' && !isMachineTime(properties.dateTime)) {
    element.tagName = 'span';
    delete properties.dateTime;
  }
}

function holdsLink(node: ElementContent): boolean {
  // A mention of a quote becomes a link to its source.
  if (node.type !== 'element') return false;
  return node.tagName === 'a' || node.properties.dataQuote !== undefined || node.children.some(holdsLink);
}

// What stands in a list and is no item of it becomes one.
function inItems(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[] = [];
  let loose: Element | undefined;
  for (const child of children) {
    if (isElement(child, 'li') || (isBlank(child) && loose === undefined)) {
      items.push(child);
      loose = undefined;
    } else if (loose === undefined) {
      loose = h('li', {}, [child]);
      items.push(loose);
    } else {
      loose.children.push(child);
    }
  }
  return items;
}

function isMachineTime(value: Element['properties'][string]): boolean {
  return typeof value === 'string' && value !== '' && machineTime.test(value);
}

function isElement(node: RootContent | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && names.includes(node.tagName);
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

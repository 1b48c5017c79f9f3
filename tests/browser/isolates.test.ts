import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, it } from 'vitest';
import { readSitePages } from './site-pages.ts';

const { folder } = inject('site');

function nestedIn(node: Nodes, inside = false): number {
  if (!('children' in node)) return 0;
  const isolates = node.type === 'element' && (node.tagName === 'bdi' || node.tagName === 'bdo');
  const here = isolates && inside ? 1 : 0;
  return node.children.reduce((sum, child) => sum + nestedIn(child, inside || isolates), here);
}

describe('the built site', () => {
  it('has no isolate in an isolate', async () => {
    const pages = await readSitePages(folder);
    expect(pages.map(({ html }) => html).join('')).toContain('<bdi');
    const faults = pages.filter(({ html }) => nestedIn(fromHtml(html)) > 0);
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

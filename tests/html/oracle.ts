import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const elements =
  /^(?:script|style|iframe|object|embed|form|svg|math|base|meta|link|frame|frameset|template|noscript|textarea|select|button|input|applet|portal)$/u;
const addresses =
  /^(?:href|src|srcSet|poster|cite|action|formAction|background|data|xLinkHref|longDesc|ping)$/u;

/** What in a piece of HTML could run a script, load from elsewhere or take a name from the page; empty when nothing can. */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
    if (node.type === 'element') check(node, found);
    if ('children' in node) node.children.forEach(walk);
    if (node.type === 'element' && node.content !== undefined) walk(node.content);
  };
  walk(fromHtml(html, { fragment: true }));
  return found;
}

function check({ tagName, properties }: Element, found: string[]): void {
  if (elements.test(tagName)) found.push(`<${tagName}>`);
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/iu.test(name) || name === 'style' || name === 'srcDoc' || name === 'name') found.push(name);
    const plain = String(value).replace(/[\u0000-\u0020\u00AD\u200B-\u200F]/gu, '');
    if (addresses.test(name) && !/^(?:https?:|mailto:|tel:|[/#])/iu.test(plain))
      found.push(`${name}=${plain.slice(0, 40)}`);
    if (name === 'src' && !plain.startsWith('/media/')) found.push(`remote ${plain.slice(0, 40)}`);
    if (
      name === 'id' &&
      !/^h[2-6]$/u.test(tagName) &&
      !/^(?:fn-|fnref-|footnote-label$|quote-|source-)/u.test(plain)
    )
      found.push(`id=${plain}`);
  }
}

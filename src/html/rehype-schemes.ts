import type { Root } from 'hast';
import { eachElement } from './each-element.ts';

/** Writes the scheme of an address in small letters: telephones begin a line with `Https://`, which is the same to every browser. */
export function rehypeSchemes(): (tree: Root) => void {
  return (tree) => {
    eachElement(tree, ({ properties }) => {
      for (const name of ['href', 'src'] as const) {
        const address = properties[name];
        if (typeof address === 'string' && /^[A-Za-z]*[A-Z][A-Za-z]*:/u.test(address))
          properties[name] = address.replace(/^[A-Za-z]+:/u, (scheme) => scheme.toLowerCase());
      }
    });
  };
}

import type { ComponentChildren } from 'preact';
import { useScope } from '../scope.ts';
import { write, type Written } from '../to-markup.ts';

/** What is written once for all places of a site that show `what` in one shape, language and direction; `shape`: how it is shown here. */
export function once(what: object, shape: string, children: () => ComponentChildren): Written {
  const { written } = useScope();
  let shapes = written.get(what);
  if (shapes === undefined) written.set(what, (shapes = new Map<string, Written>()));
  const known = shapes.get(shape);
  if (known !== undefined) return known;
  const markup = write(children());
  shapes.set(shape, markup);
  return markup;
}

import type { ComponentChildren } from 'preact';
import { useScope } from '../scope.ts';
import { write, type Written } from '../to-markup.ts';

interface OnceProps {
  readonly what: object;
  /** How `what` is shown here. */
  readonly shape: string;
  readonly children: () => ComponentChildren;
}

/** What is written once for all places of a site that show `what` in one shape, language and direction. */
export function Once({ what, shape, children }: OnceProps): Written {
  const { written } = useScope();
  const shapes = written.get(what) ?? new Map<string, Written>();
  if (shapes.size === 0) written.set(what, shapes);
  const known = shapes.get(shape);
  if (known !== undefined) return known;
  const markup = write(children());
  shapes.set(shape, markup);
  return markup;
}

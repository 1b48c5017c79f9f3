import type { ComponentChildren } from 'preact';
import type { Settings } from '../../src/content/index.ts';
import { useScope } from '../scope.ts';
import { write, type Written } from '../to-markup.ts';

/** What was rendered of something under a newsroom's settings, by how it was shown. */
interface Rendered {
  readonly settings: Settings;
  readonly markup: Map<string, Written>;
}

const rendered = new WeakMap<object, Rendered>();

function renderedOf(what: object, settings: Settings): Rendered {
  const known = rendered.get(what);
  if (known?.settings === settings) return known;
  const none = { settings, markup: new Map<string, Written>() };
  rendered.set(what, none);
  return none;
}

interface OnceProps {
  readonly what: object;
  /** How `what` is shown here. */
  readonly shape: string;
  readonly tag: 'article' | 'footer';
  readonly class: string;
  readonly children: () => ComponentChildren;
}

/** An element whose inside is rendered once for all places of a site that show `what` in one shape, language and direction. */
export function Once({ what, shape, tag: Tag, class: className, children }: OnceProps) {
  const scope = useScope();
  const { markup } = renderedOf(what, scope.settings);
  const key = [shape, scope.language, scope.direction].join(' ');
  const inside = markup.get(key) ?? write(children());
  markup.set(key, inside);
  return <Tag class={className}>{inside}</Tag>;
}

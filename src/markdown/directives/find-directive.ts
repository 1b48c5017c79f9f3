import { fold, nearest } from '../../text/index.ts';
import type { DirectiveSpec } from './directive-spec.ts';
import { directiveSpecs } from './directive-specs.ts';

/** The form in which names of directives and attributes are compared: folded, words joined by `-`. */
export function foldName(name: string): string {
  return fold(name)
    .trim()
    .replace(/[\s_\-\u2010-\u2015]+/gu, '-');
}

const byName: ReadonlyMap<string, DirectiveSpec> = new Map(
  directiveSpecs.flatMap((spec) => spec.names.map((name) => [foldName(name), spec] as const)),
);

const allNames: readonly string[] = directiveSpecs.flatMap((spec) => spec.names);

/** The names of boxes that messages advise. */
export const boxNames: readonly string[] = directiveSpecs.flatMap(({ shape, names }) =>
  shape === 'leaf' ? [] : names.slice(0, 1),
);

/** The directive of a name in Arabic or English; undefined when the dialect has none of that name. */
export function findDirective(name: string): DirectiveSpec | undefined {
  return byName.get(foldName(name));
}

/** Names of directives that a mistyped name may have meant, nearest first. */
export function nearestDirectives(name: string): readonly string[] {
  return nearest(foldName(name), allNames, foldName);
}

/** The canonical name of an attribute in Arabic or English; undefined when the directive has none of that name. */
export function findAttribute(spec: DirectiveSpec, name: string): string | undefined {
  const folded = foldName(name);
  return Object.keys(spec.attributes).find((key) =>
    spec.attributes[key]?.some((each) => foldName(each) === folded),
  );
}

import { stripFormat } from '../../text/index.ts';
import type { DirectiveSpec } from './directive-spec.ts';
import { findDirective } from './find-directive.ts';
import { parseAttributes } from './parse-attributes.ts';
import type { DirectiveAttributes } from './parse-attributes.ts';

/** The opening line of a directive: `::name[label]{attributes}`. */
export interface DirectiveLine extends DirectiveAttributes {
  readonly spec: DirectiveSpec;
  /** Whether it opens a box that a line of `closing` colons closes. */
  readonly container: boolean;
  readonly colons: number;
  /** The inside of the square brackets, as offsets in the line. */
  readonly label?: readonly [number, number];
}

const opening = /^(:{2,})[\s\p{Cf}]*([\p{L}\p{M}][\p{L}\p{M}\p{N}\p{Cf}\u0640_\- \u00A0]*)/u;

/** Reads a line that begins with colons; undefined when it is no directive of the dialect, or not well formed. */
export function parseDirectiveLine(line: string): DirectiveLine | undefined {
  const head = opening.exec(line);
  if (head?.[1] === undefined || head[2] === undefined) return undefined;
  const spec = findDirective(stripFormat(head[2]));
  if (spec === undefined) return undefined;
  const colons = head[1].length;
  const container = spec.shape !== 'leaf' && colons > 2;
  if (spec.shape === 'container' && !container) return undefined;

  let at = head[0].length;
  let label: readonly [number, number] | undefined;
  let inside: readonly [number, number] | undefined;
  while (at < line.length) {
    if (line[at] === '[' && label === undefined) {
      const end = closeOf(line, at, '[', ']');
      if (end === undefined) return undefined;
      label = [at + 1, end];
      at = end + 1;
    } else if (line[at] === '{' && inside === undefined) {
      const end = closeOf(line, at, '{', '}');
      if (end === undefined) return undefined;
      inside = [at + 1, end];
      at = end + 1;
    } else if (/[\s\p{Cf}]/u.test(line.charAt(at))) {
      at += 1;
    } else {
      return undefined;
    }
  }
  const attributes = parseAttributes(spec, inside === undefined ? '' : line.slice(...inside));
  return { spec, container, colons, ...(label === undefined ? {} : { label }), ...attributes };
}

function closeOf(line: string, at: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let index = at; index < line.length; index += 1) {
    const character = line[index];
    if (character === '\\') index += 1;
    else if (character === open) depth += 1;
    else if (character === close) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return undefined;
}

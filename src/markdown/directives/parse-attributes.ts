import { stripFormat } from '../../text/index.ts';
import type { DirectiveSpec } from './directive-spec.ts';
import { findAttribute } from './find-directive.ts';

/** The content of a directive's braces. */
export interface DirectiveAttributes {
  /** Values by canonical name. */
  readonly values: Readonly<Record<string, string>>;
  /** Names that the directive does not know. */
  readonly unknown: readonly string[];
  /** The first name that a colon follows instead of `=`; undefined when none does. */
  readonly coloned?: string;
  /** A value whose quotation marks do not match, as it was read; undefined when all do. */
  readonly unmatched?: string;
}

// Telephones turn straight quotation marks into curly ones, and Arabic writers reach for guillemets.
const closing: Readonly<Record<string, string>> = {
  '"': '"“”', "'": "'‘’", '“': '”“"', '”': '”“"', '„': '“”"', '«': '»', '‘': '’‘', '’': '’‘',
}; // prettier-ignore

const separator = /[\s,\u060C\u061B]/u;
// `name: "value"`, as front matter has it.
const withColon = /^([\p{L}\p{M}\p{Cf}\u0640_-]+)\s*[:\uFF1A]\s*(?=["'“”„«‘’])/u;
const named = /^([\p{L}\p{M}\p{Cf}\u0640_-]+)\s*=\s*/u;

/** Reads the inside of a directive's braces: `name=value`, values in quotation marks of any kind or up to the next name, `#id`, and one value without a name. */
export function parseAttributes(spec: DirectiveSpec, inside: string): DirectiveAttributes {
  const values: Record<string, string> = {};
  const unknown = new Set<string>();
  let coloned: string | undefined;
  let unmatched: string | undefined;
  let key: string | undefined = spec.bare;
  let at = 0;

  const add = (value: string): void => {
    if (key === undefined) return;
    values[key] = values[key] === undefined ? value : `${values[key]} ${value}`;
  };

  while (at < inside.length) {
    const rest = inside.slice(at);
    const character = rest.charAt(0);
    if (separator.test(character)) {
      at += 1;
      continue;
    }
    const colon = withColon.exec(rest);
    const isColoned = colon?.[1] !== undefined && findAttribute(spec, stripFormat(colon[1])) !== undefined;
    const name = isColoned ? colon : named.exec(rest);
    if (isColoned) coloned ??= stripFormat(colon[1] ?? '');
    if (name?.[1] !== undefined) {
      key = findAttribute(spec, stripFormat(name[1]));
      if (key === undefined) unknown.add(stripFormat(name[1]));
      at += name[0].length;
      if (at >= inside.length) break;
    } else if (character === '#' && key === spec.bare && rest.length > 1) {
      at += 1;
    }
    const quoted = readQuoted(inside, at);
    if (quoted !== undefined) {
      // `a="x b="y"`: the first value swallowed the name of the next.
      if (/[\p{L}\p{M}]\s*=\s*$/u.test(quoted.value)) unmatched ??= quoted.value;
      add(quoted.value);
      at = quoted.end;
      continue;
    }
    let end = at;
    while (end < inside.length && !/\s/u.test(inside.charAt(end))) end += 1;
    if (/["“”«»„]/u.test(inside.slice(at, end))) unmatched ??= inside.slice(at, end);
    if (end > at) add(stripFormat(inside.slice(at, end)).replace(/[,\u060C\u061B]+$/u, ''));
    at = Math.max(end, at);
  }
  return {
    values,
    unknown: [...unknown],
    ...(coloned === undefined ? {} : { coloned }),
    ...(unmatched === undefined ? {} : { unmatched }),
  };
}

function readQuoted(inside: string, at: number): { value: string; end: number } | undefined {
  const ends = closing[inside.charAt(at)];
  if (ends === undefined) return undefined;
  let value = '';
  for (let index = at + 1; index < inside.length; index += 1) {
    const character = inside.charAt(index);
    if (character === '\\' && ends.includes(inside.charAt(index + 1)) && index + 1 < inside.length) {
      value += inside.charAt(index + 1);
      index += 1;
    } else if (ends.includes(character)) {
      return { value, end: index + 1 };
    } else {
      value += character;
    }
  }
  return undefined;
}

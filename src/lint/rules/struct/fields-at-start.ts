import { fieldOf } from './field-line.ts';

const fence = /^-{3,}[ \t]*$/u;
const goesOn = /^(?:[ \t]+|- )\S/u;

/** Fields with which a body begins, down to a line of hyphens: the header was closed too early. One field must touch that line: parted from it by an empty one it may be a sentence above a rule. Undefined when there are none. */
export function findFieldsAtStart(
  body: string,
): { readonly start: number; readonly end: number } | undefined {
  const start = body.search(/\S/u);
  if (start < 0) return undefined;
  let fields = 0;
  let isTight = true;
  let at = start;
  for (const part of body.slice(start).split('\n')) {
    const line = part.trimEnd();
    if (fieldOf(line) !== undefined) fields += 1;
    else if (fields === 0) return undefined;
    else if (line === '') isTight = false;
    else if (fence.test(line)) return isTight || fields > 1 ? { start, end: at + line.length } : undefined;
    else if (!goesOn.test(line)) return undefined;
    at += part.length + 1;
  }
  return undefined;
}

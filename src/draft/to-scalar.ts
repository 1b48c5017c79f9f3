/** What YAML 1.1 and 1.2 readers take for something else than text. */
const otherThanText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+.]?\d[\d_.,:eE+-]*|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;

/** A line of text as the value of a YAML key: as it is where that is safe, else in double quotes (YAML 1.2, § 7.3.1); line endings become spaces. */
export function toScalar(text: string): string {
  const line = text.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ').trim();
  const isPlain =
    /^[\p{L}\p{M}\p{N}«(/]/u.test(line) &&
    !otherThanText.test(line) &&
    !/[\p{Cc}\p{Cf}]|[^\P{Zs} ]/u.test(line) &&
    !/:(?:\s|$)|\s#|["',،[\]{}]\s*$/u.test(line);
  return isPlain ? line : JSON.stringify(line).replaceAll('\u007F', '\\x7F');
}

/** Letters that Persian, Urdu, Kurdish and their like have beside those that Arabic keyboards and names know. */
const own = /[پچگژٹڈڑںہےۓێۆەڕڵۇۋېۍړښڼټډځڅڃڄ]|(?<=[\p{L}\p{M}])\u200C(?=[\p{L}\p{M}])/u;

/** What stands between two signs: letters, digits and the spaces between them. */
const before = /[\p{L}\p{M}\p{N}\u0640\u200C \u00A0]*$/u;
const after = /^[\p{L}\p{M}\p{N}\u0640\u200C \u00A0]*/u;

/** The most that is looked at on each side (UTF-16 code units). */
const sideMax = 120;

/** Whether the words round a stretch are those of another language that is written with Arabic letters. */
export function isInForeignRun(text: string, start: number, end: number): boolean {
  const lead = before.exec(text.slice(Math.max(0, start - sideMax), start))?.[0] ?? '';
  const rest = after.exec(text.slice(end, end + sideMax))?.[0] ?? '';
  return own.test(lead + text.slice(start, end) + rest);
}

/** Letters that Persian, Urdu, Kurdish and their like have beside those that Arabic keyboards and names know. */
const own = /[پچگژٹڈڑںہےۓێۆەڕڵۇۋېۍړښڼټډځڅڃڄ]|(?<=[\p{L}\p{M}])\u200C(?=[\p{L}\p{M}])/u;

/** What stands between two signs: letters, digits and the spaces between them. */
const inRun = /[\p{L}\p{M}\p{N}\u0640\u200C \u00A0]/u;

/** The most that is looked at on each side (UTF-16 code units). */
const sideMax = 120;

/** Whether the words round a stretch are those of another language that is written with Arabic letters. */
export function isInForeignRun(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < sideMax && inRun.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < sideMax && inRun.test(text.charAt(to))) to += 1;
  return own.test(text.slice(from, to));
}

const digit = String.raw`[\d\u0660-\u0669\u06F0-\u06F9]`;

/** What looks like a part of a date in numbers and is none, and what it stands for. */
const odd: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(?<=${digit}[OoОо]*)[OoОо]|[OoОо](?=[OoОо]*${digit})`, 'gu'), '0'],
  [new RegExp(String.raw`(?<=${digit})[lI|](?=${digit}|[-/:\s]|$)|(?<![\p{L}])[lI|](?=${digit})`, 'gu'), '1'],
  [
    new RegExp(String.raw`(?<=[\sTt،,]${digit}{1,2})\s*[؛;：∶٫.،,]\s*(?=${digit}{2}\s*(?:[صمZz]|$))`, 'gu'),
    ':',
  ],
  [
    new RegExp(String.raw`(?<=${digit})\s*[-\u2010-\u2015\u2212\u0640_~\\.٫،,\uFF0D]\s*(?=${digit})`, 'gu'),
    '-',
  ],
];

/** A date in numbers with a dash, a colon, a nought and a one for each sign that only looks like them, and the first of these signs; undefined for a text without them, and for one that is no date in numbers. Whether what it gives is a date is for its caller to see. */
export function levelDate(text: string): { readonly level: string; readonly odd: string } | undefined {
  // The shortest date, and the longest with its zone.
  if (text.length < 8 || text.length > 40 || !/^[\d\u0660-\u0669\u06F0-\u06F9oOlI]/u.test(text))
    return undefined;
  let level = text;
  let first: { readonly at: number; readonly sign: string } | undefined;
  for (const [pattern, right] of odd) {
    level = level.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = Number(rest[0]);
      if (match !== right && (first === undefined || at < first.at)) first = { at, sign: match.trim() };
      return right;
    });
  }
  return first === undefined || level === text ? undefined : { level, odd: first.sign };
}

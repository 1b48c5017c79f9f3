/** A day of the Umm al-Qura calendar; `month` 1 to 12. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;
/** ICU's table of the Umm al-Qura calendar; outside it ICU goes on by arithmetic without saying so. */
const yearMin = 1300;
const yearMax = 1600;

// Made when it is first asked for: ICU reads its calendar then, which takes a tenth of a second.
let calendar: Intl.DateTimeFormat | undefined;

const umalqura = (): Intl.DateTimeFormat =>
  (calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }));

/** The Hijri day of a Gregorian day by the Umm al-Qura calendar, moved by the desk's correction for a local sighting; undefined outside 1300–1600 AH. */
export function toHijri(
  year: number,
  month: number,
  day: number,
  adjust: -1 | 0 | 1 = 0,
): HijriDay | undefined {
  const parts = new Map(
    umalqura()
      .formatToParts(new Date(Date.UTC(year, month - 1, day) + adjust * msPerDay))
      .map((part) => [part.type, part.value]),
  );
  const hijri = {
    year: Number.parseInt(parts.get('year') ?? '', 10),
    month: Number(parts.get('month')),
    day: Number(parts.get('day')),
  };
  return hijri.year >= yearMin && hijri.year <= yearMax ? hijri : undefined;
}

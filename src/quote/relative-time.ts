import { foldWithOffsets } from '../text/index.ts';

const phrases =
  /(?<![\p{L}\p{N}])(?:اليوم|امس|البارحه|اول امس|غدا|الليله|مساء اليوم|صباح اليوم|قبل (?:قليل|ساعات|ايام|يومين|ساعه|اسبوع|اسابيع|شهر|اشهر)|منذ (?:قليل|ساعات|ايام|يومين|ساعه|اسبوع|اسابيع|ايام قليله)|من عده ايام|(?:الايام|الساعات|الاسابيع|الاشهر) (?:القليله )?(?:الماضيه|الاخيره|المقبله|القادمه)|(?:الاسبوع|الشهر|العام) (?:الماضي|المقبل|القادم|الجاري)|just now|yesterday|today|tonight|tomorrow|(?:last|this|next) (?:week|month|night|year)|(?:minutes|hours|days) ago)(?![\p{L}\p{N}])/u;

/** The first words of a text that only mean something beside the day they were said («أمس», «الأيام القليلة الماضية»); undefined when there are none. */
export function findRelativeTime(text: string): string | undefined {
  const { text: folded, offsets } = foldWithOffsets(text);
  const match = phrases.exec(folded);
  return match === null
    ? undefined
    : text.slice(offsets[match.index], offsets[match.index + match[0].length]);
}

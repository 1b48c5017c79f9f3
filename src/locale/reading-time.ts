/** Words a minute: between Brysbaert's (2019) estimate for silent reading of Arabic and the IReST mean over 17 languages (184 ± 29). */
export const readingSpeedDefault = 180;
const secondsPerPicture = 10;

/** Whole minutes that a text takes to read, rounded up, at least 1. */
export function readingMinutes(words: number, speed: number = readingSpeedDefault, pictures = 0): number {
  return Math.max(1, Math.ceil(words / speed + (pictures * secondsPerPicture) / 60));
}

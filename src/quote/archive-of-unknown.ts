/** Hosts that keep copies of pages under codes of their own. */
const codedCopy =
  /^(?:https?:\/\/)?(?:www\.)?(?:archive\.(?:today|ph|is|li|vn|fo|md)|perma\.cc|ghostarchive\.org)\/(?!.*https?:\/\/)/iu;

/** Whether an address is that of an archived copy which does not name the page that was copied. */
export function isArchiveOfUnknown(url: string): boolean {
  return codedCopy.test(url.trim());
}

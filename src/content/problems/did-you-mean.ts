import { quoteValue } from '../../message/index.ts';

/** What was probably meant, as an Arabic sentence after another; empty where nothing is near. */
export const tryAr = (nearest: string): string =>
  nearest === '' ? '' : ` لعل المقصود ${quoteValue(nearest)}؟`;
/** What was probably meant, as an English sentence after another; empty where nothing is near. */
export const tryEn = (nearest: string): string =>
  nearest === '' ? '' : ` Did you mean ${quoteValue(nearest)}?`;

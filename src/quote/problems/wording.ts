import { quoteValue } from '../../message/index.ts';

/** A value within an Arabic sentence. */
export const ar = (value: string): string => `«${quoteValue(value)}»`;
/** A value within an English sentence. */
export const en = (value: string): string => `“${quoteValue(value)}”`;
/** Values of which an Arabic sentence leaves the choice. */
export const listAr = (values: readonly string[]): string => values.map(ar).join(' أو ');
/** Values of which an English sentence leaves the choice. */
export const listEn = (values: readonly string[]): string => values.map(en).join(' or ');
/** What was probably meant, as an Arabic sentence after another; empty where nothing is near. */
export const tryAr = (values: readonly string[]): string =>
  values.length === 0 ? '' : ` لعل المقصود ${listAr(values)}.`;
/** What was probably meant, as an English sentence after another; empty where nothing is near. */
export const tryEn = (values: readonly string[]): string =>
  values.length === 0 ? '' : ` Did you mean ${listEn(values)}?`;

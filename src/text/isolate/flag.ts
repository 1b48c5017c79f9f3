import { patternClass } from './token-class.ts';

/** A flag: two regional indicators, which are letters written left to right. */
export const flag = patternClass('flag', ['flag'], '[\\u{1F1E6}-\\u{1F1FF}]{1,2}', { dir: 'ltr' });

import { UsageError } from '../message/index.ts';
import type { KeyLanguage } from '../draft/index.ts';
import type { Arguments, CommandOption } from './command.ts';

/** `--keys`, for commands that write front matter. */
export const keysOption: CommandOption = {
  value: 'ar|en',
  shownDefault: 'ar',
  help: { ar: 'لغة أسماء الحقول', en: 'language of the field names' },
};

/** The language in which field names are written. */
export function keysOf({ values }: Arguments): KeyLanguage {
  const given = values.get('keys') ?? 'ar';
  if (given === 'ar' || given === 'en') return given;
  throw new UsageError({
    ar: `لغة أسماء الحقول ar أو en، لا ${given}.`,
    en: `The language of the field names is ar or en, not ${given}.`,
  });
}

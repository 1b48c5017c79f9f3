import { isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '../message/index.ts';
import type { Instant } from '../content/index.ts';
import type { Arguments, CommandOption } from './command.ts';
import type { Surroundings } from './surroundings.ts';

/** `--root`, for every command that reads a newsroom. */
export const rootOption: CommandOption = {
  value: '<newsroom>',
  shownDefault: '.',
  help: {
    ar: 'مجلد غرفة الأخبار، أي المجلد الذي فيه content',
    en: 'the newsroom: the folder that holds content',
  },
};

/** `--now`, the only clock of a build. */
export const nowOption: CommandOption = {
  value: '<instant>',
  help: {
    ar: 'الساعة التي يُبنى عليها، مثل 2026-11-20T18:30:00+04:00، وإن لم تُذكر فما في SOURCE_DATE_EPOCH، وإلا فالساعة الآن',
    en: 'the hour of the build, such as 2026-11-20T18:30:00+04:00; without it, that of SOURCE_DATE_EPOCH, or the present one',
  },
};

/** `--cache`, for every command that keeps what it need not do again. */
export const cacheOption: CommandOption = {
  value: '<folder>',
  shownDefault: '<newsroom>/.midad',
  help: {
    ar: 'المجلد الذي يُحفظ فيه ما لا يلزم عمله مرة أخرى',
    en: 'the folder that keeps what need not be done again',
  },
};

/** The folder of `--cache`. */
export const cacheFolderOf = (
  given: string | undefined,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): string => (given === undefined ? join(root, '.midad') : pathOf(given, cwd));

/** The newsroom's absolute path. */
export function rootOf({ values }: Arguments, { cwd }: Surroundings): string {
  return pathOf(values.get('root') ?? '.', cwd);
}

/** An absolute path from one that the operator typed. */
export function pathOf(path: string, cwd: string): string {
  return isAbsolute(path) ? path : resolve(cwd, path);
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The hour of the build; throws a UsageError for one without a zone. */
export function nowOf({ values }: Arguments, surroundings: Surroundings): Instant {
  const given = values.get('now');
  if (given === undefined) return epochOf(surroundings) ?? surroundings.now();
  if (instantPattern.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UsageError({
    ar: `قيمة --now غير مفهومة: ${given}. اكتب التاريخ والساعة والمنطقة، مثل 2026-11-20T18:30:00+04:00.`,
    en: `The value of --now is not understood: ${given}. Write the date, the hour and the zone, such as 2026-11-20T18:30:00+04:00.`,
  });
}

/** The hour of the environment (seconds since 1970; reproducible-builds.org, SOURCE_DATE_EPOCH); undefined when there is none. Throws a UsageError for one that is no number. */
function epochOf({ environment }: Surroundings): Instant | undefined {
  const given = environment['SOURCE_DATE_EPOCH'];
  if (given === undefined || given === '') return undefined;
  const time = new Date(Number(given) * 1000);
  if (/^\d+$/.test(given) && !Number.isNaN(time.getTime())) return time.toISOString();
  throw new UsageError({
    ar: `قيمة SOURCE_DATE_EPOCH غير مفهومة: ${given}. هي عدد الثواني منذ 1970، مثل 1763640000.`,
    en: `The value of SOURCE_DATE_EPOCH is not understood: ${given}. It is a number of seconds since 1970, such as 1763640000.`,
  });
}

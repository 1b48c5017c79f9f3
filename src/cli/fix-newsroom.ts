import { listContentFiles, loadNewsroom, openForRewrite } from '../archive/index.ts';
import type { ListedFile } from '../archive/index.ts';
import { parseSettings } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import { fixSource } from '../lint/index.ts';
import type { Quote } from '../quote/index.ts';

/** What was written. */
export interface FixFigures {
  /** Places that were mended; a file in another encoding is one. */
  readonly places: number;
  readonly files: number;
  /** Paths of files that somebody else wrote meanwhile: they were left alone. */
  readonly changedMeanwhile: readonly string[];
}

/** Mends what is certain in those files of a newsroom that are wanted, each swapped in whole; nothing else is touched. Throws the system's error when a file cannot be written. */
export async function fixNewsroom(
  root: string,
  now: string,
  isWanted: (path: string) => boolean,
): Promise<FixFigures> {
  const figures = { places: 0, files: 0, changedMeanwhile: [] as string[] };
  const [settingsFile, ...others] = (await listContentFiles(root)).filter(
    ({ path }, index) => index === 0 || isWanted(path),
  );
  if (settingsFile === undefined) return figures;
  // Everything else is read by the settings: they must be readable first.
  if (isWanted(settingsFile.path)) await fixFile(settingsFile, undefined, undefined, figures);
  const { newsroom } = await loadNewsroom(root, { now, drafts: true });
  if (newsroom === undefined) return figures;
  for (const file of others) await fixFile(file, newsroom.settings, newsroom.records, figures);
  return figures;
}

async function fixFile(
  { path, file }: ListedFile,
  settings: Settings | undefined,
  records: ReadonlyMap<string, Quote> | undefined,
  figures: { places: number; files: number; changedMeanwhile: string[] },
): Promise<void> {
  const opened = await openForRewrite(file).catch(ignoreUnreadable);
  if (opened === undefined) return;
  const source = { path, text: opened.text };
  const known = settings ?? parseSettings(source).settings;
  const fixed = known === undefined ? undefined : fixSource(source, known, records);
  const text = fixed?.text ?? opened.text;
  if (text === opened.text && !opened.converted) return;
  if (await opened.rewrite(text)) {
    figures.files += 1;
    figures.places += (fixed?.mended.length ?? 0) + (opened.converted ? 1 : 0);
  } else figures.changedMeanwhile.push(path);
}

/** A file that cannot be read is told by the check that follows. */
function ignoreUnreadable(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && /^(?:EACCES|ENOENT|ELOOP|EPERM)$/.test(String(error.code)))
    return undefined;
  throw error;
}

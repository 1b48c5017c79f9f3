import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Instant } from '../content/index.ts';
import { formatMessage, hasErrors } from '../message/index.ts';
import type { SitePlan, Stage } from '../site/index.ts';
import {
  listFiles,
  openStage,
  planSite,
  proveOutput,
  refuseForeignFolder,
  refuseOutputOver,
  stagePath,
  writeFiles,
} from '../site/index.ts';
import { closeDoors, emptyInput } from './close-doors.ts';
import type { EleventyConfig, EleventyFolders } from './eleventy-config.ts';
import type { PageSizes } from './page-templates.ts';
import { addPageTemplates, toWrite } from './page-templates.ts';

/** What a newsroom's own `.eleventy.js` may say. */
export interface MidadOptions {
  /** The folder that holds `content/`; default: the working folder. */
  readonly root?: string;
  /** The output folder; default: `_site` in the newsroom's root. */
  readonly out?: string;
  /** Default: the hour of each build. */
  readonly now?: Instant;
  /** Whether drafts and embargoed articles are built too; default: false. */
  readonly drafts?: boolean;
  /** Of the messages; default: Arabic. */
  readonly language?: 'ar' | 'en';
}

/**
 * Midad as an Eleventy configuration: `export default (eleventyConfig) => midad(eleventyConfig)` in `.eleventy.js`, and
 * `npx @11ty/eleventy` builds what `midad build` builds, with the same messages.
 */
export function midad(eleventyConfig: EleventyConfig, options: MidadOptions = {}): EleventyFolders {
  const root = resolve(options.root ?? '.');
  const out = resolve(root, options.out ?? '_site');
  // A server must find its pages where they are written; a build is swapped in when it is whole.
  const staged = process.env['ELEVENTY_RUN_MODE'] === 'build';
  const output = staged ? stagePath(out, process.pid) : out;
  const sizes: PageSizes = new Map();
  let plan: SitePlan | undefined;
  let stage: Stage | undefined;

  closeDoors(eleventyConfig);
  eleventyConfig.setQuietMode(true);
  eleventyConfig.addWatchTarget(join(root, 'content'));
  addPageTemplates(eleventyConfig, {
    pages: () => plan?.pages.map(toWrite) ?? [],
    onPage: (file, text) => sizes.set(file, Buffer.byteLength(text)),
  });

  eleventyConfig.on('eleventy.before', async ({ directories }) => {
    const target = resolve(directories.output);
    refuseOutputOver(root, target === output ? out : target);
    plan = await planOrStop(root, options);
    sizes.clear();
    if (staged && target === output) {
      stage = await openStage(out, process.pid);
      process.once('exit', () => rmSync(output, { recursive: true, force: true }));
    } else await refuseForeignFolder(target);
  });

  eleventyConfig.on('eleventy.after', async ({ directories }) => {
    if (plan === undefined) return;
    const folder = resolve(directories.output);
    const expected = new Map([...sizes, ...(await writeFiles(plan, folder))]);
    if (stage === undefined) await removeStrays(folder, expected);
    await proveOutput(folder, expected);
    await stage?.commit();
    stage = undefined;
  });

  return { dir: { input: emptyInput, output } };
}

async function planOrStop(root: string, options: MidadOptions): Promise<SitePlan> {
  const now = options.now ?? new Date().toISOString();
  const { plan, messages } = await planSite({ root, now, drafts: options.drafts ?? false });
  for (const message of messages)
    process.stderr.write(`${formatMessage(message, options.language ?? 'ar')}\n`);
  if (plan !== undefined && !hasErrors(messages)) return plan;
  throw new ContentError(
    options.language === 'en'
      ? 'The site was not built: mend the errors above first.'
      : 'لم يُبنَ الموقع: أصلح الأخطاء المذكورة أعلاه أولًا.',
  );
}

async function removeStrays(folder: string, expected: ReadonlyMap<string, number>): Promise<void> {
  for (const file of await listFiles(folder)) if (!expected.has(file)) await rm(join(folder, file));
}

/** Authors' errors stop Eleventy; their messages are printed already, and a stack would tell authors nothing. */
class ContentError extends Error {
  /** Read by Eleventy's error handler. */
  readonly skipOriginalStack = true;

  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
  }
}

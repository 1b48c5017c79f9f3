import type { Message } from '../message/index.ts';
import { hasErrors } from '../message/index.ts';
import type { SitePlan, SiteRequest } from '../site/index.ts';
import { openStage, planSite, proveOutput, refuseOutputOver, writeFiles } from '../site/index.ts';
import { closeDoors, emptyInput } from './close-doors.ts';
import { loadEleventy } from './load-eleventy.ts';
import type { PageSizes } from './page-templates.ts';
import { addPageTemplates, toWrite } from './page-templates.ts';

/** A newsroom, and the folder in which its site is to stand. */
export interface BuildRequest extends Omit<SiteRequest, 'sourceLines'> {
  /** Absolute path; replaced whole when the build succeeds, untouched otherwise. */
  readonly out: string;
  /** For the editor's desk: what can be shown is written in spite of errors, and its blocks carry the lines of their source; default: false. */
  readonly forDesk?: boolean;
}

/** What a build came to. */
export interface BuildOutcome {
  /** Undefined when nothing could be planned. */
  readonly plan?: SitePlan;
  /** Whether the output folder now holds the planned site. */
  readonly written: boolean;
  readonly messages: readonly Message[];
}

/** Builds a site beside its output folder and swaps it in by rename; content with errors leaves the output as it was. Throws a UsageError for an output folder that must not be replaced. */
export async function buildSite(request: BuildRequest): Promise<BuildOutcome> {
  const { out, forDesk = false, ...site } = request;
  refuseOutputOver(site.root, out);
  const { plan, messages } = await planSite({ ...site, sourceLines: forDesk });
  if (plan === undefined) return { written: false, messages };
  if (hasErrors(messages) && !forDesk) return { plan, written: false, messages };
  const stage = await openStage(out, process.pid);
  try {
    const pageSizes = await writePages(plan, stage.folder);
    const fileSizes = await writeFiles(plan, stage.folder);
    await proveOutput(stage.folder, new Map([...pageSizes, ...fileSizes]));
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return { plan, written: true, messages };
}

async function writePages(plan: SitePlan, folder: string): Promise<PageSizes> {
  const sizes: PageSizes = new Map();
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(emptyInput, folder, {
    configPath: null,
    quietMode: true,
    config: (eleventyConfig) => {
      closeDoors(eleventyConfig);
      addPageTemplates(eleventyConfig, {
        pages: () => plan.pages.map(toWrite),
        onPage: (file, text) => sizes.set(file, Buffer.byteLength(text)),
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  return sizes;
}

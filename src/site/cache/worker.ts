import type { House, ReadRow, ScannedFile } from '../../archive/index.ts';
import { openPack, readRow } from '../../archive/index.ts';
import type { ArticleSettings } from '../../content/index.ts';
import type { SiteView } from '../../page/index.ts';
import { serve } from '../../threads/index.ts';
import type { ArticleJob, ArticleResult, ArticleStudio } from './render-articles.ts';
import { makeArticle } from './render-articles.ts';
import { openStudio } from './studio.ts';
import type { StageTimes } from './stage-times.ts';
import { toStageTimes } from './stage-times.ts';

/** What a worker needs to make articles; it reads the table that the build wrote. */
export interface StudioRequest {
  readonly cache: string;
  /** Of the table's file. */
  readonly generation: number;
  readonly house: House;
  readonly site: SiteView;
  readonly drafts: boolean;
  /** The folder of the pages. */
  readonly folder: string;
}

/** What is asked of a worker. Each keeps what it makes in a pack of its own. */
export type WorkerTask =
  | { readonly kind: 'read'; readonly files: readonly ScannedFile[]; readonly settings: ArticleSettings }
  | { readonly kind: 'make'; readonly jobs: readonly ArticleJob[] };

/** What a worker is told without being asked: with what it makes articles from now on. */
export interface WorkerOrder {
  readonly kind: 'open';
  readonly studio: StudioRequest;
}

/** What a worker answers. */
export interface WorkerReply {
  readonly rows?: readonly ReadRow[];
  readonly results?: readonly ArticleResult[];
  readonly times?: StageTimes;
}

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly cache: string;
  readonly pack: number;
}

/** Answers tasks on the thread's port. */
export function serveTasks({ cache, pack: number }: WorkerStart): void {
  const pack = openPack(cache, number);
  let request: StudioRequest | undefined;
  let studio: ArticleStudio | undefined;
  serve((message: WorkerTask | WorkerOrder): WorkerReply | undefined => {
    if (message.kind === 'open') {
      request = message.studio;
      studio = undefined;
      return undefined;
    }
    const reply = answer(message);
    pack.flush();
    return reply;
  });

  function answer(task: WorkerTask): WorkerReply {
    if (task.kind === 'read') return { rows: task.files.map((file) => readRow(file, task.settings, pack)) };
    const times = toStageTimes();
    if (request === undefined)
      throw new Error('A worker was given articles before it was told how to make them');
    studio ??= openStudio(request, pack);
    const own = { ...studio, times };
    return { results: task.jobs.map((job) => makeArticle(job, own)), times: times.total() };
  }
}

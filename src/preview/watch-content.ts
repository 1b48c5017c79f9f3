import { join } from 'node:path';
import { watch } from 'chokidar';
import { debounce } from './debounce.ts';

/** How long the disk must be quiet before a build, in milliseconds: editors save in several steps. */
const pause = 80;

/** Calls a task after every change below `content/`; gives what stops the watching. */
export async function watchContent(root: string, task: () => Promise<void>): Promise<() => Promise<void>> {
  const watcher = watch(join(root, 'content'), {
    ignoreInitial: true,
    ignored: (path) => /(^|[/\\])(\.[^/\\]+|[^/\\]+~|#[^/\\]+#)$/.test(path),
  });
  watcher.on('all', debounce(task, pause));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return () => watcher.close();
}

import { commandWords } from '../locale/index.ts';
import type { ProgressFigures } from '../locale/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Progress is shown so often, in milliseconds, that it moves and does not flicker. */
const progressEvery = 200;

/** Shows how far a long work is; undefined where nobody watches. */
export function toProgress({
  elapsed,
  language,
  showProgress,
}: Surroundings): ((progress: Pick<ProgressFigures, 'work' | 'done' | 'total'>) => void) | undefined {
  if (showProgress === undefined) return undefined;
  let work: ProgressFigures['work'] | undefined;
  let began = 0;
  let shown = 0;
  return (progress) => {
    const now = elapsed();
    if (progress.work !== work) {
      work = progress.work;
      began = now;
    }
    if (now - shown < progressEvery) return;
    shown = now;
    const rate = progress.done / Math.max((now - began) / 1000, 0.001);
    const left = Math.ceil((progress.total - progress.done) / Math.max(rate, 0.001));
    showProgress(commandWords[language].progress({ ...progress, rate: Math.round(rate), left }));
  };
}

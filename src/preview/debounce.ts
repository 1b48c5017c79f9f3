/** Runs a task once after calls have ceased for a while, in milliseconds; a call during a run leads to one more run after it. */
export function debounce(task: () => Promise<void>, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const start = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await task();
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      void start();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), pause);
  };
}

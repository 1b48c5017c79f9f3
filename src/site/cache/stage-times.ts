/** Milliseconds by the room in which they were spent. */
export type StageTimes = Readonly<Record<string, number>>;

/** Counts time by room. */
export interface StageClock {
  readonly time: <T>(room: string, work: () => T) => T;
  readonly add: (times: StageTimes) => void;
  readonly total: () => StageTimes;
}

/** A count that begins at nothing. */
export function toStageTimes(): StageClock {
  const totals = new Map<string, number>();
  const add = (room: string, milliseconds: number): void =>
    void totals.set(room, (totals.get(room) ?? 0) + milliseconds);
  return {
    time: (room, work) => {
      const start = performance.now();
      const result = work();
      if (result instanceof Promise)
        return result.finally(() => add(room, performance.now() - start)) as typeof result;
      add(room, performance.now() - start);
      return result;
    },
    add: (times) => {
      for (const [room, milliseconds] of Object.entries(times)) add(room, milliseconds);
    },
    total: () => Object.fromEntries(totals),
  };
}

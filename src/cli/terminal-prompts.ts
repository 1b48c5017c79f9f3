import type { Prompts } from './prompts.ts';

// Questions are isolated (FSI … PDI, UAX #9) and stand last on their lines, behind the frame's marks:
// a terminal that does not reorder shows them in one piece, and one that does turns nothing else round.
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Questions in the terminal that this process runs in; the library is loaded only when there is one. */
export async function terminalPrompts(): Promise<Prompts> {
  const { cancel, intro, isCancel, outro, select, text } = await import('@clack/prompts');
  return {
    open: (title) => intro(isolated(title)),
    close: (sentence) => outro(isolated(sentence)),
    async text(question, { initial, fault } = {}) {
      const answer = await text({
        message: isolated(question),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (line) => {
          const found = fault?.((line ?? '').trim());
          return found === undefined ? undefined : isolated(found);
        },
      });
      if (!isCancel(answer)) return answer.trim();
      cancel();
      return undefined;
    },
    async choose(question, choices, initial) {
      const answer = await select({
        message: isolated(question),
        // The library's own are English only; ours say it in the question.
        showInstructions: false,
        options: choices.map(({ value, label }) => ({ value, label: isolated(label) })),
        ...(initial === undefined ? {} : { initialValue: initial }),
      });
      if (!isCancel(answer)) return answer;
      cancel();
      return undefined;
    },
  };
}

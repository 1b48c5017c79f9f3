import { parentPort } from 'node:worker_threads';
import { type Answer, toThreadError } from './thread-error.ts';

/** Answers a pool's messages on this thread's port; `answer` gives undefined for what is an order and no task, and its errors go to whom asked. */
export function serve<Message, Reply>(answer: (message: Message) => Reply | undefined): void {
  parentPort?.on('message', (message: Message) => {
    let told: Answer<Reply>;
    try {
      const reply = answer(message);
      if (reply === undefined) return;
      told = { reply };
    } catch (error) {
      told = { error: toThreadError(error) };
    }
    parentPort?.postMessage(told);
  });
}

/** What went wrong in a thread: errors lose their class and their system's code on the way between threads. */
export interface ThreadError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** Of a disk's refusal. */
  readonly code?: string;
  readonly path?: string;
}

/** What a thread answers a task. */
export type Answer<Reply> = { readonly reply: Reply } | { readonly error: ThreadError };

export function toThreadError(error: unknown): ThreadError {
  const { name, message, stack = '', code, path } = error as NodeJS.ErrnoException;
  return {
    name,
    message,
    stack,
    ...(code === undefined ? {} : { code }),
    ...(path === undefined ? {} : { path }),
  };
}

export const toError = ({ message, ...rest }: ThreadError): Error => Object.assign(new Error(message), rest);

// Imported into a command before all else: kills it, as no handler can stop, right before its call number KILL_AT of the
// calls of node:fs that KILL_CALLS names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { KILL_AT = '', KILL_CALLS = '' } = process.env;
let count = 0;
for (const name of isMainThread ? KILL_CALLS.split(',') : []) {
  const call = fs[name];
  fs[name] = (...given) => {
    count += 1;
    if (count === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return call(...given);
  };
}
syncBuiltinESMExports();

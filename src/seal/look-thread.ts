import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openManifest } from './manifest.ts';
import { scanContent } from './scan-content.ts';
import type { LookReply, ThreadRequest } from './start-look.ts';
import { verifySteps } from './verify-tree.ts';

const { root, site, lines } = workerData as ThreadRequest;
const say = (reply: LookReply): void => parentPort?.postMessage(reply);

const scanning = root === undefined ? undefined : scanContent(root).then((scan) => say({ scan }));
if (site !== undefined) {
  const { tree, manifest, starts, mtimes, links } = site;
  const steps = verifySteps(tree, { manifest: openManifest(manifest, starts), mtimes, links, lines });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      say({ faults: step.value });
      break;
    }
    // What find says must be heard, or it stands still.
    await setImmediate();
  }
}
await scanning;

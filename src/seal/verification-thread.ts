import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { indexManifest } from './manifest.ts';
import type { VerificationRequest } from './start-verification.ts';
import { verifyTree } from './verify-tree.ts';

const { tree, manifest, mtimes, links } = workerData as VerificationRequest;
parentPort?.postMessage(verifyTree(tree, indexManifest(readFileSync(manifest)), mtimes, links));

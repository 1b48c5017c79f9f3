import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Starts the installed Chromium; as root, which Chromium's sandbox refuses, without it. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

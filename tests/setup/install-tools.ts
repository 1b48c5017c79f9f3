import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/** What the tests of the built site need of the machine. */
export interface Tools {
  /** Path of a Chromium; undefined: browser tests are skipped. */
  readonly browser: string | undefined;
  /** Whether `java` runs; otherwise the Nu validator is skipped. */
  readonly java: boolean;
}

/** The tools at hand; on Debian as root what is missing is installed first, elsewhere one line says how to get it and what is skipped. */
export function installTools(): Tools {
  const missing = [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(hasFont(':lang=ar') ? [] : ['fonts-noto-core']),
    ...(hasFont('Noto Color Emoji') ? [] : ['fonts-noto-color-emoji']),
    ...(runsJava() ? [] : ['default-jre-headless']),
  ];
  if (missing.length > 0 && isDebianRoot()) install(missing);
  const tools = { browser: findBrowser(), java: runsJava() };
  if (tools.browser === undefined) {
    say(
      'Skipped the browser tests: no Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its path.',
    );
  }
  if (!tools.java)
    say('Skipped the Nu validator: no Java was found. Install a Java runtime, version 11 or later.');
  return tools;
}

function install(packages: readonly string[]): void {
  say(`Installing for the tests: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', ['-q', ...words], { ...options, stdio: [...options.stdio] }).status === 0;
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  if (!installed) say(`apt-get could not install ${packages.join(' ')}.`);
}

function hasFont(pattern: string): boolean {
  const { status, stdout } = spawnSync('fc-list', [pattern], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  // Without fontconfig only Linux's Chromium lacks fonts.
  return process.platform !== 'linux';
}

function runsJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

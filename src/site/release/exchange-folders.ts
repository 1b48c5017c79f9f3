import { spawnSync } from 'node:child_process';

/** The number of renameat2(2) where Linux runs (`asm/unistd.h`). */
const renameat2: Partial<Readonly<Record<NodeJS.Architecture, number>>> = {
  arm: 382,
  arm64: 276,
  ia32: 353,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

/** AT_FDCWD is -100, RENAME_EXCHANGE is 2. */
const perlScript = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Lets two folders (absolute) of one disk change places in one step, so that both names are there at every moment. Gives
 * false, and has done nothing, where that cannot be. Node has no such call: on Linux it is asked of Perl, which
 * nearly every system has, or of mv (GNU coreutils since 9.5).
 */
export function exchangeFolders(first: string, second: string): boolean {
  if (process.platform !== 'linux') return false;
  const number = renameat2[process.arch];
  return (
    (number !== undefined && succeeds('perl', '-e', perlScript, String(number), first, second)) ||
    succeeds('mv', '--exchange', '--no-target-directory', first, second)
  );
}

const succeeds = (file: string, ...words: string[]): boolean =>
  spawnSync(file, words, { stdio: 'ignore' }).status === 0;

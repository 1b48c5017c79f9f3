import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/archive/index.ts';
import { UsageError } from '../../src/message/index.ts';

const root = mkdtempSync(join(tmpdir(), 'midad-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('a folder', () => {
  it('is made with those that it lies in, and let be when it is there', () => {
    const path = join(root, 'أ/ب/ج');
    makeFolder(path);
    makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('is refused in words where a file stands', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file)).toThrow(UsageError);
    expect(() => makeFolder(join(file, 'a/b'))).toThrow(UsageError);
    const astray = join(root, 'astray');
    symlinkSync(join(root, 'nowhere'), astray);
    expect(() => makeFolder(join(astray, 'a'))).toThrow(UsageError);
  });

  it.runIf(process.platform === 'linux')(
    'is refused in words where the system takes none, and at once',
    () => {
      expect(() => makeFolder('/proc/midad')).toThrow(UsageError);
      expect(() => makeFolder('/proc/midad/a/b')).toThrow(UsageError);
    },
  );
});

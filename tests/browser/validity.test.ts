import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { readSitePages } from './site-pages.ts';

const { folder } = inject('site');
const { java } = inject('tools');

describe('the built site', () => {
  it('is valid by html-validate on every page', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        root: true,
        extends: ['html-validate:recommended'],
        rules: {
          // The serializers write void elements and long attributes in their own way; neither is a fault of HTML.
          'void-style': 'off',
          'long-title': 'off',
          'no-trailing-whitespace': 'off',
        },
      }),
    );
    const faults: string[] = [];
    for (const { path, html } of await readSitePages(folder)) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  it.skipIf(!java)('is valid by the Nu validator on every page', async () => {
    const jar = join(
      dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
      'build/dist/vnu.jar',
    );
    const words = [
      '-Xss4m',
      '-jar',
      jar,
      '--errors-only',
      '--format',
      'json',
      '--exit-zero-always',
      '--skip-non-html',
      folder,
    ];
    const { stderr } = await promisify(execFile)('java', words, { maxBuffer: 1 << 26 });
    const { messages } = JSON.parse(stderr) as {
      messages: readonly { url: string; lastLine: number; message: string }[];
    };
    expect(messages.map(({ url, lastLine, message }) => `${decodeURI(url)}:${lastLine} ${message}`)).toEqual(
      [],
    );
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { UpdateOutcome } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

const now = '2026-05-10T08:00:00+03:00';
const fonts = join(tmpdir(), `midad-media-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-media-'));
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), join(workshop, 'newsroom'), {
    recursive: true,
  });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const pathOf = (file: string): string => join(workshop, 'newsroom/content', file);
const build = (name: string): Promise<UpdateOutcome> =>
  updateSite(
    {
      root: join(workshop, 'newsroom'),
      out: join(workshop, name),
      cache: join(workshop, `${name}-cache`),
      fonts,
      now,
      program: 'one',
      drafts: false,
      threads: 0,
    },
    writeDirectly,
  );

const drawing = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="100"/>`;

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(join(pathOf(file), '..'), { recursive: true });
  writeFileSync(pathOf(file), content);
}

/** Puts lines into the front matter of a file. */
const head = (file: string, ...lines: readonly string[]): void =>
  put(file, readFileSync(pathOf(file), 'utf8').replace('---\n', `---\n${lines.join('\n')}\n`));
/** Puts a paragraph at the end of a file. */
const foot = (file: string, text: string): void =>
  put(file, `${readFileSync(pathOf(file), 'utf8')}\n${text}\n`);

const [article, person, page] = ['articles/library.md', 'people/huda.md', 'pages/about.md'] as const;

/** Everywhere that a page may show a file of the media. */
const places: readonly (readonly [string, (name: string) => void])[] = [
  ['the portrait of a person', (name) => head(person, 'picture:', `  src: ${name}`, '  alt: رسم')],
  ['the picture of an article', (name) => head(article, 'image:', `  src: ${name}`, '  alt: رسم')],
  ['the words of an article', (name) => foot(article, `![رسم](${name})`)],
  ['the words about a person', (name) => foot(person, `![رسم](${name})`)],
  ['a page that is not news', (name) => foot(page, `![رسم](${name})`)],
  ['a figure', (name) => foot(page, `::figure{src="${name}" alt="رسم"}`)],
  ['a gallery', (name) => foot(page, `:::gallery\n![رسم](${name})\n:::`)],
  ['a film', (name) => foot(page, `::video[فيلم]{src="${name}" captions="${name}"}`)],
  ['the poster of a film', (name) => foot(page, `::video[فيلم]{src="bridge.svg" poster="${name}"}`)],
  [
    'the transcript of a recording',
    (name) => foot(page, `::audio[تسجيل]{src="budget.svg" transcript="${name}"}`),
  ],
  ['the newsroom’s logo', (name) => foot('site.yml', `theme:\n  logo: ${name}`)],
];

it.each(places)(
  'whatever becomes of a file of the media, a build is as one from nothing: %s',
  async (_where, show) => {
    const names = ['own.svg', 'own.png'] as const;
    const [drawn, painted] = names.map((name) => `media/${name}`) as [string, string];
    const settings = readFileSync(pathOf('site.yml'));
    const originals = [article, person, page].map((file) => [file, readFileSync(pathOf(file))] as const);
    const showNone = (): void => {
      for (const [file, bytes] of originals) put(file, bytes);
      put('site.yml', settings);
    };
    const steps: readonly (() => void)[] = [
      () => put(drawn, drawing(800)),
      () => show(names[0]),
      () => put(drawn, drawing(777)),
      // Of another type, under its name.
      () => put(drawn, png(40, 30)),
      () => rmSync(pathOf(drawn)),
      () => put(drawn, drawing(800)),
      () => (rmSync(pathOf(drawn)), put(painted, png(40, 30)), showNone(), show(names[1])),
      () => put(painted, png(30, 40)),
      () => showNone(),
      () => rmSync(pathOf(painted)),
    ];
    const refused: number[] = [];
    for (const [number, step] of steps.entries()) {
      step();
      const updated = await build('site');
      for (const name of ['clean', 'clean-cache'])
        rmSync(join(workshop, name), { recursive: true, force: true });
      const anew = await build('clean');
      expect([number, updated.written, updated.messages]).toEqual([number, anew.written, anew.messages]);
      if (!anew.written) refused.push(number);
      else
        expect(await digestFolder(join(workshop, 'site'))).toEqual(
          await digestFolder(join(workshop, 'clean')),
        );
    }
    // Where a page shows it and it is not there.
    expect(refused).toEqual([4]);
  },
);

/** The head of a PNG, in which its size stands. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

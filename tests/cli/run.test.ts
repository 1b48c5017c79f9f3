import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/index.ts';
import { loadCommands } from '../../src/cli/commands/index.ts';
import { listFiles } from '../../src/site/index.ts';
import { midad as midadIn } from './midad.ts';
import type { Said } from './midad.ts';

const newsroom = join(import.meta.dirname, '../fixtures/newsroom');
const commands = await loadCommands();

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'midad-cli-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const midad = (words: readonly string[], world: Partial<World> = {}): Promise<Said> =>
  // The fixture is everybody's: nothing is kept in it.
  midadIn(
    words.includes('--root') && !words.includes('--cache') && /^(?:build|check)$/.test(words[0] ?? '')
      ? [...words, '--cache', join(out, 'cache')]
      : words,
    {
      cwd: out,
      ...world,
    },
  );

describe('the help', () => {
  it.each(['ar', 'en'])('names every command, in %s', async (language) => {
    const { code, printed } = await midad(['--help', '--lang', language]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(printed).toContain(`midad ${name}`);
  });

  it.each(commands.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'of %s names every flag in Arabic and English',
    async (name, flags) => {
      for (const language of ['ar', 'en']) {
        const { code, printed } = await midad([name, '--help', '--lang', language]);
        expect(code).toBe(0);
        for (const flag of [...flags, 'help', 'lang']) expect(printed).toContain(`--${flag}`);
      }
    },
  );

  it('is also what «help» asks for', async () => {
    expect((await midad(['help'])).printed).toBe((await midad([])).printed);
    expect((await midad(['help', 'check'])).printed).toBe((await midad(['check', '--help'])).printed);
  });

  it('is Arabic unless English is asked for', async () => {
    expect((await midad([])).printed).toMatch(/الأوامر/);
    expect((await midad(['--lang=en'])).printed).toMatch(/Commands/);
  });
});

describe('the commands', () => {
  it('stand in alphabetical order, each once, with Arabic in the Arabic help and none in the English', () => {
    const names = commands.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const { summary, options } of commands) {
      for (const { ar, en } of [summary, ...Object.values(options).map(({ help }) => help)]) {
        expect(ar).toMatch(/\p{Script=Arabic}/u);
        expect(en).not.toMatch(/\p{Script=Arabic}/u);
      }
    }
  });
});

describe('wrong use', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['biuld'], /biuld.*midad build/],
    ['a command unlike any', ['publish-everything'], /build, check, language-server, new, preview, quote/],
    ['an unknown flag', ['build', '--rot', 'x'], /--rot.*--root/],
    ['an unknown flag unlike any', ['build', '--quickly'], /--quickly.*midad build --help/],
    ['an unknown flag before a command', ['--fast'], /--fast/],
    ['a flag without its value', ['build', '--out'], /--out <folder>/],
    ['a flag that swallows another', ['build', '--out', '--drafts'], /--out <folder>/],
    ['a value that is not due', ['build', '--drafts=yes'], /--drafts.*yes/],
    ['a path that is not taken', ['build', 'content'], /content.*--root/],
    ['an hour without a zone', ['build', '--now', '2026-05-10T08:00'], /--now/],
    ['an hour that does not exist', ['build', '--now', '2026-15-10T08:00:00Z'], /--now/],
    ['an unknown format', ['check', '--format', 'xml'], /xml/],
    ['a port that is none', ['preview', '--port', 'http'], /http/],
    ['a port too high', ['preview', '--port', '70000'], /70000/],
    ['an unknown language', ['build', '--lang', 'fr'], /fr/],
    ['a folder that is no newsroom', ['build'], /content/],
    [
      'a cache among the content',
      ['check', '--root', newsroom, '--cache', join(newsroom, 'content/media')],
      /content\/media.*--cache/,
    ],
    ['an output over the newsroom', ['build', '--root', newsroom, '--out', newsroom], /--out/],
    [
      'a file that is not there',
      ['check', '--root', newsroom, join(newsroom, 'content/articles/nope.md')],
      /nope\.md/,
    ],
    ['paths of another newsroom', ['check', '--root', newsroom, '/elsewhere/a.md'], /--root/],
  ])('%s ends with exit code 2 and one line', async (_fault, words, sentence) => {
    const english = words.includes('--lang') ? words : [...words, '--lang', 'en'];
    const { code, printed, reported } = await midad(english);
    expect({ code, printed, lines: reported.split('\n').length }).toEqual({ code: 2, printed: '', lines: 1 });
    expect(reported).toMatch(sentence);
  });

  it('is answered in Arabic first', async () => {
    expect((await midad(['biuld'])).reported).toMatch(/أتقصد midad build/);
  });

  it('names a link to an output that is not there, and where it leads', async () => {
    await symlink('gone', join(out, 'site'));
    const { code, reported } = await midad(['build', '--root', newsroom, '--out', 'site', '--lang', 'en']);
    expect({ code, reported }).toEqual({
      code: 2,
      reported: expect.stringMatching(/site is a symbolic link that leads nowhere: .*gone\. /),
    });
    expect(await readdir(out)).toEqual(['site']);
  });

  it('leaves a folder alone that is no site', async () => {
    await writeFile(join(out, 'thesis.doc'), 'ten years of work');
    const { code } = await midad(['build', '--root', newsroom, '--out', out]);
    expect(code).toBe(2);
    expect(await listFiles(out)).toEqual(['thesis.doc']);
  });

  it('leaves the site of somebody else alone', async () => {
    const names = ['404.html', 'index.html', 'sitemap.xml'];
    for (const name of names) await writeFile(join(out, name), '<p>My own site</p>');
    const { code } = await midad(['build', '--root', newsroom, '--out', out]);
    expect(code).toBe(2);
    expect((await listFiles(out)).toSorted()).toEqual(names);
  });
});

describe('a fault of ours', () => {
  it('ends with exit code 70, its stack and where to report it', async () => {
    const { code, reported } = await midad(['build', '--root', newsroom, '--out', join(out, 'site')], {
      elapsed: () => {
        throw new Error('the clock fell off the wall');
      },
    });
    expect(code).toBe(70);
    expect(reported).toMatch(/the clock fell off the wall\n\s+at /);
    expect(reported).toMatch(/صفحة المشكلات/);
  });

  it('is not what a full disk is', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), {
      code: 'ENOSPC',
      path: '/site/a.html',
    });
    const { code, reported } = await midad(
      ['build', '--root', newsroom, '--out', join(out, 'site'), '--lang', 'en'],
      {
        elapsed: () => {
          throw new Error('Eleventy says something', { cause: full });
        },
      },
    );
    expect({ code, reported }).toEqual({
      code: 2,
      reported: 'midad: Could not go on: the disk is full: make room on it, then try again. /site/a.html',
    });
  });
});

describe('midad build', () => {
  it.each([
    ['is the output', ['--cache', '_site']],
    ['is in the output', ['--cache', '_site/cache']],
    ['is that of a link into the output', ['--cache', 'link']],
    ['holds the output', ['--cache', '.']],
    ['holds an output that is named', ['--out', '.midad/build/spare']],
    ['is an output that is named', ['--out', '.midad']],
    ['is the content', ['--cache', 'content']],
    ['is in the content', ['--cache', 'content/media']],
    ['is that of a link into the content', ['--cache', 'pictures']],
  ])('writes nothing when its cache %s, and names both folders', async (_what, words) => {
    const root = join(out, 'newsroom');
    await cp(newsroom, root, { recursive: true });
    await mkdir(join(root, '_site'));
    await symlink('_site', join(root, 'link'));
    await symlink('content/media', join(root, 'pictures'));
    const before = await listFiles(root);
    for (const [language, both] of [
      ['en', /^midad: The cache (\S+) .* (?:in|site) \/\S+/],
      ['ar', /^midad: لا يصح أن يكون مجلد الحفظ \/\S+ .* \/\S+/],
    ] as const) {
      const { code, reported } = await midadIn(['build', ...words, '--lang', language], { cwd: root });
      expect({ code, lines: reported.split('\n').length }).toEqual({ code: 2, lines: 1 });
      expect(reported).toMatch(both);
      expect(reported).toMatch(/--out|--cache/);
    }
    expect(await listFiles(root)).toEqual(before);
  });

  it.each([
    ['within it, beside its site', []],
    ['within it, and the site elsewhere', ['--out', '../site']],
    ['elsewhere, and the site within it', ['--cache', '../cache']],
    ['elsewhere, beside the site', ['--cache', '../cache', '--out', '../site']],
    ['under a name that begins as that of the site does', ['--cache', '_site-cache']],
  ])('may keep what a newsroom needs %s', async (_where, words) => {
    const root = join(out, 'newsroom');
    await cp(newsroom, root, { recursive: true });
    expect(await midadIn(['build', ...words], { cwd: root })).toMatchObject({ code: 0, reported: '' });
  });

  it('builds what is public at its hour, and counts it', async () => {
    const { code, printed, reported } = await midad(['build', '--root', newsroom, '--out', 'site']);
    expect({ code, reported }).toEqual({ code: 0, reported: '' });
    expect(printed).toBe(
      'تمّ البناء في \u2068site\u2069: 9 صفحات من مقالين، الجديد منها 9، في 1.2 ثانية و90 ميغابايتًا.',
    );
    const files = await listFiles(join(out, 'site'));
    expect(files).toContain('media/bridge.svg');
    expect(files).not.toContain('media/budget.svg');
  });
});

describe('midad check', () => {
  it('writes nothing but its memory and finds nothing in a sound newsroom', async () => {
    const { code, printed, reported } = await midad(['check', '--root', newsroom, '--lang', 'en']);
    expect({ code, printed, reported }).toEqual({
      code: 0,
      printed: '',
      reported: 'Checked: 0 errors and 0 warnings.',
    });
    const written = await listFiles(out);
    expect(written.filter((file) => !file.startsWith('cache/check/'))).toEqual([]);
  });

  it('mends what is certain when asked, and then checks', async () => {
    await cp(join(newsroom, 'content'), join(out, 'content'), { recursive: true });
    const file = join(out, 'content/pages/طريقة.md');
    await mkdir(join(out, 'content/pages'), { recursive: true });
    await writeFile(file, '---\nالعنوان:طريقة العمل\n---\n\n##أولا\n\nنص جمـــيل.\n');
    const found = await midad(['check', '--root', out, '--lang', 'en', file]);
    expect(found.printed.split('\n').map((line) => line.split(' ')[1])).toEqual([
      'matter/colon-space',
      'heading/no-space',
      'char/tatweel',
    ]);
    const { code, printed, reported } = await midad(['check', '--fix', '--root', out, '--lang', 'en']);
    expect({ code, printed, reported }).toEqual({
      code: 0,
      printed: '',
      reported: 'Mended 3 places in 1 file.\nChecked: 0 errors and 0 warnings.',
    });
    expect(await readFile(file, 'utf8')).toBe('---\nالعنوان: طريقة العمل\n---\n\n## أولا\n\nنص جميل.\n');
  });

  it('says of a path outside content that nothing there is read, and looks at the others', async () => {
    await cp(join(newsroom, 'content'), join(out, 'content'), { recursive: true });
    await writeFile(join(out, 'note.md'), 'نص.');
    const check = ['check', '--root', out, '--lang', 'en', join(out, 'note.md')];
    const alone = await midad(check);
    expect([alone.code, alone.reported]).toEqual([
      2,
      '⁨note.md⁩ was not looked at: only what is in the folder content is read.',
    ]);
    const beside = await midad([...check, join(out, 'content/site.yml')]);
    expect([beside.code, beside.reported]).toEqual([
      0,
      `${alone.reported}\nChecked: 0 errors and 0 warnings.`,
    ]);
  });

  it('gives JSON with a version', async () => {
    const { code, printed } = await midad(['check', '--root', newsroom, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ version: 1, counts: { error: 0 }, messages: [] });
  });
});

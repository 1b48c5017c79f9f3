import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Prompts } from '../../src/cli/prompts.ts';
import { midad } from './midad.ts';
import type { Said } from './midad.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'midad-new-'));
  await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const post = 'https://x.com/saqiya/status/2039266516792246272';
const begin = (...flags: string[]): Promise<Said> => midad(['new', ...flags], { cwd: root });
const asked = ['--headline', 'سوق', '--section', 'الحي'];
const names = (): Promise<string[]> => readdir(join(root, 'content/articles'));

interface CheckedMessage {
  readonly rule: string;
  readonly severity: string;
}

async function check(path: string): Promise<readonly CheckedMessage[]> {
  const { printed } = await midad(['check', '--format', 'json', path], { cwd: root });
  return (JSON.parse(printed) as { messages: CheckedMessage[] }).messages;
}

/** A person who gives these answers, and gives up where they end; what was asked is kept. */
function person(answers: readonly (string | undefined)[]): {
  prompts: () => Promise<Prompts>;
  asked: string[];
} {
  const asked: string[] = [];
  let at = 0;
  const next = (question: string): Promise<string | undefined> => {
    asked.push(question);
    const answer = answers[at];
    at += 1;
    return Promise.resolve(answer);
  };
  const prompts: Prompts = { open: () => undefined, close: () => undefined, text: next, choose: next };
  return { prompts: () => Promise.resolve(prompts), asked };
}

describe('midad new with flags', () => {
  it('writes an article that is right as it stands', async () => {
    const { code, printed, reported } = await begin(
      '--headline',
      'حبر الليل: عام مع صانع المداد',
      '--section',
      'الحي',
      '--author',
      'huda',
      '--city',
      'عمّان',
    );
    const path = 'content/articles/2026-05-10-حبر-الليل-عام-مع-صانع-المداد.md';
    expect({ code, printed, reported }).toEqual({ code: 0, printed: path, reported: '' });
    expect(await check(path)).toEqual([]);
    expect(await readFile(join(root, path), 'utf8')).toBe(
      [
        '---',
        'العنوان: "حبر الليل: عام مع صانع المداد"',
        'الكاتب: huda',
        'سطر المكان: عمّان – صحيفة الساقية',
        'القسم: neighbourhood',
        'الحالة: مسودة',
        'المسار: حبر-الليل-عام-مع-صانع-المداد',
        'المعرف: 4fqafauj',
        '# تاريخ النشر: 2026-05-10 08:00',
        '# اقتباسات:',
        '#   ق1:',
        '#     من: صفحة «…»',
        '#     رابط: https://…',
        '---',
        '',
        '',
      ].join('\n'),
    );
  });

  it('is published when its text is written and its two lines are changed', async () => {
    const { printed: path } = await begin(
      '--headline',
      'سوق الطيور',
      '--section',
      'neighbourhood',
      '--keys',
      'en',
    );
    const text = await readFile(join(root, path), 'utf8');
    const ready = text.replace('status: draft\n', '').replace('# published', 'published') + 'نص الخبر.\n';
    await writeFile(join(root, path), ready);
    expect(await check(path)).toEqual([]);
    const { code } = await midad(['build', '--out', join(root, 'site')], { cwd: root });
    expect(code).toBe(0);
    expect(await readdir(join(root, 'site/a'))).toContain(/^id: (\w+)$/m.exec(text)?.[1]);
  });

  it('asks by errors for nothing but who said it and what', async () => {
    const { printed: path } = await begin(
      '--headline',
      'سوق',
      '--section',
      'الحي',
      '--quote',
      post,
      '--quote',
      'https://t.me/saqiya/5',
    );
    expect((await check(path)).map(({ rule }) => rule).toSorted()).toEqual([
      'quote/no-speaker',
      'quote/no-speaker',
      'struct/placeholder',
      'struct/placeholder',
    ]);
    const text = await readFile(join(root, path), 'utf8');
    await writeFile(
      join(root, path),
      text.replaceAll('    من:', '    من: صفحة «نور»').replaceAll('[الاسم]', '[صفحة «نور»]'),
    );
    expect((await check(path)).map(({ rule }) => rule)).toEqual(['quote/no-words', 'quote/no-words']);
  });

  it('does not hold back the site while it is unfinished', async () => {
    await begin('--headline', 'سوق', '--section', 'الحي', '--quote', post);
    expect((await midad(['build', '--out', join(root, 'site')], { cwd: root })).code).toBe(0);
  });

  it.each([
    ['hussain', 'hussain.md'],
    ['E\u0301t\u00E9', '\u00C9t\u00E9.md'],
    ['سوق الطيور', 'سوق الطيور.md'],
    ['content/articles/2026/x.markdown', '2026/x.markdown'],
  ])('writes --file %j to a file that is read', async (given, name) => {
    const { printed } = await begin(...asked, '--file', given);
    expect(printed).toBe(`content/articles/${name}`);
    expect(await check(printed)).toEqual([]);
    await writeFile(join(root, printed), `${await readFile(join(root, printed), 'utf8')}\nكـــلام.\n`);
    expect((await check(printed)).map(({ rule }) => rule)).toEqual(['char/tatweel']);
  });

  it.each(['huda، سعاد بن عيسى', 'هدى الصوفي؛ suad', 'huda / suad'])(
    'knows both authors of «%s»',
    async (written) => {
      await writeFile(join(root, 'content/people/suad.md'), '---\nالاسم: سعاد بن عيسى\n---\n');
      const { code, printed, reported } = await begin(...asked, '--author', written);
      expect({ code, reported }).toEqual({ code: 0, reported: '' });
      expect(await readFile(join(root, printed), 'utf8')).toContain('\nالكاتب: [huda, suad]\n');
      expect(await check(printed)).toEqual([]);
    },
  );

  it('knows an author whose file was made as it says', async () => {
    const flags = [...asked, '--author', 'سعاد بن عيسى'];
    const { reported } = await begin(...flags);
    const [, path = '', text = ''] = /(content\/people\/\S+\.md)[^\n]*\n([\s\S]+)$/u.exec(reported) ?? [];
    await writeFile(join(root, path), `${text}\n`);
    expect(await check(path)).toEqual([]);
    const { code, printed } = await begin(...flags);
    expect(code).toBe(0);
    expect(await check(printed)).toEqual([]);
  });

  it.each(['a file', 'a link'])('goes into no folder that is %s', async (what) => {
    const folder = join(root, 'content/articles/later');
    if (what === 'a file') await writeFile(folder, '');
    else await symlink(tmpdir(), folder);
    const { code, reported } = await begin(...asked, '--file', 'content/articles/later/deep/x');
    expect({ code, reported }).toMatchObject({
      code: 2,
      reported: expect.stringContaining('content/articles/later') as string,
    });
  });

  it('never writes over a file', async () => {
    const flags = ['--headline', 'سوق', '--section', 'الحي', '--file', 'library'];
    const before = await readFile(join(root, 'content/articles/library.md'), 'utf8');
    const { code, reported } = await begin(...flags, '--lang', 'en');
    expect(code).toBe(2);
    expect(reported).toMatch(/library\.md is there already.*--file/);
    expect(await readFile(join(root, 'content/articles/library.md'), 'utf8')).toBe(before);
  });

  it('takes the address of no other article', async () => {
    const flags = ['--headline', 'أحمد', '--section', 'الحي'];
    const first = await begin(...flags);
    const second = await begin('--headline', 'احمد', '--section', 'الحي');
    expect([first.printed, second.printed]).toEqual([
      'content/articles/2026-05-10-أحمد.md',
      'content/articles/2026-05-10-احمد-2.md',
    ]);
    const long = ['--headline', 'كلمة '.repeat(40), '--section', 'الحي'];
    await begin(...long);
    await begin(...long);
    expect(await check('content')).toEqual([]);
  });

  it.each([
    ['no headline', ['--section', 'الحي'], /--headline.*neighbourhood/],
    ['no section', ['--headline', 'سوق'], /--section.*neighbourhood/],
    ['an empty section', ['--headline', 'سوق', '--section', ' '], /--section.*neighbourhood/],
    ['a headline of signs', ['--headline', '؟؟', '--section', 'الحي'], /--headline/],
    ['an unknown section', ['--headline', 'سوق', '--section', 'neighborhood'], /neighborhood.*neighbourhood/],
    ['an unknown author', ['--headline', 'سوق', '--section', 'الحي', '--author', 'hoda'], /hoda.*huda/],
    [
      'an author of whom nobody is like',
      [...asked, '--author', 'سعاد بن عيسى'],
      /Nobody is like it.*content\/people\/سعاد-بن-عيسى\.md.*\n---\nname: سعاد بن عيسى\n---$/,
    ],
    ['an author with a part of the name', [...asked, '--author', 'هدى'], /Nearest: huda/],
    ['a section that is like none', ['--headline', 'سوق', '--section', 'طقس'], /Its sections: neighbourhood/],
    ['a file in no folder of articles', [...asked, '--file', 'sub/x'], /--file .?content\/articles\/sub\/x/],
    ['a hidden file', [...asked, '--file', '.hidden'], /\.hidden\.md.*dot/],
    ['a hidden folder', [...asked, '--file', 'content/articles/.later/x'], /\.later/],
    ['a name that is passed over', [...asked, '--file', 'README'], /README/],
    ['a name that other systems refuse', [...asked, '--file', 'سوق: اليوم'], /other systems/],
    ['a name of a device', [...asked, '--file', 'con'], /other systems/],
    ['a name with two endings', [...asked, '--file', 'a.md.txt'], /--file .?a\.md.?$/],
    ['a name of another kind of file', [...asked, '--file', 'سوق.docx'], /--file .?سوق\.md.?$/],
    ['one unknown author of two', [...asked, '--author', 'huda، سعاد'], /“.?سعاد.?”/],
    ['a name of signs', [...asked, '--file', '؟؟'], /letters/],
    ['a name without an end', [...asked, '--file', 'أ'.repeat(200)], /255/],
    ['no name', [...asked, '--file', ''], /content\/articles/],
    ['a name that differs in capitals alone', [...asked, '--file', 'Library'], /library\.md/],
    [
      'a file elsewhere',
      ['--headline', 'سوق', '--section', 'الحي', '--file', '../../a.md'],
      /content\/articles/,
    ],
  ])('%s ends with exit code 2 and writes nothing', async (_fault, flags, sentence) => {
    const { code, reported } = await begin(...flags, '--lang', 'en');
    expect(code).toBe(2);
    expect(reported).toMatch(sentence);
    expect(await names()).toHaveLength(4);
  });

  it('writes nothing when a link is refused', async () => {
    const { code, reported } = await begin(
      '--headline',
      'سوق',
      '--section',
      'الحي',
      '--quote',
      'https://x.com/saqiya',
    );
    expect(code).toBe(1);
    expect(reported).toMatch(/quote\/profile-url/);
    expect(await names()).toHaveLength(4);
  });
});

describe('midad new in a terminal', () => {
  it('asks for what the flags do not say, and writes it', async () => {
    const { prompts, asked: questions } = person([
      'سوق الطيور',
      'neighbourhood',
      'huda',
      'عمّان',
      `${post} https://t.me/saqiya/5`,
    ]);
    const { code, printed } = await midad(['new'], { cwd: root, prompts });
    expect(code).toBe(0);
    expect(questions).toHaveLength(5);
    const text = await readFile(join(root, printed), 'utf8');
    expect(text).toMatch(/^سطر المكان: عمّان – صحيفة الساقية$/m);
    expect(text.match(/^ {4}رابط:/gm)).toHaveLength(2);
  });

  it('does not ask for what the flags say', async () => {
    const { prompts, asked: questions } = person(['huda', '', '']);
    const { code } = await midad(['new', '--headline', 'سوق', '--section', 'الحي'], { cwd: root, prompts });
    expect({ code, asked: questions.length }).toEqual({ code: 0, asked: 3 });
  });

  it.each([0, 1, 2, 3, 4])('writes nothing when the person gives up at question %i', async (at) => {
    const answers = ['سوق', 'neighbourhood', 'huda', 'عمّان', ''].slice(0, at);
    const { code, reported } = await midad(['new'], { cwd: root, prompts: person(answers).prompts });
    expect({ code, reported }).toEqual({ code: 0, reported: 'لم يُكتب شيء.' });
    expect(await names()).toHaveLength(4);
  });
});

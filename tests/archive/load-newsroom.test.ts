import { createHash } from 'node:crypto';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isVisible, loadNewsroom } from '../../src/archive/index.ts';
import { UsageError } from '../../src/message/index.ts';
import { article, newsroomFolder, person, pipe, site } from './newsroom-folder.ts';
import { png, text as bytesOf } from './picture-bytes.ts';

const now = '2026-11-10T12:00:00Z';

const record = 'by: سمر\nkind: paraphrase\ntext: نعم\nplatform: interview\n';

/** What is wrong in a newsroom, as `path:line:column rule severity`, without `content/`. */
async function faults(
  files: Parameters<typeof newsroomFolder>[0],
  drafts = false,
): Promise<readonly string[]> {
  const { messages } = await loadNewsroom(await newsroomFolder(files), { now, drafts });
  return messages.map(({ path, place, rule, severity }) => {
    const { line, column } = place.start;
    return `${path.replace(/^content\//, '')}:${String(line)}:${String(column)} ${rule} ${severity}`;
  });
}

describe('a newsroom', () => {
  it('is read whole: articles newest first, people, pages, records and media with their sizes', async () => {
    const root = await newsroomFolder({
      'articles/2026/old.md': article(
        'المعرف: older1',
        'الكاتب: samar',
        'الصورة:',
        '  الملف: market.png',
        '  الوصف: سوق',
      ),
      'articles/new.md': article('المعرف: newer1')
        .replace('2026-11-03', '2026-11-05')
        .replace('فيضان', 'جفاف'),
      'articles/README.md': 'ليس مقالا.',
      'articles/.hidden.md': 'ليس مقالا.',
      'people/samar.md': person('سمر حداد'),
      'pages/من-نحن.md': '---\nالعنوان: من نحن\nالترتيب: ٢\n---\n\nنص.\n',
      'quotes/q1.yml': 'by: سمر\nkind: paraphrase\ntext: نعم\nno_link: قيل لنا\n',
      'quotes/captures/q1.txt': 'نسخة.',
      'media/market.png': png(1600, 900),
      'media/people/samar.svg': bytesOf('<svg viewBox="0 0 10 20"/>'),
      'media/sound.mp3': bytesOf('x'),
    });
    const { newsroom, messages } = await loadNewsroom(root, { now, drafts: false });
    expect(messages.filter(({ rule }) => !rule.startsWith('quote/'))).toEqual([]);
    expect(newsroom?.articles.map(({ id }) => id)).toEqual(['newer1', 'older1']);
    expect(newsroom?.articles[1]).toMatchObject({
      authors: ['samar'],
      section: 'مدن',
      path: 'content/articles/2026/old.md',
    });
    expect(newsroom?.people.get('samar')).toMatchObject({ name: 'سمر حداد', slug: 'samar' });
    expect(newsroom?.pages).toMatchObject([{ slug: 'من-نحن', order: 2 }]);
    expect([...(newsroom?.records.keys() ?? [])]).toEqual(['q1']);
    expect(
      [...(newsroom?.media.values() ?? [])].map(({ src, width, height }) => [src, width, height]),
    ).toEqual([
      ['/media/market.png', 1600, 900],
      ['/media/people/samar.svg', 10, 20],
      ['/media/sound.mp3', undefined, undefined],
    ]);
    expect(newsroom?.settings).toMatchObject({
      name: 'صحيفة المرفأ',
      months: 'dual-slash',
      zone: 'Asia/Beirut',
    });
    expect(newsroom).toMatchObject({ root, now });
  });

  it('may have nothing but its settings', async () => {
    expect(await faults({})).toEqual([]);
  });

  it.each<readonly [string, Parameters<typeof newsroomFolder>[0], readonly string[]]>([
    // Files
    ['a file in UTF-16', { 'articles/a.md': Uint8Array.of(0xff, 0xfe, 0x2d, 0x00) }, ['articles/a.md:1:1 archive/encoding error']],
    ['a file in Windows-1256', { 'articles/a.md': Uint8Array.of(0x0a, 0xc7, 0xe1, 0xda, 0xe4, 0xe6, 0xc7, 0xe4) }, ['articles/a.md:2:1 archive/encoding error']],
    ['a picture called .md', { 'articles/a.md': png(3, 3) }, ['articles/a.md:1:1 archive/not-text error']],
    ['a file that is too large', { 'articles/a.md': 'x'.repeat(1024 * 1024 + 1) }, ['articles/a.md:1:1 archive/too-large error']],
    ['a symbolic link', { 'articles/a.md': { link: 'elsewhere.md' } }, ['articles/a.md:1:1 archive/symlink error']],
    ['a folder that is a symbolic link', { 'articles': { link: 'elsewhere' } }, ['articles:1:1 archive/symlink error']],
    ['a picture that is a symbolic link', { 'media/a.svg': { link: 'elsewhere.md' } }, ['media/a.svg:1:1 archive/symlink error']],
    ['files where folders belong', { 'articles': 'نص', 'media': 'نص', 'pages': '', 'people': '', 'quotes': '' }, ['articles:1:1 archive/not-a-folder error', 'media:1:1 archive/not-a-folder error', 'pages:1:1 archive/not-a-folder error', 'people:1:1 archive/not-a-folder error', 'quotes:1:1 archive/not-a-folder error']],
    ['a pipe where a folder belongs', { 'articles': pipe }, ['articles:1:1 archive/not-a-folder error']],
    ['pipes where files belong', { 'articles/a.md': pipe, 'media/a.svg': pipe, 'a.md': pipe }, ['a.md:1:1 archive/wrong-folder warning', 'articles/a.md:1:1 archive/not-a-file error', 'media/a.svg:1:1 archive/not-a-file error']],
    ['a link beside the folders', { 'x.md': { link: 'articles/a.md' } }, ['x.md:1:1 archive/wrong-folder warning']],
    ['a folder with an article’s name', { 'articles/a.md/README.md': 'نص' }, ['articles/a.md:1:1 archive/folder-ending warning']],
    ['a template among the articles', { 'articles/a.11ty.js': 'process.exit(3)', 'articles/articles.11tydata.js': 'process.exit(3)' }, ['articles/a.11ty.js:1:1 archive/not-read warning', 'articles/articles.11tydata.js:1:1 archive/not-read warning']],
    ['an article beside the folders', { 'x.md': article() }, ['x.md:1:1 archive/wrong-folder warning']],
    ['a folder whose name is misspelt', { 'artcles/a.md': article(), 'مقالات/b/c.md': article() }, ['artcles/a.md:1:1 archive/wrong-folder warning', 'مقالات/b/c.md:1:1 archive/wrong-folder warning']],
    ['an article among the pictures', { 'media/a.md': article() }, ['media/a.md:1:1 archive/wrong-folder warning']],
    ['what is passed over anywhere', { 'README.md': 'نص', '.gitkeep': '', 'articles/README.md': 'نص' }, []],
    ['an invisible character in a file’s name', { 'articles/a\u200Fb.md': article() }, ['articles/a\u200Fb.md:1:1 archive/file-name error']],
    ['two names that differ in case', { 'articles/a.md': article('المعرف: aaaaaa'), 'articles/A.md': article('المعرف: bbbbbb', 'المسار: b') }, ['articles/a.md:1:1 archive/same-name error']],
    ['a record under another ending', { 'quotes/q1.json': '{}' }, ['quotes/q1.json:1:1 archive/record-not-read warning']],
    // Ids and addresses
    ['one id twice', { 'articles/a.md': article('المعرف: aaaaaa'), 'articles/b.md': article('المعرف: aaaaaa') }, ['articles/a.md:5:9 archive/duplicate-id error', 'articles/b.md:5:9 archive/duplicate-id error']],
    ['one slug twice but for a hamza', { 'articles/a.md': article('المسار: أخبار'), 'articles/b.md': article('المسار: اخبار') }, ['articles/a.md:5:9 archive/duplicate-slug warning', 'articles/b.md:5:9 archive/duplicate-slug warning']],
    ['an old address that another article has', { 'articles/a.md': article('المعرف: aaaaaa', 'المسار: a'), 'articles/b.md': article('المسار: b', 'مسارات قديمة: /a/aaaaaa/a/') }, ['articles/a.md:6:9 archive/duplicate-address error', 'articles/b.md:6:15 archive/duplicate-address error']],
    ['an old address twice', { 'articles/a.md': article('المسار: a', 'مسارات قديمة: /news/1'), 'articles/b.md': article('المسار: b', 'مسارات قديمة: /news/1/') }, ['articles/a.md:6:15 archive/duplicate-address error', 'articles/b.md:6:15 archive/duplicate-address error']],
    ['an old address twice, in other letters', { 'articles/a.md': article('المسار: a', 'مسارات قديمة: /News/1'), 'articles/b.md': article('المسار: b', 'مسارات قديمة: /news/1/') }, ['articles/a.md:6:15 archive/duplicate-address error', 'articles/b.md:6:15 archive/duplicate-address error']],
    ['an old slug that is the own one in other letters', { 'articles/a.md': article('المسار: story', 'مسارات قديمة: Story') }, ['articles/a.md:6:15 archive/duplicate-address error']],
    ['an old address twice in one file', { 'articles/a.md': article('المسار: story', 'مسارات قديمة: [/x/a, /X/a/]') }, ['articles/a.md:6:22 archive/duplicate-address error']],
    ['an old address that a list has in other letters', { 'articles/a.md': article('المعرف: alias01', 'مسارات قديمة: /Tags/مدن/') }, ['articles/a.md:6:15 archive/reserved-address error']],
    ['two people with one slug', { 'people/a.md': person('سمر'), 'people/b.md': '---\nالاسم: ليلى\nالمسار: a\n---\n' }, ['people/a.md:1:1 archive/duplicate-address error', 'people/b.md:3:9 archive/duplicate-address error']],
    ['two pages with one slug', { 'pages/about.md': '---\nالعنوان: أ\n---\n', 'pages/b.md': '---\nالعنوان: ب\nالمسار: about\n---\n' }, ['pages/about.md:1:1 archive/duplicate-address error', 'pages/b.md:3:9 archive/duplicate-address error']],
    ['an old address that the site has itself', { 'articles/a.md': article('المعرف: alias01', 'مسارات قديمة: [/sections/مدن/, /feed.xml, /archive/2026/11/, /archive/2016/old-story.html]') }, ['articles/a.md:6:16 archive/reserved-address error', 'articles/a.md:6:32 archive/reserved-address error', 'articles/a.md:6:43 archive/reserved-address error']],
    ['an old address that a day of the archive has', { 'articles/a.md': article('المعرف: alias01', 'مسارات قديمة: [/archive/2026/11/03/, /archive/2026/11/03/2, /archive/2026/11/03/old-story.html]') }, ['articles/a.md:6:16 archive/reserved-address error', 'articles/a.md:6:38 archive/reserved-address error']],
    ['a page where the site has its own', { 'pages/sections.md': '---\nالعنوان: أ\n---\n' }, ['pages/sections.md:1:1 archive/reserved-address error']],
    ['one record’s id twice', { 'quotes/a.yml': 'by: سمر\nkind: paraphrase\ntext: نعم\nplatform: interview\n', 'quotes/b.yml': 'id: a\nby: سمر\nkind: paraphrase\ntext: نعم\nplatform: interview\n' }, ['quotes/b.yml:1:1 archive/duplicate-id error']],
    // Names
    ['a section that is not there', { 'articles/a.md': article().replace('القسم: مدن', 'القسم: مدنن') }, ['articles/a.md:3:8 archive/unknown-section error']],
    ['a year that is a slip', { 'articles/a.md': article().replace('2026-11-03', '2062-11-03') }, ['articles/a.md:4:14 archive/far-future warning']],
    ['an author who is not there', { 'articles/a.md': article('الكاتب: smar'), 'people/samar.md': person('سمر حداد') }, ['articles/a.md:5:9 archive/unknown-author error']],
    ['two authors whose names a «و» joins', { 'articles/a.md': article('الكتّاب: سمر حداد وليلى سالم'), 'people/samar.md': person('سمر حداد'), 'people/laila.md': person('ليلى سالم') }, []],
    ['a name that a «و» joins to nobody’s', { 'articles/a.md': article('الكتّاب: سمر حداد ووليد سالم'), 'people/samar.md': person('سمر حداد') }, ['articles/a.md:5:10 archive/unknown-author error']],
    ['the second of two authors who is not there', { 'articles/a.md': article('الكتّاب: [samar, laila]'), 'people/samar.md': person('سمر حداد') }, ['articles/a.md:5:18 archive/unknown-author error']],
    ['a related article that is not there', { 'articles/a.md': article('ذات صلة: [nothing]') }, ['articles/a.md:5:11 archive/unknown-related warning']],
    ['the second of two authors on one line who is not there', { 'articles/a.md': article('الكتّاب: samar، laila'), 'people/samar.md': person('سمر حداد') }, ['articles/a.md:5:17 archive/unknown-author error']],
    ['two related articles on one line that are not there', { 'articles/a.md': article('ذات صلة: nothing، nowhere') }, ['articles/a.md:5:10 archive/unknown-related warning', 'articles/a.md:5:19 archive/unknown-related warning']],
    ['itself among the related', { 'articles/a.md': article('المعرف: aaaaaa', 'ذات صلة: [aaaaaa]') }, ['articles/a.md:6:11 archive/related-to-itself warning']],
    ['a picture that is not there', { 'articles/a.md': article('الصورة:', '  الملف: a.svg', '  الوصف: سوق') }, ['articles/a.md:6:10 archive/missing-picture error']],
    ['a picture that is none', { 'articles/a.md': article('الصورة:', '  الملف: a.png', '  الوصف: سوق'), 'media/a.png': 'نص' }, ['articles/a.md:6:10 archive/not-a-picture error']],
    ['a person’s picture that is not there', { 'people/a.md': '---\nالاسم: سمر\nالصورة:\n  الملف: a.svg\n  الوصف: سمر\n---\n' }, ['people/a.md:4:10 archive/missing-picture error']],
    ['a tag in two spellings', { 'articles/a.md': article('المسار: a', 'الوسوم: [قُرم, بحر]'), 'articles/b.md': article('المسار: b', 'الوسوم: [قرم]'), 'articles/c.md': article('المسار: c', 'الوسوم: [قرم]') }, ['articles/a.md:6:10 archive/tag-spelling info']],
    ['one spelling each of tags that differ only in their signs', { 'articles/a.md': article('المسار: a', 'الوسوم: [C++, "C#"]'), 'articles/b.md': article('المسار: b', 'الوسوم: ["C#", C]') }, []],
    ['a tag without letters', { 'articles/a.md': article('الوسوم: ["؟"]') }, ['articles/a.md:5:10 archive/empty-tag warning']],
    // Captures
    ['a capture that is not there', { 'quotes/q1.yml': `${record}capture:\n  - file: captures/q1.txt\n` }, ['quotes/q1.yml:6:11 archive/missing-capture error']],
    ['a capture that was changed', { 'quotes/q1.yml': `${record}capture:\n  - file: captures/q1.txt\n    sha256: ${'0'.repeat(64)}\n`, 'quotes/captures/q1.txt': 'نسخة.' }, ['quotes/q1.yml:7:13 archive/capture-digest error']],
    ['a screenshot that was changed', { 'quotes/q1.yml': `${record}capture:\n  screenshot: captures/q1.png\n  screenshot_sha256: ${'0'.repeat(64)}\n`, 'quotes/captures/q1.png': 'x' }, ['quotes/q1.yml:7:22 archive/capture-digest error']],
    ['a capture in another folder', { 'quotes/q1.yml': `${record}capture: ../site.yml\n` }, ['quotes/q1.yml:5:10 archive/capture-path error']],
    ['a capture that is a symbolic link', { 'quotes/q1.yml': `${record}capture: captures/q1.txt\n`, 'quotes/captures/q1.txt': { link: '../../site.yml' } }, ['quotes/captures/q1.txt:1:1 archive/symlink error', 'quotes/q1.yml:5:10 archive/capture-path error']],
    ['a capture that is a pipe', { 'quotes/q1.yml': `${record}capture:\n  - file: captures/q1.txt\n    sha256: ${'0'.repeat(64)}\n`, 'quotes/captures/q1.txt': pipe }, ['quotes/captures/q1.txt:1:1 archive/not-a-file error', 'quotes/q1.yml:6:11 archive/missing-capture error']],
    ['a capture that an article names and that is not there', { 'articles/a.md': article('اقتباسات:', '  ق1:', '    من: سمر', '    نوع: بالمعنى', '    التوثيق: captures/a.txt') }, ['articles/a.md:9:14 archive/missing-capture error']],
    // Settings
    ['a policy that is not there', { 'site.yml': `${site}corrections_policy: تصويبات\n` }, ['site.yml:10:21 archive/unknown-policy warning']],
    ['a logo that is not there', { 'site.yml': `${site}theme:\n  logo: logo.svg\n` }, ['site.yml:11:9 archive/missing-file error']],
  ])('with %s is told so at the place', async (_title, files, expected) => {
    expect(await faults(files)).toEqual(expected);
  }); // prettier-ignore

  it('is told the nearest name of what is not there', async () => {
    const root = await newsroomFolder({
      'articles/a.md': article('الكاتب: smar', 'ذات صلة: [boat01]', 'الصورة: markt.svg').replace(
        'القسم: مدن',
        'القسم: مدنن',
      ),
      'articles/b.md': article('المعرف: boats01', 'المسار: b'),
      'people/samar.md': person('سمر حداد'),
      'media/2026/market.svg': bytesOf('<svg viewBox="0 0 1 1"/>'),
      'media/market.svg': bytesOf('<svg viewBox="0 0 1 1"/>'),
    });
    const { messages } = await loadNewsroom(root, { now, drafts: false });
    const expected = Object.fromEntries(messages.map((message) => [message.rule, message.expected?.[0]]));
    expect(expected).toMatchObject({
      'archive/unknown-section': 'مدن',
      'archive/unknown-author': 'samar',
      'archive/unknown-related': 'boats01',
      'archive/missing-picture': 'market.svg',
    });
  });

  it.each([
    ['القسم: مدن وناس', 'الكاتب: سمر حداد'],
    ['القسم: مُدُن', 'الكاتب: Samar'],
    ['section: مدن', 'author: samar'],
  ])('finds sections and people by name or slug: %s, %s', async (section, author) => {
    const root = await newsroomFolder({
      'articles/a.md': article(author).replace('القسم: مدن', section),
      'people/samar.md': person('سمر حدّاد'),
    });
    const { newsroom } = await loadNewsroom(root, { now, drafts: false });
    expect(newsroom?.articles[0]).toMatchObject({ section: 'مدن', authors: ['samar'] });
  });

  it('does not guess between two people of one name', async () => {
    expect(
      await faults({
        'articles/a.md': article('الكاتب: سمر حداد'),
        'people/a.md': person('سمر حداد'),
        'people/b.md': person('سمر حداد'),
      }),
    ).toEqual(['articles/a.md:5:9 archive/unknown-author error']);
  });

  it('names the files of two people of one name', async () => {
    const root = await newsroomFolder({
      'articles/a.md': article('الكاتب: سمر حداد'),
      'people/a.md': person('سمر حداد'),
      'people/b.md': person('سمر حداد'),
    });
    const { messages } = await loadNewsroom(root, { now, drafts: false });
    expect(messages.map(({ expected }) => expected)).toEqual([['a', 'b']]);
  });

  it('is not stopped by the faults of a draft that nobody is shown', async () => {
    const files = { 'articles/a.md': '---\nالحالة: مسودة\nالقسم: مجهول\n---\n' };
    expect(await faults(files)).toEqual([
      'articles/a.md:1:1 content/missing warning',
      'articles/a.md:3:8 archive/unknown-section warning',
    ]);
    expect(await faults(files, true)).toEqual([
      'articles/a.md:1:1 content/missing error',
      'articles/a.md:3:8 archive/unknown-section error',
    ]);
  });

  it('keeps the captures that its records name as they were', async () => {
    const sha256 = createHash('sha256').update('نسخة.').digest('hex');
    const files = {
      'quotes/q1.yml': `${record}capture:\n  - file: captures/q1.txt\n    sha256: ${sha256}\n`,
      'quotes/captures/q1.txt': 'نسخة.',
    };
    expect(await faults(files)).toEqual([]);
  });

  it('is stopped when what holds an article back cannot be read', async () => {
    expect(await faults({ 'articles/a.md': article('محظور حتى: قريبا') })).toEqual([
      'articles/a.md:5:12 content/date error',
    ]);
  });

  it('that is none is a matter for the operator', async () => {
    await expect(loadNewsroom('/nowhere/at/all', { now, drafts: false })).rejects.toThrow(UsageError);
    const root = await newsroomFolder({});
    await expect(loadNewsroom(join(root, 'content'), { now, drafts: false })).rejects.toThrow(
      /site\.yml|content/,
    );
    const linked = await newsroomFolder({ 'site.yml': { link: 'elsewhere.md' } });
    await expect(loadNewsroom(linked, { now, drafts: false })).rejects.toThrow(UsageError);
  });

  it.each<readonly [string, Parameters<typeof newsroomFolder>[0][string]]>([
    ['a symbolic link', { link: 'elsewhere.md' }],
    ['a pipe, a socket or a device', pipe],
  ])('whose settings are %s is told what they are', async (what, content) => {
    const root = await newsroomFolder({ 'site.yml': content });
    await expect(loadNewsroom(root, { now, drafts: false })).rejects.toThrow(`site.yml is ${what}`);
  });

  it('whose settings are a folder, or lie where nobody may look, is told so and not to create them', async () => {
    const root = await newsroomFolder({});
    const settings = join(root, 'content/site.yml');
    await rm(settings);
    await mkdir(settings);
    await expect(loadNewsroom(root, { now, drafts: false })).rejects.toThrow('site.yml is a folder');
    const content = join(root, 'content');
    if (process.getuid?.() === 0) return;
    await chmod(content, 0);
    await expect(loadNewsroom(root, { now, drafts: false })).rejects.toThrow('(EACCES)');
    await chmod(content, 0o700);
  });

  it('says of a link where it leads, when it leads nowhere', async () => {
    const root = await newsroomFolder({
      'articles/a.md': { link: 'gone.md' },
      'articles/b.md': { link: '../site.yml' },
      media: { link: 'gone' },
    });
    const { messages } = await loadNewsroom(root, { now, drafts: false });
    expect(messages.map(({ path, found }) => [path, found])).toEqual([
      ['content/articles/a.md', 'gone.md'],
      ['content/articles/b.md', undefined],
      ['content/media', 'gone'],
    ]);
  });

  it.runIf(process.platform === 'linux')(
    'says of a name that it is no UTF-8, of a folder’s too',
    async () => {
      const root = await newsroomFolder({ 'articles/README.md': '' });
      const named = (name: string): Buffer =>
        Buffer.concat([Buffer.from(join(root, 'content/articles/')), Buffer.from(name, 'latin1')]);
      await writeFile(named('\xc7.md'), article());
      await mkdir(named('\xe1'));
      const { messages } = await loadNewsroom(root, { now, drafts: false });
      expect(messages.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
        'content/articles/\uFFFD archive/file-name',
        'content/articles/\uFFFD.md archive/file-name',
      ]);
      for (const { text } of messages) expect(text.en).toContain('not valid UTF-8');
    },
  );

  it('whose settings cannot be read is none, and says why', async () => {
    const { newsroom, messages } = await loadNewsroom(await newsroomFolder({ 'site.yml': '- أ\n- ب\n' }), {
      now,
      drafts: false,
    });
    expect(newsroom).toBeUndefined();
    expect(messages.map(({ rule }) => rule)).toEqual(['matter/not-fields']);
  });

  it('is the same in whatever order the disk gives its files', async () => {
    const files = Object.fromEntries(
      ['c', 'a', 'ب', 'أ'].map((name) => [`articles/${name}.md`, article(`المسار: ${name}`)]),
    );
    const [first, second] = await Promise.all(
      [files, Object.fromEntries(Object.entries(files).reverse())].map(async (each) => {
        const { newsroom } = await loadNewsroom(await newsroomFolder(each), { now, drafts: false });
        return newsroom?.articles.map(({ path }) => path);
      }),
    );
    expect(first).toEqual(second);
    expect(first).toEqual([
      'content/articles/a.md',
      'content/articles/c.md',
      'content/articles/أ.md',
      'content/articles/ب.md',
    ]);
  });
});

describe('an article', () => {
  const published = '2026-11-10T12:00:00+00:00';
  it.each([
    [{ status: 'ready', published }, '2026-11-10T11:59:59Z', false],
    [{ status: 'ready', published }, '2026-11-10T12:00:00Z', true],
    [{ status: 'ready', published }, '2026-11-10T16:00:00+04:00', true],
    [{ status: 'ready', published, embargo: '2026-11-11T00:00:00+04:00' }, '2026-11-10T19:59:59Z', false],
    [{ status: 'ready', published, embargo: '2026-11-11T00:00:00+04:00' }, '2026-11-10T20:00:00Z', true],
    [{ status: 'ready' }, '2026-11-10T12:00:00Z', false],
    [{ status: 'draft', published }, '2026-11-12T12:00:00Z', false],
    [{ status: 'review', published }, '2026-11-12T12:00:00Z', false],
    [{ status: 'withdrawn', published }, '2026-11-12T12:00:00Z', false],
  ] as const)('%j at %s is visible: %s', (fields, at, visible) => {
    expect(isVisible(fields, at)).toBe(visible);
  });

  it('that waits for its hour leaves no trace in the newsroom, and the desk sees all but what is withdrawn', async () => {
    const root = await newsroomFolder({
      'articles/seen.md': article('المعرف: seen01', 'المسار: seen'),
      'articles/later.md': article('المعرف: later1', 'المسار: later').replace('2026-11-03', '2026-12-01'),
      'articles/held.md': article('المعرف: held01', 'المسار: held', 'محظور حتى: 2026-11-30'),
      'articles/draft.md': article('المعرف: draft1', 'المسار: draft', 'الحالة: مسودة'),
      'articles/gone.md': article('المعرف: gone01', 'المسار: gone', 'الحالة: مسحوب'),
    });
    const ids = async (drafts: boolean, at: string): Promise<readonly string[]> => {
      const { newsroom } = await loadNewsroom(root, { now: at, drafts });
      return (newsroom?.articles ?? []).map(({ id }) => id);
    };
    expect(await ids(false, now)).toEqual(['seen01']);
    expect(await ids(false, '2026-12-02T00:00:00Z')).toEqual(['later1', 'held01', 'seen01']);
    expect(await ids(true, now)).toEqual(['later1', 'draft1', 'held01', 'seen01']);
  });
});

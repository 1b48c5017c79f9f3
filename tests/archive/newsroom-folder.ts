import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const site = `name: صحيفة المرفأ
url: https://marfa.example
country: LB
zone: Asia/Beirut
sections:
  - slug: مدن
    name: مدن وناس
  - slug: علوم
    name: علوم وبيئة
`;

export const person = (name: string): string => `---\nالاسم: ${name}\n---\n`;

/** An article's file; fields are given as whole lines. */
export const article = (...fields: readonly string[]): string =>
  `---\n${['العنوان: فيضان في المدينة', 'القسم: مدن', 'تاريخ النشر: 2026-11-03', ...fields].join('\n')}\n---\n\nفقرة أولى.\n`;

/** A pipe that nobody writes into: who opens it waits for ever. */
export const pipe = Symbol('pipe');

type Content = string | Uint8Array | { readonly link: string } | typeof pipe;

const isLink = (content: Content): content is { readonly link: string } =>
  typeof content === 'object' && 'link' in content;

/** A newsroom on disk until the test that makes it ends: files by path below `content/`; a file given as `{ link }` is a symbolic link, one given as `pipe` a pipe. */
export async function newsroomFolder(files: Readonly<Record<string, Content>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'midad-newsroom-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'content'));
  for (const [path, content] of Object.entries<Content>({ 'site.yml': site, ...files })) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    if (content === pipe) execFileSync('mkfifo', [file]);
    else if (isLink(content)) await symlink(content.link, file);
    else await writeFile(file, content);
  }
  return root;
}

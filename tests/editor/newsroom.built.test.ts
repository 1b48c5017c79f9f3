import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const repository = join(import.meta.dirname, '../..');
const shipped = join(repository, 'editor/newsroom');

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'midad-editor-'));
  await cp(join(repository, 'tests/fixtures/newsroom'), root, { recursive: true });
  await cp(shipped, root, { recursive: true });
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  await symlink(repository, join(root, 'node_modules/midad'));
  // What npm does when it installs a command.
  const main = join(repository, 'dist/app/midad.js');
  const command = `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`;
  await writeFile(join(root, 'node_modules/.bin/midad'), command, { mode: 0o755 });
});
afterEach(() => rm(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | string;
  readonly said: string;
}

function run(file: string, ...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(file, words, { cwd: root, timeout: 120_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? -1), said: stdout + stderr });
    });
  });
}

const git = (...words: string[]): Promise<Ended> =>
  run('git', '-c', 'user.name=هدى', '-c', 'user.email=huda@saqiya.example', ...words);

describe('the hook before a commit', () => {
  beforeEach(async () => {
    await writeFile(join(root, '.gitignore'), 'node_modules/\n');
    await git('init', '--quiet');
    await git('config', 'core.hooksPath', '.githooks');
  });

  it('lets sound articles pass, and stops one with an error, by its name with spaces', async () => {
    await git('add', '.');
    expect(await git('commit', '--quiet', '-m', 'أول')).toMatchObject({ code: 0 });
    await writeFile(join(root, 'content/articles/خبر جديد.md'), '---\nالعنوان: سوق\n---\n\nنص.\n');
    await git('add', '.');
    const { code, said } = await git('commit', '--quiet', '-m', 'ثان');
    expect(code).toBe(1);
    expect(said).toContain('content/articles/خبر جديد.md:1:1 content/missing');
  });

  it('does not ask about what is not content', async () => {
    await writeFile(join(root, 'content/articles/bad.md'), 'بلا رأس\n');
    await writeFile(join(root, 'notes.txt'), 'ملاحظة\n');
    await git('add', 'notes.txt');
    expect(await git('commit', '--quiet', '-m', 'ملاحظة')).toMatchObject({ code: 0 });
  });
});

describe('the snippets', () => {
  interface Snippet {
    readonly prefix: string | readonly string[];
    readonly body: readonly string[];
  }

  async function readSnippets(): Promise<Readonly<Record<string, Snippet>>> {
    const text = await readFile(join(shipped, '.vscode/midad.code-snippets'), 'utf8');
    return JSON.parse(text) as Readonly<Record<string, Snippet>>;
  }

  /** What a snippet writes when every placeholder is left as it is. */
  const written = ({ body }: Snippet): string => body.join('\n').replace(/\$\{\d:([^}]*)\}|\$\d/g, '$1');

  it('begin with a prefix of their own each, in Arabic and in English', async () => {
    const prefixes = Object.values(await readSnippets()).flatMap(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => /\p{Script=Arabic}/u.test(prefix))).toHaveLength(5);
  });

  it.each([
    ['in Arabic', 'مقال', 'بيانات اقتباس', 'كتلة اقتباس', 'اقتباسات:', 'القسم'],
    ['in English', 'Article', 'Quote entry', 'Quote block', 'quotes:', 'section'],
  ])(
    '%s make an article that the check understands',
    async (_language, head, entry, block, quotes, section) => {
      const snippets = await readSnippets();
      const text = (name: string): string => {
        const snippet = snippets[name];
        if (snippet === undefined) throw new Error(`There is no snippet ${name}`);
        return written(snippet);
      };
      const article = text(head)
        .replace(`${section}: ${section === 'section' ? 'section' : 'القسم'}`, `${section}: neighbourhood`)
        .replace(/file-name|اسم-الملف/, 'huda')
        .replace(
          '\n---\n\n',
          `\n${quotes}\n${text(entry).replace('https://', 'https://t.me/saqiya/5')}\n---\n\n${text(block)}`,
        );
      await writeFile(join(root, 'content/articles/z.md'), article);
      const { said } = await run(
        process.execPath,
        join(repository, 'dist/app/midad.js'),
        'check',
        '--format',
        'json',
        'content/articles/z.md',
      );
      const { messages } = JSON.parse(said) as { messages: { rule: string; text: { en: string } }[] };
      // A place that nobody filled is all that is wrong.
      expect(messages.map(({ rule }) => rule)).toEqual(['struct/placeholder']);
    },
  );
});

describe('the check of every push', () => {
  interface Step {
    readonly run?: string;
    readonly if?: string;
  }

  async function readSteps(): Promise<readonly Step[]> {
    const text = await readFile(join(shipped, '.github/workflows/check.yml'), 'utf8');
    return (parse(text) as { jobs: { check: { steps: readonly Step[] } } }).jobs.check.steps;
  }

  /** Runs the steps as the workflow would, what installs Midad left out; gives what the failed step said, or nothing. */
  async function push(): Promise<string | undefined> {
    let failed: string | undefined;
    for (const { run: command, if: condition } of await readSteps()) {
      if (command === undefined || command === 'npm ci') continue;
      if ((condition === 'failure()') !== (failed !== undefined)) continue;
      const { code, said } = await run('sh', '-ec', command);
      if (code !== 0) failed ??= said;
    }
    return failed;
  }

  it('lets a sound newsroom pass, and makes no report of it', async () => {
    expect(await push()).toBeUndefined();
    await expect(readFile(join(root, 'report.html'))).rejects.toThrow('ENOENT');
  });

  it('stops an error at its place in the diff, and leaves a report to read', async () => {
    await writeFile(join(root, 'content/articles/bad.md'), '---\nالعنوان: سوق\n---\n\nنص.\n');
    expect(await push()).toMatch(/^::error file=content\/articles\/bad\.md,line=1,/m);
    expect(await readFile(join(root, 'report.html'), 'utf8')).toContain('content/articles/bad.md');
  });
});

describe('the settings of VS Code', () => {
  it('start the language server', async () => {
    const text = await readFile(join(shipped, '.vscode/settings.json'), 'utf8');
    const settings = JSON.parse(text) as {
      'glspc.server.command': string;
      'glspc.server.commandArguments': readonly string[];
    };
    const server = spawn(settings['glspc.server.command'], settings['glspc.server.commandArguments'], {
      cwd: root,
    });
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(request))}\r\n\r\n${request}`);
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      if (said.includes('}}}')) break;
    }
    server.stdin.end();
    server.kill();
    expect(said).toContain('"completionProvider"');
  });
});

describe('the other files for a newsroom', () => {
  it('are what their programs read', async () => {
    const settings = JSON.parse(await readFile(join(shipped, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Readonly<Record<string, string>>;
    };
    for (const schema of Object.keys(settings['yaml.schemas']))
      await expect(readFile(join(root, schema), 'utf8')).resolves.toContain('draft-07');
  });
});

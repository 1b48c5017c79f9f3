import { join } from 'node:path';
import type { Command } from '../command.ts';
import { rootOf, rootOption } from '../newsroom-options.ts';
import { packageFolder } from '../package-folder.ts';
import { version } from '../version.ts';

/** `midad language-server`: messages, fixes and completions within an editor, over the standard streams. */
export const languageServer: Command = {
  name: 'language-server',
  summary: {
    ar: 'يُظهر الملاحظات في المحرر وأنت تكتب، ويُكمل الحقول والأسماء؛ يشغّله المحرر لا أنت',
    en: 'shows messages in an editor while one writes, and completes fields and names; an editor runs it',
  },
  options: {
    root: rootOption,
    stdio: { help: { ar: 'مجرى الدخل والخرج، وهو المجرى الوحيد', en: 'the standard streams, the only way' } },
  },
  async run(given, surroundings) {
    // Loaded only here: no other command should wait for it.
    const { serve } = await import('../../language-server/index.ts');
    const { cwd, language, now } = surroundings;
    await serve({
      ...(given.values.has('root') ? { root: rootOf(given, surroundings) } : {}),
      cwd,
      language,
      now,
      version: version(),
      rules: join(packageFolder(), 'src/lint/rules'),
      input: process.stdin,
      output: process.stdout,
    });
    return 0;
  },
};

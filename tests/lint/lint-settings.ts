import { parseSettings } from '../../src/content/index.ts';
import type { Settings } from '../../src/content/index.ts';

/** The settings of a small paper, with lines of `site.yml` of one's own at the end. */
export function lintSettings(own = ''): Settings {
  const text = `name: الصحيفة
url: https://sahifa.example
country: AE
zone: Asia/Dubai
sections:
  - مدن
  - ثقافة
${own}`;
  const { settings } = parseSettings({ path: 'content/site.yml', text });
  if (settings === undefined) throw new Error('The settings of the tests cannot be read');
  return settings;
}

/** An article with a body, and with lines of front matter of one's own at the end. */
export const article = (body: string, own = ''): string =>
  `---\nالعنوان: عنوان\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n${own}---\n\n${body}\n`;

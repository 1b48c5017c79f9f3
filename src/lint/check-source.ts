import { parseSettings } from '../content/index.ts';
import type { Settings } from '../content/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import { toLintFile } from './lint-file.ts';
import { lintFindings } from './lint-messages.ts';
import { readWhole } from './read-file.ts';
import { settleMessages } from './settle-messages.ts';

/** What can be said of one file on its own, without the newsroom round it: for editors' programs and for fixes. Never throws. */
export function checkSource(
  source: Source,
  settings: Settings,
  records?: ReadonlyMap<string, Quote>,
): readonly Message[] {
  const isOwn = ({ path }: Message): boolean => path === source.path;
  const { file: read, messages } = readWhole(source, settings, records);
  if (read === undefined) {
    // The list of rules in the settings file itself is the one that holds for it.
    const rules = source.path === settings.path ? parseSettings(source).settings?.rules : settings.rules;
    const own = { path: settings.path, ...(rules === undefined ? {} : { rules }) };
    return settleMessages(messages, own).filter(isOwn);
  }
  const { messages: found, ignores } = lintFindings(toLintFile(read, settings));
  return settleMessages([...messages, ...found], settings, new Map([[source.path, ignores]])).filter(isOwn);
}

import grayMatter from 'gray-matter';
import { toPlacer } from '../message/index.ts';
import type { Message, Placer } from '../message/index.ts';
import { blank } from '../text/index.ts';
import { findFence } from './fence.ts';
import type { KeyTable } from './key-table.ts';
import type { MatterMap, Source } from './matter-node.ts';
import { plainTree } from './plain-tree.ts';
import { readTree } from './read-tree.ts';
import { repairBlock } from './repair-block.ts';
import type { MatterBlock } from './repair-block.ts';
import { toReporter } from './reporter.ts';
import type { Reporter } from './reporter.ts';
import { findSoundMatter } from './sound-matter.ts';

/** The largest front matter that is read, in UTF-16 code units. */
export const matterLengthMax = 64 * 1024;

/** A file taken apart. */
export interface Matter {
  /** The fields; undefined when there are none, or when they cannot be read. */
  readonly tree?: MatterMap;
  /** The whole file with its front matter blanked by spaces: offsets, lines and columns are the file's own. */
  readonly body: string;
  readonly messages: readonly Message[];
}

/** Takes a file of front matter and Markdown apart; `table`, the keys that it may have, tells a field from prose and says where it belongs, where a slip leaves doubt. Never throws. */
export function readMatter(source: Source, table?: KeyTable): Matter {
  const { text } = source;
  const placer = toPlacer(text);
  const sound = table === undefined ? undefined : readSound(text, placer, table);
  return sound ?? readMended(source, placer, table);
}

/** What `readMended` gives for front matter in which nothing is to be mended; undefined where that is not plain to see. */
function readSound(text: string, placer: Placer, table: KeyTable): Matter | undefined {
  const sound = findSoundMatter(text, table);
  if (sound === undefined || sound.end - sound.start > matterLengthMax) return undefined;
  const { start, end, bodyStart } = sound;
  const tree = plainTree(text.slice(start, end), (from, to) => placer(start + from, start + to));
  return tree && { tree, body: bodyOf(text, bodyStart), messages: [] };
}

/** Takes a file apart whatever its slips. */
export function readMended(source: Source, placer: Placer, table: KeyTable | undefined): Matter {
  const { text } = source;
  const reporter = toReporter(source.path, text, placer);
  const { report, messages } = reporter;
  const fence = findFence(text, report, table);
  if (fence === undefined) {
    if (messages.length === 0) report('matter/missing', 0, 0);
    return { body: text, messages };
  }
  const body = bodyOf(text, fence.bodyStart);
  if (fence.block === undefined) return { body, messages };
  const tree = readFields(source, { ...fence.block, strays: fence.strays }, placer, reporter, table);
  return { ...(tree === undefined ? {} : { tree }), body, messages };
}

/** Reads a YAML file of fields, such as `site.yml` or a quote's record. Never throws. */
export function readYaml(source: Source, table?: KeyTable): Matter {
  const { text } = source;
  const placer = toPlacer(text);
  const reporter = toReporter(source.path, text, placer);
  const { messages } = reporter;
  const open = /^[\s\p{Cf}]*---[ \t]*(?:\r\n|\n|\r|$)/u.exec(text);
  const start = open?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const close = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?\s*$/.exec(text.slice(start));
  const end = close === null ? text.length : start + close.index + 1;
  const tree = readFields(source, { start, end }, placer, reporter, table);
  return { ...(tree === undefined ? {} : { tree }), body: '', messages };
}

const bodyOf = (text: string, bodyStart: number): string =>
  blank(text.slice(0, bodyStart)) + text.slice(bodyStart);

function readFields(
  source: Source,
  block: MatterBlock,
  placer: Placer,
  reporter: Reporter,
  table: KeyTable | undefined,
): MatterMap | undefined {
  const { report } = reporter;
  if (block.end - block.start > matterLengthMax) {
    report('matter/too-large', block.start, block.start);
    return undefined;
  }
  const edited = repairBlock(source.text, block, reporter, table);
  const plain = plainTree(edited.text, (from, to) => {
    const { start, end } = edited.origin(from, to);
    return placer(start, end);
  });
  if (plain !== undefined) return plain;
  let tree: MatterMap | undefined = { kind: 'map', entries: [], place: placer(block.start, block.start) };
  const refuse = (): object => ({});
  try {
    // Options are always passed: gray-matter called without them caches, and a broken file would be read as {} the second time.
    grayMatter(`---\n${edited.text}\n---\n`, {
      language: 'yaml',
      engines: {
        yaml: {
          parse: (fields) => {
            tree = readTree({ ...edited, text: fields.slice(1) }, placer, report, table);
            return {};
          },
        },
        js: refuse,
        javascript: refuse,
        json: refuse,
        toml: refuse,
        coffee: refuse,
        coffeescript: refuse,
        cson: refuse,
      },
    });
  } catch {
    report('matter/unreadable', block.start, block.start);
  }
  return tree;
}

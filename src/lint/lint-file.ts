import type { Root } from 'mdast';
import type { Settings } from '../content/index.ts';
import { parseBody, parsePlainBody } from '../markdown/index.ts';
import type { BodySource, ParsedBody } from '../markdown/index.ts';
import type { Place } from '../message/index.ts';
import { findIgnores } from './ignore.ts';
import type { Ignore } from './ignore.ts';
import type { LintHouse } from './lint-house.ts';
import { matterProse } from './prose.ts';
import { toStretches } from './stretches.ts';
import type { Stretches } from './stretches.ts';

/** A file as the rules look at it. */
export interface LintFile {
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  /** The file with its front matter blanked by spaces: offsets are the file's own. */
  readonly body: string;
  /** Places of the front matter's values, by canonical dotted path. */
  readonly places: ReadonlyMap<string, Place>;
  /** BCP 47. */
  readonly language: string;
  readonly settings: Pick<Settings, 'digits' | 'url'>;
  /** What is known of the newsroom round the file; undefined when it is looked at alone. */
  readonly house: LintHouse | undefined;
  /** Whether readers may see what the file says now. */
  readonly isPublic: boolean;
  /** Whether its author means it to be published. */
  readonly isReady: boolean;
  /** The body's tree and what its parsing says; made when it is first asked for, since most files hold nothing that needs it. */
  readonly parsed: () => ParsedBody;
  /** Of `parsed`. */
  readonly tree: () => Root;
  /** What the author asked not to be told. */
  readonly ignores: () => readonly Ignore[];
  /** What no fix may touch; made when it is first asked for. */
  readonly stretches: () => Stretches;
}

/** What of a file its own room has read. */
export interface ReadFile extends BodySource {
  /** Whether its author means it to be published; default: true. */
  readonly isReady?: boolean;
  readonly text: string;
  readonly language: string;
}

/** A file for the rules; `isPublic`: whether readers may see it now. */
export function toLintFile(
  file: ReadFile,
  settings: LintFile['settings'],
  house?: LintHouse,
  isPublic = false,
): LintFile {
  let parsed: ParsedBody | undefined;
  let stretches: Stretches | undefined;
  let ignores: readonly Ignore[] | undefined;
  const parsedOf = (): ParsedBody => (parsed ??= parseWhatCanBe(file));
  const treeOf = (): Root => parsedOf().tree;
  const lintFile: LintFile = {
    path: file.path,
    text: file.text,
    body: file.body,
    places: file.places ?? new Map<string, Place>(),
    language: file.language,
    settings,
    house,
    isPublic,
    isReady: file.isReady ?? true,
    parsed: parsedOf,
    tree: treeOf,
    stretches: () => (stretches ??= toStretches(file.body, treeOf(), matterProse(lintFile))),
    ignores: () => (ignores ??= findIgnores(lintFile)),
  };
  return lintFile;
}

/** Parsers are recursive: what is nested deeper than the stack is looked at as plain paragraphs. */
function parseWhatCanBe(file: ReadFile): ParsedBody {
  try {
    return parseBody(file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return parsePlainBody(file);
  }
}

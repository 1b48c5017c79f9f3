import type { Archive } from '../../archive/index.ts';
import { isReady, lastPlausible } from '../../archive/index.ts';
import type { Message } from '../../message/index.ts';
import { inodeOf, writeSeal } from '../../seal/index.ts';
import { manifestDigest } from '../release/pointer.ts';
import type { MadeRelease } from './make-release.ts';
import type { Build } from './open-build.ts';
import type { Published } from './publish-release.ts';
import type { UpdateOutcome, UpdateRequest } from './update-site.ts';

/** A seal holds so long at most, in milliseconds: what authors are told may speak of days. */
const holdsAtMost = 3_600_000;

/** Says in the cache that a build left nothing to do, so that the next one need look only whether anything changed. */
export function sealBuild(
  build: Build,
  archive: Archive,
  made: MadeRelease,
  outcome: Pick<UpdateOutcome, 'articles' | 'pages' | 'messages'>,
  { root, out, cache, drafts, program }: UpdateRequest,
  { generation, stamps }: Published,
): void {
  const { scan, seenAt, stamp } = build;
  const { spare } = made.trees;
  const [live, spareInode] = [inodeOf(out), inodeOf(spare.path)];
  if (live === undefined || spareInode === undefined) return;
  const now = Date.parse(archive.house.now);
  const manifest = manifestDigest(cache);
  writeSeal(
    cache,
    {
      root,
      out,
      spare: spare.path,
      drafts,
      program: program ?? stamp,
      digest: build.program,
      live,
      spareInode,
      generation,
      now,
      until: sameUntil(archive, now),
      seenAt,
      content: scan.sum,
      articles: outcome.articles,
      pages: outcome.pages,
      ...toldAgain(archive, made, outcome.messages),
    },
    stamps,
    manifest === undefined ? {} : { 'manifest.jsonl': manifest },
  );
}

/** The moment from which something else may be visible, or told. */
function sameUntil({ table, house }: Archive, now: number): number {
  const planned = lastPlausible(house.now) - now;
  let until = now + holdsAtMost;
  for (let row = 0; row < table.count; row += 1) {
    if (!isReady(table, row)) continue;
    const published = table.published[row] ?? NaN;
    for (const hour of [published, table.embargo[row] ?? NaN, published - planned])
      if (hour > now && hour < until) until = hour;
  }
  return until;
}

/** What a build that finds nothing new tells: of a large archive, no remarks on the files that were new to this one. */
function toldAgain(
  { table, read }: Archive,
  { withheld }: MadeRelease,
  messages: readonly Message[],
): { readonly messages: readonly Message[]; readonly withheld: number } {
  if (withheld === 0) return { messages, withheld };
  const fresh = new Set(read.map((row) => table.paths[row] ?? ''));
  const told = messages.filter(({ severity, path }) => severity === 'error' || !fresh.has(path));
  return { messages: told, withheld: withheld + messages.length - told.length };
}

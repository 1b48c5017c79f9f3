import { toInterner } from '../../archive/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { ManifestEntry } from '../../seal/index.ts';
import { type ArticleState, copyState, pageParts, replaceLists } from './article-state.ts';
import { mixMentions } from '../../check/index.ts';
import type { ArticlePlan, ArticlePlanInput } from './plan-articles.ts';
import { pairAt } from './page-digests.ts';
import type { ArticleResult } from './render-articles.ts';

/** Notes what was made of articles as it comes, and no more of it than must be remembered. */
export interface ArticleRecorder {
  readonly take: (result: ArticleResult) => void;
  /** The files of pages that were written. */
  readonly written: ReadonlyMap<string, ManifestEntry>;
  /** What was found out about the words of the bodies that were rendered, by row; most have nothing to tell. */
  readonly findings: ReadonlyMap<number, Findings>;
  /** The state after the build: what was made stands in the place of what was there, and pages of articles that are not visible any more are gone. */
  readonly finish: () => ArticleState;
}

const nothing: Findings = { messages: [], ignores: [] };

/** Begins with the state before the build. */
export function recordArticles(
  {
    archive,
    state,
    digests,
    mentionDigest,
  }: Pick<ArticlePlanInput, 'archive' | 'state' | 'digests' | 'mentionDigest'>,
  plan: ArticlePlan,
): ArticleRecorder {
  const { rows } = archive;
  const after = copyState(state);
  const related = new Map<number, readonly number[]>(plan.chosen);
  const mentions = new Map<number, Uint32Array>();
  const written = new Map<string, ManifestEntry>();
  const findings = new Map<number, Findings>();
  const { strings, intern } = toInterner(state.strings);

  const takeBody = (row: number, position: number, body: NonNullable<ArticleResult['body']>): void => {
    const { entry } = body;
    const { messages, ignores } = body.findings;
    const errors = messages.filter(({ severity }) => severity === 'error').length;
    const isSilent = messages.length === 0 && ignores.length === 0;
    findings.set(row, isSilent ? nothing : body.findings);
    mentions.set(row, Uint32Array.from(body.mentions, intern));
    after.hasBody[row] = 1;
    after.bodyKey.set(plan.bodyKey(position, body.mentions), row * 2);
    after.bodyPack[row] = entry.pack;
    after.bodyAt[row] = entry.at;
    after.bodyLength[row] = entry.length;
    after.bodyErrors[row] = errors;
    after.bodyRemarks[row] = messages.length - errors + ignores.length;
  };

  return {
    written,
    findings,
    take: ({ row, position, body, page }) => {
      if (body !== undefined) takeBody(row, position, body);
      if (page === undefined) return;
      written.set(page.written.file, page.written);
      related.set(row, page.related);
      const parts = plan.partsAt(position, page.related);
      for (const [index, part] of parts.entries())
        after.parts.set(part, (row * pageParts.length + index) * 2);
      if (body !== undefined) {
        const index = row * pageParts.length + pageParts.indexOf('mentions');
        after.parts.set(mixMentions(body.mentions, mentionDigest), index * 2);
      }
      after.hasPage[row] = 1;
    },
    finish: () => {
      const visible = new Uint8Array(state.count);
      for (const row of rows) visible[row] = 1;
      for (let row = 0; row < state.count; row += 1) if (visible[row] !== 1) after.hasPage[row] = 0;
      for (let position = 0; position < rows.length; position += 1) {
        const row = rows[position] ?? 0;
        if (related.has(row)) after.relatedKey.set(pairAt(digests.relatedKey, position), row * 2);
      }
      const chosen = new Map<number, Uint32Array>();
      for (const [row, positions] of related)
        chosen.set(
          row,
          Uint32Array.from(positions, (position) => rows[position] ?? 0),
        );
      return {
        ...after,
        strings,
        mentions: replaceLists(state.mentions, mentions),
        related: replaceLists(state.related, chosen),
      };
    },
  };
}

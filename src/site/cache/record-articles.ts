import { type ArticleState, copyState, pageParts, toLists } from './article-state.ts';
import { type Mention, mixMentions } from './mentions.ts';
import type { ArticlePlan, ArticlePlanInput } from './plan-articles.ts';
import type { ArticleResult } from './render-articles.ts';

/** The state after a build: what was made stands in the place of what was there, and pages of articles that are not visible any more are gone. */
export function recordArticles(
  { archive, state, digests, mentionDigest }: ArticlePlanInput,
  plan: ArticlePlan,
  results: readonly ArticleResult[],
): ArticleState {
  const { rows } = archive;
  const after = copyState(state);
  const visible = new Set(rows);
  for (let row = 0; row < state.count; row += 1) if (!visible.has(row)) after.hasPage[row] = 0;

  const related = new Map<number, readonly number[]>(plan.chosen);
  const mentions = new Map<number, readonly Mention[]>();
  for (const { row, position, body, page } of results) {
    if (body !== undefined) {
      const errors = body.messages.filter(({ severity }) => severity === 'error').length;
      mentions.set(row, body.mentions);
      after.hasBody[row] = 1;
      after.bodyKey.set(plan.bodyKey(row, body.mentions), row * 2);
      after.bodyPack[row] = body.entry.pack;
      after.bodyAt[row] = body.entry.at;
      after.bodyLength[row] = body.entry.length;
      after.bodyErrors[row] = errors;
      after.bodyRemarks[row] = body.messages.length - errors;
    }
    if (page === undefined) continue;
    related.set(row, page.related);
    const parts = plan.partsAt(position, page.related);
    for (const [index, part] of parts.entries()) after.parts.set(part, (row * pageParts.length + index) * 2);
    if (body !== undefined) {
      const index = row * pageParts.length + pageParts.indexOf('mentions');
      after.parts.set(mixMentions(body.mentions, mentionDigest), index * 2);
    }
    after.hasPage[row] = 1;
  }
  for (const [position, row] of rows.entries())
    if (related.has(row)) after.relatedKey.set(digests.relatedKey(position), row * 2);

  const strings = [...state.strings];
  const numbers = new Map(mentions.size === 0 ? [] : strings.map((text, number) => [text, number]));
  const intern = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.length);
    return strings.push(text) - 1;
  };
  return {
    ...after,
    strings,
    mentions: replaceLists(state, 'mentions', (row) => mentions.get(row)?.map(intern)),
    related: replaceLists(state, 'related', (row) =>
      related.get(row)?.map((position) => rows[position] ?? 0),
    ),
  };
}

function replaceLists(
  state: ArticleState,
  name: 'mentions' | 'related',
  replacement: (row: number) => readonly number[] | undefined,
): ArticleState['mentions'] {
  const { starts, values } = state[name];
  return toLists(state.hasBody, (row) => replacement(row) ?? values.subarray(starts[row], starts[row + 1]));
}

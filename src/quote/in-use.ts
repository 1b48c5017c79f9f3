import { assertingVerb } from './asserting-verb.ts';
import { isMeant } from './field-problem.ts';
import type { FieldProblem } from './field-problem.ts';
import { platformOf } from './find-platform.ts';
import { problems } from './problem.ts';
import type { Finding } from './problem.ts';
import type { Quote, QuoteKind } from './quote.ts';
import { findRelativeTime } from './relative-time.ts';
import { snapshotDifference } from './snapshot-difference.ts';

/** How an article uses a quote: its words in a block, in a sentence, or as a card whose words stand in the record. */
export type QuoteUse = 'block' | 'mention' | 'card';

/** The kind that a quote is where it is used: a mention in a sentence is a paraphrase unless the author says otherwise. */
export function kindInUse(quote: Quote, use: QuoteUse): QuoteKind {
  return use === 'mention' && !quote.kindGiven ? 'paraphrase' : quote.kind;
}

/** What is wrong with a quote where it is used, which its record alone does not tell. `words`: the words of the block, for a block. */
export function problemsInUse(quote: Quote, use: QuoteUse, words?: string): readonly FieldProblem[] {
  const kind = kindInUse(quote, use);
  const found: FieldProblem[] = [];
  const report = (field: FieldProblem['field'], finding: Finding): void =>
    void found.push({ field, ...finding });
  // A record whose kind is written was judged when it was read.
  if (!quote.kindGiven)
    for (const finding of evidenceFindings(quote, kind))
      report(finding.rule === 'quote/verbatim-group' ? ['by'] : [], finding);
  if (isPlatformGuessed(quote)) report(['by'], problems.platformInherited(quote.speaker.name));
  const isUndated = quote.source.postedAt === undefined && quote.unreadLink !== true;
  if (use === 'block' && words !== undefined && isUndated) {
    const relative = findRelativeTime(words);
    if (relative !== undefined) report(['posted'], problems.relativeTime(relative));
  }
  const difference =
    use === 'block' && words !== undefined && quote.text !== undefined
      ? snapshotDifference(words, quote.text)
      : undefined;
  if (difference !== undefined)
    report(['text'], problems.snapshotText(difference.found, difference.expected));
  return found.filter((problem) => problem.severity === 'error' || !isMeant(problem, quote.misspelt));
}

/** A verb beside a mention that vouches for words which the newsroom itself marks as unverified or disputed. */
export function verbProblem(quote: Quote, before: string, after: string): FieldProblem | undefined {
  if (quote.status?.value !== 'unverified' && quote.status?.value !== 'disputed') return undefined;
  const verb = assertingVerb(before, after);
  return verb === undefined
    ? undefined
    : { field: ['status'], ...problems.assertingVerb(verb, quote.speaker.name) };
}

/** What a quote of a kind lacks to stand on: a link, a copy, or a speaker who can have said the words. */
export function evidenceFindings(quote: Quote, kind: QuoteKind): readonly Finding[] {
  const evidence =
    quote.source.url !== undefined || quote.unreadLink === true || quote.archive.length > 0 || quote.captured;
  const findings: Finding[] = [];
  const { name } = quote.speaker;
  const spoken = isSpoken(quote);
  if (!evidence && !spoken && quote.noLink === undefined) {
    if (kind === 'direct' || !isSaidAtLarge(quote))
      findings.push(
        kind === 'direct' && !isCitedWithoutLink(quote) ? problems.noEvidence(name) : problems.noLink(name),
      );
  } else if (!evidence && !spoken && quote.noLink !== undefined && kind === 'direct') {
    findings.push(problems.linkNotKept(name, quote.noLink));
  }
  if (kind === 'direct' && quote.speaker.anonymous && quote.speaker.type === 'group') {
    findings.push(problems.verbatimGroup(quote.speaker.name, quote.via?.name));
  }
  return findings;
}

/** Nothing but the sort of speaker tells where it was said, and what it lacks is not told already. */
function isPlatformGuessed({ source, speaker, archive, captured, noLink }: Quote): boolean {
  if (source.platformInherited !== true || speaker.role !== undefined) return false;
  if (source.title !== undefined || source.programme !== undefined) return false;
  return noLink !== undefined || captured || archive.length > 0;
}

/** It is given to many whom nobody names, such as «الصحف العربية», and that is told already: while nobody is named there is no post to ask for. */
const isSaidAtLarge = ({ speaker, source, via }: Quote): boolean =>
  speaker.anonymous &&
  speaker.type === 'group' &&
  speaker.reason === undefined &&
  source.platform === undefined &&
  via === undefined;

/** It was said to a reporter, before the press or in a statement: there is no address to keep. */
export function isSpoken({ source: { platform } }: Quote): boolean {
  return platform === 'interview' || platform === 'press-conference' || platform === 'statement';
}

/** It was said where nothing has an address, or in a dated work that can be named: a reader can look for it without a link. */
export function isCitedWithoutLink(quote: Quote): boolean {
  if (isSpoken(quote)) return true;
  const { source } = quote;
  const social = source.platform !== undefined && platformOf(source.platform).social;
  return !social && source.postedAt !== undefined && (source.programme ?? source.title) !== undefined;
}

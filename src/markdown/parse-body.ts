import { toBodyContext } from './body-context.ts';
import type { BodySource, ParsedBody } from './body-context.ts';
import { findExcess } from './find-excess.ts';
import { levelCitations } from './level-citations.ts';
import { levelLists } from './level-lists.ts';
import { levelListSlips } from './level-list-slips.ts';
import { levelMarkers } from './level-markers.ts';
import { levelQuoteMarks } from './level-quote-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainBody } from './parse-plain-body.ts';
import { runPlugIns } from './plug-ins.ts';
import { toQuoteIds } from './quote-ids.ts';
import { reportComments } from './report-comments.ts';
import { spareQuoted } from './spare-quoted.ts';

/** Parses a body: CommonMark, GFM and the dialect. A body beyond `excessLimits` becomes plain paragraphs and an error message. Never throws. */
export function parseBody(source: BodySource): ParsedBody {
  const context = toBodyContext(source);
  const excess = findExcess(source.body);
  if (excess !== undefined) return parsePlainBody(source, excess);
  const ids = toQuoteIds(source);
  const marked = levelQuoteMarks(levelMarkers(source.body, context), context);
  const levelled = levelLists(levelListSlips(marked, context), context);
  const joined = levelCitations(levelled, context);
  reportComments(source.body, context);
  const tree = runPlugIns(parseMarkdown(joined, ids.keys()), context, ids, marked);
  return { tree, messages: spareQuoted(context.messages, source.body, tree) };
}

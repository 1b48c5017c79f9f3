import type { BodyContext } from './body-context.ts';
import { citesPlainly } from './cites-plainly.ts';
import { joinBrackets, joinLinks } from './join-brackets.ts';
import { reportDoubledBrackets } from './report-doubled-brackets.ts';
import { reportLinkCitations } from './report-link-citations.ts';
import { reportOpenCitations } from './report-open-citations.ts';
import { reportRawCitations } from './report-raw-citations.ts';

/** A body whose citations and links have their brackets where it is plain what was meant: of the same length, so that offsets are kept. The rest of those that lack one are reported. */
export const levelCitations = (body: string, context: BodyContext): string =>
  citesPlainly(body) ? body : mendCitations(body, context);

/** As `levelCitations`, by all that can be wrong with them. */
export function mendCitations(body: string, context: BodyContext): string {
  const joined = joinBrackets(joinLinks(body, context), context);
  reportOpenCitations(joined, context);
  reportRawCitations(joined, context);
  reportDoubledBrackets(joined, context);
  reportLinkCitations(joined, context);
  return joined;
}

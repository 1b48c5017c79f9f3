import type { LintRule } from '../lint-rule.ts';
import { characterLintRules } from './char/character-rules.ts';
import { mojibake } from './char/mojibake.ts';
import { dateImpossible } from './date/impossible.ts';
import { dateWeekday } from './date/weekday.ts';
import { underlinedHeading } from './heading/underlined.ts';
import { ambiguousTarget } from './link/ambiguous.ts';
import { deadAddress } from './link/dead-address.ts';
import { ownArticle } from './link/own-article.ts';
import { unpublishedTarget } from './link/unpublished.ts';
import { autolinkArabic } from './md/autolink-arabic.ts';
import { handleUnderscore } from './md/handle-underscore.ts';
import { mdTilde } from './md/tilde.ts';
import { chatStamp } from './struct/chat-stamp.ts';
import { datelineInBody } from './struct/dateline.ts';
import { handOffLine } from './struct/hand-off.ts';
import { placeholderLeft } from './struct/placeholder.ts';
import { readAlsoLine } from './struct/read-also.ts';
import { repeatedParagraph } from './struct/repeated-paragraph.ts';
import { secondHeader } from './struct/second-header.ts';

/** Every rule of this room, by id. */
export const lintRules: readonly LintRule[] = [
  ...characterLintRules,
  mojibake,
  dateImpossible,
  dateWeekday,
  underlinedHeading,
  ambiguousTarget,
  deadAddress,
  ownArticle,
  unpublishedTarget,
  autolinkArabic,
  handleUnderscore,
  mdTilde,
  chatStamp,
  datelineInBody,
  handOffLine,
  placeholderLeft,
  readAlsoLine,
  repeatedParagraph,
  secondHeader,
];

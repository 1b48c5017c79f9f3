import type { Direction } from '../text/index.ts';

/** `direct`: the speaker's own words; `paraphrase`: ours; `headline`: another outlet's headline. */
export type QuoteKind = 'direct' | 'paraphrase' | 'headline';

/** What sort of speaker it is: decides the noun that stands before the name. */
export type SpeakerType =
  'page' | 'person' | 'pseudonym' | 'channel' | 'radio' | 'newspaper' | 'agency' | 'organisation' | 'group';

/** Who said it. */
export interface Speaker {
  /** The bare name: no noun («صفحة»), no honorific, no quotation marks, no bidi controls. */
  readonly name: string;
  readonly type: SpeakerType;
  /** The noun that the author wrote before the name («صفحة», «قناة», «صحيفة»); undefined when none was written. */
  readonly noun?: string;
  /** A title such as «الدكتور», never part of `name`. */
  readonly honorific?: string;
  readonly role?: string;
  /** What stands after the name and belongs to the noun, such as «الليبية» in «قناة 99TV الليبية». */
  readonly epithet?: string;
  /** A speaker who is not named, such as «شهود لم تُذكر أسماؤهم». */
  readonly anonymous: boolean;
  /** Why the speaker is not named. */
  readonly reason?: string;
}

/** The one through whom we have the words: the first speaker was not heard by us. */
export interface Via {
  readonly name: string;
  readonly noun?: string;
  readonly relation: 'relayed' | 'translated' | 'reshared';
}

/** Ids of the platforms, as in `platforms/index.ts`. */
export type PlatformId =
  | 'agency'
  | 'bluesky'
  | 'facebook'
  | 'instagram'
  | 'interview'
  | 'linkedin'
  | 'mastodon'
  | 'newspaper'
  | 'press-conference'
  | 'radio'
  | 'snapchat'
  | 'statement'
  | 'telegram'
  | 'threads'
  | 'tiktok'
  | 'tv'
  | 'web'
  | 'whatsapp'
  | 'x'
  | 'youtube';

/** An instant with what it rests on: the post's id, the page as captured, or the reporter's word. */
export interface PostedAt {
  /** ISO 8601 in UTC with milliseconds, or a bare `YYYY-MM-DD` when only the day is known. */
  readonly iso: string;
  readonly basis: 'id' | 'page' | 'reporter';
}

/** Where it was said. */
export interface QuoteSource {
  readonly platform?: PlatformId;
  /** Whether nobody named the platform: it is that of the sort of speaker, such as television of a channel. */
  readonly platformInherited?: true;
  /** The platform as the author wrote it, for example «تويتر»: a card prints it as written. */
  readonly platformName?: string;
  /** Permanent link to the post, article or programme; http or https. */
  readonly url?: string;
  /** Without a leading `@`. */
  readonly handle?: string;
  /** The account's page on its platform, derived from the handle. */
  readonly profileUrl?: string;
  readonly accountId?: string;
  /** Digits of any length: never a number. */
  readonly postId?: string;
  readonly postedAt?: PostedAt;
  readonly title?: string;
  readonly programme?: string;
}

/** Words in another language, or the words they were translated from. */
export interface ForeignText {
  /** Empty when only the language is known. */
  readonly text: string;
  /** BCP 47; `und` when it is not known. */
  readonly language: string;
  readonly direction: Direction;
  /** The translator, where known. */
  readonly by?: string;
}

/** An archived copy. */
export interface ArchiveCopy {
  readonly url: string;
  /** ISO 8601; undefined when the hour of archiving is not known. */
  readonly at?: string;
}

/** A dated observation of whether the original could be reached: never a conclusion. */
export interface Availability {
  /** `YYYY-MM-DD` or ISO 8601 with zone. */
  readonly at: string;
  readonly observed: 'present' | 'absent' | 'restricted' | 'unknown';
}

/** Where the newsroom stands on the words. */
export interface VerificationStatus {
  readonly value: 'unverified' | 'source-confirmed' | 'content-confirmed' | 'disputed' | 'retracted';
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
}

/** An attributed quote, validated. The words of a blockquote quote stand in the article's body; `text` is only set by a record. */
export interface Quote {
  readonly id: string;
  /** There is a link or what stands for one, which cannot be read, leads to no post, or stands under a misspelt key: it is not missing, and would tell the time. */
  readonly unreadLink?: true;
  /** The fields that misspelt keys of the record were probably meant for: canonical dotted paths without list positions. */
  readonly misspelt?: readonly string[];
  /** Default: `direct`. */
  readonly kind: QuoteKind;
  /** The author said which kind it is; otherwise a mention in a sentence is a paraphrase. */
  readonly kindGiven: boolean;
  readonly text?: string;
  /** BCP 47 language of the words shown; undefined: the article's. */
  readonly language?: string;
  /** The words as first said, when those shown are a translation. */
  readonly original?: ForeignText;
  readonly translator?: string;
  readonly speaker: Speaker;
  readonly via?: Via;
  readonly source: QuoteSource;
  readonly archive: readonly ArchiveCopy[];
  /** A capture in the newsroom's own hands exists. */
  readonly captured: boolean;
  readonly status?: VerificationStatus;
  readonly availability: readonly Availability[];
  /** The reason why no link was kept, in the author's words. */
  readonly noLink?: string;
  readonly onDeleted: 'keep' | 'keep-text' | 'withdraw';
  readonly risk: readonly string[];
}

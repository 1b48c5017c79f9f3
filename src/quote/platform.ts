import type { Bilingual } from '../message/index.ts';
import type { PlatformId, SpeakerType } from './quote.ts';

/** What the address of a post, or of an account, tells without any network. */
export interface PostAddress {
  /** Without a leading `@`, in the address's own case. */
  readonly handle?: string;
  /** The account's number, where the address carries it. */
  readonly accountId?: string;
  readonly postId?: string;
  /** It is the page of an account, not of one post. */
  readonly profile?: true;
  /** A shortened link: it names a post, and hides which one. */
  readonly short?: true;
  /** A story or a highlight: it is there for a day, or until the account takes it down. */
  readonly story?: true;
  /** It leads into a conversation that only those who are in it can open. */
  readonly closed?: true;
}

/** What the handles of a platform look like. */
interface HandleShape {
  readonly pattern: RegExp;
  /** The shape in words, to stand after «الحساب يتكوّن من» and “A handle is made of”. */
  readonly words: Bilingual;
}

/** Types of schema.org for what words are taken from; the events are no works. */
export type WorkType =
  | 'BroadcastEvent'
  | 'Conversation'
  | 'CreativeWork'
  | 'Event'
  | 'NewsArticle'
  | 'SocialMediaPosting'
  | 'WebPage';

/** One place where people say things: what an address tells of it, and what it is called. */
export interface Platform {
  readonly id: PlatformId;
  /** As reporters write them; the first of each is the one that is printed. */
  readonly names: {
    readonly ar: readonly [string, ...string[]];
    readonly en: readonly [string, ...string[]];
  };
  /** Lower-case hosts without `www.`, `m.`, `mobile.` and language prefixes; empty for what is not one site. */
  readonly hosts: readonly string[];
  /** Accounts post here themselves, so that a handle and a permanent link can be asked for. */
  readonly social: boolean;
  /** What is said here, in the words of schema.org. */
  readonly work: WorkType;
  /** Where it was said, to stand after a name: «على إكس», «في مؤتمر صحفي». */
  readonly where: Bilingual;
  /** The text of a link to the original, with a slot for the platform's name: «المنشور الأصلي على {platform}». */
  readonly linkLabel: Bilingual;
  /** The sort of speaker whose own outlet it is. */
  readonly outletOf?: SpeakerType;
  readonly handle?: HandleShape;
  /** Undefined for an address that is neither a post's nor an account's. */
  readonly readUrl?: (url: URL) => PostAddress | undefined;
  /** Milliseconds since 1970; undefined when the id carries no time. */
  readonly timeOf?: (postId: string) => number | undefined;
  /** Where the account lives; undefined when the handle is not enough. */
  readonly profileUrl?: (handle: string) => string | undefined;
  /** Parameters of a link that name who shared it, and nothing of the post. */
  readonly tracking?: readonly string[];
}

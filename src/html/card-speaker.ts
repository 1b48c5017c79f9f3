import type { Element, ElementContent } from 'hast';
import { viaSpeaker } from '../quote/index.ts';
import type { Quote, Speaker } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { isForeign } from '../text/index.ts';
import { element, fillSentence, isolate, joinPieces, nameDirection } from './card-nodes.ts';

const viaSentences = { relayed: 'viaRelayed', translated: 'viaTranslated', reshared: 'viaReshared' } as const;

/** Who said it and, for words at second hand, through whom: «شهود، نقلا عن صفحة «مثال»». */
export function cardSpeaker(quote: Quote, context: CardContext): ElementContent[] {
  const { words } = context;
  const { speaker, via } = quote;
  // The account that a link leads to is that of whoever posted: at second hand, the relay's.
  const account = accountOf(quote);
  if (via === undefined) return [card('p-author', nameLine(speaker, account, context))];
  return fillSentence(words[viaSentences[via.relation]], {
    speaker: card('p-author', nameLine(speaker, noAccount, context)),
    via: card('quote__via', nameLine(viaSpeaker(via), account, context)),
  });
}

/** The name alone as nodes, with its noun and honorific, without links: for lists and labels. */
export function speakerName(
  speaker: Pick<Speaker, 'name' | 'noun' | 'honorific' | 'epithet' | 'type'>,
  context: CardContext,
): ElementContent[] {
  return nameLine({ ...speaker, anonymous: false }, noAccount, context);
}

interface Account {
  readonly handle?: string | undefined;
  readonly profileUrl?: string | undefined;
}

const noAccount: Account = {};

function accountOf({ source, onDeleted, availability }: Quote): Account {
  return onDeleted !== 'keep' && availability.at(-1)?.observed === 'absent' ? noAccount : source;
}

function card(className: string, name: readonly ElementContent[]): Element {
  return element('span', { className: [className, 'h-card'] }, name);
}

function nameLine(speaker: Speaker, account: Account, { words, settings }: CardContext): ElementContent[] {
  // «Dr.» before a name in Latin letters is read before it: one phrase.
  const inPhrase = speaker.honorific !== undefined && isForeign(speaker.honorific) && isForeign(speaker.name);
  const bare = inPhrase
    ? element('span', { className: ['p-name'] }, speaker.name)
    : isolate(speaker.name, 'p-name', settings.brands);
  const linked =
    account.profileUrl === undefined
      ? bare
      : element('a', { className: ['u-url'], href: account.profileUrl, rel: ['external', 'nofollow'] }, bare);
  const name =
    isMarked(speaker) && !speaker.name.startsWith('@')
      ? fillSentence(words.speakerMarked, { name: linked })
      : [linked];
  const prefixed =
    speaker.honorific === undefined
      ? name
      : [
          element('span', { className: ['p-honorific-prefix'] }, speaker.honorific),
          ...joinPieces([' ', name], ''),
        ];
  const titled = inPhrase ? [element('bdi', { dir: 'ltr' }, prefixed)] : prefixed;
  const withNoun =
    speaker.noun === undefined
      ? titled
      : fillSentence(words.speakerNamed, { noun: speaker.noun, name: titled });
  const whole = speaker.epithet === undefined ? withNoun : joinPieces([withNoun, speaker.epithet], ' ');
  const role =
    speaker.role === undefined
      ? undefined
      : element(
          'span',
          { className: ['p-job-title'], dir: isForeign(speaker.role) ? 'ltr' : undefined },
          speaker.role,
        );
  return joinPieces([joinPieces([whole, nickname(speaker, account)], ' '), role], words.partSeparator);
}

/** Pages, pen names, and what follows «قناة» or «صحيفة» in Arabic letters read as common words without marks; agencies, people and names in Latin letters do not. */
function isMarked({ type, noun, name }: Speaker): boolean {
  if (type === 'pseudonym' || type === 'page') return true;
  // «تلفزيون دبي» names a place.
  return (
    (type === 'channel' || type === 'newspaper') &&
    noun !== undefined &&
    !/^(?:تلفزيون|television)$/iu.test(noun) &&
    !isForeign(name)
  );
}

// An account known by its handle alone has it for a name already.
function nickname(speaker: Speaker, { handle }: Account): Element | undefined {
  if (handle === undefined || speaker.name === `@${handle}`) return undefined;
  return element('bdi', { className: ['p-nickname'], dir: nameDirection(handle) }, `@${handle}`);
}

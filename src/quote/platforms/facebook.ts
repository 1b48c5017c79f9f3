import type { Platform, PostAddress } from '../platform.ts';
import { pathOf } from '../url-path.ts';

const notAccounts = new Set(['events', 'gaming', 'groups', 'hashtag', 'help', 'login', 'marketplace', 'media', 'notes', 'policies', 'privacy', 'search', 'settings', 'sharer', 'sharer.php']); // prettier-ignore
const postId = /^(?:[0-9]{1,20}|pfbid[A-Za-z0-9]+)$/;

/** Facebook, whose ids and addresses carry no time. */
export const facebook = {
  id: 'facebook',
  names: { ar: ['فيسبوك', 'فايسبوك', 'فيس بوك', 'فايس بوك', 'الفيس'], en: ['Facebook', 'FB'] },
  hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على فيسبوك', en: 'on Facebook' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: {
    // Names of fewer than five are not given any more, and kept by those who have them: WHO, CNN, NASA.
    pattern: /^[A-Za-z0-9.]{2,}$/,
    words: {
      ar: 'حرفان على الأقل من الحروف اللاتينية والأرقام والنقاط',
      en: 'at least 2 Latin letters, digits and dots',
    },
  },
  readUrl(url) {
    const parts = pathOf(url);
    const [first = '', second, third, fourth] = parts;
    if (/^(?:fb\.watch|fb\.me)$/.test(url.hostname.replace(/^www\./, '')))
      return first === '' ? undefined : { short: true };
    const page = parts.length === 0 ? '' : first.toLowerCase();
    if (page === '') return undefined;
    if (page === 'permalink.php' || page === 'story.php') {
      return post(url.searchParams.get('story_fbid'), { ...numbered(url.searchParams.get('id')) });
    }
    if (page === 'photo.php' || page === 'photo') return post(url.searchParams.get('fbid') ?? second, {});
    if (page === 'watch') return post(url.searchParams.get('v'), {});
    if (page === 'video.php') return post(url.searchParams.get('v'), {});
    if (page === 'reel') return post(second, {});
    if (page === 'stories') return third === undefined ? undefined : { postId: third, story: true };
    if (page === 'share') return second === undefined ? undefined : { short: true };
    if (page === 'profile.php') return { ...numbered(url.searchParams.get('id')), profile: true };
    if (page === 'groups') return third === 'posts' || third === 'permalink' ? post(fourth, {}) : undefined;
    if (page === 'people' || page === 'pages')
      return third === undefined ? undefined : { ...numbered(third), profile: true };
    if (page === 'p') return second === undefined ? undefined : { ...account(second), profile: true };
    if (page === 'messages') return { closed: true };
    if (notAccounts.has(page)) return undefined;
    // `/page/photos/<album>/<id>`, `/page/posts/<words>/<id>`: the id comes last.
    if (['posts', 'videos', 'photos', 'reels'].includes(second ?? '') && parts.length > 2)
      return post(parts.at(-1), account(first));
    return { ...account(first), profile: true };
  },
  profileUrl: (handle) => `https://www.facebook.com/${handle}`,
  tracking: [
    'mibextid',
    'rdid',
    'share_url',
    '__cft__[0]',
    '__tn__',
    'notif_id',
    'notif_t',
    'ref',
    'sfnsn',
    'hc_ref',
    'fref',
  ],
} satisfies Platform;

function post(id: string | null | undefined, owner: PostAddress): PostAddress | undefined {
  return id !== null && id !== undefined && postId.test(id) ? { ...owner, postId: id } : undefined;
}

function numbered(id: string | null): PostAddress {
  return id !== null && /^[0-9]{1,20}$/.test(id) ? { accountId: id } : {};
}

// A page without a name of its own is called by its number, or by words with the number at their end.
function account(name: string): PostAddress {
  const number = /^(?:.*-)?([0-9]{6,20})$/u.exec(name)?.[1];
  return number === undefined ? { handle: name } : { accountId: number };
}

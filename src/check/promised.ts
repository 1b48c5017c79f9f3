import type { House } from '../archive/index.ts';
import type { Mention } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The newsroom round a file before its articles are known: every article that is asked for is there, shown and alone of its name, and so is every
 * address that is not one of an article. What is found with it holds where that is so; nearly always it is.
 */
export function promiseSurroundings({ settings, records, media }: House): Surroundings {
  return {
    body: { settings, records, media, sourceLines: false, resolveLink: () => ({ url: '/', title: '' }) },
    house: {
      findArticle: () => ({ path: '', title: '', isPublic: true }),
      hasAddress: isPromised,
    },
  };
}

const isPromised = (address: string): boolean => !address.startsWith('/a/');

/** Whether what was promised of a mention is true; each is looked up once. */
export function toPromiseKeeper({ body, house }: Surroundings): (mention: Mention) => boolean {
  const known = new Map<Mention, boolean>();
  const look = (mention: Mention): boolean => {
    const target = mention.slice(1);
    switch (mention[0]) {
      case 'l':
        return typeof body.resolveLink(target) === 'object';
      case 'p': {
        const article = house.findArticle(target);
        return article?.isPublic === true && article.namesake === undefined;
      }
      case 'a':
        return house.hasAddress(target) === isPromised(target);
      default:
        // Records and media are known before any article is.
        return true;
    }
  };
  return (mention) => {
    const found = known.get(mention) ?? look(mention);
    known.set(mention, found);
    return found;
  };
}

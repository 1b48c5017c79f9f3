import { type Digest, digestOf } from '../../archive/index.ts';
import { type ListedPages, type PlannedList, type PlannedPage, urlOf } from '../../page/index.ts';
import { isEqual, type PageDigests, type PlannedOthers, toPlannedDigest } from './page-digests.ts';

/** Why a page that is not an article is made. */
export type PlannedReason = 'new' | 'changed' | 'damaged';

/** Digests of pages, by file. */
export type PageKeys = Readonly<Record<string, Digest>>;

/** What is remembered of a list. */
export interface KeptList {
  /** Of all that decides what its pages are. */
  readonly key: Digest;
  /** Of the addresses of its pages. */
  readonly addresses: Digest;
  /** How many pages are made of it. */
  readonly count: number;
  /** `writeKeys` of them: a large site has many, and few are asked for. */
  readonly pages: string;
}

/** What is remembered of all pages that are not articles: of those that are on no list, and of lists, by the files of their fronts. */
export interface KeptPlan {
  readonly pages: PageKeys;
  readonly lists: Readonly<Record<string, KeptList>>;
}

/** Digests of pages as lines of text: each file behind the two numbers of its digest, in base 36. */
const writeKeys = (keys: PageKeys): string =>
  Object.entries(keys)
    .map(([file, [a, b]]) => `${a.toString(36)} ${b.toString(36)} ${file}`)
    .join('\n');

/** The files of lines that `writeKeys` wrote, without their digests. */
const filesIn = (text: string): readonly string[] =>
  text === '' ? [] : text.split('\n').map((line) => line.slice(line.indexOf(' ', line.indexOf(' ') + 1) + 1));

function readKeys(text: string): PageKeys {
  const keys: Record<string, Digest> = {};
  for (const line of text === '' ? [] : text.split('\n')) {
    const [a = '', b = ''] = line.split(' ', 2);
    keys[line.slice(a.length + b.length + 2)] = [parseInt(a, 36), parseInt(b, 36)];
  }
  return keys;
}

/** Nothing remembered. */
export const emptyPlan: KeptPlan = { pages: {}, lists: {} };

/** The files of a plan, but those of lists that another one holds too, which are the same: their fronts alone, below which nothing else may stand. */
export function* filesOfPlan({ pages, lists }: KeptPlan, other: KeptPlan = emptyPlan): Iterable<string> {
  yield* Object.keys(pages);
  for (const [front, list] of Object.entries(lists)) {
    if (other.lists[front] === list) yield front;
    else yield* filesIn(list.pages);
  }
}

/** What is known of pages that are not articles. */
export interface PageJudge {
  /** Pages that must be made, of those given. */
  readonly choose: (pages: readonly PlannedPage[]) => readonly PlannedPage[];
  /** Pages of lists that must be made; those of a list that is as it was are not even planned. */
  readonly chooseListed: (lists: readonly PlannedList[]) => readonly PlannedPage[];
  /** Of the lists that were looked at. */
  readonly listed: () => ListedPages;
  /** The digests of all that was looked at. */
  readonly plan: KeptPlan;
  /** Files that more than one page would be: there are some only where content has errors. */
  readonly twice: readonly string[];
  /** Why pages are made, by file. */
  readonly reasons: ReadonlyMap<string, PlannedReason>;
}

/** Tells pages that must be made from those that are as they were; `known`: what is remembered of the last build's. */
export function judgePages(
  digests: PageDigests,
  others: PlannedOthers,
  known: KeptPlan,
  damaged: ReadonlySet<string>,
): PageJudge {
  const keys: Record<string, Digest> = {};
  const lists: Record<string, KeptList> = {};
  const reasons = new Map<string, PlannedReason>();
  const twice: string[] = [];
  const digestOfPlanned = toPlannedDigest(digests, others);
  const toJudge =
    (known: PageKeys, keys: Record<string, Digest>) =>
    (page: PlannedPage): boolean => {
      const { file } = page;
      if (file in keys) twice.push(file);
      const key = digestOfPlanned(page);
      const last = known[file];
      const isSame = last !== undefined && isEqual(last, key);
      keys[file] = isSame ? last : key;
      if (isSame && !damaged.has(file)) return false;
      reasons.set(file, last === undefined ? 'new' : isSame ? 'damaged' : 'changed');
      return true;
    };
  return {
    plan: { pages: keys, lists },
    twice,
    reasons,
    listed: () => ({
      says: JSON.stringify(Object.values(lists).map(({ addresses }) => addresses)),
      urls: () => Object.values(lists).flatMap(({ pages }) => filesIn(pages).map(urlOf)),
    }),
    choose: (pages) => pages.filter(toJudge(known.pages, keys)),
    chooseListed: (planned) =>
      planned.flatMap((list) => {
        const { front, shows, says, document } = list;
        if (front in lists) twice.push(front);
        const key = digestOfPlanned({ shows, says, document, bodies: [] });
        const last = known.lists[front];
        if (last !== undefined && isEqual(last.key, key) && damaged.size === 0) {
          lists[front] = last;
          return [];
        }
        const all = list.pages();
        const pages: Record<string, Digest> = {};
        const chosen = all.filter(toJudge(readKeys(last?.pages ?? ''), pages));
        lists[front] = {
          key,
          addresses: digestOf(all.map(({ url }) => url).join('\n')),
          count: Object.keys(pages).length,
          pages: writeKeys(pages),
        };
        return chosen;
      }),
  };
}

import type { Node, Root } from 'mdast';
import type { Bilingual, Fix, Message, Place, Severity } from '../message/index.ts';
import { fileStart, toPlacer } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';

/** The Markdown of one article, person or page, with the quotes that it may cite. */
export interface BodySource {
  /** Relative to the newsroom's root. */
  readonly path: string;
  /** The whole file, its front matter blanked: offsets are the file's own. */
  readonly body: string;
  /** Quotes of the front matter, by id. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Quote records of `content/quotes/`, by id; the front matter's entry wins. Default: none. */
  readonly records?: ReadonlyMap<string, Quote>;
  /** Places of the front matter's values, by dotted path: for what concerns an entry and not the body. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** A body as a Markdown tree with the dialect's own nodes, and what its author must know. */
export interface ParsedBody {
  readonly tree: Root;
  readonly messages: readonly Message[];
}

/** What a message says beside its rule and place. */
export interface Complaint {
  readonly severity: Severity;
  readonly text: Bilingual;
  readonly found?: string;
  readonly expected?: readonly string[];
  readonly fix?: Fix;
}

/** Where something stands: a node, a stretch of offsets, or a place in the front matter. */
export type Spot =
  Pick<Node, 'position'> | { readonly offsets: readonly [number, number] } | { readonly place: Place };

/** What the plug-ins of one body share: its source and the messages found so far. */
export interface BodyContext {
  readonly source: BodySource;
  readonly messages: readonly Message[];
  /** Adds a message; a node without a position of its own is reported at the start of the file. */
  readonly report: (rule: string, spot: Spot, complaint: Complaint) => void;
  /** The front matter's quote or the record of this id. */
  readonly quoteOf: (id: string) => Quote | undefined;
  /** The place of a stretch of offsets. */
  readonly placeOf: (spot: Spot) => Place;
}

/** A context without messages. */
export function toBodyContext(source: BodySource): BodyContext {
  const messages: Message[] = [];
  const placeAt = toPlacer(source.body);
  const placeOf = (spot: Spot): Place => {
    if ('place' in spot) return spot.place;
    if ('offsets' in spot) return placeAt(spot.offsets[0], spot.offsets[1]);
    const start = spot.position?.start.offset;
    const end = spot.position?.end.offset;
    return start === undefined || end === undefined ? fileStart : placeAt(start, end);
  };
  return {
    source,
    messages,
    report: (rule, spot, complaint) => {
      messages.push({ rule, path: source.path, place: placeOf(spot), ...complaint });
    },
    quoteOf: (id) => source.quotes.get(id) ?? source.records?.get(id),
    placeOf,
  };
}

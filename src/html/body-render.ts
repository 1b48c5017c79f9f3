import { bodyWordsFor } from '../locale/index.ts';
import type { BodyWords } from '../locale/index.ts';
import { toPlacer } from '../message/index.ts';
import type { Bilingual, Message, Place, Severity } from '../message/index.ts';
import { fileStart } from '../message/index.ts';
import { withAttribution } from '../quote/index.ts';
import type { Quote } from '../quote/index.ts';
import type { BodyInput } from './body-input.ts';

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** What a render-time message says beside its rule and place. */
export interface RenderComplaint {
  readonly severity: Severity;
  readonly text: Bilingual;
  readonly found?: string;
  readonly expected?: readonly string[];
}

/** What the handlers and plug-ins of one rendering share. */
export interface BodyRender {
  readonly input: BodyInput;
  readonly words: BodyWords;
  readonly messages: Message[];
  readonly media: { readonly src: string; readonly place: Place }[];
  readonly readAlso: { readonly target: string; readonly place: Place }[];
  readonly headings: { readonly id: string; readonly text: string; readonly depth: number }[];
  readonly placeOf: (node: Positioned) => Place;
  /** A recorded quote with what the line under its words says; worked out once for the messages and the card. */
  readonly attributed: (quote: Quote, line: string) => ReturnType<typeof withAttribution>;
  readonly report: (rule: string, node: Positioned, complaint: RenderComplaint) => void;
}

/** An empty record of a rendering. */
export function toBodyRender(input: BodyInput): BodyRender {
  const placeAt = toPlacer(input.body);
  const placeOf = (node: Positioned): Place => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? fileStart : placeAt(start, end);
  };
  const messages: Message[] = [];
  const attributed = new Map<Quote, Map<string, ReturnType<typeof withAttribution>>>();
  return {
    input,
    words: bodyWordsFor(input.language, input.settings.words),
    messages,
    media: [],
    readAlso: [],
    headings: [],
    placeOf,
    attributed: (quote, line) => {
      const known = attributed.get(quote);
      const before = known?.get(line);
      if (before !== undefined) return before;
      const result = withAttribution(quote, line);
      if (known === undefined) attributed.set(quote, new Map([[line, result]]));
      else known.set(line, result);
      return result;
    },
    report: (rule, node, complaint) => {
      messages.push({ rule, path: input.path, place: placeOf(node), ...complaint });
    },
  };
}

import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoteValue } from '../../message/index.ts';
import { nearest } from '../../text/index.ts';
import type { BodyContext } from '../body-context.ts';
import { foldId } from '../quote-ids.ts';
import type { Directive, DirectiveLabel } from '../syntax/directive-tree.ts';
import type { DirectiveId } from './directive-spec.ts';

type ToNode = (directive: Directive, context: BodyContext) => RootContent | undefined;

const toNodes: Readonly<Record<DirectiveId, ToNode>> = {
  audio: toClip,
  correction: (directive) => ({
    type: 'correctionNote',
    ...optional('at', directive.values.at),
    children: titled(directive),
  }),
  facts: (directive) => ({ type: 'factBox', children: titled(directive) }),
  figure: toFigure,
  gallery: (directive) => ({ type: 'gallery', children: titled(directive) }),
  ltr: (directive) => toDirectionBox(directive, 'ltr'),
  'pull-quote': (directive) => ({
    type: 'pullQuote',
    ...optional('by', directive.values.by),
    children: directive.children,
  }),
  quote: toRecordQuote,
  related: (directive, context) => {
    const target = needed(directive, context, 'to');
    return target === undefined ? undefined : { type: 'readAlso', target, children: phrasing(directive) };
  },
  rtl: (directive) => toDirectionBox(directive, 'rtl'),
  timeline: (directive, context) => {
    if (!directive.children.some((child) => child.type === 'list')) {
      context.report('directive/timeline-without-list', directive, {
        severity: 'warning',
        text: {
          ar: 'ليس في التسلسل الزمني قائمة. اكتب كل حدث في سطر يبدأ بشرطة ومسافة، هكذا: - **3 كانون الثاني** ما حدث.',
          en: 'The timeline holds no list. Write each event on a line that begins with a hyphen and a space, like this: - **3 January** what happened.',
        },
      });
    }
    return { type: 'timeline', children: titled(directive) };
  },
  video: toClip,
};

/** The dialect's own node of a directive, with its position; undefined when something without which it cannot be shown is missing, which is then reported. */
export function toDialectNode(directive: Directive, context: BodyContext): RootContent | undefined {
  const node = toNodes[directive.id](directive, context);
  if (node !== undefined && directive.position !== undefined) node.position = directive.position;
  return node;
}

function toFigure(directive: Directive, context: BodyContext): RootContent | undefined {
  const src = needed(directive, context, 'src');
  if (src === undefined) return undefined;
  const { alt = '', caption, credit } = directive.values;
  const label = phrasing(directive);
  const children: PhrasingContent[] =
    label.length > 0 || caption === undefined ? label : [{ type: 'text', value: caption }];
  return { type: 'pictureFigure', src, alt, ...optional('credit', credit), children };
}

function toClip(directive: Directive, context: BodyContext): RootContent | undefined {
  const src = needed(directive, context, 'src');
  if (src === undefined) return undefined;
  const { title, credit, transcript, poster, captions } = directive.values;
  const label = phrasing(directive);
  return {
    type: 'clip',
    medium: directive.id === 'audio' ? 'audio' : 'video',
    src,
    ...optional('poster', poster),
    ...optional('captions', captions),
    ...optional('transcript', transcript),
    ...optional('credit', credit),
    children: label.length > 0 || title === undefined ? label : [{ type: 'text', value: title }],
  };
}

function toDirectionBox(directive: Directive, direction: 'ltr' | 'rtl'): RootContent {
  const lang = directive.values.lang;
  const language =
    lang !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(lang) ? lang : undefined;
  return { type: 'directionBox', direction, ...optional('language', language), children: directive.children };
}

function toRecordQuote(directive: Directive, context: BodyContext): RootContent | undefined {
  const typed = needed(directive, context, 'id');
  if (typed === undefined) return undefined;
  const ids = [...context.source.quotes.keys(), ...(context.source.records?.keys() ?? [])];
  const id = ids.find((each) => foldId(each) === foldId(typed));
  const quote = id === undefined ? undefined : context.quoteOf(id);
  if (quote === undefined) {
    const near = nearest(foldId(typed), ids, foldId);
    reportUndefinedId(context, directive, typed, near);
    return undefined;
  }
  if (quote.text === undefined) {
    context.report('quote/no-text', directive, {
      severity: 'error',
      found: quote.id,
      text: {
        ar: `لا نص في بيانات الاقتباس ${quoteValue(quote.id)}. أضف إليها «نص»، أو اكتب كلامه هنا في فقرة تبدأ بالعلامة > وتنتهي بسطر النسبة.`,
        en: `The data of the quote ${quoteValue(quote.id)} hold no text. Add a “text” to them, or write the words here in a paragraph that begins with > and ends in an attribution line.`,
      },
    });
    return undefined;
  }
  const paragraphs = quote.text.split(/\n\s*\n/u).filter((each) => each.trim() !== '');
  return {
    type: 'attributedQuote',
    quoteId: quote.id,
    children: paragraphs.map((value): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value: value.trim() }],
    })),
  };
}

/** Reports a cited id that names no quote. */
export function reportUndefinedId(
  context: BodyContext,
  spot: Parameters<BodyContext['report']>[1],
  id: string,
  near: readonly string[],
): void {
  // An entry without a speaker is no quote, and has been reported as that.
  if (context.source.places?.has(`quotes.${id}`) === true) return;
  // Nor can any be found where all of them were not read, which was reported too.
  if (context.source.places?.has('quotes.*') === true) return;
  const first = near[0];
  context.report('quote/undefined-id', spot, {
    severity: 'error',
    found: id,
    expected: near,
    text: {
      ar:
        first === undefined
          ? `لا اقتباس بالمعرف ${quoteValue(id)}. أضفه إلى «اقتباسات» في رأس الملف، أو صحّح المعرف هنا.`
          : `لا اقتباس بالمعرف ${quoteValue(id)}؛ لعل المقصود ${quoteValue(first)}. صحّح المعرف هنا، أو أضفه إلى «اقتباسات» في رأس الملف.`,
      en:
        first === undefined
          ? `There is no quote with the id ${quoteValue(id)}. Add it to “quotes” in the front matter, or correct the id here.`
          : `There is no quote with the id ${quoteValue(id)}; perhaps ${quoteValue(first)} was meant. Correct the id here, or add it to “quotes” in the front matter.`,
    },
  });
}

function needed(directive: Directive, context: BodyContext, key: string): string | undefined {
  const value = directive.values[key];
  if (value !== undefined && value !== '') return value;
  const { spec } = directive;
  const name = spec.names[0] ?? directive.id;
  const attribute = spec.attributes[key]?.find((each) => /\p{Script=Arabic}/u.test(each)) ?? key;
  const label = toString(phrasing(directive)).trim();
  // What has one value only is written without the name of it.
  const isLone = key === spec.bare && Object.keys(spec.attributes).length === 1;
  const lone = `${key === 'id' ? '#' : ''}${label === '' ? '…' : label.replace(/^#/u, '')}`;
  const model = isLone ? `::${name}{${lone}}` : `::${name}{${attribute}="…"}`;
  const english = isLone ? `::${directive.id}{${lone}}` : `::${directive.id}{${key}="…"}`;
  context.report('directive/incomplete', directive, {
    severity: 'error',
    expected: [model],
    text: {
      ar: `ينقص ${quoteValue(name)} ما لا يظهر بدونه: ${quoteValue(attribute)}. اكتبه بين حاصرتين ${quoteValue('{ }')}، هكذا: ${quoteValue(model)}`,
      en: `${quoteValue(directive.id)} lacks something that it cannot be shown without: ${quoteValue(key)}. Write it in braces ${quoteValue('{ }')}, like this: ${quoteValue(english)}`,
    },
  });
  return undefined;
}

function phrasing(directive: Directive): PhrasingContent[] {
  return directive.children.flatMap((child) => (child.type === 'directiveLabel' ? child.children : []));
}

function titled(directive: Directive): (DirectiveLabel | RootContent)[] {
  const { title } = directive.values;
  if (title === undefined || directive.children[0]?.type === 'directiveLabel') return directive.children;
  const label: DirectiveLabel = { type: 'directiveLabel', children: [{ type: 'text', value: title }] };
  return [label, ...directive.children];
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

import type { LinkReference, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoteValue } from '../message/index.ts';
import { parseSpeaker, wordsMissing } from '../quote/index.ts';
import type { Quote } from '../quote/index.ts';
import type { AttributionLine } from './attribution-line.ts';
import type { BodyContext } from './body-context.ts';

/** Reports what an attribution line holds beside its one source: a second source, or words before the name that are no part of it. */
export function reportAttributionLine(
  { children, reference }: AttributionLine,
  quote: Quote | undefined,
  isQuote: (reference: LinkReference) => boolean,
  context: BodyContext,
): void {
  const isAlone = (child: PhrasingContent): boolean => child.type !== 'linkReference' || child === reference;
  if (children[0] === reference && children.every(isAlone)) return;
  const others = children.filter(
    (child): child is LinkReference => child.type === 'linkReference' && child !== reference,
  );
  const second = others.find(isQuote);
  const nameless = others.find(
    (child) =>
      child.referenceType !== 'full' && context.quoteOf(child.label ?? child.identifier) !== undefined,
  );
  if (second === undefined && nameless !== undefined) {
    const id = nameless.label ?? nameless.identifier;
    context.report('quote/attribution-form', nameless, {
      severity: 'warning',
      found: id,
      expected: [`> — [الاسم][${id}]`],
      text: {
        ar: `في سطر النسبة معرف اقتباس ثان بلا اسم قبله: ${quoteValue(`[${id}]`)}، فلا يُقرأ، ويُلصق بصفة القائل. احذفه، أو اجعل لاقتباسه كتلة وسطر نسبة: ${quoteValue(`> — [الاسم][${id}]`)}`,
        en: `The attribution line has the id of a second quote with no name before it: ${quoteValue(`[${id}]`)}; it is not read, and is glued to the speaker's job. Delete it, or give its quote a block and a line of its own: ${quoteValue(`> — [name][${id}]`)}`,
      },
    }); // prettier-ignore
    return;
  }
  if (second !== undefined) {
    context.report('quote/attribution-form', second, {
      severity: 'warning',
      expected: ['> — [الاسم][ق1]'],
      text: {
        ar: `في سطر النسبة قائلان، فتُنسب البطاقة كلها إلى الأول ويُلصق الثاني باسمه. اجعل لكل قائل اقتباسًا وسطر نسبة؛ وإن كان الثاني ناقلًا فاكتبه هكذا: ${quoteValue('> — [الاسم][ق1]، عن فلان')}`,
        en: `The attribution line has two speakers: the whole card is given to the first, and the second is glued to that name. Give each a quote with a line of its own; if the second relays the words, write ${quoteValue('> — [name][q1], via …')}`,
      },
    }); // prettier-ignore
    return;
  }
  const before = children.slice(0, children.indexOf(reference));
  const lead = toString([...before]).trim();
  const name = toString(reference);
  if (lead === '' || isOfName(lead, name, quote)) return;
  const model = `> — [${name}][${reference.label ?? reference.identifier}]`;
  context.report('quote/attribution-form', before[0] ?? reference, {
    severity: 'warning',
    found: lead,
    expected: [model],
    text: {
      ar: `قبل الاسم في سطر النسبة كلام ليس منه: ${quoteValue(lead)}، وسيُلصق به على البطاقة. ابدأ السطر بالاسم، واكتب بعده ما تريد بفاصلة، هكذا: ${quoteValue(`${model}، مقابلة`)}`,
      en: `Words that are no part of the name stand before it in the attribution line: ${quoteValue(lead)}; the card would glue them to it. Begin the line with the name, and write what you want behind it and a comma, like this: ${quoteValue(`${model}, interview`)}`,
    },
  }); // prettier-ignore
}

/** Whether words before a name belong to it: a title, a noun such as «صفحة», or what the record says of the speaker. */
function isOfName(lead: string, name: string, quote: Quote | undefined): boolean {
  if (!/\p{L}/u.test(lead)) return true;
  if (parseSpeaker(`${lead} ${name}`).name === parseSpeaker(name).name) return true;
  const { speaker, via } = quote ?? {};
  const known = [
    speaker?.noun,
    speaker?.honorific,
    speaker?.name,
    speaker?.role,
    speaker?.epithet,
    via?.name,
  ];
  return wordsMissing(lead, known.filter((each) => each !== undefined).join(' ')).length === 0;
}

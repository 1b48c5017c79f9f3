import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Severity } from '../message/index.ts';
import { chatNotesIn, findSwappedMarks, findUnbalancedMark } from '../text/index.ts';
import type { BodyContext, Spot } from './body-context.ts';
import { lacksMark, pairedAcross, quotationMark } from './marks-across.ts';
import { runsAcross } from './runs-across.ts';
import { sourceOf } from './source-text.ts';

/** Nodes whose words stand by themselves: paragraphs, and the labels of boxes, pictures and recordings. */
const wordNodes: ReadonlySet<string> = new Set<Nodes['type']>([
  'clip',
  'directiveLabel',
  'heading',
  'paragraph',
  'pictureFigure',
  'readAlso',
  'tableCell',
]);

/** Reports a paragraph in which a quotation mark has no partner: an error within a quote, where it changes what was said; a warning elsewhere. */
export function remarkQuotationMarks(context: BodyContext): (tree: Root) => void {
  const { body } = context.source;
  const hasGuillemets = body.includes('«') || body.includes('»');
  const hasMarks = body.includes('«') || body.includes('“') || body.includes('"');
  return (tree) => {
    const malformed = new Set(
      context.messages
        .filter(({ rule }) => rule === 'directive/malformed')
        .map(({ place }) => place.start.offset),
    );
    const paired = new Set<Nodes>();
    const markless = new Set<Nodes>();
    const isMarkless = (node: Nodes): boolean => markless.has(node);
    visit(tree, (node) => {
      if (
        (hasGuillemets || hasMarks) &&
        'children' in node &&
        node.children.some((child) => lacksMark(child, markless))
      ) {
        if (hasGuillemets) for (const paragraph of pairedAcross(node.children)) paired.add(paragraph);
        if (hasMarks) for (const paragraph of runsAcross(node.children)) paired.add(paragraph);
      }
      if (node.type === 'attributedQuote') {
        if (!node.children.every(isMarkless) && !isPaired(node.children, paired))
          reportUnbalanced(node, 'error');
        return SKIP;
      }
      const isMalformed = malformed.has(node.position?.start.offset ?? -1);
      if (
        wordNodes.has(node.type) &&
        !isMarkless(node) &&
        !paired.has(node) &&
        !(isMalformed && isLiteral(node))
      )
        reportUnbalanced(node, 'warning');
      if (!isMalformed) for (const value of valuesOf(node)) reportValue(node, value);
      return undefined;
    });
  };

  function reportUnbalanced(node: Nodes, severity: Severity): void {
    // A picture's own text is its description; what readers see are its words.
    const read = proseOf(node);
    if (!quotationMark.test(read)) return;
    const mark = findUnbalancedMark(withoutChatNotes(read))?.mark;
    if (mark === undefined) return;
    // The marks of code and of tags are none of the words'.
    const source = sourceOf(node, context).replace(codeOrTag, (found) => ' '.repeat(found.length));
    const there = findUnbalancedMark(source);
    const start = (node.position?.start.offset ?? 0) + (there?.at ?? 0);
    const swapped = mark === '»' ? findSwappedMarks(source) : undefined;
    if (swapped !== undefined) {
      reportSwapped(swapped.words, (node.position?.start.offset ?? 0) + swapped.at, severity);
      return;
    }
    // What links and code hold may hide the mark in the source: then the paragraph is shown.
    const spot = there?.mark === mark ? { offsets: [start, start + mark.length] as const } : node;
    report(spot, mark, severity);
  }

  /** A value in braces, at the mark where it stands as it was written. */
  function reportValue(node: Nodes, value: string): void {
    const found = findUnbalancedMark(value);
    if (found === undefined) return;
    const at = sourceOf(node, context).indexOf(value);
    const start = (node.position?.start.offset ?? 0) + at + found.at;
    report(at < 0 ? node : { offsets: [start, start + found.mark.length] }, found.mark, 'warning');
  }

  function report(spot: Spot, mark: string, severity: Severity): void {
    context.report('quote/unbalanced', spot, {
      severity,
      found: mark,
      text: {
        ar: `علامة التنصيص ${quoteValue(mark)} بلا قرينة في هذه الفقرة، فلا يُعرف أين يبدأ الكلام المنقول أو ينتهي. أضف العلامة الناقصة.`,
        en: `The quotation mark ${quoteValue(mark)} has no partner in this paragraph, so it is not clear where the quoted words begin or end. Add the missing mark.`,
      },
    });
  }

  function reportSwapped(words: string, start: number, severity: Severity): void {
    const model = `«${words}»`;
    context.report('quote/unbalanced', { offsets: [start, start + words.length + 2] }, {
      severity,
      found: `»${words}«`,
      expected: [model],
      text: {
        ar: `علامتا التنصيص هنا مقلوبتان: تُفتح بالعلامة ${quoteValue('«')} وتُغلق بالعلامة ${quoteValue('»')}. اكتب: ${quoteValue(model)}`,
        en: `The quotation marks are the wrong way round here: ${quoteValue('«')} opens and ${quoteValue('»')} closes. Write: ${quoteValue(model)}`,
      },
    }); // prettier-ignore
  }
}

const codeElement = 'code|kbd|samp|pre';
const opensCode = new RegExp(`^<(?:${codeElement})\\b`, 'iu');
const closesCode = new RegExp(`^</(?:${codeElement})\\b`, 'iu');
const codeOrTag = new RegExp(
  `(?<!\`)(\`+)(?!\`)[^]*?(?<!\`)\\1(?!\`)|<(${codeElement})\\b[^]*?</\\2\\s*>|</?[A-Za-z][^<>]*>`,
  'giu',
);

/** The words of a node, with a space for each piece of code: its marks are its own. */
function proseOf(node: Nodes): string {
  if (node.type === 'inlineCode') return ' ';
  if (!('children' in node)) return toString(node, { includeHtml: false });
  let within = 0;
  let prose = '';
  for (const child of node.children) {
    if (child.type === 'html' && opensCode.test(child.value)) within += 1;
    if (within === 0) prose += proseOf(child);
    if (child.type === 'html' && closesCode.test(child.value)) within = Math.max(0, within - 1);
  }
  return prose;
}

/** Whether the paragraphs of a quote are each in order, by themselves or with their neighbours. */
function isPaired(children: readonly Nodes[], paired: ReadonlySet<Nodes>): boolean {
  return (
    children.some((child) => paired.has(child)) &&
    children.every((child) => paired.has(child) || findUnbalancedMark(toString(child)) === undefined)
  );
}

/** What readers see or hear of a node besides its words. */
function valuesOf(node: Nodes): readonly string[] {
  const values =
    node.type === 'pictureFigure'
      ? [node.alt, node.credit]
      : node.type === 'clip'
        ? [node.credit]
        : node.type === 'pullQuote'
          ? [node.by]
          : [];
  return values.filter((value) => value !== undefined);
}

/** The brackets of `‹Media omitted>` are no quotation marks. */
function withoutChatNotes(text: string): string {
  return chatNotesIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Whether a paragraph prints what could not be understood. */
const isLiteral = (node: Nodes): boolean => node.type === 'paragraph' && node.data?.literal === true;

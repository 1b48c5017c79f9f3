import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import { fold, nearest } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

const call = /\[\^([^\]\n]{1,60})\]/gu;

/** Numbers footnotes in the order of their calls, so that ids are plain digits whatever the labels; a note that nothing calls is printed where it stands, and a call without a note is reported. */
export function remarkFootnotes(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    // Without one there is no note, no call, and nothing that looks like either.
    if (!context.source.body.includes('[^')) return;
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (definition) => {
      if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    });
    const numbers = new Map<string, string>();
    visit(tree, 'footnoteReference', (reference) => {
      if (!numbers.has(reference.identifier)) numbers.set(reference.identifier, String(numbers.size + 1));
    });

    visit(tree, (node, index, parent) => {
      if (node.type === 'footnoteReference') {
        node.identifier = numbers.get(node.identifier) ?? node.identifier;
      } else if (node.type === 'footnoteDefinition' && parent !== undefined && index !== undefined) {
        const number = numbers.get(node.identifier);
        if (number !== undefined && definitions.get(node.identifier) === node) {
          node.identifier = number;
          return undefined;
        }
        reportUncalled(node);
        parent.children.splice(index, 1, ...node.children);
        return index;
      } else if (node.type === 'text') {
        reportUndefined(sourceOf(node, context), node.position?.start.offset ?? 0, [...definitions.keys()]);
      }
      return undefined;
    });
  };

  function reportUncalled(node: FootnoteDefinition): void {
    const label = node.label ?? node.identifier;
    context.report('footnote/uncalled', node, {
      severity: 'warning',
      found: label,
      text: {
        ar: `لا موضع في النص يشير إلى الحاشية ${quoteValue(`[^${label}]`)}، أو سبقتها حاشية بالاسم نفسه، فظهرت هنا فقرة من النص. ضع ${quoteValue(`[^${label}]`)} حيث تريد رقمها، أو غيّر اسمها.`,
        en: `Nothing in the text calls the footnote ${quoteValue(`[^${label}]`)}, or another one has its name, so it is printed here as a paragraph. Put ${quoteValue(`[^${label}]`)} where its number should stand, or change its name.`,
      },
    });
  }

  function reportUndefined(source: string, start: number, known: readonly string[]): void {
    for (const match of source.matchAll(call)) {
      if (source[match.index - 1] === '\\') continue;
      const label = match[1] ?? '';
      if (/\s/u.test(label)) {
        reportSpaced(match[0], start + match.index);
        continue;
      }
      context.report('footnote/undefined', { offsets: [start + match.index, start + match.index + match[0].length] }, {
        severity: 'error',
        found: match[0],
        expected: nearest(fold(label), known, fold).map((each) => `[^${each}]`),
        text: {
          ar: `لا حاشية بالاسم ${quoteValue(match[0])}، فظهرت العلامة للقارئ. اكتب نصها في آخر الملف: ${quoteValue(`${match[0]}: نص الحاشية`)}`,
          en: `There is no footnote named ${quoteValue(match[0])}, so the mark is shown to the reader. Write its text at the end of the file: ${quoteValue(`${match[0]}: text of the note`)}`,
        },
      }); // prettier-ignore
    }
  }

  // No mark of a note has a space within.
  function reportSpaced(found: string, start: number): void {
    const model = `[^${found.slice(2, -1).trim().replace(/\s+/gu, '-')}]`;
    context.report('footnote/undefined', { offsets: [start, start + found.length] }, {
      severity: 'error',
      found,
      expected: [model],
      text: {
        ar: `في علامة الحاشية ${quoteValue(found)} مسافة، فلم تُقرأ وظهرت للقارئ. اكتبها بلا مسافة، هنا وفي أول الحاشية: ${quoteValue(model)}`,
        en: `The mark of a footnote ${quoteValue(found)} has a space in it, so it is not read and is shown to the reader. Write it without spaces, here and at the start of the note: ${quoteValue(model)}`,
      },
    }); // prettier-ignore
  }
}

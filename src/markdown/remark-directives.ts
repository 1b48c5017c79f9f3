import type { Root, RootContent } from 'mdast';
import { visit } from './visit.ts';
import { nearest } from '../text/index.ts';
import { quoteValue } from '../message/index.ts';
import type { Bilingual } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { foldName } from './directives/find-directive.ts';
import { toDialectNode } from './directives/to-dialect-node.ts';
import { literalParagraph, sourceOf } from './source-text.ts';
import type { Directive } from './syntax/directive-tree.ts';

/** Turns parsed directives into the dialect's own nodes; what cannot be one is printed as it was typed. */
export function remarkDirectives(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'directive', (directive, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      reportOddities(directive, context);
      // Values that run into each other are not what was meant: nothing more is told of them.
      const isRead = directive.unmatched === undefined || directive.container;
      const node = isRead ? toDialectNode(directive, context) : undefined;
      const nodes: RootContent[] = node === undefined ? toLiteral(directive, context) : [node];
      parent.children.splice(index, 1, ...nodes);
      return index + (node === undefined ? nodes.length : 0);
    });
  };
}

function toLiteral(directive: Directive, context: BodyContext): RootContent[] {
  const line = sourceOf(directive, context).split(/\r?\n|\r/u, 1)[0] ?? '';
  const rest = directive.children.filter((child) => child.type !== 'directiveLabel');
  return [literalParagraph(line, directive), ...rest];
}

/** A line with nothing but colons, or what keyboards give for them. */
const marksAlone =
  /^[ \t>\p{Cf}]*((?:[:\uFF1A\uFE55;\u061B\u2236\u2237\u02D0\u05C3\u205A\uA789\uFE13\uFE30][ \t]*){1,6})\r?$/gmu;

function reportUnclosed(directive: Directive, context: BodyContext): void {
  const marks = ':'.repeat(directive.colons);
  const close = findWrongClose(directive, context);
  if (close === undefined) {
    context.report('directive/unclosed', directive, {
      severity: 'error',
      expected: [marks],
      text: {
        ar: `لم يُغلق هذا الإطار، فدخل فيه ما بعده إلى آخر النص. أضف بعد آخر سطر منه سطرًا فيه ${marks} وحدها.`,
        en: `This box was not closed, so everything after it has gone into it. Add a line with nothing but ${marks} after its last line.`,
      },
    });
    return;
  }
  const { start, found } = close;
  const end = start + found.length;
  const line = String(directive.position?.start.line ?? 1);
  context.report('directive/unclosed', { offsets: [start, end] }, {
    severity: 'error',
    found,
    expected: [marks],
    text: {
      ar: `هذه العلامة ${quoteValue(found)} لا تغلق الإطار الذي فُتح في السطر ${line}، فدخل فيه ما بعدها إلى آخر النص. اكتب مكانها ${quoteValue(marks)}`,
      en: `The mark ${quoteValue(found)} does not close the box that was opened in line ${line}, so everything after it has gone into it. Write ${quoteValue(marks)} in its place.`,
    },
    // One mark alone may be anything.
    ...(found.length > 1 ? { fix: { edits: [{ start, end, text: marks }] } } : {}),
  }); // prettier-ignore
}

/** The first line of an unclosed box that was meant to close it; undefined when there is none. */
function findWrongClose(
  directive: Directive,
  context: BodyContext,
): { readonly start: number; readonly found: string } | undefined {
  let close: { readonly start: number; readonly found: string } | undefined;
  visit(
    { type: 'root', children: directive.children as RootContent[] } satisfies Root,
    'paragraph',
    (paragraph) => {
      const start = paragraph.position?.start.offset;
      if (close !== undefined || start === undefined) return;
      for (const { 0: whole, 1: typed = '', index } of sourceOf(paragraph, context).matchAll(marksAlone)) {
        const found = typed.trimEnd();
        close ??= { start: start + index + whole.indexOf(typed), found };
      }
    },
  );
  return close;
}

function reportOddities(directive: Directive, context: BodyContext): void {
  if (!directive.closed) reportUnclosed(directive, context);
  const { unmatched, spec } = directive;
  if (unmatched !== undefined) {
    const name = Object.values(spec.attributes)
      .flat()
      .find((each) => /\p{Script=Arabic}/u.test(each));
    const model = `${name ?? 'name'}="…"`;
    context.report('directive/malformed', directive, {
      severity: 'error',
      found: unmatched,
      expected: [model],
      text: unmatchedText(unmatched, model),
    });
  }
  const { coloned: colon } = directive;
  if (colon !== undefined) {
    context.report('directive/malformed', directive, {
      severity: 'warning',
      found: `${colon}:`,
      expected: [`${colon}="…"`],
      text: {
        ar: `بعد الاسم ${quoteValue(colon)} نقطتان مكان علامة المساواة. قُرئتا كأنهما هي؛ اكتب ${quoteValue(`${colon}="…"`)}`,
        en: `A colon follows the name ${quoteValue(colon)} instead of an equals sign. It was read as one; write ${quoteValue(`${colon}="…"`)}`,
      },
    });
  }
  for (const name of directive.unknown) {
    const known = Object.values(directive.spec.attributes).flat();
    const near = nearest(foldName(name), known, foldName);
    context.report('directive/unknown-attribute', directive, {
      severity: 'warning',
      found: name,
      expected: near.length > 0 ? near : known,
      text: {
        ar: `لا معنى هنا للاسم ${quoteValue(name)}، فلم تُستعمل قيمته. الأسماء المعروفة: ${known.map(quoteValue).join('، ')}`,
        en: `The name ${quoteValue(name)} means nothing here, and its value was not used. Known names: ${known.map(quoteValue).join(', ')}`,
      },
    });
  }
}

function unmatchedText(unmatched: string, model: string): Bilingual {
  // The value swallowed the name of the next.
  const [, value = '', next] = /^(.*?)\s*([\p{L}\p{M}_-]+)\s*=\s*$/su.exec(unmatched) ?? [];
  if (next !== undefined)
    return {
      ar: `علامة التنصيص التي فُتحت قبل ${quoteValue(value)} لم تُغلق قبل ${quoteValue(next)}. أغلقها؛ فكل قيمة بين علامتين، هكذا: ${quoteValue(model)}`,
      en: `The quotation mark that opens before ${quoteValue(value)} is not closed before ${quoteValue(next)}. Close it: each value stands between two of them, like this: ${quoteValue(model)}`,
    };
  return {
    ar: `علامات التنصيص لا تتطابق في ما بين الحاصرتين ${quoteValue('{ }')}: ${quoteValue(unmatched)}. ضع كل قيمة بين علامتين، هكذا: ${quoteValue(model)}`,
    en: `The quotation marks between the braces do not match: ${quoteValue(unmatched)}. Put each value between two of them, like this: ${quoteValue(model)}`,
  };
}

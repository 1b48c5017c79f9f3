import type { Root, RootContent } from 'mdast';
import { visit } from './visit.ts';
import { nearest } from '../matter/index.ts';
import { quoteValue } from '../message/index.ts';
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
      const node = toDialectNode(directive, context);
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

function reportOddities(directive: Directive, context: BodyContext): void {
  if (!directive.closed) {
    context.report('directive/unclosed', directive, {
      severity: 'error',
      expected: [':::'],
      text: {
        ar: 'لم يُغلق هذا الإطار، فدخل فيه ما بعده إلى آخر النص. أضف بعد آخر سطر منه سطرًا فيه ::: وحدها.',
        en: 'This box was not closed, so everything after it has gone into it. Add a line with nothing but ::: after its last line.',
      },
    });
  }
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
      text: {
        ar: `علامات التنصيص لا تتطابق في ما بين الحاصرتين ${quoteValue('{ }')}: ${quoteValue(unmatched)}. ضع كل قيمة بين علامتين، هكذا: ${quoteValue(model)}`,
        en: `The quotation marks between the braces do not match: ${quoteValue(unmatched)}. Put each value between two of them, like this: ${quoteValue(model)}`,
      },
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

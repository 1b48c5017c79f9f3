import type { Code, Root } from 'mdast';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

/** Reports a fence of code that nothing closes: what follows it has gone into the code. */
export function remarkOpenCode(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'code', (node) => {
      const source = sourceOf(node, context);
      const fence = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
      if (fence !== undefined && !isClosed(source, fence)) report(node, fence, source, context);
    });
  };
}

function isClosed(source: string, fence: string): boolean {
  const lines = source.trimEnd().split(/\r\n|[\r\n]/u);
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]+/u, '').trimEnd() : '';
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}

function report(node: Code, fence: string, source: string, context: BodyContext): void {
  const start = node.position?.start.offset ?? 0;
  context.report('markdown/unclosed-code', { offsets: [start, start + fence.length] }, {
    // Code to the last line, without an empty one, lacks nothing but its fence.
    severity: /\n[ \t>\r]*\n[^]*\p{L}/u.test(source) ? 'error' : 'warning',
    found: fence,
    expected: [fence],
    text: {
      ar: `فُتحت هنا كتلة شيفرة ولم تُغلق، فظهر ما بعدها للقارئ كما كُتب بلا تنسيق ولا روابط ولا بطاقات. ضع بعد آخر سطر منها سطرًا فيه ${quoteValue(fence)} وحدها، أو احذف هذه العلامة.`,
      en: `A block of code is opened here and not closed, so what follows is shown to the reader as typed, without formatting, links and cards. After its last line put a line with nothing but ${quoteValue(fence)}, or delete this mark.`,
    },
  }); // prettier-ignore
}

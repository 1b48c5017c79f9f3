import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../markdown/index.ts';
import type { AttributedQuote, QuoteMention } from '../markdown/index.ts';
import { mentionProblem, problemsInUse, verbProblem } from '../quote/index.ts';
import type { FieldProblem, Quote } from '../quote/index.ts';
import type { BodyRender } from './body-render.ts';

/** Reports what is wrong with the quotes of a body where it uses them: once for each quote and rule. */
export function reportQuotes(tree: Root, render: BodyRender): void {
  const { quotes, records } = render.input;
  const told = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type !== 'attributedQuote' && node.type !== 'quoteMention') return;
    const quote = quotes.get(node.quoteId) ?? records?.get(node.quoteId);
    if (quote === undefined) return;
    const found: readonly Told[] =
      node.type === 'quoteMention'
        ? [
            ...problemsInUse(quote, 'mention'),
            ...besideMention(quote, parent?.children ?? [], index ?? 0),
            ...ofName(quote, toString(node)),
          ]
        : blockProblems(quote, toString(node), node.attribution, render);
    for (const { rule, severity, text, found: written, expected, ofLine } of found) {
      const key = `${rule} ${quote.id}`;
      if (told.has(key)) continue;
      told.add(key);
      render.report(rule, ofLine === true ? lineOf(node, render, written) : node, {
        severity,
        text,
        ...(written === undefined ? {} : { found: written }),
        ...(expected === undefined ? {} : { expected }),
      });
    }
  });
}

/** A problem, and whether the line under the words is what says it. */
type Told = FieldProblem & { readonly ofLine?: true };

/** The line under a quote's words, after its marks and its dash; of what stands behind the source, that alone. */
function lineOf(
  { position }: AttributedQuote | QuoteMention,
  { input }: BodyRender,
  written: string | undefined,
): Parameters<BodyRender['report']>[1] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) return {};
  const source = input.body.slice(from, to).trimEnd();
  const last = source.slice(source.lastIndexOf('\n') + 1);
  const lead = /^[>\s\p{Cf}]*[\p{Pd}\u0640]*\s*/u.exec(last)?.[0].length ?? 0;
  const end = from + source.length;
  const name = last.lastIndexOf('][');
  const behind = written === undefined || name < 0 ? -1 : last.indexOf(written, name);
  if (behind > 0 && written !== undefined) {
    const start = end - last.length + behind;
    return { position: { start: { offset: start }, end: { offset: start + written.length } } };
  }
  return { position: { start: { offset: end - last.length + lead }, end: { offset: end } } };
}

function blockProblems(
  quote: Quote,
  words: string,
  line: string | undefined,
  render: BodyRender,
): readonly Told[] {
  if (line === undefined) return problemsInUse(quote, 'card');
  const attributed = render.attributed(quote, line);
  const ofLine = attributed.problems.map((problem): Told => ({ ...problem, ofLine: true }));
  return [...ofLine, ...problemsInUse(attributed.quote, 'block', words)];
}

function ofName(quote: Quote, name: string): readonly FieldProblem[] {
  const problem = mentionProblem(quote, name);
  return problem === undefined ? [] : [problem];
}

function besideMention(quote: Quote, siblings: readonly Nodes[], index: number): readonly FieldProblem[] {
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const problem = verbProblem(
    quote,
    before?.type === 'text' ? before.value : '',
    after?.type === 'text' ? after.value : '',
  );
  return problem === undefined ? [] : [problem];
}

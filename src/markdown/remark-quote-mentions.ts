import type { LinkReference, Node, Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import { fold, nearest } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { reportUndefinedId } from './directives/to-dialect-node.ts';
import { citedId, foldId } from './quote-ids.ts';
import { sourceOf } from './source-text.ts';
import { verbatimAfter } from './verbatim-after.ts';

/** Turns `[name][id]` in a sentence into a `quoteMention`; references that only look like one are text again, and ids that name no quote are reported. */
export function remarkQuoteMentions(
  context: BodyContext,
  ids: ReadonlyMap<string, string>,
): (tree: Root) => void {
  return (tree) => {
    let defined: ReadonlySet<string> | undefined;
    const isDefined = (identifier: string): boolean => (defined ??= definedIn(tree)).has(identifier);
    const holdsCitation = toCitationFinder(context.source.body);

    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.type === 'linkReference') {
        const quoteId = ids.get(node.identifier);
        if (quoteId === undefined) return undefined;
        if (node.referenceType === 'full') {
          const { position } = node;
          reportVerbatim(quoteId, parent.children[index + 1]);
          parent.children[index] = {
            type: 'quoteMention',
            quoteId,
            children: node.children,
            ...(position && { position }),
          };
          return undefined;
        }
        if (isDefined(node.identifier)) return undefined;
        parent.children.splice(index, 1, ...toText(node));
        return index;
      }
      if (node.type === 'imageReference' && ids.has(node.identifier) && !isDefined(node.identifier)) {
        parent.children.splice(index, 1, { type: 'text', value: sourceOf(node, context) });
      }
      if (node.type === 'text' && holdsCitation(node))
        reportUndefined(sourceOf(node, context), node.position?.start.offset ?? 0);
      return undefined;
    });
  };

  function reportUndefined(source: string, start: number): void {
    for (const match of source.matchAll(citedId)) {
      const id = match[1] ?? '';
      if (id.startsWith('^') || source[match.index - 1] === '\\') continue;
      const known = [...new Set(ids.values())];
      const open = source.lastIndexOf('[', match.index);
      const label = source.slice(open + 1, match.index);
      // «المادة [12][1]»: numbers of an article and of its paragraph.
      if (/^\p{N}+$/u.test(id) && /^[\p{N}\s]+$/u.test(label)) continue;
      // Whom the words are given to says more than a number that is one away.
      const spoken = known.filter((each) => isNamedIn(label, context.quoteOf(each)?.speaker.name));
      const near = nearest(foldId(id), known, foldId).filter((each) => !spoken.includes(each));
      const reversed = known.find((each) => foldId(each) === foldId(label));
      if (reversed !== undefined && near.length === 0) {
        reportReversed([start + open, start + match.index + match[0].length], `[${id}][${label}]`);
        continue;
      }
      const from = start + match.index + 2;
      reportUndefinedId(context, { offsets: [from, from + id.length] }, id, [...spoken, ...near]);
    }
  }

  // The words of a paraphrase are the newsroom's own.
  function reportVerbatim(quoteId: string, next: Nodes | undefined): void {
    const start = next?.position?.start.offset;
    if (next?.type !== 'text' || start === undefined) return;
    if (context.quoteOf(quoteId)?.kind !== 'paraphrase') return;
    const source = sourceOf(next, context);
    const at = verbatimAfter(source);
    if (at === undefined) return;
    const found = source.slice(...at);
    context.report('quote/paraphrase-as-quotation', { offsets: [start + at[0], start + at[1]] }, {
      severity: 'warning',
      found,
      text: {
        ar: `قيل في رأس الملف إن ${quoteValue(quoteId)} نقل بالمعنى، وكلامه هنا بين علامتي تنصيص: ${quoteValue(found)}. إن كان بالمعنى فاحذف العلامتين؛ وإن كان بنصّه فاجعل نوعه «مباشر».`,
        en: `The front matter says that ${quoteValue(quoteId)} is a paraphrase, and its words stand in quotation marks here: ${quoteValue(found)}. If they are a paraphrase, remove the marks; if they are the speaker's own, make the kind “direct”.`,
      },
    }); // prettier-ignore
  }

  // `[id][name]`
  function reportReversed(offsets: readonly [number, number], model: string): void {
    context.report('quote/citation-form', { offsets }, {
      severity: 'error',
      expected: [model],
      text: {
        ar: `الاسم والمعرف هنا معكوسان، فلم يُقرأ المعرف وظهر للقارئ كما كُتب. الاسم أولًا ثم المعرف: ${quoteValue(model)}.`,
        en: `The name and the id stand the wrong way round here, so the id is not read and is shown to the reader as typed. The name comes first, then the id: ${quoteValue(model)}.`,
      },
    }); // prettier-ignore
  }
}

function definedIn(tree: Root): ReadonlySet<string> {
  const defined = new Set<string>();
  visit(tree, 'definition', ({ identifier }) => void defined.add(identifier));
  return defined;
}

/** Tells of nodes whether `][` stands where they were read from; each place is looked for once, when nodes are asked about in order. */
function toCitationFinder(body: string): (node: Node) => boolean {
  let from = 0;
  let next = -1;
  return ({ position }) => {
    const start = position?.start.offset ?? 0;
    if (start < from || start > next) {
      const found = body.indexOf('][', start);
      from = start;
      next = found < 0 ? Infinity : found;
    }
    return next + 2 <= (position?.end.offset ?? 0);
  };
}

const isNamedIn = (label: string, name: string | undefined): boolean =>
  name !== undefined && fold(label).includes(fold(name));

function toText(node: LinkReference): PhrasingContent[] {
  const closing = node.referenceType === 'collapsed' ? '][]' : ']';
  return [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: closing }];
}

import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import { platformOf } from '../quote/index.ts';
import type { PlatformId } from '../quote/index.ts';
import { fold } from '../text/index.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import type { BodyContext } from './body-context.ts';
import { areNear, areOneSentence, areSame } from './near-wordings.ts';

// Their posts are mostly films, and who is filmed speaks at length.
const filmed: ReadonlySet<PlatformId> = new Set(['tiktok', 'youtube']);

/** A quote that the body gave before, with its words (folded) once they were asked for. */
interface Told {
  readonly quote: AttributedQuote;
  words?: readonly string[];
}

const wordsOf = (quote: AttributedQuote): readonly string[] =>
  fold(toString(quote)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Reports a quote whose words the body gives twice, alike or not: two passages of one post are no such thing. */
export function remarkTwoWordings(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const told = new Map<string, Told[]>();
    visit(tree, 'attributedQuote', (quote) => {
      const before = told.get(quote.quoteId);
      // Most quotes are cited once: nothing is compared with their words.
      if (before === undefined) {
        told.set(quote.quoteId, [{ quote }]);
        return;
      }
      const [first] = before;
      if (first !== undefined) first.words ??= wordsOf(first.quote);
      const words = wordsOf(quote);
      const others = before.map((each) => each.words ?? []);
      if (others.some((each) => areSame(each, words))) reportTwice(quote);
      else if (
        others.some((each) => areNear(each, words) && (isShort(quote.quoteId) || areOneSentence(each, words)))
      )
        report(quote);
      before.push({ quote, words });
    });
  };

  /** A post is one short text, which seldom says nearly the same twice. */
  function isShort(id: string): boolean {
    const platform = context.quoteOf(id)?.source.platform;
    return platform !== undefined && platformOf(platform).social && !filmed.has(platform);
  }

  function reportTwice(quote: AttributedQuote): void {
    context.report('struct/repeated-paragraph', quote, {
      severity: 'warning',
      found: quote.quoteId,
      text: {
        ar: `سبقت بطاقة الاقتباس ${quoteValue(quote.quoteId)} في النص بالكلام نفسه، فيقرؤه القارئ مرتين. احذف إحدى البطاقتين، أو صحّح المعرف هنا.`,
        en: `The card of the quote ${quoteValue(quote.quoteId)} stands earlier in the text with the same words, and readers read them twice. Delete one of the cards, or correct the id here.`,
      },
    });
  }

  function report(quote: AttributedQuote): void {
    context.report('quote/two-wordings', quote, {
      severity: 'warning',
      found: quote.quoteId,
      text: {
        ar: `سبق كلام الاقتباس ${quoteValue(quote.quoteId)} في النص بلفظ غير هذا، والكلام الحرفي لا يكون له لفظان. ارجع إلى الأصل واجعلهما واحدًا، أو صحّح المعرف هنا.`,
        en: `The words of the quote ${quoteValue(quote.quoteId)} stand earlier in the text in another wording, and verbatim words have one only. Go back to the original and make them one, or correct the id here.`,
      },
    });
  }
}

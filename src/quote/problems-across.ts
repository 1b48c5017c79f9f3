import { fold } from '../text/index.ts';
import type { FieldProblem } from './field-problem.ts';
import { platformOf } from './find-platform.ts';
import { problems } from './problem.ts';
import type { Quote } from './quote.ts';

/** What only shows when the quotes of one article are read together, by the id of the later quote: one speaker with two handles on one platform. */
export function problemsAcross(
  quotes: Iterable<Quote>,
): readonly { readonly id: string; readonly problem: FieldProblem }[] {
  const handles = new Map<string, string>();
  const links = new Map<string, Quote>();
  const found: { id: string; problem: FieldProblem }[] = [];
  for (const quote of quotes) {
    const { id, speaker, via, source } = quote;
    const twin = source.url === undefined ? undefined : links.get(source.url);
    if (source.url !== undefined && twin === undefined) links.set(source.url, quote);
    if (twin !== undefined && isOther(quote, twin))
      found.push({
        id,
        problem: { field: ['url'], ...problems.sameLink(speaker.name, twin.speaker.name, twin.id) },
      });
    const name = via?.name ?? speaker.name;
    const { handle, platform } = source;
    if (handle === undefined || platform === undefined) continue;
    const account = `${platform} ${fold(name)}`;
    const known = handles.get(account);
    if (known === undefined) handles.set(account, handle);
    else if (known.toLowerCase() !== handle.toLowerCase())
      found.push({ id, problem: { field: ['handle'], ...problems.twoHandles(name, handle, known) } });
  }
  return found;
}

/** Whether two quotes of one post are said by two people of whom nobody relays the other: a page names its witnesses, and a post has one author. */
function isOther(quote: Quote, twin: Quote): boolean {
  return (
    quote.via === undefined &&
    twin.via === undefined &&
    quote.source.platform !== undefined &&
    platformOf(quote.source.platform).social &&
    fold(quote.speaker.name) !== fold(twin.speaker.name)
  );
}

import { fold } from '../text/index.ts';
import type { FieldProblem } from './field-problem.ts';
import { problems } from './problem.ts';
import type { Quote } from './quote.ts';

/** What only shows when the quotes of one article are read together, by the id of the later quote: one speaker with two handles on one platform. */
export function problemsAcross(
  quotes: Iterable<Quote>,
): readonly { readonly id: string; readonly problem: FieldProblem }[] {
  const handles = new Map<string, string>();
  const found: { id: string; problem: FieldProblem }[] = [];
  for (const { id, speaker, via, source } of quotes) {
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

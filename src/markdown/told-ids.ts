import type { BodyContext } from './body-context.ts';
import { citedId } from './quote-ids.ts';

/** Rules that tell of a citation which was not read as one. */
const brokenCitation =
  /^(?:quote\/(?:citation-form|no-attribution|undefined-id)|directive\/(?:incomplete|malformed))$/u;

/** The uncited ids of which an error in the body tells already: meant by an id that is mistyped, or held by a citation that is broken. */
export function toldIds(uncited: readonly string[], { messages, source }: BodyContext): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { rule, severity, place, expected = [] } of messages) {
    if (severity !== 'error' || !brokenCitation.test(rule)) continue;
    const advised = expected.flatMap((each) => [
      each,
      ...[...each.matchAll(citedId)].map(([, id = '']) => id),
    ]);
    const meant = uncited.find((id) => advised.includes(id) && !told.has(id));
    if (meant !== undefined) told.add(meant);
    else {
      const found = source.body.slice(place.start.offset, lineEnd(source.body, place.end.offset));
      for (const id of uncited) if (holds(found, id)) told.add(id);
    }
  }
  return told;
}

function lineEnd(body: string, at: number): number {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
}

/** Whether an id stands in a text within brackets of some kind, one of which at least is there. */
function holds(text: string, id: string): boolean {
  // Nothing stands everywhere.
  if (id === '') return false;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text.slice(0, at).trimEnd().replace(/#$/u, '').at(-1) ?? '';
    const after =
      text
        .slice(at + id.length)
        .trimStart()
        .at(0) ?? '';
    if ('[({［（'.includes(before || ' ') || '])}］）'.includes(after || ' ')) return true;
  }
  return false;
}

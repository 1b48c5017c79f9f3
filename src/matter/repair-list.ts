import { putQuoted } from './put-quoted.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd } from './source-line.ts';
import { closeOfQuote, findFault, isNodeProperty } from './value-fault.ts';

interface ListItem {
  readonly start: number;
  readonly end: number;
  /** Offset of the comma before it; undefined for the first. */
  readonly comma: number | undefined;
}

const commas = /[,\u060C\u061B]/;
const arabicComma = /[\u060C\u061B]/;

function splitItems(text: string, start: number, end: number): readonly ListItem[] {
  const items: ListItem[] = [];
  let comma: number | undefined;
  let from = start;
  const close = (stop: number): void => {
    while (from < stop && /\s/.test(text.charAt(from))) from += 1;
    const last = contentEnd(text, from, stop);
    if (last > from) items.push({ start: from, end: last, comma });
  };
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      if (text.slice(from, at).trim() === '') at = (closeOfQuote(text, at, end) ?? at + 1) - 1;
    } else if (commas.test(character)) {
      close(at);
      comma = at;
      from = at + 1;
    }
  }
  close(end);
  return items;
}

/** Copies a one-line list `[…]` without inner brackets, parted also at Arabic commas, with quotation marks round items that YAML would cut or reject. */
export function repairList(desk: RepairDesk, start: number, end: number): void {
  const { text, edit, report } = desk;
  const items = splitItems(text, start + 1, end - 1);
  const gaps = items.map(({ start: from }, index) => ({
    from: items[index - 1]?.end ?? start + 1,
    to: from,
  }));
  const behind = { from: items.at(-1)?.end ?? start + 1, to: end - 1 };
  const arabic = [...gaps, behind].find(({ from, to }) => arabicComma.test(text.slice(from, to)));
  if (arabic !== undefined) {
    const at = arabic.from + text.slice(arabic.from).search(arabicComma);
    report('matter/arabic-comma', at, at + 1, { value: text.slice(start, end) });
  }
  edit.keep(start, start + 1);
  for (const [index, item] of items.entries()) {
    const { from = start + 1, to = item.start } = gaps[index] ?? {};
    const isOne = item.comma === undefined || text.slice(from, item.comma).trim() === '';
    if (index > 0) edit.put(', ', isOne ? (item.comma ?? from) : from, to);
    else if (arabicComma.test(text.slice(from, to))) edit.put('', from, to);
    const first = text.charAt(item.start);
    const quoted = (first === '"' || first === "'") && closeOfQuote(text, item.start, item.end) === item.end;
    const fault = quoted ? undefined : findFault(text, item.start, item.end, true);
    const loneMark = !quoted && (first === '"' || first === "'");
    if (fault === undefined && !loneMark) edit.keep(item.start, item.end);
    else {
      const rule = fault?.rule ?? 'matter/text-after-quote';
      report(rule, fault?.start ?? item.start, fault?.end ?? item.end, {
        value: text.slice(item.start, item.end),
      });
      if (isNodeProperty(text.slice(item.start, item.end))) desk.isSure = false;
      putQuoted(text, item.start, item.end, edit);
    }
  }
  if (arabicComma.test(text.slice(behind.from, behind.to))) edit.put('', behind.from, behind.to);
  edit.keep(end - 1, end);
}

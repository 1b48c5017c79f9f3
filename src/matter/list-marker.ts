import { reportSpace } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { tabWidth } from './source-line.ts';

/** The most list markers on one line. */
export const markersMax = 8;

const listDashes = /^[\u2010-\u2015\u2212\u0640\u2022\u00B7\u25AA\u25CF*+](?=[ \t\p{Zs}])/u;

/** All with which a marker may begin. */
const signs = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u0640\u2022\u00B7\u25AA\u25CF*+';

/** The dash of a list item. */
export interface Marker {
  readonly start: number;
  /** After the dash and the spaces that follow it. */
  readonly end: number;
  /** Columns, dash included. */
  readonly width: number;
  readonly fault: boolean;
}

/** The dashes at the start of a line's content; other signs that stand for a dash are taken for one only within a list. */
export function readMarkers(desk: RepairDesk, start: number, end: number, indent: number): readonly Marker[] {
  const { text } = desk;
  const list: Marker[] = [];
  if (!signs.includes(text.charAt(start))) return list;
  const inList = desk.last.open
    ? indent >= desk.last.indent && desk.last.indent >= 0
    : desk.itemIndent === indent;
  let at = start;
  while (at < end) {
    const rest = text.slice(at, end);
    const plain = /^-(?:[ \t\p{Zs}\p{Cf}]+|$)/u.exec(rest);
    const slip = inList && list.length === 0 ? (listDashes.exec(rest) ?? /^-(?=[^\s-])/u.exec(rest)) : null;
    const found = plain ?? slip;
    if (found === null) break;
    let after = at + found[0].length;
    while (after < end && /[ \t\p{Zs}\p{Cf}]/u.test(text.charAt(after))) after += 1;
    const spaces = text
      .slice(at + 1, after)
      .replace(/\p{Cf}/gu, '')
      .replaceAll('\t', ' '.repeat(tabWidth)).length;
    list.push({ start: at, end: after, width: 1 + Math.max(spaces, 1), fault: plain === null });
    at = after;
    if (list.length > markersMax) break;
  }
  return list;
}

/** Writes a dash and the spaces after it, as wide as they were. */
export function putMarker(desk: RepairDesk, marker: Marker): void {
  const { text, edit, report } = desk;
  if (marker.fault) {
    report('matter/list-dash', marker.start, marker.start + 1, { value: text.charAt(marker.start) });
  }
  for (let at = marker.start + 1; at < marker.end; at += 1) reportSpace(desk, at);
  edit.put('-', marker.start, marker.start + 1);
  edit.put(' '.repeat(marker.width - 1), marker.start + 1, marker.end);
}

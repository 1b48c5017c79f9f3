import type { Segment, SegmentOptions } from './segment.ts';

const latin = /[@#]?[A-Za-z][\w'’.&/-]*(?: [A-Za-z][\w'’.&/-]*)*(?<![.,:;!?'’/-])/gu;

/** Cuts a text into stretches that are drawn as they stand and tokens that need an isolate. */
export function toSegments(text: string, { direction }: SegmentOptions): readonly Segment[] {
  if (text === '') return [];
  if (direction === 'ltr') return [{ text, kind: undefined }];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(latin)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), kind: undefined });
    segments.push({ text: match[0], kind: 'latin', dir: 'ltr' });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), kind: undefined });
  return segments;
}

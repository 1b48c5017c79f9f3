/** Where such a note stands, by 0-based offsets in UTF-16 code units; `end` is exclusive. */
interface ChatNote {
  readonly start: number;
  readonly end: number;
}

const object =
  'الوسائط|الصورة|صورة GIF|الفيديو|مقطع الفيديو|الملف الصوتي|المقطع الصوتي|الصوت|الملصق|المستند|الملف|بطاقة جهة الاتصال';
const note = [
  `تم[ \\u00A0]+استبعاد[ \\u00A0]+(?:${object})`,
  '(?:تم|جرى)[ \\u00A0]+(?:حذف|تعديل)[ \\u00A0]+هذه[ \\u00A0]+الرسالة',
  'لقد[ \\u00A0]+حذفت[ \\u00A0]+هذه[ \\u00A0]+الرسالة',
  '(?:media|image|video|audio|sticker|gif|document|contact card)[ \\u00A0]+omitted',
  'this[ \\u00A0]+message[ \\u00A0]+was[ \\u00A0]+(?:deleted|edited)',
  'you[ \\u00A0]+deleted[ \\u00A0]+this[ \\u00A0]+message',
].join('|');
const attached = '(?:attached|مرفق|المرفق):[ \\u00A0]+[^<>‹›\\n]{1,100}';
const hidden = '[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*';
const mark = `[ \\t\\u00A0]*${hidden}`;

// Nobody else writes them between angle brackets.
const bracketed = new RegExp(`(?:[<‹]|&lt;)${mark}(?:${note}|${attached})${mark}(?:[>›]|&gt;)`, 'giu');
// Without them they are one only where their line holds nothing else but the stamp of the message.
const bare = new RegExp(`(?:${note})(?=\\.?${mark}\\r?$)`, 'gimu');
const stamp = new RegExp(
  `^${mark}(?:(?:\\[[^\\]]{6,40}\\]|[\\d\\u0660-\\u0669][^-]{6,30}-)[^:]{1,60}:${mark})?$`,
  'iu',
);
const file = /\((?:file attached|الملف مرفق|ملف مرفق)\)/giu;
const fileName = /[\p{L}\p{N}_-]+\.[a-z0-9]{2,4}[ \u00A0]+$/iu;

/** Code units: no stamp and no name of a file is longer. */
const leadMax = 120;

// Of each word as much as is found in a third of the time of the whole: fewer than seven letters.
const beginnings = ['ستبعاد', 'هذه الرسالة', 'mitted', 'essage', 'tached', 'مرفق'];
const words = ['استبعاد', 'هذه الرسالة', 'omitted', 'essage', 'ttached', 'مرفق'];

/** What chats write in place of a picture, a recording or a message that is gone, when a talk is copied out of them. */
export function chatNotesIn(text: string): readonly ChatNote[] {
  if (!beginnings.some((word) => text.includes(word))) return [];
  if (!words.some((word) => text.includes(word))) return [];
  const found = [...text.matchAll(bracketed)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  for (const { 0: whole, index } of text.matchAll(bare)) {
    const line = text.lastIndexOf('\n', index - 1) + 1;
    if (index - line > leadMax || !stamp.test(text.slice(line, index))) continue;
    found.push({ start: index, end: index + whole.length });
  }
  for (const { 0: whole, index } of text.matchAll(file)) {
    const name = fileName.exec(text.slice(Math.max(0, index - leadMax), index))?.[0];
    if (name !== undefined) found.push({ start: index - name.length, end: index + whole.length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

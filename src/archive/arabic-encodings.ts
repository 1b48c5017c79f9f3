/** Encodings of Arabic with one byte a letter. */
export const arabicEncodings = ['Windows-1256', 'ISO-8859-6', 'Mac Arabic'] as const;

export type ArabicEncoding = (typeof arabicEncodings)[number];

/** Mac OS Arabic from 0x80 on (Unicode’s MAPPINGS/VENDORS/APPLE/ARABIC.TXT): signs from 0xA0 to 0xBF are those that are written from right to left. */
const macArabic =
  'Ä\u00A0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىيًٌٍَُِّْپٹچەڤگڈڑ{|}ژے';

const labels = { 'Windows-1256': 'windows-1256', 'ISO-8859-6': 'iso-8859-6' } as const;

/** What bytes say in an encoding; undefined when it has no letter for one of them, or what it has is a control character. */
export function decodeArabic(bytes: Uint8Array, encoding: ArabicEncoding): string | undefined {
  const text = encoding === 'Mac Arabic' ? decodeMac(bytes) : decodeByLabel(bytes, labels[encoding]);
  return text === undefined || /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/u.test(text)
    ? undefined
    : text;
}

function decodeByLabel(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const macLetters = Array.from(macArabic);

function decodeMac(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (macLetters[byte - 0x80] ?? '');
  return text;
}

/** The text of a value as YAML has it; what stands for nothing is none. `quoted`: in quotation marks or a block, where it stands for itself. */
export const valueText = (written: string, quoted: boolean): string =>
  !quoted && (written === '~' || /^null$/i.test(written)) ? '' : written;

/** A key in NFC, without what nobody sees in it. */
export const keyText = (written: string): string =>
  valueText(written, false)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();

export { formats, isFormat } from './format.ts';
export type { Format, ReportContext } from './format.ts';

export { holdCode, keepCode, loadCompiled } from './load-compiled.ts';

export { keepCode, loadCompiled } from './load-compiled.ts';

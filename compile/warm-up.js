// Runs the compiled program, and keeps beside it what V8 made of its code: a command has less to compile then.
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFonts } from '../dist/src/site/fonts.js';
import { holdCode, keepCode, loadCompiled } from '../dist/app/launch.js';

const folder = join(import.meta.dirname, '../dist/warm-up');
mkdirSync(folder, { recursive: true });
const root = mkdtempSync(join(folder, 'newsroom-'));
cpSync(join(import.meta.dirname, 'newsroom'), root, { recursive: true });
// To cut fonts takes longer than all the rest. They are the same for every newsroom: builds take them from beside the program, and they stay from one time to the next.
const [kept, fonts] = [join(folder, 'fonts'), join(import.meta.dirname, '../dist/app/fonts')];
if (existsSync(kept)) cpSync(kept, fonts, { recursive: true });
await buildFonts(fonts);
rmSync(kept, { recursive: true, force: true });
cpSync(fonts, kept, { recursive: true });
holdCode();
const { main } = loadCompiled(join(import.meta.dirname, '../dist/app/midad.cjs'));

const build = ['build', '--root', root, '--out', join(root, '_site'), '--threads', '0'];
const article = join(root, 'content/articles/2026-11-05-garden.md');

/** A build from nothing, a check, a build that follows a change, and one that finds nothing to do. */
async function run() {
  for (const words of [build, ['check', '--root', root], build, build]) {
    const code = await main([...words, '--now', '2026-11-10T12:00:00+04:00', '--lang', 'en']);
    if (code !== 0) return code;
    if (words[0] === 'check') appendFileSync(article, '\nوأغلقت الحديقة في العاشرة.\n');
  }
  keepCode();
  return 0;
}

try {
  process.exitCode = await run();
} finally {
  rmSync(root, { recursive: true, force: true });
}

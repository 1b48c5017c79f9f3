import { describe, expect, it, vi } from 'vitest';
import { renderDeskPage } from '../../src/preview/desk-page.tsx';
import { debounce } from '../../src/preview/debounce.ts';
import { firstEdition, obstructedEdition } from '../../src/preview/edition.ts';
import { injectPanel } from '../../src/preview/inject-panel.ts';

describe('the panel', () => {
  it.each([
    ['<body><p>a</p></body></html>', '<body><p>a</p>PANEL</body></html>'],
    ['<BODY>a</BODY>', '<BODY>aPANEL</BODY>'],
    ['<p>&lt;/body&gt;</p>', '<p>&lt;/body&gt;</p>PANEL'],
  ])('is put at the end of the body of %s', (html, expected) => {
    expect(injectPanel(html, 'PANEL')).toBe(expected);
  });
});

describe('the desk', () => {
  it('says before the first build is done that it goes on, and names neither errors nor an hour', () => {
    const html = renderDeskPage(firstEdition, 'ar');
    expect(html).toContain('يُبنى الموقع الآن أول مرة');
    expect(html).toContain('class="state clean"');
    expect(html).not.toMatch(/أصلح الأخطاء|آخر بناء|<h2/);
  });

  it('asks for the errors to be mended once a first build failed', () => {
    const html = renderDeskPage(
      obstructedEdition(firstEdition, { ar: 'سبب', en: 'cause' }, '2026-05-10T08:00:00+03:00'),
      'ar',
    );
    expect(html).toMatch(/class="state error"[^>]*>لم يُبنَ الموقع بعد\. أصلح الأخطاء/);
    expect(html).toContain('آخر بناء');
  });
});

describe('a debounced task', () => {
  it('runs once after many calls, and once more for a call during its run', async () => {
    vi.useFakeTimers();
    let finish = (): void => {};
    const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const call = debounce(task, 50);
    call();
    call();
    await vi.advanceTimersByTimeAsync(49);
    expect(task).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(task).toHaveBeenCalledTimes(1);
    call();
    call();
    await vi.advanceTimersByTimeAsync(200);
    expect(task).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(task).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});

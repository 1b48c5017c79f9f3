/** The desk's script: renews the page after each build, and shows where in the page a message belongs. Served, never bundled into the site. */
export const deskScript = `
const host = document.querySelector('[data-midad-edition]');
const own = Number(host.dataset.midadEdition);
const events = new EventSource('/__midad/events');
events.onmessage = ({ data }) => { if (Number(data) !== own) location.reload(); };
addEventListener('pagehide', () => events.close());

const blocks = [...document.querySelectorAll('[data-line]')];
function blockOf(line) {
  let found;
  for (const block of blocks) if (Number(block.dataset.line) <= line) found = block;
  return found;
}
for (const button of (host.shadowRoot ?? host).querySelectorAll('button[data-line]')) {
  const block = blockOf(Number(button.dataset.line));
  if (!block) continue;
  block.dataset.midadMark = button.dataset.severity;
  button.hidden = false;
  button.addEventListener('click', () => {
    block.tabIndex = -1;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    block.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    block.focus({ preventScroll: true });
  });
}
const panel = host.shadowRoot?.querySelector('details');
if (panel) {
  const key = 'midad-desk ' + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) panel.open = kept === 'open';
  panel.addEventListener('toggle', () => sessionStorage.setItem(key, panel.open ? 'open' : 'closed'));
}
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && panel?.open) {
    panel.open = false;
    panel.querySelector('summary').focus();
  }
});
`;

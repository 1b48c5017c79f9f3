/** Puts markup before the end of a page's body; a page without one gets it at its end. */
export function injectPanel(html: string, panel: string): string {
  const at = html.toLowerCase().lastIndexOf('</body>');
  return at < 0 ? html + panel : html.slice(0, at) + panel + html.slice(at);
}

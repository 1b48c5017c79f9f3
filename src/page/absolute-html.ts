const startTag = /<[a-z][^\s/>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/giu;
const address = /(\s(?:href|src|cite|poster)=")([/#][^"]*)"/gu;

const nonAscii = /[^\u0000-\u007F]+/gu;

/** Sanitized HTML with every site-absolute address made whole, and percent-encoded, so that it can be read away from the site; `#…` points into `page`. */
export function absoluteHtml(html: string, origin: string, page: string): string {
  return html.replace(startTag, (tag) =>
    tag.replace(address, (_, name: string, url: string) => {
      const whole = url.startsWith('#') ? page + url : url.startsWith('//') ? url : origin + url;
      return `${name}${whole.replace(nonAscii, encodeURIComponent)}"`;
    }),
  );
}

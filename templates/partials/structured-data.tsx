import { type Page, toJsonLd } from '../../src/page/index.ts';

/** What a page says to machines (JSON-LD): a block of data that no browser runs. */
export function StructuredData({ page: { structuredData } }: { readonly page: Page }) {
  if (structuredData === undefined) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLd(structuredData) }} />;
}

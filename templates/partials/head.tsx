import { fillSlots } from '../../src/locale/index.ts';
import type { Page } from '../../src/page/index.ts';
import { StructuredData } from './structured-data.tsx';
import { pageScope, plainIn, siteScope } from '../scope.ts';

/** `ar_AE`, as the Open Graph protocol writes a language and a country. */
const ogLocale = (language: string, country: string): string =>
  language.includes('-') ? language.replace('-', '_') : `${language}_${country}`;

function OpenGraph({
  page,
  title,
  description,
}: {
  readonly page: Page;
  readonly title: string;
  readonly description: string | undefined;
}) {
  const { settings } = page.site;
  const picture = page.layout === 'article' ? page.picture : undefined;
  const article = page.layout === 'article' ? page : undefined;
  return (
    <>
      <meta property="og:type" content={article === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:url" content={settings.url + encodeURI(page.url)} />
      <meta property="og:site_name" content={plainIn(settings.name, siteScope(page))} />
      <meta property="og:locale" content={ogLocale(page.language, settings.country)} />
      {picture !== undefined && <meta property="og:image" content={settings.url + encodeURI(picture.src)} />}
      {picture !== undefined && (
        <meta property="og:image:alt" content={plainIn(picture.alt, pageScope(page))} />
      )}
      {article?.published !== undefined && (
        <meta property="article:published_time" content={article.published.iso} />
      )}
      {article?.updated !== undefined && (
        <meta property="article:modified_time" content={article.updated.iso} />
      )}
      {article !== undefined && (
        <meta property="article:section" content={plainIn(article.section.text, siteScope(page))} />
      )}
      <meta name="twitter:card" content={picture === undefined ? 'summary' : 'summary_large_image'} />
    </>
  );
}

/** A page's head: what browsers, search engines and cards read. */
export function Head({ page }: { readonly page: Page }) {
  const { settings, assets } = page.site;
  const scope = pageScope(page);
  const site = siteScope(page);
  const title = plainIn(page.title, scope);
  const description = page.description === undefined ? undefined : plainIn(page.description, scope);
  const hidden = page.layout === 'not-found' || (page.layout === 'article' && page.status !== 'ready');
  const whole =
    page.layout === 'home' && page.title === settings.name
      ? title
      : fillSlots(scope.words.pageTitle, { title, site: plainIn(settings.name, site) });
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {hidden && <meta name="robots" content="noindex" />}
      {page.layout !== 'not-found' && <link rel="canonical" href={settings.url + encodeURI(page.url)} />}
      {assets.preload.map((url) => (
        <link key={url} rel="preload" href={url} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {settings.theme.stylesheet !== undefined && (
        <link rel="stylesheet" href={encodeURI(settings.theme.stylesheet)} />
      )}
      {assets.icon !== undefined && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
      <link
        rel="alternate"
        type="application/atom+xml"
        href="/feed.xml"
        title={plainIn(settings.name, site)}
      />
      <meta name="color-scheme" content="light dark" />
      <meta
        name="theme-color"
        content={settings.theme.colors.paper ?? '#fbf9f4'}
        media="(prefers-color-scheme: light)"
      />
      <meta
        name="theme-color"
        content={settings.theme.darkColors.paper ?? '#16181b'}
        media="(prefers-color-scheme: dark)"
      />
      <OpenGraph page={page} title={title} description={description} />
      <StructuredData page={page} />
    </head>
  );
}

import type { Page } from '../../src/page/index.ts';
import { plainIn, useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';

function Nameplate({ heading }: { readonly heading: boolean }) {
  const scope = useScope();
  const { settings } = scope;
  const { logo } = settings.theme;
  const Tag = heading ? 'h1' : 'p';
  return (
    <Tag class="nameplate">
      <a href="/" {...(heading ? { 'aria-current': 'page' } : {})}>
        {logo === undefined ? (
          <Bidi text={settings.name} />
        ) : (
          <img src={encodeURI(logo)} alt={plainIn(settings.name, scope)} />
        )}
      </a>
    </Tag>
  );
}

/** The section that a page stands in, by its address. */
const currentSection = (page: Page): string | undefined =>
  page.layout === 'article' ? page.section.url : page.layout === 'section' ? page.url : undefined;

/** The nameplate and the sections. */
export function Header({ page }: { readonly page: Page }) {
  const { words, settings } = useScope();
  const current = currentSection(page);
  const home = page.layout === 'home';
  return (
    <header class={`masthead${home ? ' masthead--home' : ''}`}>
      <Nameplate heading={home} />
      {home && settings.tagline !== undefined && (
        <p class="tagline">
          <Bidi text={settings.tagline} />
        </p>
      )}
      <nav class="sections" aria-label={words.sectionsNav}>
        <ul>
          {page.site.sections.map(({ text, url }) => (
            <li key={url}>
              <a
                href={url}
                {...(current !== undefined && current.startsWith(url)
                  ? { 'aria-current': page.url === url ? 'page' : 'true' }
                  : {})}
              >
                <Bidi text={text} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

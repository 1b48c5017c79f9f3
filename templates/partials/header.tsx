import type { Page, SiteView } from '../../src/page/index.ts';
import { plainIn, useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';
import { once } from './once.tsx';

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
  const { site, url: here } = page;
  const section = currentSection(page);
  const current = site.sections.map(({ url }): Current => {
    if (section?.startsWith(url) !== true) return undefined;
    return here === url ? 'page' : 'true';
  });
  const home = page.layout === 'home';
  return once(site, `header ${home ? 'home' : ''} ${current.join()}`, () => (
    <Masthead site={site} current={current} home={home} />
  ));
}

/** Whether a link leads to where the reader is, or to what lies round it. */
type Current = 'page' | 'true' | undefined;

interface MastheadProps {
  readonly site: SiteView;
  /** Of each section. */
  readonly current: readonly Current[];
  readonly home: boolean;
}

function Masthead({ site, current, home }: MastheadProps) {
  const { words, settings } = useScope();
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
          {site.sections.map(({ text, url }, index) => (
            <li key={url}>
              <a href={url} aria-current={current[index]}>
                <Bidi text={text} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

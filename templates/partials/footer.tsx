import type { SiteView } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';
import { once } from './once.tsx';
import { Sentence } from './sentence.tsx';

/** A telephone number that stays on one line. */
const unbroken = (phone: string): string => phone.replace(/ /gu, '\u00A0').replace(/-/gu, '\u2011');

function Contact() {
  const { words, settings } = useScope();
  const { email, phone, address } = settings.contact;
  if (email === undefined && phone === undefined && address === undefined) return null;
  return (
    <address class="contact">
      <p class="contact__label">{words.contact}</p>
      {address !== undefined && (
        <p>
          <Bidi text={address} />
        </p>
      )}
      {phone !== undefined && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`} dir="ltr">
            {unbroken(phone)}
          </a>
        </p>
      )}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`} dir="ltr">
            {email}
          </a>
        </p>
      )}
    </address>
  );
}

/** Pages that are not news, contact, the feed, and what the outlet says of itself. */
export function Footer({ site }: { readonly site: SiteView }) {
  return once(site, 'footer', () => (
    <footer class="colophon">
      <Inside site={site} />
    </footer>
  ));
}

function Inside({ site }: { readonly site: SiteView }) {
  const { words, settings } = useScope();
  return (
    <div class="colophon__inner">
      <div class="colophon__name">
        <p class="colophon__outlet">
          <Bidi text={settings.name} />
        </p>
        {settings.tagline !== undefined && (
          <p>
            <Bidi text={settings.tagline} />
          </p>
        )}
      </div>
      <nav aria-label={words.footerNav}>
        <ul>
          {site.pages.map(({ text, url }) => (
            <li key={url}>
              <a href={url}>
                <Bidi text={text} />
              </a>
            </li>
          ))}
          <li>
            <a href="/feed.xml" type="application/atom+xml">
              <Bidi text={words.feed} />
            </a>
          </li>
        </ul>
      </nav>
      <Contact />
      {settings.sample && <p class="sample-notice">{words.sampleNotice}</p>}
      <p class="copyright">
        <Sentence text={words.copyright} slots={{ site: settings.name }} />
      </p>
    </div>
  );
}

import { domainToUnicode } from 'node:url';

// Latin letters and what passes for them in an address bar (a small part of Unicode's confusables.txt, UTS #39).
const twins: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'l', i: 'l', 'а': 'a', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'ѐ': 'e', 'һ': 'h', 'і': 'l', 'ї': 'l', 'ј': 'j', 'к': 'k', 'ӏ': 'l', 'м': 'm', 'о': 'o',
  'ο': 'o', 'р': 'p', 'ρ': 'p', 'ѕ': 's', 'т': 't', 'τ': 't', 'ν': 'v', 'ѵ': 'v', 'ԝ': 'w', 'х': 'x', 'χ': 'x', 'у': 'y', 'ү': 'y', 'ɡ': 'g', 'ı': 'l', 'α': 'a', 'ε': 'e', 'ι': 'l', 'в': 'b', 'ʙ': 'b',
}; // prettier-ignore

/** What a host looks like at a glance: two hosts with one skeleton are easily taken for each other. */
export function toSkeleton(host: string): string {
  const shown = (domainToUnicode(host) || host).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(shown, (character) => twins[character] ?? character)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '');
}

/** A thing or a property's value in JSON-LD 1.1; properties that are undefined are left out. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** One thing of schema.org 30, without its context. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue | undefined;
}

const escaped = /[<>&\u2028\u2029]/gu;

/** Things as one JSON-LD document that can stand in a `script` element: no character of it can end the element or a line of a script. */
export const toJsonLd = (things: readonly JsonLdNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    escaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

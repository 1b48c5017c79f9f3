import type { JSX } from 'preact';
import { baseDirection, toPlainText } from '../text/index.ts';
import type { Edition } from './edition.ts';

/** A name or title of the newsroom's, drawn as its page draws it; a link when it has an address. */
export function ShownTitle(props: {
  readonly text: string;
  readonly edition: Edition;
  readonly url?: string | undefined;
}): JSX.Element {
  const { text, edition, url } = props;
  const brands = edition.plan?.newsroom.settings.brands ?? [];
  const title = <bdi>{toPlainText(text, { direction: baseDirection(text), brands })}</bdi>;
  return url === undefined ? title : <a href={url}>{title}</a>;
}

import type { Platform } from '../platform.ts';
import { agency } from './agency.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { interview } from './interview.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { newspaper } from './newspaper.ts';
import { pressConference } from './press-conference.ts';
import { radio } from './radio.ts';
import { snapchat } from './snapchat.ts';
import { statement } from './statement.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tv } from './tv.ts';
import { web } from './web.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every platform, by the alphabet of their ids. */
export const platforms: readonly Platform[] = [
  agency,
  bluesky,
  facebook,
  instagram,
  interview,
  linkedin,
  mastodon,
  newspaper,
  pressConference,
  radio,
  snapchat,
  statement,
  telegram,
  threads,
  tiktok,
  tv,
  web,
  whatsapp,
  x,
  youtube,
];

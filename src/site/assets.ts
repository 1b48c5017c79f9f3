import type { Settings } from '../content/index.ts';
import type { AssetUrls } from '../page/index.ts';
import { type BuiltFont, fontFaceRules, fontLicenceFiles } from './fonts.ts';
import { hashedName } from './hashed-name.ts';
import { siteIcon } from './icon.ts';
import { buildStylesheet } from './stylesheet.ts';

/** A file that every page shares. */
export interface AssetFile {
  /** Relative to the output folder, with `/` between folders. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Assets {
  readonly urls: AssetUrls;
  readonly files: readonly AssetFile[];
}

/** What every page loads: the stylesheet, the fonts and the icon under names that change with their content. */
export async function buildAssets(settings: Settings, fonts: readonly BuiltFont[]): Promise<Assets> {
  const stylesheet = await buildStylesheet(fontFaceRules(fonts), settings.theme);
  const stylesheetPath = hashedName('assets/midad.css', stylesheet);
  const icon = siteIcon(settings);
  const iconPath = hashedName('assets/icon.svg', icon);
  const ownBody = settings.theme.bodyFont !== undefined;
  return {
    urls: {
      stylesheet: `/${stylesheetPath}`,
      preload: fonts.filter(({ face }) => face.preload && !ownBody).map(({ path }) => `/${path}`),
      icon: `/${iconPath}`,
    },
    files: [
      { path: stylesheetPath, content: stylesheet },
      { path: iconPath, content: icon },
      ...fonts.map(({ path, content }) => ({ path, content })),
      ...(await fontLicenceFiles()),
    ],
  };
}

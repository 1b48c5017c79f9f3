import type { MediaFile } from '../archive/index.ts';
import type { Picture } from '../content/index.ts';
import type { PictureView } from './page.ts';

/** A picture with the size of its file; without a size when the file is unknown or has none of its own. */
export function toPictureView(picture: Picture, media: ReadonlyMap<string, MediaFile>): PictureView {
  const file = media.get(picture.src);
  return {
    ...picture,
    ...(file?.width === undefined ? {} : { width: file.width }),
    ...(file?.height === undefined ? {} : { height: file.height }),
  };
}

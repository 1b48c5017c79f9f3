import type { PictureView } from '../../src/page/index.ts';
import { plainIn, useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';
import { Sentence } from './sentence.tsx';

interface ImageProps {
  readonly picture: PictureView;
  /** The first thing that a reader sees is loaded at once, all others when they come near. */
  readonly first?: boolean;
  /** Beside a headline that says the same, a picture has no text of its own. */
  readonly decorative?: boolean;
}

/** A picture with its size known, so that nothing moves while it loads. */
export function Image({
  picture: { src, alt, width, height },
  first = false,
  decorative = false,
}: ImageProps) {
  const scope = useScope();
  return (
    <img
      src={encodeURI(src)}
      alt={decorative ? '' : plainIn(alt, scope)}
      {...(width === undefined ? {} : { width })}
      {...(height === undefined ? {} : { height })}
      {...(first ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  );
}

/** An article's lead picture with its caption and credit. */
export function LeadPicture({ picture }: { readonly picture: PictureView }) {
  const { words } = useScope();
  const { caption, credit } = picture;
  return (
    <figure class="lead-picture">
      <Image picture={picture} first />
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption !== undefined && <Bidi text={caption} />}{' '}
          {credit !== undefined && (
            <span class="credit">
              <Sentence text={words.pictureCredit} slots={{ credit }} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

import type { Element, ElementContent, Root } from 'hast';
import { quoteValue } from '../message/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, text } from './hast-element.ts';
import { toMediaPath, toMediaUrl } from './media-path.ts';
import { remoteText, writtenAddress } from './remote-picture.ts';

/** Gives pictures their address, size and way of loading; a picture on another site becomes a link to it, because a page asks nothing of third parties. */
export function rehypeMedia(render: BodyRender): (tree: Root) => void {
  const walk = (parent: Root | Element, inLink: boolean): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'img') parent.children[index] = toPicture(render, child, inLink);
      walk(child, inLink || child.tagName === 'a');
    }
  };
  return (tree) => {
    walk(tree, false);
  };
}

function toPicture(render: BodyRender, image: Element, inLink: boolean): ElementContent {
  const src = typeof image.properties.src === 'string' ? image.properties.src : '';
  const alt = typeof image.properties.alt === 'string' ? image.properties.alt.trim() : '';
  const path = toMediaPath(src);
  if (path === undefined) {
    reportRemote(render, image, src);
    const words = text(alt === '' ? src || render.words.missingPicture : alt);
    return inLink || src === '' ? words : h('a', { href: src }, [words]);
  }
  if (alt === '') reportNoAlt(render, image, path);
  const file = render.input.media?.get(path);
  if (render.input.media !== undefined && file === undefined) {
    reportMissing(render, image, path);
    return h('span', { className: ['missing-picture'] }, [
      text(alt === '' ? render.words.missingPicture : alt),
    ]);
  }
  render.media.push({ src: path, place: render.placeOf(image) });
  const { title } = image.properties;
  image.properties = {
    src: toMediaUrl(path),
    alt,
    ...(title === undefined ? {} : { title }),
    ...(file?.width === undefined ? {} : { width: Math.round(file.width) }),
    ...(file?.height === undefined ? {} : { height: Math.round(file.height) }),
    loading: 'lazy',
    decoding: 'async',
  };
  return image;
}

function reportRemote(render: BodyRender, image: Element, src: string): void {
  const written = src === '' ? writtenAddress(render, image) : src;
  render.report('media/remote', image, {
    severity: 'error',
    found: written,
    text: remoteText(written),
  });
}

function reportNoAlt(render: BodyRender, image: Element, path: string): void {
  render.report('media/no-alt', image, {
    severity: 'error',
    found: path,
    text: {
      ar: 'لا وصف لهذه الصورة، فلا يعرف ما فيها من لا يراها. اكتب ما يظهر فيها بين القوسين المعقوفين: ![وصف الصورة](…)، أو في خانة «الوصف».',
      en: 'This picture has no description, so those who cannot see it do not know what it shows. Write what it shows in the square brackets: ![description](…), or under “alt”.',
    },
  });
}

function reportMissing(render: BodyRender, image: Element, path: string): void {
  render.report('media/missing', image, {
    severity: 'error',
    found: path,
    text: {
      ar: `لا ملف في الوسائط باسم ${quoteValue(path)}. ضع الملف في content/media، أو صحّح اسمه هنا.`,
      en: `There is no media file named ${quoteValue(path)}. Put the file into content/media, or correct its name here.`,
    },
  });
}

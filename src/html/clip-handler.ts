import type { Element, ElementContent } from 'hast';
import type { Handler, State } from 'mdast-util-to-hast';
import { fillSlots } from '../locale/index.ts';
import { quoteValue } from '../message/index.ts';
import type { Clip } from '../markdown/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, text } from './hast-element.ts';
import { clipCredit } from './picture-credit.ts';
import { toMediaPath, toMediaUrl } from './media-path.ts';

/** A film or recording: a player for a file of the newsroom's own, and for an address elsewhere a link, never an embed. */
export function clipHandler(render: BodyRender): Handler {
  return (state: State, node: Clip): Element => {
    const path = toMediaPath(node.src);
    const title = state.all(node);
    const credit = clipCredit(render, node.credit);
    if (path === undefined) return linkCard(render, node, title, credit);

    const source = localUrl(render, node, path);
    const isVideo = node.medium === 'video';
    const children: ElementContent[] = [];
    if (node.captions !== undefined) {
      const captions = toMediaPath(node.captions);
      if (captions !== undefined) {
        children.push(
          h('track', {
            kind: 'captions',
            src: localUrl(render, node, captions),
            srcLang: render.input.language,
            label: render.words.captions,
            default: true,
          }),
        );
      }
    } else if (isVideo) {
      reportNoCaptions(render, node);
    }
    children.push(h('a', { href: source }, [text(render.words.openFile)]));
    const poster = isVideo && node.poster !== undefined ? toMediaPath(node.poster) : undefined;
    const size = isVideo ? render.input.media?.get(path) : undefined;
    const player = h(
      node.medium,
      {
        controls: true,
        preload: 'none',
        src: source,
        poster: poster === undefined ? undefined : localUrl(render, node, poster),
        width: size?.width,
        height: size?.height,
      },
      children,
    );
    const transcript = node.transcript === undefined ? undefined : toMediaPath(node.transcript);
    const lines = [
      ...title,
      ...credit,
      ...(transcript === undefined
        ? []
        : [h('a', { href: localUrl(render, node, transcript) }, [text(render.words.transcript)])]),
    ];
    const caption = lines.flatMap((line, index) =>
      index < Math.max(title.length, 1) ? [line] : [text(' · '), line],
    );
    return h('figure', { className: ['clip'] }, [
      player,
      ...(caption.length === 0 ? [] : [h('figcaption', { className: ['figure__caption'] }, caption)]),
    ]);
  };
}

function linkCard(
  render: BodyRender,
  node: Clip,
  title: ElementContent[],
  credit: ElementContent[],
): Element {
  const url = URL.canParse(node.src) ? new URL(node.src) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol)) {
    reportMissing(render, node, node.src);
    return h('p', { className: ['link-card'] }, [...title, text(` ${node.src}`), ...credit]);
  }
  const host = url.hostname.replace(/^www\./u, '');
  const { watchElsewhere, listenElsewhere } = render.words;
  const named = fillSlots(node.medium === 'video' ? watchElsewhere : listenElsewhere, { host });
  return h('p', { className: ['link-card'] }, [
    ...(title.length === 0 ? [] : [h('span', { className: ['link-card__title'] }, title), text(' ')]),
    h('a', { href: node.src, rel: ['external', 'noopener'] }, [text(named)]),
    ...(credit.length === 0 ? [] : [text(' '), ...credit]),
  ]);
}

function localUrl(render: BodyRender, node: Clip, path: string): string {
  render.media.push({ src: path, place: render.placeOf(node) });
  if (render.input.media !== undefined && !render.input.media.has(path)) reportMissing(render, node, path);
  return toMediaUrl(path);
}

function reportMissing(render: BodyRender, node: Clip, path: string): void {
  render.report('media/missing', node, {
    severity: 'error',
    found: path,
    text: {
      ar: `لا ملف في الوسائط باسم ${quoteValue(path)}. ضع الملف في content/media، أو صحّح اسمه هنا.`,
      en: `There is no media file named ${quoteValue(path)}. Put the file into content/media, or correct its name here.`,
    },
  });
}

function reportNoCaptions(render: BodyRender, node: Clip): void {
  render.report('media/no-captions', node, {
    severity: 'warning',
    text: {
      ar: 'لا ترجمة مكتوبة لهذا المقطع، فلا يفهمه من لا يسمع. أضف ملف الترجمة: الترجمة="/media/….vtt"، أو اجعل للمقطع تفريغًا مكتوبًا.',
      en: 'This film has no captions, so those who cannot hear do not understand it. Add a caption file: captions="/media/….vtt", or a transcript.',
    },
  });
}

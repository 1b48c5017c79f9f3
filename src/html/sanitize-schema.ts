import type { Options as Schema } from 'rehype-sanitize';
import { authorAttributes, authorTags } from '../markdown/index.ts';

/** Attributes by the names that hast gives them. */
const hastNames: Readonly<Record<string, string>> = {
  hreflang: 'hrefLang',
  datetime: 'dateTime',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};

const dialectClasses =
  /^(?:clip|correction-note|fact-box|figure|footnotes|gallery|link-card|pull-quote|read-also|timeline|unattributed)(?:__[a-z]+|--[a-z]+)?$/u;

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u;
const integer = /^-?\d{1,6}$/u;
const span = /^[1-9]\d?$/u;

const ofAuthors = Object.entries(authorTags).map(
  ([tag, names]) => [tag, names.map((name) => hastNames[name] ?? name)] as const,
);

const dialect = ['className', dialectClasses] as [string, RegExp];
// Of several entries for one attribute only the first counts.
const list = ['className', dialectClasses, 'contains-task-list'] as [string, RegExp, string];

/** What may stand in a body: the elements of authors (`authorTags`), and those that the dialect's own nodes make. Classes are the dialect's, ids are the footnotes', addresses are http, https, mailto, tel or the site's own; nothing else passes, whoever wrote it. */
export const sanitizeSchema: Schema = {
  tagNames: [...Object.keys(authorTags), 'aside', 'audio', 'input', 'section', 'track', 'video'],
  attributes: {
    ...Object.fromEntries(ofAuthors),
    a: ['href', ['hrefLang', languageTag], ['rel', 'external', 'noopener'], 'dataFootnoteRef', 'dataFootnoteBackref', ['id', /^fnref-\d+(?:-\d+)?$/u], 'ariaLabel', ['ariaDescribedBy', 'footnote-label'], ['className', 'data-footnote-backref']],
    aside: [dialect, 'ariaLabel'],
    audio: ['controls', 'preload', 'src'],
    blockquote: ['cite', 'dataQuote', 'dataAttribution', dialect],
    code: [['className', /^language-[\w+#.-]{1,30}$/u]],
    figcaption: [dialect],
    figure: [dialect],
    h2: [dialect, ['id', 'footnote-label']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['value', integer], ['id', /^fn-\d+$/u], ['className', 'task-list-item']],
    ol: [list, ['start', integer], 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    p: [dialect],
    section: [dialect, 'dataFootnotes'],
    span: [dialect, 'dataQuote'],
    td: [['colSpan', span], ['rowSpan', span], ['align', 'left', 'center', 'right']],
    th: [['colSpan', span], ['rowSpan', span], ['scope', 'col', 'row', 'colgroup', 'rowgroup'], ['align', 'left', 'center', 'right']],
    track: ['default', 'kind', 'label', 'src', 'srcLang'],
    ul: [list],
    video: ['controls', 'height', 'poster', 'preload', 'src', 'width'],
    '*': [...authorAttributes.filter((name) => name !== 'dir' && name !== 'lang'), ['dir', 'ltr', 'rtl', 'auto'], ['lang', languageTag]],
  },
  ancestors: {
    caption: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  clobber: [],
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}; // prettier-ignore

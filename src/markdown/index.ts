export { EXIT, SKIP, visit } from './visit.ts';
export { offsetAttribute } from './raw-html/remark-raw-html.ts';
export type { AttributedQuote, QuoteMention } from './attributed-quote.ts';
export type { BodySource, ParsedBody } from './body-context.ts';
export type * from './directives/directive-nodes.ts';
export { parseBody } from './parse-body.ts';
export { parsePlainBody } from './parse-plain-body.ts';
export { authorAttributes, authorTags } from './raw-html/author-tags.ts';
export type { DirectiveLabel } from './syntax/directive-tree.ts';

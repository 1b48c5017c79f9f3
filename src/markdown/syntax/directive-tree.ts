import type { Node, Parent, PhrasingContent, RootContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { DirectiveId, DirectiveSpec } from '../directives/directive-spec.ts';
import { parseDirectiveLine } from '../directives/parse-directive-line.ts';

/** A directive as it was parsed, before its own plug-in has made a node of its own from it. */
export interface Directive extends Parent {
  type: 'directive';
  id: DirectiveId;
  spec: DirectiveSpec;
  container: boolean;
  /** How many begin the line: as many, or more, close the box. */
  colons: number;
  /** Values of the braces by canonical name. */
  values: Readonly<Record<string, string>>;
  /** Names in the braces that the directive does not know. */
  unknown: readonly string[];
  /** A name in the braces that a colon follows instead of `=`. */
  coloned?: string;
  /** A value whose quotation marks do not match. */
  unmatched?: string;
  /** Whether a box was closed; true for a line. */
  closed: boolean;
  children: (DirectiveLabel | RootContent)[];
}

/** The content of a directive's square brackets; its first child when there is one. */
export interface DirectiveLabel extends Parent {
  type: 'directiveLabel';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    directive: Directive;
    directiveLabel: DirectiveLabel;
  }
  interface BlockContentMap {
    directive: Directive;
  }
}

/** The tree side of `directiveSyntax`: tokens → `directive` nodes. */
export const directiveTree: Extension = {
  enter: {
    dialectDirective(this: CompileContext, token: Token) {
      this.enter(
        {
          type: 'directive', id: 'facts', spec: emptySpec, container: false, colons: 2, values: {}, unknown: [], closed: true, children: [],
        }, // prettier-ignore
        token,
      );
    },
    dialectDirectiveLine(this: CompileContext, token: Token) {
      const node = this.stack.at(-1);
      const line = parseDirectiveLine(this.sliceSerialize(token));
      if (!isDirective(node) || line === undefined) return;
      node.id = line.spec.id;
      node.spec = line.spec;
      node.container = line.container;
      node.colons = line.colons;
      node.closed = !line.container;
      node.values = line.values;
      node.unknown = line.unknown;
      if (line.coloned !== undefined) node.coloned = line.coloned;
      if (line.unmatched !== undefined) node.unmatched = line.unmatched;
    },
    dialectDirectiveLabel(this: CompileContext, token: Token) {
      this.enter({ type: 'directiveLabel', children: [] }, token);
    },
    dialectDirectiveClose(this: CompileContext) {
      const node = this.stack.at(-1);
      if (isDirective(node)) node.closed = true;
    },
  },
  exit: {
    dialectDirective(this: CompileContext, token: Token) {
      this.exit(token);
    },
    dialectDirectiveLabel(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

const emptySpec: DirectiveSpec = { id: 'facts', shape: 'container', names: [], attributes: {} };

function isDirective(node: Node | { type: 'fragment' } | undefined): node is Directive {
  return node?.type === 'directive';
}

import ts from 'typescript';

/** What a source file reaches for outside itself. */
export interface OutwardReferences {
  /** Specifiers of imports, exports from, dynamic imports, `require` and import types. */
  readonly imports: readonly string[];
  /** Names of the platform's network functions that it uses without an import. */
  readonly globals: readonly string[];
}

const networkGlobals: ReadonlySet<string> = new Set(['EventSource', 'WebSocket', 'XMLHttpRequest', 'fetch']);

/** The references of one TypeScript file, whatever form they take. */
export function outwardReferences(path: string, text: string): OutwardReferences {
  const imports: string[] = [];
  const globals = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push(specifier);
    if (ts.isIdentifier(node) && networkGlobals.has(node.text) && isUse(node)) globals.add(node.text);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return { imports, globals: [...globals] };
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    (ts.isPropertyAccessExpression(expression) && expression.name.text === 'getBuiltinModule');
  // A computed specifier cannot be checked, so it stands for every module.
  return loads ? (textOf(node.arguments[0]) ?? '*') : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** A value that is called, constructed or read from the global object; a property or parameter of that name is not. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return (
      ts.isIdentifier(parent.expression) &&
      ['globalThis', 'global', 'self', 'window'].includes(parent.expression.text)
    );
  }
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

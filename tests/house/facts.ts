import ts from 'typescript';

/** A file as its author wrote it; the path is relative to the project, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A name as it stands in the code, e.g. `console`, `Date.now`, `new Date()`. */
export interface Mention {
  readonly name: string;
  /** One-based. */
  readonly line: number;
}

/** What the laws look at in one file. */
export interface Facts {
  readonly path: string;
  readonly lines: number;
  /** Files of the tree by their paths; files outside it by path without ending; packages by what was written. */
  readonly imports: readonly string[];
  /** Names that the file uses and does not declare, alone and with the member taken of them. */
  readonly globals: readonly Mention[];
  /** Members called (`delete()`) or assigned (`name =`), of whatever object. */
  readonly members: readonly Mention[];
  /** Classes, interfaces and types declared; a class with what it extends: `class StaleEdit extends Error`. */
  readonly declared: readonly Mention[];
  /** `async` and `await`, where they stand. */
  readonly syntax: readonly Mention[];
  /** Holds nothing but what it hands on from other files. */
  readonly isBarrel: boolean;
}

export function readFacts(sources: readonly SourceText[]): readonly Facts[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.map((source) => readFile(source, paths));
}

function readFile({ path, text }: SourceText, paths: ReadonlySet<string>): Facts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const found = {
    globals: [] as Mention[],
    members: [] as Mention[],
    declared: [] as Mention[],
    syntax: [] as Mention[],
  };
  walk(file, (node) => {
    if (isDeclaredName(node)) own.add(node.text);
  });
  walk(file, (node) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.globals.push(...globalsOf(node, own).map((name) => ({ name, line })));
    found.members.push(...memberOf(node).map((name) => ({ name, line })));
    found.declared.push(...declarationOf(node).map((name) => ({ name, line })));
    found.syntax.push(...syntaxOf(node).map((name) => ({ name, line })));
  });
  const written = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const imports = [...new Set(written.map((name) => resolve(path, name, paths)))];
  const isBarrel = file.statements.some(handsOn) && file.statements.every(handsOn);
  return { path, lines: text.trimEnd().split('\n').length, imports, isBarrel, ...found };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

function isDeclaredName(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && (node.parent as Partial<ts.NamedDeclaration>).name === node && !isMemberName(node);
}

/** The name after a point, or before a colon in an object. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === node;
  const isKey = ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent) || ts.isEnumMember(parent);
  return (isKey || ts.isClassElement(parent) || ts.isTypeElement(parent)) && parent.name === node;
}

function globalsOf(node: ts.Node, own: ReadonlySet<string>): readonly string[] {
  if (!ts.isIdentifier(node) || isMemberName(node) || own.has(node.text)) return [];
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.expression === node && !parent.arguments?.length) {
    return [node.text, `new ${node.text}()`];
  }
  if (ts.isPropertyAccessExpression(parent)) return [node.text, `${node.text}.${parent.name.text}`];
  return [node.text];
}

function memberOf(node: ts.Node): readonly string[] {
  if (!ts.isPropertyAccessExpression(node)) return [];
  const { parent, name } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return [`${name.text}()`];
  const isAssigned =
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned ? [`${name.text} =`] : [];
}

function declarationOf(node: ts.Node): readonly string[] {
  if (ts.isInterfaceDeclaration(node)) return [`interface ${node.name.text}`];
  if (ts.isTypeAliasDeclaration(node)) return [`type ${node.name.text}`];
  if (ts.isFunctionDeclaration(node)) return [`function ${node.name?.text ?? ''}`];
  if (!ts.isClassLike(node)) return [];
  const parent = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return [`class ${node.name?.text ?? ''}${parent ? ` extends ${parent.expression.getText()}` : ''}`];
}

function syntaxOf(node: ts.Node): readonly string[] {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return ['async'];
  return ts.isAwaitExpression(node) ? ['await'] : [];
}

function handsOn(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function resolve(from: string, written: string, paths: ReadonlySet<string>): string {
  if (!written.startsWith('.')) return written;
  const parts = from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return ['', '.ts', '.tsx', '/index.ts'].map((ending) => path + ending).find((one) => paths.has(one)) ?? path;
}

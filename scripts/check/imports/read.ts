/** Reads the imports of one source file with TypeScript's own parser. */
import ts from 'typescript';

/** One module that a file takes in. */
export interface Import {
  line: number;
  /** What stands between the quotation marks. */
  from: string;
  /** Whether nothing but types comes in: `import { type A }` still runs the module, `import type` does not. */
  typeOnly: boolean;
}

const code = /^---\s*$[\s\S]*?^---\s*$|<script\b[^>]*>[\s\S]*?<\/script>/gm;
const fence = /^---[ \t\r]*$|<script\b[^>]*>|<\/script>/gm;

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');

/** An Astro file with everything blanked out but its front matter and its scripts; lines stay where they are. */
function codeOf(astro: string): string {
  let text = '';
  for (const { 0: part, index } of astro.matchAll(code)) text += blank(astro.slice(text.length, index)) + part.replaceAll(fence, blank);
  return text;
}

/** The module that a node names, and whether only for its types. */
function moduleOf(node: ts.Node): { specifier: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return { specifier: node.moduleSpecifier, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return { specifier: node.argument.literal, typeOnly: true };
  const [specifier] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return specifier && { specifier, typeOnly: false };
}

/** Every import of a TypeScript, JavaScript or Astro file, in order. */
export function readImports(file: string, text: string): Import[] {
  const source = ts.createSourceFile('source.ts', file.endsWith('.astro') ? codeOf(text) : text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    const { specifier, typeOnly = false } = moduleOf(node) ?? {};
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ line: source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1, from: specifier.text, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

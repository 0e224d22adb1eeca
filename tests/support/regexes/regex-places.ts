import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** A regular expression, and where in the program it stands, as `seed/a.ts:12`. */
export interface PlacedRegex {
  source: string;
  flags: string;
  place: string;
}

interface Found {
  literals: PlacedRegex[];
  /** Where `RegExp(…)` is called. */
  calls: string[];
}

/** What runs in a browser, or reads only what the project itself has written. */
const APART = ["src/playground/**"];

export const programFiles = (): string[] => globSync(["src/**/*.ts", "seed/**/*.ts"], { ignore: APART }).sort();

/** Every regular expression that the program's text holds. */
export function findRegexes(files: readonly string[]): Found {
  const found: Found = { literals: [], calls: [] };
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const place = () => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: place() });
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isCall && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") found.calls.push(place());
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

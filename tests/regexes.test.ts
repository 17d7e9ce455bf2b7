/** Every regular expression of the source is proved safe: no input makes it take more than linear time. */
import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

interface Literal {
  where: string;
  pattern: string;
  flags: string;
}

function literals(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf("/");
      found.push({ where: `${file}: ${node.text}`, pattern: node.text.slice(1, close), flags: node.text.slice(close + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = sourceFiles("src").flatMap(literals);

describe("regular expressions", () => {
  it("are found by this test", () => {
    expect(all.length).toBeGreaterThan(20);
    expect(checkSync("(a+)+$", "u").status).toBe("vulnerable");
  });

  it.each(all)("$where", ({ pattern, flags }) => {
    expect(checkSync(pattern, flags).status).toBe("safe");
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const TARGET = ".cache/bench-raw";

/**
 * Compiles what is written by hand to JavaScript beside the built product, whose modules it uses: so it starts without a compiler, as
 * the product does.
 * @returns path of the script
 */
export function compileRaw(script: "raw-server" | "raw/bulk-load"): string {
  const sources = ["raw-server.ts", ...readdirSync("bench/raw").map((file) => join("raw", file))];
  for (const source of sources) {
    const { outputText } = ts.transpileModule(readFileSync(join("bench", source), "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
    });
    const target = join(TARGET, "bench", source.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  if (!existsSync(join(TARGET, "src"))) symlinkSync("../../dist/src", join(TARGET, "src"));
  return join(TARGET, "bench", `${script}.js`);
}

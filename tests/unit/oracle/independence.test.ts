import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = "tests/oracle";

describe("the oracle", () => {
  it.each(readdirSync(FOLDER))(
    "imports only itself and lists and rules of languages in %s, so that it cannot share a mistake with the product",
    (file) => {
      const imports = [...readFileSync(join(FOLDER, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)];
      for (const [, from] of imports) expect(from).toMatch(/^(?:\.\/[\w-]+\.js|stopword|@orama\/stemmers\/[a-z]+)$/);
    },
  );
});

import type { GraphQLError } from "graphql";
import { graphql } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createContext } from "../../src/context.js";
import { NewsgraphError } from "../../src/errors.js";
import { innermost } from "../../src/http/public-error.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import { ask } from "../support/ask.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { ODD_TEXTS } from "../support/odd-texts.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";
import { textArguments } from "../support/text-arguments.js";

const NAMES = ["$", "$$", "$$ROOT", "$cash", "$$NOW", "$name", "a.b", "{}", "[1]", "null", "/x/i"];

/** What stores, regular expressions, paths and templates may take for their own. */
const NASTY: readonly string[] = [
  ...NAMES,
  ...ODD_TEXTS,
  ..."$$REMOVE|$$CURRENT.x|$nameKeys|$_id|$.|.$|..|$where|$expr|$function|$literal|$lookup".split("|"),
  ...'{"$gt":""}|{"$ne":null}|{$where:"1"}|\'; return true; //|" OR 1=1 --|\\|\\\\|^|(|)|[|*|+|?|(?=|(a+)+$|[a-|\\p{|\\1|.*'.split(
    "|",
  ),
  ..."%00|%|${1}|#{1}|{{1}}|<b>|&amp;|__proto__|constructor|toString|hasOwnProperty|prototype".split("|"),
  ..."0|-1|1e400|NaN|true|undefined|9007199254740993|2024-13-45|0x10".split("|"),
  ..."art_|ent_$|prv_..|sto_\\|art_0000000000000000000000|http://|https://a.example/$|javascript:1|file:///etc/passwd".split(
    "|",
  ),
];

const store = withStore();

beforeAll(async () => {
  const pages = NAMES.map((name, at) => [`wiki/${at}.md`, pageFile(name, "is a [[Thing]].", [`alias of ${name}`])]);
  const folder = contentFolder("content", {
    ...Object.fromEntries(pages),
    "a.md": articleFile({ title: "$cash is here", url: "https://a.example/a", topics: NAMES, domain: "a.example" }),
  });
  await seed(store(), [folder.path]);
  folder.remove();
});

describe("a text that a client writes", () => {
  it("means itself, whatever the store would take it for", async () => {
    for (const name of NAMES) {
      const query = "query ($name: String!) { entity(name: $name) { name } }";
      expect(await ask(store(), query, { name })).toEqual({ entity: { name } });
    }
    expect(await ask(store(), `{ entity(name: "$nothing") { name } }`)).toEqual({ entity: null });
  });

  it("is answered, or refused for what it is, in every argument of the schema", async () => {
    const schema = buildGraph();
    const samples = {
      id: '"x"',
      ids: '["x"]',
      from: '"x"',
      to: '"y"',
      query: '"x"',
      text: '"x"',
      interval: "DAY",
      prefix: '"x"',
    };
    const places = textArguments(schema, samples);
    expect(places.length).toBeGreaterThan(80);
    expect(NASTY.length).toBeGreaterThanOrEqual(80);
    const faults: string[] = [];
    for (const { name, field, around } of places) {
      const fields = NASTY.map((text, at) => field(JSON.stringify(text.toWellFormed()), `f${at}`));
      const source = `{ ${around[0]} ${fields.join("\n")} ${around[1]} }`;
      const { errors = [] } = await graphql({ schema, source, contextValue: createContext({ store: store() }) });
      for (const error of errors) if (!isRefusal(error)) faults.push(`${name}: ${String(innermost(error))}`);
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

function isRefusal(error: GraphQLError): boolean {
  const inner = innermost(error);
  return inner instanceof NewsgraphError && inner.isPublic && inner.code !== "STORE_UNAVAILABLE";
}

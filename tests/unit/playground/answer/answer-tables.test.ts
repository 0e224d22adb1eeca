import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTables, type AnswerTable } from "../../../../src/playground/app/answer/answer-tables.js";
import { tableCsv } from "../../../../src/playground/app/answer/table-csv.js";

/** A table as plain rows: a list within it as rows of its own. */
function plain({ columns, rows }: AnswerTable): unknown[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const cell = row.get(column);
        return cell ? [[column, cell.kind === "text" ? cell.text : plain(cell.table)]] : [];
      }),
    ),
  );
}

const partsOf = (data: unknown) =>
  answerTables({ data }).map(({ title, isRecord, table }) => ({ title, isRecord, rows: plain(table) }));

describe("answerTables", () => {
  it("shows a connection as its nodes with flat columns, and what stands beside them as a record", () => {
    const nodes = [
      { title: "A", provider: { name: "P" }, topics: [{ name: "t" }] },
      { title: "B", provider: null },
    ];
    expect(partsOf({ articles: { totalCount: 2, nodes } })).toEqual([
      { title: "articles", isRecord: true, rows: [{ totalCount: "2" }] },
      {
        title: "articles",
        isRecord: false,
        rows: [
          { title: "A", "provider.name": "P", topics: [{ name: "t" }] },
          { title: "B", provider: "" },
        ],
      },
    ]);
  });

  it("joins an edge with its node, and keeps both where they have a field of one name", () => {
    const edges = [{ score: 1, count: 2, node: { name: "N", count: 3 } }];
    expect(partsOf({ found: { edges } })).toEqual([
      { title: "found", isRecord: false, rows: [{ name: "N", "node.count": "3", score: "1", count: "2" }] },
    ]);
  });

  it("shows one thing as its fields, and each list in it as a table of its own", () => {
    const article = { title: "A", authors: ["x", "y"], images: [], related: { nodes: [{ title: "B" }] } };
    expect(partsOf({ article })).toEqual([
      { title: "article", isRecord: true, rows: [{ title: "A", authors: "x, y", images: "" }] },
      { title: "article.related", isRecord: false, rows: [{ title: "B" }] },
    ]);
  });

  it("shows what is not there, errors, and lists of lists", () => {
    expect(partsOf({ article: null })).toEqual([{ title: "article", isRecord: true, rows: [{ article: "" }] }]);
    const [errors] = answerTables({ errors: [{ message: "No.", extensions: { code: "BAD" } }] });
    expect(errors && plain(errors.table)).toEqual([{ message: "No.", "extensions.code": "BAD" }]);
    expect(partsOf({ a: [[1, 2]] })).toEqual([{ title: "a", isRecord: false, rows: [{ value: "1, 2" }] }]);
  });

  it("takes any answer", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        for (const { table } of answerTables({ data, errors: data })) expect(tableCsv(table)).toMatch(/\r\n$/);
      }),
    );
    expect(answerTables("no object")).toEqual([]);
  });
});

describe("tableCsv", () => {
  it("quotes what needs it, counts lists, and lets no text be a formula", () => {
    const list = [{ title: 'A, "B"', more: [{ a: 1 }, { a: 2 }], n: -3 }, { title: "=cmd()" }];
    const [part] = answerTables({ data: { list } });
    expect(part && tableCsv(part.table)).toBe(`title,more,n\r\n"A, ""B""",2,-3\r\n'=cmd(),,\r\n`);
  });
});

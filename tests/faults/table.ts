import { markdownTable } from "../../bench/run/markdown-table.js";
import type { Page } from "./ledger.js";
import type { SeedCounts } from "./seeds.js";

const HEADS = ["fault", "times", "requests", "told unavailable", "wrong", "lost", "doubled"].concat(
  "longest gap (s)",
  "slowest refusal (s)",
  "slowest /readyz (s)",
);

/** One line a kind of fault, and one for all. */
export function faultTable(pages: readonly Page[]): string {
  const kinds = [...new Set(pages.map(({ fault }) => fault))];
  const lines = kinds.map((kind) =>
    line(
      kind,
      pages.filter(({ fault }) => fault === kind),
    ),
  );
  return markdownTable(HEADS, [...lines, line("all", pages)]);
}

function line(name: string, pages: readonly Page[]): string[] {
  const sum = (of: (page: Page) => number): string => String(pages.reduce((total, page) => total + of(page), 0));
  const most = (of: (page: Page) => number): string => (Math.max(...pages.map(of)) / 1000).toFixed(1);
  return [
    ...[name, String(pages.filter(({ fault }) => fault !== "none").length)],
    ...[sum(({ requests }) => requests), sum(({ refused }) => refused)],
    ...[sum(({ wrong }) => wrong), sum(({ lost }) => lost), sum(({ doubled }) => doubled)],
    ...[most(({ gap }) => gap), most(({ slowestRefusal }) => slowestRefusal)],
    most(({ slowestReadiness }) => slowestReadiness),
  ];
}

export function seedLine({ finished, killed, toRunAgain, twoAtOnce }: SeedCounts): string {
  return `Seeds: ${finished} finished, ${killed} killed, ${toRunAgain} told to be run again, ${twoAtOnce} times two at once.`;
}

import { PRODUCT, YARDSTICK } from "./contenders.js";
import type { BenchResults } from "./results.js";
import { againstTable, mixedTable, oneConnectionTable, processesTable, resultsTable } from "./results-table.js";

export function printResults({ workloads, oneConnection, processes, mixed }: BenchResults): void {
  const others = Object.keys(processes).filter((name) => name !== PRODUCT && name !== YARDSTICK);
  const isProductIn = PRODUCT in processes;
  const tables = [
    ...(workloads.length > 0 ? [resultsTable(workloads)] : []),
    ...(others.length > 0 && isProductIn ? [againstTable(workloads, others)] : []),
    ...(oneConnection.length > 0 ? [oneConnectionTable(oneConnection)] : []),
    processesTable(processes),
    ...(mixed ? [mixedTable(mixed)] : []),
  ];
  process.stdout.write(`${tables.join("\n\n")}\n`);
}

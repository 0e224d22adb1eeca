import { Fragment, useState } from "react";
import type { CommandReport } from "../../store/store-report.js";
import { compactJson } from "./compact-json.js";
import type { Explanation } from "./explain-store.js";
import { indexLabel } from "./index-label.js";

/** The commands of one query in the order in which they went out, each with its place in time. A command opens to show what it asked for. */
export function ExplainTable({ explanation }: { explanation: Explanation }) {
  const { commands, commandCount, milliseconds } = explanation;
  const [opened, setOpened] = useState<CommandReport>();
  return (
    <div className="explain-table">
      <table>
        <thead>
          <tr>
            <th scope="col">Command</th>
            <th scope="col">Index</th>
            <th scope="col" className="explain-number" title="Rows that came back">
              Rows
            </th>
            <th scope="col" className="explain-number" title="Index keys that the store looked at">
              Keys
            </th>
            <th scope="col" className="explain-number" title="Documents that the store fetched">
              Docs
            </th>
            <th scope="col" className="explain-time">
              Time
            </th>
            <th scope="col" className="explain-number">
              ms
            </th>
          </tr>
        </thead>
        <tbody>
          {commands.map((command, place) => (
            <Fragment key={place}>
              <CommandRow
                command={command}
                startsWave={commands[place - 1]?.wave !== command.wave}
                total={milliseconds}
                isOpen={opened === command}
                onToggle={() => setOpened(opened === command ? undefined : command)}
              />
              {opened === command && (
                <tr className="explain-opened">
                  <td colSpan={7}>
                    {command.indexes?.map(({ collection, name }) => (
                      <p key={`${collection}.${name}`}>
                        index of {collection}: <code>{indexLabel(name)}</code>
                      </p>
                    ))}
                    <pre>{compactJson(command.command)}</pre>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {commandCount > commands.length && <p>… and {commandCount - commands.length} more</p>}
    </div>
  );
}

interface CommandRowProps {
  command: CommandReport;
  startsWave: boolean;
  /** Milliseconds of the whole request. */
  total: number;
  isOpen: boolean;
  onToggle: () => void;
}

function CommandRow({ command, startsWave, total, isOpen, onToggle }: CommandRowProps) {
  const { operation, collection, wave, at, milliseconds, rows, failure, keysExamined, documentsExamined } = command;
  const width = milliseconds ?? total - at;
  return (
    <tr className={startsWave && wave > 1 ? "explain-wave" : undefined}>
      <th scope="row">
        <button type="button" className="graphiql-un-styled" aria-expanded={isOpen} onClick={onToggle}>
          {operation} <b>{[collection, ...joinedBy(command)].join(" → ")}</b>
        </button>
      </th>
      <td>
        <Indexes command={command} />
      </td>
      <td className="explain-number">{failure === undefined ? rows?.toLocaleString("en") : ""}</td>
      <td className="explain-number">{keysExamined?.toLocaleString("en")}</td>
      <td className="explain-number">{documentsExamined?.toLocaleString("en")}</td>
      <td className="explain-time" title={`wave ${wave}, after ${at} ms`}>
        <div>
          <i
            className={failure === undefined ? undefined : "explain-failed"}
            style={{ left: percent(at, total), width: percent(width, total) }}
          />
        </div>
      </td>
      <td className="explain-number">{failure ?? milliseconds?.toFixed(2) ?? "no answer"}</td>
    </tr>
  );
}

function Indexes({ command: { collection, indexes = [], scans = [] } }: { command: CommandReport }) {
  return (
    <ul>
      {scans.map((scanned) => (
        <li key={scanned} className="explain-scan" title={`Every document of ${scanned} is looked at`}>
          {scanned === collection ? "" : "→ "}no index
        </li>
      ))}
      {indexes.map((index) => (
        <li key={`${index.collection}.${index.name}`} title={`${index.collection}.${index.name}`}>
          {index.collection === collection ? "" : "→ "}
          {indexLabel(index.name)}
        </li>
      ))}
    </ul>
  );
}

/** Collections that the command looks up. */
function joinedBy({ command: { pipeline } }: CommandReport): string[] {
  const stages = Array.isArray(pipeline) ? (pipeline as { $lookup?: { from: string } }[]) : [];
  return [...new Set(stages.flatMap(({ $lookup }) => $lookup?.from ?? []))];
}

function percent(part: number, whole: number): string {
  return `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`;
}

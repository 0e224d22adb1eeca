import { useState } from "react";
import { useGraphiQL } from "@graphiql/react";
import type { Ready } from "./load-ready.js";
import { useOpenQuery } from "./use-open-query.js";

interface ReadyBarProps {
  ready: Ready;
  onLoadAgain: () => void;
}

/** The ready queries in their groups; one group shows its queries. */
export function ReadyBar({ ready: { groups, notice }, onLoadAgain }: ReadyBarProps) {
  const [opened, setOpened] = useState(groups[0]?.name);
  const texts = groups.flatMap(({ queries }) => queries.map(({ text }) => text));
  const openQuery = useOpenQuery((text) => texts.includes(text));
  const current = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  const shown = groups.find(({ name }) => name === opened) ?? groups[0];
  return (
    <nav className="ready-bar" aria-label="Ready queries">
      {notice !== undefined && (
        <p role="status">
          {notice}{" "}
          <button type="button" onClick={onLoadAgain}>
            Look again
          </button>
        </p>
      )}
      <div className="ready-groups">
        {groups.map(({ name }) => (
          <button key={name} type="button" aria-pressed={name === shown?.name} onClick={() => setOpened(name)}>
            {name}
          </button>
        ))}
      </div>
      <ul aria-label={shown?.name}>
        {shown?.queries.map(({ operation, title, hint, text }) => (
          <li key={operation}>
            <button
              type="button"
              title={hint}
              aria-current={text === current ? "true" : undefined}
              onClick={() => openQuery(text)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FileNamesProps {
  /** At least one. */
  documents: readonly { source: string; path: string }[];
}

/** The file that something was read from; the others are at hand. */
export function FileNames({ documents }: FileNamesProps) {
  const names = [...new Set(documents.map(({ source, path }) => `${source}/${path}`))];
  const [first, ...others] = names;
  return (
    <span title={names.join("\n")}>
      from <code dir="auto">{first}</code>
      {others.length > 0 && ` and ${others.length} more`}
    </span>
  );
}

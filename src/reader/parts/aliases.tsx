import { Text } from "./text.js";

/** Other names of something. */
export function Aliases({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="quiet">
      also called{" "}
      {aliases.map((alias, at) => (
        <span key={alias}>
          {at > 0 && ", "}
          <Text text={alias} />
        </span>
      ))}
    </p>
  );
}

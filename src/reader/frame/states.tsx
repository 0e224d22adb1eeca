import type { ReactNode } from "react";
import { failureText } from "../data/failure-text.js";
import type { Loaded } from "../data/use-data.js";

/** Stands where something will be. */
export function Waiting({ what, lines = 4 }: { what: string; lines?: number }) {
  return (
    <div className="state waiting">
      <span className="heard">Loading {what} …</span>
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  );
}

interface FailedProps {
  what: string;
  loaded: Pick<Loaded<unknown>, "error" | "retry">;
}

/** Says why something is not there, and lets one try again. */
export function Failed({ what, loaded: { error, retry } }: FailedProps) {
  return (
    <div className="state state-failed" role="alert">
      <p>
        {what[0]?.toUpperCase()}
        {what.slice(1)} could not be loaded. {error && failureText(error)}
      </p>
      <p>
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </p>
    </div>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className="state">{children}</p>;
}

interface PartProps<Data, Content> {
  /** As it stands in a sentence, e.g. `the newest articles`. */
  what: string;
  loaded: Loaded<Data>;
  /** What of the answer is shown; undefined or null where it lacks. */
  pick: (data: Data) => Content | null | undefined;
  children: (content: Content) => ReactNode;
  lines?: number;
}

/** A part of a page that loads and fails by itself. */
export function Part<Data, Content>({ what, loaded, pick, children, lines }: PartProps<Data, Content>) {
  const content = loaded.data === undefined ? undefined : pick(loaded.data);
  if (content !== undefined && content !== null) return children(content);
  if (loaded.isLoading) return <Waiting what={what} {...(lines && { lines })} />;
  return <Failed what={what} loaded={loaded} />;
}

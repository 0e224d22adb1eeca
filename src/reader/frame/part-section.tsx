import type { ReactNode } from "react";
import type { Loaded } from "../data/use-data.js";
import { Section } from "./section.js";
import { Part } from "./states.js";

interface PartSectionProps<Data, Item> {
  title: string;
  /** As it stands in a sentence, e.g. `the newest articles`. */
  what: string;
  loaded: Loaded<Data>;
  /** What of the answer is shown; undefined or null where it lacks. */
  pick: (data: Data) => readonly Item[] | null | undefined;
  className?: string;
  /** Stands across from the title. */
  aside?: ReactNode;
  lines?: number;
  children: (items: readonly Item[]) => ReactNode;
}

/** A section that loads and fails by itself, and that is not there where there is nothing to show. */
export function PartSection<Data, Item>({ title, className, aside, children, ...part }: PartSectionProps<Data, Item>) {
  const { loaded, pick } = part;
  const isEmpty = loaded.data !== undefined && pick(loaded.data)?.length === 0;
  if (isEmpty) return null;
  return (
    <Section title={title} className={className} aside={aside}>
      <Part {...part}>{children}</Part>
    </Section>
  );
}

import { nodeAddress } from "../../address/node-address.js";
import type { Mark } from "../markdown/marks.js";

/** Plain words of the store with what they name. Language and direction are those of the element around. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ start, end, entity }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <a className="mention" href={nodeAddress.entity(entity)} data-entity={entity}>
            {text.slice(start, end)}
          </a>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

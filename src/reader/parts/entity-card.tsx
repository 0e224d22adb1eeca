import "./entity-card.css";
import type { ReactNode } from "react";
import { nodeAddress } from "../address/node-address.js";
import { graphql, readFragment, type FragmentOf } from "../data/graphql.js";
import { Text } from "./text.js";

export const entityCardFragment = graphql(`
  fragment EntityCard on Entity {
    id
    slug
    name
    summary
  }
`);

interface EntityCardProps {
  entity: FragmentOf<typeof entityCardFragment>;
  /** What stands below the name; the beginning of its page unless given. */
  children?: ReactNode;
}

/** An entity in a list: its name leads to it. */
export function EntityCard({ entity, children }: EntityCardProps) {
  const { id, name, summary } = readFragment(entityCardFragment, entity);
  return (
    <div className="entity-card">
      <h3>
        <a href={nodeAddress.entity(id)}>
          <Text text={name} />
        </a>
      </h3>
      {children ??
        (summary && (
          <p>
            <Text text={summary} />
          </p>
        ))}
    </div>
  );
}

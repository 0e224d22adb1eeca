import "./entity-chip.css";
import { nodeAddress } from "../address/node-address.js";
import { graphql, readFragment, type FragmentOf } from "../data/graphql.js";
import { Text } from "./text.js";

export const entityChipFragment = graphql(`
  fragment EntityChip on Entity {
    id
    slug
    name
  }
`);

/** An entity's name, leading to it. */
export function EntityChip({ entity }: { entity: FragmentOf<typeof entityChipFragment> }) {
  const { id, name } = readFragment(entityChipFragment, entity);
  return (
    <a className="entity-chip" href={nodeAddress.entity(id)} data-entity={id}>
      <Text text={name} />
    </a>
  );
}

import type { StoreFilter } from "../store/list-request.js";
import { flagConditions, idConditions, textConditions } from "./conditions.js";
import { storeFilter } from "./logic.js";
import type { IdOperators, Logic, StringOperators } from "./operators.js";

export interface EntityConditions extends Logic<EntityConditions> {
  id?: IdOperators | null;
  slug?: StringOperators | null;
  name?: StringOperators | null;
  isStub?: boolean | null;
}

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function entityFilter(filter: EntityConditions | null | undefined): StoreFilter {
  return storeFilter(filter, (one, name) => [
    ...idConditions("_id", one.id, `${name}.id`),
    // A slug is stored in lower case and without accents.
    ...textConditions({ path: "slug", folded: "slug" }, one.slug, `${name}.slug`),
    ...textConditions({ path: "name", folded: "fold.name", sorted: "sort.name" }, one.name, `${name}.name`),
    ...flagConditions("isStub", one.isStub),
  ]);
}

import type { StoreFilter } from "../store/list-request.js";
import { idConditions, textConditions } from "./conditions.js";
import { storeFilter } from "./logic.js";
import type { IdOperators, Logic, StringOperators } from "./operators.js";

export interface ProviderConditions extends Logic<ProviderConditions> {
  id?: IdOperators | null;
  name?: StringOperators | null;
  domain?: StringOperators | null;
}

/** @throws NewsgraphError BAD_USER_INPUT where it is too large. */
export function providerFilter(filter: ProviderConditions | null | undefined): StoreFilter {
  return storeFilter(filter, (one, name) => [
    ...idConditions("_id", one.id, `${name}.id`),
    ...textConditions({ path: "name", folded: "fold.name", sorted: "sort.name" }, one.name, `${name}.name`),
    // A domain is stored in lower case and has no accents.
    ...textConditions({ path: "domain", folded: "domain" }, one.domain, `${name}.domain`),
  ]);
}

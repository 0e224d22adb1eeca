import { failure } from "../errors.js";
import { typeNameOfId } from "./node-type.js";

const DEFAULT_STEPS = 4;
const MAX_STEPS = 6;

export interface PathArguments {
  from: string;
  to: string;
  maxSteps?: number | null;
}

/** Between which entities a path is looked for, checked. */
export interface PathRequest {
  from: string;
  to: string;
  maxSteps: number;
}

/** @throws NewsgraphError BAD_USER_INPUT naming the argument: an id that no entity can have, or `maxSteps` out of range */
export function readPath({ from, to, maxSteps }: PathArguments): PathRequest {
  for (const [name, id] of Object.entries({ from, to })) {
    if (typeNameOfId(id) !== "Entity") {
      const shown = JSON.stringify(id.slice(0, 50));
      throw failure("BAD_USER_INPUT", `${name} must be the id of an entity as this API gives it, not ${shown}.`);
    }
  }
  if (maxSteps != null && (maxSteps < 1 || maxSteps > MAX_STEPS)) {
    throw failure("BAD_USER_INPUT", `maxSteps must be from 1 to ${MAX_STEPS}, not ${maxSteps}.`);
  }
  return { from, to, maxSteps: maxSteps ?? DEFAULT_STEPS };
}

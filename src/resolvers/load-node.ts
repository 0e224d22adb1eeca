import type { NodeKey } from "../loaders/node-by-id.js";
import type { Loaders } from "../loaders/loaders.js";
import { typeNameOfId } from "../query/node-type.js";

/** The node with this id, whatever its type; null where nothing has it. Which collection holds it is told by the id. */
export function loadNode(key: NodeKey, loaders: Loaders): Promise<object | null> {
  switch (typeNameOfId(key.id)) {
    case "Article":
      return loaders.articleById.load(key);
    case "Provider":
      return loaders.providerById.load(key);
    case "Entity":
      return loaders.entityById.load(key);
    case "Story":
      return loaders.storyById.load(key);
    case undefined:
      return Promise.resolve(null);
  }
}

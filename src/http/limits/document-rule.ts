import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from "graphql";
import { failure } from "../../errors.js";
import type { QueryLimits } from "./limits.js";
import { refuseDocument } from "./document-check.js";

/**
 * A validation rule that checks the whole document before any other rule has walked into it. On a refusal it puts an empty
 * document in its place: a visitor that returns a node replaces the one at hand, so no other rule ever meets the hostile one.
 */
export function limitsRule(limits: QueryLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: {
      enter(document) {
        const refusal = refuseDocument(document, limits);
        if (!refusal) return undefined;
        const originalError = refusal.kind === "costly" ? failure("QUERY_TOO_COSTLY", refusal.detail) : undefined;
        context.reportError(new GraphQLError(refusal.detail, originalError ? { originalError } : {}));
        return { kind: Kind.DOCUMENT, definitions: [] };
      },
    },
  });
}

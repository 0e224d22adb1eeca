import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";

interface OperationFacts {
  documentAST: DocumentNode;
  operations: OperationDefinitionNode[];
  operationName: string | undefined;
}

/**
 * What GraphiQL knows of a text, which it would else find out only a moment after the text was set.
 * @param wanted name of the operation to run; the first where there is none of that name
 * @returns undefined where the text cannot be run
 */
export function operationFacts(text: string, wanted?: string): OperationFacts | undefined {
  try {
    const documentAST = parse(text);
    const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const chosen = operations.find(({ name }) => name?.value === wanted) ?? operations[0];
    return chosen && { documentAST, operations, operationName: chosen.name?.value };
  } catch {
    return undefined;
  }
}

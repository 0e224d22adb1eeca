import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/**
 * Names of the fields that the query selects of the objects at these paths below the field that is being resolved, such as `nodes` and
 * `edges.node`; of the field's own object where no path is given. Fragments are followed.
 */
export function selectedFields(info: Info, ...paths: string[]): string[] {
  const own = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const sets = paths.length === 0 ? own : paths.flatMap((path) => below(own, path.split("."), info));
  return [...new Set(sets.flatMap((set) => fieldsOf(set, info)).map(({ name }) => name.value))];
}

function below(sets: SelectionSetNode[], path: string[], info: Info): SelectionSetNode[] {
  return path.reduce(
    (at, step) =>
      at
        .flatMap((set) => fieldsOf(set, info))
        .flatMap(({ name, selectionSet }) => (name.value === step && selectionSet ? selectionSet : [])),
    sets,
  );
}

function fieldsOf({ selections }: SelectionSetNode, info: Info): (typeof info.fieldNodes)[number][] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}

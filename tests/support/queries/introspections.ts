/** Selections at the root that ask for the schema, by their response key. */
export const INTROSPECTIONS: readonly { name: string; text: string; type: string; inside: string }[] = [
  { name: "__schema", text: "__schema", type: "__Schema!", inside: "{ queryType { name } }" },
  { name: "__schema", text: "__schema", type: "__Schema!", inside: "{ directives { name locations } __typename }" },
  { name: "__type", text: '__type(name: "Article")', type: "__Type", inside: "{ name kind interfaces { name } }" },
  { name: "__type", text: '__type(name: "RelatedReason")', type: "__Type", inside: "{ enumValues { name } }" },
  { name: "__type", text: '__type(name: "Nothing")', type: "__Type", inside: "{ name fields { name } }" },
];

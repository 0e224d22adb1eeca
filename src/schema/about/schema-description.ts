/** What somebody reads first of the schema: on the front page of its documentation in GraphiQL, and at the top of the SDL. Markdown. */
export const SCHEMA_DESCRIPTION = `
Your articles as a graph. An **Article** has the **Provider** that published it, the articles that are related to it, and the **Entities** that it mentions: people, places, companies, ideas. Every one of these ways can be gone back: from an entity to what is written about it, from a provider to all of its articles. Articles on one event together are a **Story**. All of it is there to be read; nothing can be changed here.

**Where to begin.** \`articles\` has the newest first. One thing is found by what it is known by: \`article(url:)\`, \`provider(domain:)\`, \`entity(name:)\` by any of its names, and everything by \`node(id:)\`. What somebody begins to type is completed by \`suggest(prefix:)\`.

\`\`\`graphql
{
  articles(first: 3) {
    nodes {
      title
      provider { name }
      mentions(first: 3) {
        nodes { name }
      }
    }
  }
}
\`\`\`

**Lists are pages**, at every level: \`first\` (20 where nothing is said, at most 100) with \`after\`, or \`last\` with \`before\`. \`nodes\` are the things themselves; \`edges\` have each with its cursor and with what is true of it in this list only, such as the \`score\` of a search. While \`pageInfo.hasNextPage\` is true, put its \`endCursor\` into \`after\`. \`totalCount\` counts the whole list, and costs something only where it is selected.

**Filters** are conditions on fields, put together by \`and\`, \`or\` and \`not\`, and go through relations: \`some\`, \`every\`, \`none\` and \`size\` of what is at the other end. \`orderBy\` takes several keys.

\`\`\`graphql
{
  articles(
    filter: {
      kind: { eq: ARTICLE }
      mentions: { some: { isStub: false } }
    }
    orderBy: [
      { field: TITLE, direction: ASC }
    ]
  ) {
    totalCount
    nodes { title }
  }
}
\`\`\`

**Search** goes with filters, and below any node: \`search: { query: "…" }\` as people type it, the best first by \`orderBy\` with \`RELEVANCE\`. \`highlights\` of an edge say where the words stand; \`facets\` and \`timeline\` of a list count all that was found, whatever the page.

**Stubs** are things that are known by name only: a related article or a linked page without a document of its own (\`isStub: true\`). They are filled in, with the same \`id\`, when their document is loaded.
`.trim();

/** Layers point one way (telemetry beside them, known by its types): main -> server -> plans -> resolvers -> context -> loaders -> store -> {config, errors}; seed -> store, config, errors. */
const never = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      comment: "Two files that import each other are one file.",
      from: {},
      to: { circular: true },
    },
    never(
      "query-is-pure",
      "^src/query/",
      "^src/(store/(?!(articles|providers|entities|text-key|article-sort-keys|ids|canonical-url|list-request|match-stages|relation-paths|words|search-document|compounds|search/(field-counts|stems|term-filter|unspaced-words|usual-lengths)|suggestion-(match|words|grams|rank))\\.ts)|loaders|resolvers|schema|http)|^seed/",
      "query turns arguments into store queries and does no I/O.",
    ),
    {
      ...never(
        "schema-has-no-code",
        "^src/schema/",
        "^src/(store|query|loaders|resolvers|plans|http)/|^seed/",
        "Type files hold shapes; take store types by `import type`.",
      ),
      to: { path: "^src/(store|loaders|resolvers|plans|http)/|^seed/", dependencyTypesNot: ["type-only"] },
    },
    {
      ...never("resolvers-know-store-as-types", "^src/resolvers/", "", "Go through a loader."),
      to: { path: "^src/store/(?!ids\\.ts)", dependencyTypesNot: ["type-only"] },
    },
    never(
      "store-is-the-ground",
      "^src/store/",
      "^src/(loaders|resolvers|plans|schema|http|server|context|main)|^seed/",
      "The store knows nobody above it.",
    ),
    never(
      "loaders-look-down",
      "^src/loaders/",
      "^src/(resolvers|schema|http|server|main)|^seed/",
      "Loaders know the store and the query layer.",
    ),
    never(
      "plans-beside-resolvers",
      "^src/plans/",
      "^src/(schema|http|server|main)|^seed/",
      "Plans read the store, by what resolvers and query work out of arguments.",
    ),
    never(
      "only-http-runs-plans",
      "^src/(?!(plans|http)/)",
      "^src/plans/",
      "Which engine answers is decided where a request comes in.",
    ),
    never(
      "seed-never-serves",
      "^seed/",
      "^src/(schema|resolvers|plans|loaders|query|http|server|context|main)",
      "The seed knows the store, the configuration and the errors.",
    ),
    never(
      "telemetry-is-told",
      "^src/telemetry/",
      "^src/(schema|resolvers|plans|loaders|query|http|server|context|main)|^seed/",
      "Telemetry is told by others, and asks nobody.",
    ),
    {
      ...never("telemetry-knows-store-as-types", "^src/telemetry/", "", "What the store tells is handed in."),
      to: { path: "^src/store/(?!store-events\\.ts)", dependencyTypesNot: ["type-only"] },
    },
    {
      ...never(
        "others-know-telemetry-as-types",
        "^src/(?!telemetry/|serving\\.ts)",
        "",
        "Only what serves loads telemetry, and only what is wanted of it.",
      ),
      to: { path: "^src/telemetry/", dependencyTypesNot: ["type-only"] },
    },
    never(
      "only-main-seeds",
      "^src/(?!(main|cli|start-command|package/(newsgraph|run-seed))\\.ts)",
      "^seed/",
      "Only a command, and the package's own function, may start the seed.",
    ),
    never("package-is-the-top", "^src/(?!package/)|^seed/", "^src/package/", "It is for programs of others."),
    never(
      "threads-are-opened-by-what-serves",
      "^src/(?!aside/|create-app\\.ts)|^seed/",
      "^src/aside/",
      "What another thread does is asked for by a function that is handed in.",
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/playground/app/" },
  },
};

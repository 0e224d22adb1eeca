import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const only = (name, where, instead) => ({ group: [name], message: `Only ${where} may import ${name}: ${instead}.` });

export default tseslint.config(
  {
    ignores: [
      "dist/",
      ".build-*/",
      "node_modules/",
      ".cache/",
      ".newsgraph/",
      "seed/corpus/",
      "tests/sites/",
      "examples/clients/*/graphql-env.d.ts",
      "examples/clients/typescript-codegen/gql/",
      "src/reader/graphql-env.d.ts",
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js", "*.mjs", "*.cjs", "scripts/*.mjs"] } },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-imports": [
        "error",
        { patterns: [only("mongodb", "src/store", "add a function to the file of its collection and call that")] },
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Only src/config.ts and src/config/surroundings.ts read the environment: add a key there.",
        },
      ],
    },
  },
  { files: ["src/store/**", "tests/**", "bench/**"], rules: { "no-restricted-imports": "off" } },
  {
    files: [
      "src/config.ts",
      "src/config/surroundings.ts",
      "tests/**",
      "bench/**",
      "scripts/**",
      "examples/**",
      "*.config.*",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["**/*.js", "**/*.mjs", "**/*.cjs"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        module: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
      },
    },
  },
);

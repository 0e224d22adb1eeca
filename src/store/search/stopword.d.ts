/** The package ships no types; beside its lists it exports functions. */
declare module "stopword" {
  const exports: Record<string, unknown>;
  export = exports;
}

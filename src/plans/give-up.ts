/** Thrown where a plan meets what only graphql-js can answer in full: it runs the operation then, with everything that belongs to errors. */
export class GiveUp extends Error {
  override name = "GiveUp";
}

import type { Document } from "mongodb";

/**
 * The pipeline with each `$lookup` kept apart from the `$unwind` behind it, at any depth. The store makes one stage of the two, and then
 * leaves what it read for the last document out of its counts. Both read the same.
 */
export function withWholeCounts(pipeline: readonly Document[]): Document[] {
  return pipeline.flatMap((stage, at) => {
    const whole = within(stage);
    const isFused = "$lookup" in stage && "$unwind" in (pipeline[at + 1] ?? {});
    return isFused ? [whole, { $_internalInhibitOptimization: {} }] : [whole];
  });
}

function within(stage: Document): Document {
  for (const name of ["$lookup", "$unionWith"]) {
    const parts = stage[name] as { pipeline?: Document[] } | undefined;
    if (parts?.pipeline) return { [name]: { ...parts, pipeline: withWholeCounts(parts.pipeline) } };
  }
  return stage;
}

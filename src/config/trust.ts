import { z } from "zod";

/** Keys of the environment that say whom the server answers, and what. */
export const TRUST_ENVIRONMENT = {
  /**
   * Which documents are answered: `any`; `automatic`: any, and clients may leave out what they have sent once; `listed`: those of
   * DOCUMENT_LIST and of the server's own pages alone.
   */
  DOCUMENTS: z.enum(["any", "automatic", "listed"], "must be any, automatic or listed").default("any"),
  /** A JSON file, or a folder of .graphql files, with documents that clients may ask for by their ids. */
  DOCUMENT_LIST: z.string().min(1).optional(),
  /** How long caches may keep answers to GETs by the id of a document, without asking whether they are still the same. */
  DOCUMENT_MAX_AGE: z
    .string()
    .regex(/^\d{1,6}s$/, "must be a time in seconds, such as 60s")
    .transform((value) => Number.parseInt(value))
    .default(0),
  /** `optional`: who sends a key is told from others by it; `required`: who sends none is not answered. */
  API_KEYS: z.enum(["off", "optional", "required"], "must be off, optional or required").default("off"),
  /** Whether a request may be a list of operations. */
  BATCHING: z.enum(["on", "off"], "must be on or off").default("off"),
};

/** `any`: whatever is sent; `automatic`: what is sent with its SHA-256 is kept, and asked for by that alone; `listed`: nothing but the list. */
export type DocumentMode = "any" | "automatic" | "listed";

type TrustEnvironment = z.output<z.ZodObject<typeof TRUST_ENVIRONMENT>>;

export interface TrustConfig {
  /** Absent: any document is answered, and none is known by an id. */
  documents?: {
    mode: DocumentMode;
    /** Path of the list. */
    list?: string;
    /** Seconds. */
    maxAge: number;
  };
  /** Absent: keys are not looked at. */
  apiKeys?: "optional" | "required";
  /** Absent: a list of operations is refused. */
  batching?: true;
}

/** What is switched off is absent. */
export function trustConfig(data: TrustEnvironment): TrustConfig {
  const { DOCUMENTS: mode, DOCUMENT_LIST: list, DOCUMENT_MAX_AGE: maxAge, API_KEYS: apiKeys } = data;
  return {
    ...((mode !== "any" || list !== undefined) && {
      documents: { mode, maxAge, ...(list !== undefined && { list }) },
    }),
    ...(apiKeys !== "off" && { apiKeys }),
    ...(data.BATCHING === "on" && { batching: true }),
  };
}

/** What of these keys contradicts another. */
export function trustProblems(data: TrustEnvironment): string[] {
  return data.DOCUMENTS === "listed" && data.DOCUMENT_LIST === undefined
    ? ["DOCUMENT_LIST must name a file or folder where DOCUMENTS is listed"]
    : [];
}

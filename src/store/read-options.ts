/** What a single read may cost: who may cancel it, and how long the server may work on it (milliseconds). */
export interface ReadOptions {
  signal?: AbortSignal;
  maxTimeMS?: number;
}

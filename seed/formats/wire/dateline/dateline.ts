import type { ProviderClaim } from "../../../fields/provider-claim.js";

/** What a dateline says, split off the paragraph that it opens. */
export interface Dateline {
  location?: string;
  provider?: ProviderClaim;
  publishedAt?: Date;
  /** Its day where no year stands with it, as written. */
  openDay?: string;
  /** Named within it, as East Asian agencies do. */
  authors?: string[];
  /** The paragraph behind it; empty where the dateline stands alone. */
  rest: string;
}

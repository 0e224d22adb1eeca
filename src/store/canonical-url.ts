import normalizeUrl, { type Options } from "normalize-url";

/** Query parameters that say where a reader came from, never which article is meant. */
const TRACKING_PARAMETERS = [
  /^utm_\w+/i,
  /^(fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|_hsenc|_hsmi)$/i,
  /^(cmpid|cmp|ncid|ocid|icid|smid|taid|ftag|ref|ref_src|ref_url|referrer|src|source|partner|guccounter|guce_referrer.*|tpcc|sref|sh|_ga)$/i,
  // South China Morning Post and others: the page that the link stood on.
  /^(module|pgtype|share|at_medium|at_campaign|at_custom\d+)$/i,
];

const DISPLAY: Options = {
  defaultProtocol: "https",
  stripWWW: false,
  stripHash: true,
  removeTrailingSlash: false,
  removeSingleSlash: false,
  sortQueryParameters: false,
  removeQueryParameters: TRACKING_PARAMETERS,
};

const KEY: Options = {
  ...DISPLAY,
  forceHttps: true,
  stripWWW: true,
  removeTrailingSlash: true,
  sortQueryParameters: true,
};

function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

/** The address to show and to follow: tracking parameters and the fragment are gone. Undefined where it is not an absolute http(s) URL. */
export function displayUrl(text: string): string | undefined {
  const trimmed = text.trim();
  return isWebUrl(trimmed) ? attempt(() => normalizeUrl(trimmed, DISPLAY)) : undefined;
}

/**
 * The natural key of a web page: two addresses with one key are one article. Scheme, `www.`, host case, tracking
 * parameters, the order of parameters, fragment and a slash at the end do not count; nor does the short form of a YouTube link.
 */
export function urlKey(text: string): string | undefined {
  const trimmed = text.trim();
  if (!isWebUrl(trimmed)) return undefined;
  const key = attempt(() => normalizeUrl(trimmed, KEY));
  return key?.replace(/^https:\/\/youtu\.be\/([\w-]+).*$/, "https://youtube.com/watch?v=$1").replace(/^https:\/\/m\.youtube\.com\//, "https://youtube.com/");
}

/** normalize-url refuses some texts that `URL` takes, such as stray percent signs in the path. */
function attempt(normalize: () => string): string | undefined {
  try {
    const url = new URL(normalize());
    // A user name and password in an address are never ours to keep.
    url.username = "";
    url.password = "";
    return url.href;
  } catch {
    return undefined;
  }
}

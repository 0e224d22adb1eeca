import normalizeUrl, { type Options } from "normalize-url";

/** Query parameters that say where a reader came from, never which article is meant. */
const TRACKING = [
  /^utm_\w+$/i,
  /^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(enc|mi)|vero_id|oly_(anon|enc)_id|guccounter|guce_referrer\w*)$/i,
  /^(cmpid|ncid|ocid|icid|smid|taid|ftag|ref|ref_src|ref_url|tpcc|_ga|at_(medium|campaign|custom\d+))$/i,
];

/** Parameters that mean something elsewhere, but on this site only the page that the link stood on. */
const TRACKING_OF_SITE = new Map([["scmp.com", [/^(module|pgtype|campaign|share)$/i]]]);

function options(url: string): Options {
  const site = new URL(url).hostname.replace(/^www\./, "");
  return {
    defaultProtocol: "https",
    stripWWW: false,
    // Some sites route by the fragment: there it is the address.
    stripHash: !/#!?\//.test(url),
    removeTrailingSlash: false,
    removeSingleSlash: false,
    sortQueryParameters: false,
    removeQueryParameters: [...TRACKING, ...(TRACKING_OF_SITE.get(site) ?? [])],
  };
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

/** The address to show and to follow: tracking parameters and the fragment are gone. Undefined where it is not an absolute http(s) URL. */
export function displayUrl(text: string): string | undefined {
  const trimmed = text.trim();
  return isWebUrl(trimmed) ? attempt(() => normalizeUrl(trimmed, options(trimmed))) : undefined;
}

/**
 * The natural key of a web page: two addresses with one key are one article. Scheme, `www.`, host case, tracking
 * parameters, the order of parameters, fragment and a slash at the end do not count; nor does the short form of a YouTube link.
 */
export function urlKey(text: string): string | undefined {
  const trimmed = text.trim();
  if (!isWebUrl(trimmed)) return undefined;
  const key = attempt(() =>
    normalizeUrl(trimmed, {
      ...options(trimmed),
      forceHttps: true,
      stripWWW: true,
      removeTrailingSlash: true,
      sortQueryParameters: true,
    }),
  );
  return key
    ?.replace(/^https:\/\/youtu\.be\/([\w-]+)(?![\w-]).*$/, "https://youtube.com/watch?v=$1")
    .replace(/^https:\/\/m\.youtube\.com\//, "https://youtube.com/");
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

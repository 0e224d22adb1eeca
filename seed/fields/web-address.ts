import { displayUrl } from "../../src/store/canonical-url.js";

/** An absolute http(s) address without tracking parameters, or undefined. */
export function parseWebAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^/?#\s]/i.test(trimmed) || /\s/.test(trimmed)) return undefined;
  const url = tryUrl(trimmed);
  if (url === undefined || url.hostname === "" || url.username !== "" || url.password !== "") return undefined;
  return displayUrl(trimmed) ?? url.href;
}

/**
 * A path (`/2024/bridge/`, `bridge`) below a base address; `url` is absent where no base is given. Undefined for what is neither a path nor
 * an http(s) address.
 */
export function resolveAddress(text: string, base: string | undefined): { url?: string } | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || /[\s\p{Cc}\\]|^[a-z][a-z\d+.-]*:|^\/\//iu.test(trimmed)) return undefined;
  const url = base === undefined ? undefined : tryUrl(trimmed.replace(/^\//, ""), base);
  return url === undefined ? {} : { url: displayUrl(url.href) ?? url.href };
}

/** A picture's address as given: absolute http(s) or a path on the site; undefined for a scheme that is none of a picture's (`javascript:`, `data:`). */
export function parseImageAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || /[\s\p{Cc}\\]/u.test(trimmed.replaceAll(" ", ""))) return undefined;
  const url = tryUrl(trimmed, "https://relative.invalid/");
  return url !== undefined && (url.protocol === "https:" || url.protocol === "http:") ? trimmed : undefined;
}

/** Host name in lower case and ASCII (punycode), without `www.`, port, scheme and path; undefined where it is no domain. */
export function parseDomain(text: string): string | undefined {
  const trimmed = text.trim();
  const url = tryUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed.replace(/^\/\//, "")}`);
  if (url === undefined || /[\s@]/.test(trimmed)) return undefined;
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\.(?=[^.]+\.)/, "");
  const labels = host.split(".");
  const isName =
    labels.length > 1 &&
    host.length <= 253 &&
    labels.every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?$/.test(label));
  return isName && !/^\d+$/.test(labels.at(-1) ?? "") ? host : undefined;
}

function tryUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

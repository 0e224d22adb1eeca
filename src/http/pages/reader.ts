import type { BuiltApp } from "./built-pages.js";
import { READER_PATHS } from "./reader-paths.js";

/** Nothing from elsewhere, nothing inline, and no text is ever taken for markup by the browser itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** @param folder of the reader's bundle */
export function reader(folder: string): BuiltApp {
  return {
    name: "reader",
    folder,
    paths: Object.values(READER_PATHS),
    assets: "/assets/",
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  };
}

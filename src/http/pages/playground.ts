import type { BuiltApp } from "./built-pages.js";

export const PLAYGROUND_PATH = "/playground";

/** Scripts only from here. The editor sets inline styles; its workers are files of ours. GraphiQL writes descriptions as HTML, so no trusted types. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param folder of the playground's bundle */
export function playground(folder: string): BuiltApp {
  return {
    name: "playground",
    folder,
    paths: [PLAYGROUND_PATH],
    assets: `${PLAYGROUND_PATH}/assets/`,
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  };
}

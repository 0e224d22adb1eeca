import { decodeHTMLStrict } from "entities";
import { mendJson } from "../json/mend-json.js";

/** Signs of what hid a script from old browsers and from XML: `<!--`, `<![CDATA[`, in comments of the script or not. None begins JSON. */
const OPENING = /^(?:[\s/*<>!-]|\[CDATA\[)+/i;
/** Of their ends, and what ends a statement. */
const CLOSING = /[\s/*<>!;-]/;
const TEXT_OR_LAST_COMMA = /"(?:[^"\\]|\\[^])*(?:"|\\?$)|,(?=\s*[}\]])/g;

/** The JSON in a script, whatever it is wrapped in, and mended where its meaning is certain; undefined where it is none. */
export function scriptJson(script: string): unknown {
  const bare = withoutClosing(script.replace(OPENING, ""));
  return parse(bare) ?? parse(mended(bare.includes("&quot;") ? decodeHTMLStrict(bare) : bare));
}

function withoutClosing(text: string): string {
  let end = text.length;
  for (; end > 0; end -= text.endsWith("]]>", end) ? 3 : 1)
    if (!CLOSING.test(text.charAt(end - 1)) && !text.endsWith("]]>", end)) break;
  return text.slice(0, end);
}

function mended(text: string): string {
  const closed = text.replace(TEXT_OR_LAST_COMMA, (found) => (found === "," ? "" : found));
  return mendJson(closed).text.toString();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A site's broken data says nothing; its page still does.
    return undefined;
  }
}

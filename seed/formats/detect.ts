import { article } from "../shapes/article.js";
import { isAttachment } from "./attachment.js";
import { decodeText } from "./decode.js";
import { isDraft, isTemplate } from "../shapes/drafts.js";
import { recognizeForeign } from "./foreign.js";
import type { Format, ParseResult, SourceFile } from "./format.js";
import { readFrontMatter } from "./front-matter/front-matter.js";
import { organization } from "../shapes/organization.js";
import { problem, rejected } from "./problem.js";
import { findSecretInFields, findStraySecret } from "../fields/stray-secret.js";
import { wiki } from "../shapes/page.js";
import { wire } from "./wire/wire.js";

/** Asked in this order; the first that knows the text reads it. */
const FORMATS: readonly Format[] = [organization, article, wiki, wire];

/** MongoDB holds documents of up to 16 MB; the margin is for what the seed adds. */
const MAX_BYTES = 15 * 1024 * 1024;
const FORMATS_HINT =
  "Make it an article (front matter with title, webUrl, …), a wiki page (Markdown with # Title or [[links]]), a wire story (headline, blank line, prose) or an organization page (taxonomy: organization).";

/**
 * Reads one file, by its content alone; `path` gives a wiki page without heading its title and is named in problems. Never throws for
 * what a file holds.
 */
export function parseFile(path: string, bytes: Uint8Array): ParseResult {
  const name = path.normalize("NFC");
  if (isAttachment(bytes)) return { kind: "attachment" };
  if (bytes.length > MAX_BYTES) {
    return rejected(
      problem(name, "file-too-large", `${bytes.length} bytes`, `Split the document: at most ${MAX_BYTES} bytes fit.`),
    );
  }
  const decoded = decodeText(bytes);
  if (!("text" in decoded)) {
    const { rule, found, hint, line } = decoded;
    return rejected(problem(name, rule, found, hint, line === undefined ? {} : { line }));
  }
  if (!/[^\s\p{Cf}]/u.test(decoded.text))
    return rejected(problem(name, "empty", "an empty file", "Write something into the file, or remove it."));
  return parseText({ path: name, text: decoded.text });
}

function parseText(file: SourceFile): ParseResult {
  const front = readFrontMatter(file);
  if (isTemplate(file.text)) return { kind: "draft" };
  if (front.kind === "broken") return rejected(front.problem);
  const refusal = refuseSecret(file);
  if (refusal) return refusal;
  if (front.kind === "fields" && isDraft(front.fields)) return { kind: "draft" };
  const foreign = front.kind === "none" ? recognizeForeign(file) : undefined;
  if (foreign) return rejected(problem(file.path, foreign.rule, foreign.found, FORMATS_HINT, { line: 1 }));
  const format = FORMATS.find((candidate) => candidate.matches(file));
  return (
    format?.parse(file) ??
    rejected(problem(file.path, "format-unknown", "text of no known format", FORMATS_HINT, { line: 1 }))
  );
}

/** `secured` is dropped where it is a field; anywhere else it could pass as text, so that file stays out. */
function refuseSecret(file: SourceFile): ParseResult | undefined {
  const front = readFrontMatter(file);
  const hint = "Move the field into the front matter, where it is left out, or remove it.";
  const refuse = (line: number) =>
    rejected(problem(file.path, "secured-outside-fields", "a `secured` field", hint, { line }));
  if (front.kind === "fields") {
    const inFields = findSecretInFields(front.fields);
    const inBody = findStraySecret(front.body);
    if (inFields) return refuse(inFields.line);
    return inBody === undefined ? undefined : refuse(front.bodyLine + inBody + 1);
  }
  const line = findStraySecret(file.text);
  return line === undefined ? undefined : refuse(line + 1);
}

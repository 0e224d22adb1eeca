/** How a tag (`!!str`, `!ruby/object:Post`) changes what is read. */
export type TagMeaning =
  /** The value is read as if it stood there plain, quoted or not. */
  | "plain"
  /** As the text that is written there. */
  | "text"
  /** As text whose bytes are written in base64. */
  | "binary"
  /** As the list of the keys. */
  | "set"
  /** The tag changes nothing. */
  | "none"
  /** As text, and the tag is lost. */
  | "unknown";

const MEANINGS = new Map<string, TagMeaning>([
  ["!", "text"],
  ["!!str", "text"],
  ["!!timestamp", "text"],
  ["!!int", "plain"],
  ["!!float", "plain"],
  ["!!bool", "plain"],
  ["!!null", "plain"],
  ["!!binary", "binary"],
  ["!binary", "binary"],
  ["!!map", "none"],
  ["!!seq", "none"],
  ["!!omap", "none"],
  ["!!pairs", "none"],
  ["!!set", "set"],
]);
const CORE = /^!<tag:yaml\.org,2002:(.*)>$/;

export function tagMeaning(tag: string): TagMeaning {
  const core = CORE.exec(tag);
  return MEANINGS.get(core ? `!!${core[1]}` : tag) ?? "unknown";
}

/** Old Ruby wrote text beyond ASCII so. Undefined where the bytes are no UTF-8 text. */
export function decodeBinary(base64: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
  } catch {
    return undefined;
  }
}

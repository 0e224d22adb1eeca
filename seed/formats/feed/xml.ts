import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element, its name as written, prefix and all. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Texts and elements in their order. */
  content: (string | XmlElement)[];
  /** The elements among them. */
  children: XmlElement[];
  /** The texts among them. */
  text: string;
}

type Node = Record<string, unknown>;

const ATTRIBUTES = ":@";
const TEXT = "#text";
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

/** The root element; or where and why the text is no XML. Never throws. */
export function parseXml(text: string): XmlElement | { line: number; reason: string } {
  return elementOfText(text) ?? { line: faultOf(text)?.line ?? 1, reason: "text that is not XML" };
}

/** The first element of a text, which need not be well written. Undefined where there is none. */
export function elementOfText(text: string): XmlElement | undefined {
  try {
    const nodes = parser.parse(text) as Node[];
    return nodes.map(elementOf).find((element) => element !== undefined && !element.name.startsWith("?"));
  } catch {
    return undefined;
  }
}

export interface XmlFault {
  /** 1-based. */
  line: number;
  /** Elements do not end where they should: what stands in which is unsure. */
  isNesting: boolean;
  /** An element has no end at all. */
  isOpen: boolean;
}

/** Where a text is not well-formed; undefined where it is. */
export function faultOf(text: string): XmlFault | undefined {
  const fault = XMLValidator.validate(text);
  if (fault === true) return undefined;
  const { code, line } = fault.err;
  return { line, isNesting: code === "InvalidTag" || code === "InvalidXml", isOpen: code === "InvalidXml" };
}

function elementOf(node: Node): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT) return undefined;
  const inner = node[name] as Node[];
  const content = inner.flatMap((child): (string | XmlElement)[] => {
    const element = TEXT in child ? String(child[TEXT]) : elementOf(child);
    return element === undefined ? [] : [element];
  });
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    content,
    children: content.filter((child) => typeof child !== "string"),
    text: content.filter((child) => typeof child === "string").join(""),
  };
}

export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(({ name }) => names.includes(name));
}

/** The text of the first of these elements that says something, in the order of the names. */
export function textOf(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = childrenNamed(element, name)
      .map((child) => child.text.trim())
      .find((one) => one !== "");
    if (text !== undefined) return text;
  }
  return undefined;
}

/** An element's content as markup: what feeds write as text already, and what they write as XHTML. */
export function markupOf({ content, children }: XmlElement): string {
  if (children.length === 0) return content.join("");
  return content.map((child) => (typeof child === "string" ? escape(child) : elementMarkup(child))).join("");
}

function elementMarkup(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escape(value).replaceAll('"', "&quot;")}"`,
  );
  const name = element.name.replace(/^.*:/, "");
  return `<${name}${attributes.join("")}>${markupOf(element)}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
}

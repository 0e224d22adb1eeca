const CLOSED =
  /\[((?:(?:https?|ftps?|sftp|irc|ircs|git|svn|ssh|news|gopher|nntp|telnet|magnet|urn|xmpp|geo|worldwind|mms):)?\/\/[^\s[\]<>"\p{Cc}\p{Cn}]+|(?:mailto|tel|sip|sms|news|urn|magnet|bitcoin|geo|xmpp):[^\s[\]<>"\p{Cc}\p{Cn}]+)/iuy;
const BARE = /(?:https?|ftps?):\/\/(?:(?!'')[^\s<>[\]"|\p{Cc}\p{Cn}\u3000-\u303f\uff00-\uffef])+/iuy;

/** The address of a link in single brackets that opens at `at`, and where its label begins. */
export function bracketedAddress(text: string, at: number): { address: string; end: number } | undefined {
  CLOSED.lastIndex = at;
  const match = CLOSED.exec(text);
  return match ? { address: match[1] ?? "", end: CLOSED.lastIndex } : undefined;
}

/** An address in running text, without the punctuation behind it. */
export function bareAddress(text: string, at: number): { address: string; end: number } | undefined {
  BARE.lastIndex = at;
  const match = BARE.exec(text);
  if (match === null) return undefined;
  const address = match[0].includes("(")
    ? match[0].replace(/(?<![.,;:!?'`])[.,;:!?'`]+$/, "")
    : match[0].replace(/(?<![.,;:!?)'`])[.,;:!?)'`]+$/, "");
  return /:\/\/\S/.test(address) ? { address, end: at + address.length } : undefined;
}

/** @param label Markdown; empty for an address alone */
export function webLink(address: string, label: string): string {
  const url = (address.startsWith("//") ? `https:${address}` : address).replace(/[()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"),
  );
  return label === "" ? `<${url}>` : `[${label.replace(/(?<!\\)[[\]]/g, "\\$&")}](${url})`;
}

/** As it stands where nothing in it could be taken for markup. */
export function shownAddress(address: string): string {
  return /[_*~()\\]/.test(address) ? webLink(address, "") : address;
}

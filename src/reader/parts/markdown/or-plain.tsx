import { Component, type ReactNode } from "react";
import { textLanguage } from "../text-language.js";

interface OrPlainProps {
  text: string;
  children: ReactNode;
}

/** The text as it is written, where it cannot be shown as Markdown. */
export class OrPlain extends Component<OrPlainProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PlainText text={this.props.text} /> : this.props.children;
  }
}

export function PlainText({ text }: { text: string }) {
  return (
    <p className="markdown-plain" dir="auto" lang={textLanguage(text)}>
      {text}
    </p>
  );
}

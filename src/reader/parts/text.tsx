import type { ReactNode } from "react";
import { textLanguage } from "./text-language.js";

interface TextProps {
  /** What is shown, or tells language and direction of `children`. */
  text: string;
  /** BCP 47, where the source says it. */
  language?: string | null;
  children?: ReactNode;
}

/** Words from the store: they have a language and a direction of their own, and never change those of the words around them. */
export function Text({ text, language, children }: TextProps) {
  return (
    <bdi lang={language ?? textLanguage(text)} dir="auto">
      {children ?? text}
    </bdi>
  );
}

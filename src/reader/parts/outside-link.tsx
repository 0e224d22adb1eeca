import type { ReactNode } from "react";
import { hostOf } from "./markdown/safe-href.js";

/** A link to another host, which learns nothing of these pages. Its title says the host, whatever its words say. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={hostOf(href)}>
      {children}
    </a>
  );
}

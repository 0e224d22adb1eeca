import type { ReactNode } from "react";
import icon from "../icon.svg";

/** The product's name and the ways from here; `children` are what can be done with the page. */
export function Header({ children }: { children?: ReactNode }) {
  return (
    <header className="page-header">
      <img src={icon} alt="" width={26} height={26} />
      <h1>Newsgraph</h1>
      <p>Choose a ready query or write one; run it with ▶ or Ctrl+Enter. The book documents every type and field.</p>
      <div className="page-actions">
        {children}
        <a href="/">Reader</a>
        <a href="/schema.graphql">Schema</a>
      </div>
    </header>
  );
}

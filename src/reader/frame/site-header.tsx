import "./frame.css";
import type { ReaderPage } from "../../http/pages/reader-paths.js";
import { SearchBox } from "./search-box/search-box.js";

interface SiteHeaderProps {
  page: ReaderPage | undefined;
  search: URLSearchParams;
}

/** The name, the search box, and the ways to everything else. */
export function SiteHeader({ page, search }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="site-name" href="/">
        Newsgraph
      </a>
      <SearchBox page={page} search={search} />
      <nav aria-label="Newsgraph">
        <ul>
          <li>
            <a href="/search" aria-current={page === "search" ? "page" : undefined}>
              Browse
            </a>
          </li>
          <li>
            <a href="/playground">Playground</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

import { lazy, type ComponentType } from "react";
import type { ReaderPage } from "../../http/pages/reader-paths.js";
import FrontPage from "./front/front-page.js";
import type { PageProps } from "./page-props.js";

/** Each page with the code that it alone needs, loaded when it is opened; the front, where most come in, is there at once. */
export const PAGES: Record<ReaderPage, ComponentType<PageProps>> = {
  front: FrontPage,
  search: lazy(() => import("./search/search-page.js")),
  entity: lazy(() => import("./entity/entity-page.js")),
  provider: lazy(() => import("./provider/provider-page.js")),
  article: lazy(() => import("./article/article-page.js")),
  story: lazy(() => import("./story/story-page.js")),
};

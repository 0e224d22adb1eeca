import { Suspense } from "react";
import { useAddress } from "./address/navigation.js";
import { routeOf } from "./address/routes.js";
import { useRefused } from "./data/access-key.js";
import { KeyForm } from "./frame/key-form.js";
import { PageBoundary } from "./frame/page-boundary.js";
import { SiteFooter } from "./frame/site-footer.js";
import { SiteHeader } from "./frame/site-header.js";
import { Waiting } from "./frame/states.js";
import { usePageChange } from "./frame/use-page-change.js";
import { NotFoundPage } from "./pages/not-found-page.js";
import { PAGES } from "./pages/pages.js";

/** The page of the address between header and footer. */
export function App() {
  const address = useAddress();
  const { pathname, searchParams } = new URL(address, window.location.origin);
  const main = usePageChange(pathname);
  const route = routeOf(pathname);
  const Page = route && PAGES[route.page];
  const isRefused = useRefused();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader page={route?.page} search={searchParams} />
      <main id="main" ref={main} tabIndex={-1}>
        <PageBoundary key={pathname}>
          <Suspense fallback={<Waiting what="this page" />}>
            {isRefused ? (
              <KeyForm />
            ) : Page ? (
              <Page key={pathname} params={route.params} search={searchParams} />
            ) : (
              <NotFoundPage path={pathname} />
            )}
          </Suspense>
        </PageBoundary>
      </main>
      <SiteFooter />
    </>
  );
}

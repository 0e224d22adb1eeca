import { useTitle } from "../frame/use-title.js";

export function NotFoundPage({ path }: { path: string }) {
  useTitle("Nothing here");
  return (
    <>
      <h1>There is nothing here</h1>
      <p>
        Nothing stands at <code>{path.slice(0, 200)}</code>. <a href="/">The front page</a> shows what there is, and the
        search box finds it.
      </p>
    </>
  );
}

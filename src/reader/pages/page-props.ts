export interface PageProps {
  /** What stands at the named places of the path. */
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
}

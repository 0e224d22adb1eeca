/** Where each kind of node is shown, by its id. */
export const nodeAddress = {
  article: (id: string): string => `/articles/${encodeURIComponent(id)}`,
  story: (id: string): string => `/stories/${encodeURIComponent(id)}`,
  entity: (id: string): string => `/entities/${encodeURIComponent(id)}`,
  provider: (id: string): string => `/providers/${encodeURIComponent(id)}`,
};

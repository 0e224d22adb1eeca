/**
 * type-graphql refuses to start without the reflection API, although every decorator here carries its type itself.
 * So the API is there and knows nothing; graph.ts imports this file before any decorated one.
 */
const reflection = Reflect as typeof Reflect & { getMetadata?: () => undefined };
reflection.getMetadata ??= () => undefined;

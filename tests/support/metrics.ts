/** Samples of the text format of Prometheus, by name with labels. */
export function samplesIn(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
  );
}

/** Names of metrics, without labels. */
export function metricNames(text: string): Set<string> {
  return new Set([...samplesIn(text).keys()].map((sample) => sample.replace(/\{.*/s, "")));
}

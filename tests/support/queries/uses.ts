/** What an operation or a fragment needs of its document. */
export class Uses {
  readonly variableNames = new Set<string>();
  readonly fragmentNames = new Set<string>();

  variables(names: readonly string[]): void {
    for (const name of names) this.variableNames.add(name);
  }

  fragment(name: string): void {
    this.fragmentNames.add(name);
  }
}

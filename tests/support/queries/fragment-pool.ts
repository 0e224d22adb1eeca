import type { GraphQLCompositeType } from "graphql";
import type { Draw } from "./draw.js";
import type { Place } from "./place.js";
import type { Uses } from "./uses.js";

interface Fragment {
  text: string;
  inside: Place;
}

/** The named fragments of a document. */
export class FragmentPool {
  readonly #fragments = new Map<string, Fragment>();

  constructor(private readonly draw: Draw) {}

  /** A fragment of one of these types that may also be spread at this place; it is then. */
  known(types: readonly GraphQLCompositeType[], place: Place): string | undefined {
    const fitting = [...this.#fragments].filter(
      ([, { inside }]) =>
        types.includes(inside.type) &&
        inside.room <= place.room &&
        inside.depth >= place.depth &&
        place.scope.acceptsAll(inside.scope),
    );
    if (fitting.length === 0 || this.draw.chance(30)) return undefined;
    const [name, { inside }] = this.draw.pick(fitting);
    place.scope.addAll(inside.scope);
    return name;
  }

  /** Spreads a new fragment at `place`. @returns its name; undefined where it does not go together with what is there */
  add(text: string, inside: Place, place: Place): string | undefined {
    if (!place.scope.acceptsAll(inside.scope)) return undefined;
    place.scope.addAll(inside.scope);
    const name = this.draw.chance(5) ? `on_${this.#fragments.size}` : `F${this.#fragments.size}`;
    this.#fragments.set(name, { text: `fragment ${name} ${text}`, inside });
    return name;
  }

  /** Names of all fragments that are needed, directly or through others. */
  neededBy(uses: Uses, names = new Set<string>()): Set<string> {
    for (const name of uses.fragmentNames) {
      const fragment = this.#fragments.get(name);
      if (!fragment || names.has(name)) continue;
      names.add(name);
      this.neededBy(fragment.inside.uses, names);
    }
    return names;
  }

  usesOf(name: string): Uses | undefined {
    return this.#fragments.get(name)?.inside.uses;
  }

  textOf(name: string): string {
    return this.#fragments.get(name)?.text ?? "";
  }
}

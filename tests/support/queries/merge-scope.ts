import { isAbstractType, type GraphQLCompositeType } from "graphql";

/** A field as it is written, without its alias and sub-selection. */
export interface WrittenField {
  name: string;
  /** Name and arguments. */
  text: string;
  /** As in SDL. */
  type: string;
  parent: GraphQLCompositeType;
}

interface Entry {
  type: string;
  fields: WrittenField[];
  inside: MergeScope;
}

/**
 * What stands under each response key of one place of the answer, so that what comes there too merges with it. A little stricter than
 * GraphQL: what different types have below one key must not only look alike but be the same.
 */
export class MergeScope {
  readonly #entries = new Map<string, Entry>();

  accepts(key: string, field: WrittenField): boolean {
    const entry = this.#entries.get(key);
    return !entry || (entry.type === field.type && entry.fields.every((other) => goTogether(other, field)));
  }

  /** Takes a field that it accepts. @returns the scope of what is selected below it */
  add(key: string, field: WrittenField): MergeScope {
    const entry = this.#entries.get(key) ?? { type: field.type, fields: [], inside: new MergeScope() };
    if (!entry.fields.some(({ parent }) => parent === field.parent)) entry.fields.push(field);
    this.#entries.set(key, entry);
    return entry.inside;
  }

  acceptsAll(other: MergeScope): boolean {
    for (const [key, { fields, inside }] of other.#entries) {
      const own = this.#entries.get(key);
      if (own && !(fields.every((field) => this.accepts(key, field)) && own.inside.acceptsAll(inside))) return false;
    }
    return true;
  }

  addAll(other: MergeScope): void {
    for (const [key, { fields, inside }] of other.#entries) {
      for (const field of fields) this.add(key, field).addAll(inside);
    }
  }

  /** Keys with fields that an object of this type itself has. */
  fieldsOf(parent: GraphQLCompositeType): { key: string; field: WrittenField }[] {
    return [...this.#entries].flatMap(([key, { fields }]) =>
      fields.filter((field) => field.parent === parent).map((field) => ({ key, field })),
    );
  }
}

function goTogether(one: WrittenField, other: WrittenField): boolean {
  const apart = one.parent !== other.parent && !isAbstractType(one.parent) && !isAbstractType(other.parent);
  return apart || one.text === other.text;
}

import { readProviderFields } from "../fields/provider-claim.js";
import { problem } from "../formats/problem.js";
import type { ShapeReader } from "./shape.js";

/** A page about a provider: name, domain and images. */
export const organization: ShapeReader = {
  shape: "organization",

  read({ fields, context, warnings }) {
    const provider = readProviderFields(context, fields.map, "", warnings, fields);
    if (provider !== undefined) return { document: { shape: "organization", provider } };
    const found = "neither name nor domain";
    const hint = "Give the organization a name or a domain.";
    return { problems: [problem(context.file, "provider-nameless", found, hint)] };
  },
};

import "./path.css";
import { Section } from "../../../frame/section.js";
import { entityHref, type EntityView } from "../entity-view.js";
import { EntityPicker } from "./entity-picker.js";
import { PathSteps } from "./path-steps.js";

interface PathToProps {
  id: string;
  name: string;
  /** As the address has it. */
  address: string;
  view: EntityView;
}

/** How a subject hangs together with another one that one picks. */
export function PathTo({ id, name, address, view }: PathToProps) {
  return (
    <Section title="How does this hang together with …">
      <EntityPicker
        label={`Subject to which a path leads from ${name}`}
        except={id}
        hrefOf={(to) => entityHref(address, { ...view, to })}
      />
      {view.to !== undefined && <PathSteps id={id} name={name} to={view.to} address={address} view={view} />}
    </Section>
  );
}

import { Section } from "../../frame/section.js";
import { Text } from "../../parts/text.js";

/** The page that the store has about a subject. */
export function PageText({ body }: { body: string }) {
  return (
    <Section title="Its page">
      <div className="page-text">
        {body.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at} dir="auto">
            <Text text={paragraph} />
          </p>
        ))}
      </div>
    </Section>
  );
}

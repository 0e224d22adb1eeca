import { useId, type ReactNode } from "react";

interface SectionProps {
  title: string;
  /** Stands across from the title. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a page under a heading. */
export function Section({ title, aside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

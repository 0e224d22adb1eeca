import { useState, type KeyboardEvent } from "react";

interface Options {
  isOpen: boolean;
  /** Place of the option that Enter takes; -1: none. */
  active: number;
  open: () => void;
  close: () => void;
  /** @param count how many options are shown */
  onKeyDown: (event: KeyboardEvent, count: number) => void;
}

/** The list below a box in which one types: the arrow keys go through its options, Escape closes it. */
export function useOptions(): Options {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const set = (isOpen: boolean): void => {
    setOpen(isOpen);
    setActive(-1);
  };
  return {
    isOpen,
    active,
    open: () => set(true),
    close: () => set(false),
    onKeyDown(event, count) {
      if (event.key === "Escape" && isOpen) {
        event.preventDefault();
        set(false);
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      setOpen(true);
      // From the last to the box itself, and round again.
      const places = count + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    },
  };
}

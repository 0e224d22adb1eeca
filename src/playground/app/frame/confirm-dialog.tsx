import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

interface Question {
  text: string;
  /** What the button that agrees says. */
  agree: string;
}

/** Asks before something is lost. Returns how to ask, and the dialog to put into the page. */
export function useConfirm(): [ask: (question: Question) => Promise<boolean>, dialog: ReactNode] {
  const [asked, setAsked] = useState<Question & { answer: (agreed: boolean) => void }>();
  const ask = useCallback(
    (question: Question) => new Promise<boolean>((answer) => setAsked({ ...question, answer })),
    [],
  );
  const end = (agreed: boolean): void => {
    asked?.answer(agreed);
    setAsked(undefined);
  };
  // Beside the page, so that it looks alike whoever asks.
  return [
    ask,
    asked && createPortal(<ConfirmDialog text={asked.text} agree={asked.agree} onEnd={end} />, document.body),
  ];
}

function ConfirmDialog({ text, agree, onEnd }: Question & { onEnd: (agreed: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="confirm" aria-label={agree} onCancel={() => onEnd(false)}>
      <p>{text}</p>
      <div>
        <button type="button" onClick={() => onEnd(false)}>
          Cancel
        </button>
        <button type="button" className="confirm-agree" onClick={() => onEnd(true)}>
          {agree}
        </button>
      </div>
    </dialog>
  );
}

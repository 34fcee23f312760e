import { type ReactNode, useEffect, useId, useRef } from "react";
import { t } from "../language/translate.ts";
import "./ModalDialog.css";

/** Something over the page, with a title and a way out; it is open as long as it is drawn. */
export function ModalDialog({
  className,
  title,
  onClose,
  children,
}: {
  readonly className: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className={`modal-dialog ${className}`}
      aria-labelledby={heading}
      ref={dialog}
      onClose={onClose}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("Close")}
        </button>
      </header>
      {children}
    </dialog>
  );
}

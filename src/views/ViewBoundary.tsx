import { Component, type ReactNode, Suspense } from "react";
import { t } from "../language/translate.ts";
import { askAgain } from "./lazyView.tsx";
import "./ViewBoundary.css";

interface Props {
  /** Absent for what a page can do without: it has no place, and nobody waits for it. */
  readonly title?: string;
  /** False where the page waits for the view, with what it showed before. */
  readonly keepsPlace?: boolean;
  readonly children: ReactNode;
}

/**
 * A view whose code cannot load, or which throws, fails alone: the others stay. Its place is kept,
 * under its title, until its code is there.
 */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly #tryAgain = () => {
    askAgain();
    this.setState({ failed: false });
  };

  override render() {
    const { title, keepsPlace = true, children } = this.props;
    if (this.state.failed) {
      return (
        <section className="view-boundary" aria-label={title}>
          {title && <h2>{title}</h2>}
          <p>{t("This could not be loaded. Try again, or reload the page.")}</p>
          <button type="button" onClick={this.#tryAgain}>
            {t("Try again")}
          </button>
        </section>
      );
    }
    if (!keepsPlace) return children;
    return <Suspense fallback={title && <ViewPlace title={title} />}>{children}</Suspense>;
  }
}

/** Where a view will be, until its code is there. */
export function ViewPlace({ title }: { readonly title: string }) {
  return (
    <section className="view-boundary" aria-label={title} aria-busy="true">
      <h2>{title}</h2>
    </section>
  );
}

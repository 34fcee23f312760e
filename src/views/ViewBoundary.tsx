import { Component, type ReactNode, Suspense } from "react";
import { t } from "../language/translate.ts";
import { askAgain } from "./lazyView.tsx";
import "./ViewBoundary.css";

interface Props {
  /** Absent for what a page can do without: it has no place, and nobody waits for it. */
  readonly title?: string;
  /** False where the page waits for the view, with what it showed before. */
  readonly keepsPlace?: boolean;
  /** What stands in its place until then, and what is said there when it fails: else by its title. */
  readonly waiting?: ReactNode;
  readonly renderFailure?: (tryAgain: () => void) => ReactNode;
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
    const { title, keepsPlace = true, waiting, renderFailure, children } = this.props;
    if (this.state.failed) {
      if (renderFailure) return renderFailure(this.#tryAgain);
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
    const place = waiting ?? (title && <ViewPlace title={title} />);
    return <Suspense fallback={place}>{children}</Suspense>;
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

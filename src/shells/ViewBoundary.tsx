import { Component, type ReactNode, Suspense } from "react";
import "./ViewBoundary.css";

/** A view whose code cannot load, or which throws, fails alone: the others stay. */
export class ViewBoundary extends Component<
  { readonly title: string; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { title, children } = this.props;
    if (this.state.failed) {
      return (
        <section className="view-boundary" aria-label={title}>
          <h2>{title}</h2>
          <p>
            This part of the page could not be loaded; the rest is complete. Reload the page to try
            again.
          </p>
        </section>
      );
    }
    return (
      <Suspense
        fallback={
          <section className="view-boundary" aria-label={title} aria-busy="true">
            <h2>{title}</h2>
          </section>
        }
      >
        {children}
      </Suspense>
    );
  }
}

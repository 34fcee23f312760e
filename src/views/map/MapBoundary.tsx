import { Component, type ReactNode, Suspense } from "react";
import { t } from "../../language/translate.ts";
import { askAgain } from "../lazyView.tsx";

/** A map whose code cannot load fails alone: its list, its table and its figures stay. */
export class MapBoundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly #tryAgain = () => {
    askAgain();
    this.setState({ failed: false });
  };

  override render() {
    if (this.state.failed) {
      return (
        <div role="alert">
          <p>{t("The map could not be loaded. The list has all that it shows.")}</p>
          <button type="button" onClick={this.#tryAgain}>
            {t("Try again")}
          </button>
        </div>
      );
    }
    return (
      <Suspense fallback={<div className="border-crossings-room" aria-busy="true" />}>
        {this.props.children}
      </Suspense>
    );
  }
}

import { Component, type ReactNode, Suspense } from "react";

/** A map whose code cannot load fails alone: its list, its table and its figures stay. */
export class MapBoundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) {
      return <p role="alert">The map could not be loaded. The list has all that it shows.</p>;
    }
    return (
      <Suspense fallback={<div className="border-crossings-room" aria-busy="true" />}>
        {this.props.children}
      </Suspense>
    );
  }
}

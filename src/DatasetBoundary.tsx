import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { DatasetError, type Failure } from "./dataset/fault.ts";
import { FailurePage } from "./shells/FailurePage.tsx";

/** The one boundary at the top: without a dataset there is nothing to show but why. */
export function DatasetBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary onRetry={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean; failure: Failure | undefined }> {
  override state = { failed: false, failure: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, failure: error instanceof DatasetError ? error.failure : undefined };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <FailurePage
        failure={this.state.failure}
        onRetry={() => {
          this.props.onRetry();
          this.setState({ failed: false, failure: undefined });
        }}
      />
    );
  }
}

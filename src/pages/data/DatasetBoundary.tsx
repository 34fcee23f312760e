import { Component, type ReactNode } from "react";
import { DatasetError, type Failure } from "../../dataset/fault.ts";
import { ViewBoundary } from "../../views/ViewBoundary.tsx";
import { lazyView } from "../../views/lazyView.tsx";

// Most readers never meet it.
const FailurePage = lazyView(() =>
  import("../../shells/FailurePage.tsx").then((module) => module.FailurePage),
);

interface Props {
  /** What else can be done than to try again. */
  readonly wayOut?: ReactNode;
  /** Forgets the failure, so that what failed is asked for again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** The one boundary at the top: without a dataset there is nothing to show but why. */
export class DatasetBoundary extends Component<
  Props,
  { failed: boolean; failure: Failure | undefined }
> {
  override state = { failed: false, failure: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, failure: error instanceof DatasetError ? error.failure : undefined };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ViewBoundary>
        <FailurePage
          failure={this.state.failure}
          onRetry={() => {
            this.props.onRetry();
            this.setState({ failed: false, failure: undefined });
          }}
          wayOut={this.props.wayOut}
        />
      </ViewBoundary>
    );
  }
}

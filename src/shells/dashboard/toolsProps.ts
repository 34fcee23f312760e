import type { Act } from "../../views/act.ts";

/** What the dashboard gives its tools. */
export interface ToolsProps {
  /** The reader wants to open a dataset of their own. */
  readonly isOpening: boolean;
  readonly onOpening: (isOpening: boolean) => void;
  /** From the page to the root of the site. */
  readonly site: string;
  readonly act: Act;
}

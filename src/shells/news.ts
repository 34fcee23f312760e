import type { ViewProps } from "../views/view.ts";
import type { ShellProps } from "./shell.ts";

/** What the part of the dashboard is given that says what has changed. */
export type NewsProps = Pick<ViewProps, "known" | "act"> &
  Pick<ShellProps, "site" | "source" | "query">;

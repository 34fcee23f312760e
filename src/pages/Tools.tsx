import { useQueryClient } from "@tanstack/react-query";
import { expectOwn } from "./data/expectOwn.ts";
import { openOwn } from "./data/openOwn.ts";
import { DashboardTools } from "../shells/dashboard/DashboardTools.tsx";
import type { ToolsProps } from "../shells/dashboard/toolsProps.ts";

/** The tools of the dashboard, with what opens a file in them. */
export function Tools(props: ToolsProps) {
  const client = useQueryClient();
  return (
    <DashboardTools {...props} onExpected={expectOwn} onFile={(file) => openOwn(file, client)} />
  );
}

import { cpus, loadavg } from "node:os";

/** When and on what a figure was measured, and what else the machine was doing. */
export function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const [load = NaN] = loadavg();
  return `${day}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)}`;
}

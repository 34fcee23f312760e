import { Blocks } from "./Blocks.tsx";
import type { DrawClaim } from "./ClaimCard.tsx";
import { ClaimRow } from "./ClaimRow.tsx";

/** Claims on a line each. */
export function ClaimRows({
  positions,
  everything,
  children: draw,
}: {
  readonly positions: readonly number[];
  readonly everything: boolean;
  readonly children: DrawClaim;
}) {
  return (
    <div className="claims-rows">
      <Blocks items={positions} everything={everything} size={50}>
        {draw(ClaimRow)}
      </Blocks>
    </div>
  );
}

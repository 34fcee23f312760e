import { useMemo } from "react";
import { qrPath } from "./qrPath.ts";

/**
 * An address as a QR code, dark on light in any theme. The address itself stands beside it as a
 * link: to read it out twice helps nobody.
 */
export function QrCode({ address }: { readonly address: string }) {
  const { path, size } = useMemo(() => qrPath(address), [address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      data-address={address}
    >
      <rect width={size} height={size} />
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}

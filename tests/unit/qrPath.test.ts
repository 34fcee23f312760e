import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { qrPath } from "../../src/shells/present/qrPath.ts";

/** Reads a code as a camera would: from its pixels. */
function read({ path, size }: { path: string; size: number }): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe(qrPath, () => {
  test.each([
    "https://example.org/present/?slide=7",
    "http://localhost:4173/present/?slide=10&v=1.0.0",
    `https://example.org/a/b/c/?${"nationality=CHN&".repeat(20)}slide=3`,
    "https://example.org/?q=%E1%80%99%E1%80%BC%E1%80%9D%E1%80%90%E1%80%AE",
  ])("makes a code that a reader turns back into %s", (address) => {
    expect(read(qrPath(address))).toBe(address);
  });

  test("leaves the quiet zone of four modules empty", () => {
    const { path, size } = qrPath("https://example.org/");
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
      for (const at of [Number(x), Number(y)]) {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThan(size - 4);
      }
    }
  });
});

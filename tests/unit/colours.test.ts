import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Whether the colours of each theme can be told apart, by every reader. */
const TOKENS = readFileSync("src/styles/tokens.css", "utf8");

type Rgb = readonly [number, number, number];

/** How those see who lack a kind of cone: Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Of a token in the light or the dark theme, linear, 0 to 1. */
function colour(name: string, theme: 0 | 1): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS);
  const hex = pair?.[theme + 1];
  if (hex === undefined) throw new Error(`There is no colour ${name}`);
  const at = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

/** As one with that sight sees it: how light it is (WCAG 2, relative luminance). */
function lightness([r, g, b]: Rgb, sight: readonly Rgb[]): number {
  const [red = 0, green = 0, blue = 0] = sight.map(([x, y, z]) =>
    Math.min(Math.max(x * r + y * g + z * b, 0), 1),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb, sight: readonly Rgb[]): number {
  const [low = 0, high = 0] = [lightness(a, sight), lightness(b, sight)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the colours of the %s theme", (_theme, theme) => {
  it.each([
    // Text, and the ring of the focus.
    ["ink", "ground", 7],
    ["muted", "ground", 4.5],
    ["river", "ground", 4.5],
    ["dispute", "ground", 4.5],
    ["ink", "wash", 7],
    // A mark, and a dot on the bar that it disputes.
    ["dispute", "river-soft", 3],
    ["river", "river-soft", 3],
  ])("%s on %s is at least %d to 1", (front, back, least) => {
    expect(
      contrast(colour(front, theme), colour(back, theme), SIGHTS["full"] ?? []),
    ).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(SIGHTS))("marks stand out from what they lie on, with %s", (_, sight) => {
    for (const [front, back] of [
      ["river", "ground"],
      ["dispute", "ground"],
      ["dispute", "river-soft"],
    ] as const) {
      expect(
        contrast(colour(front, theme), colour(back, theme), sight),
        `${front} on ${back}`,
      ).toBeGreaterThanOrEqual(3);
    }
  });
});

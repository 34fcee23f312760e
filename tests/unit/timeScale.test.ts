import { describe, expect, it } from "vitest";
import { timeScale } from "../../src/views/batches/timeScale.ts";
import { textWidth } from "../../src/views/place.ts";

const days = { first: 20_150, last: 20_250 };

describe(timeScale, () => {
  it("leaves the numbers at the left of the plot the room that they take", () => {
    expect(timeScale(days, 390, [0, 500, 1000]).left).toBe(48);
    const { left, plot, right } = timeScale(days, 390, [0, 5_000_000, 10_000_000]);
    // Eight pixels are between a number and the plot.
    expect(left - 8).toBeGreaterThanOrEqual(textWidth("10,000,000"));
    expect(left + plot + right).toBe(390);
  });
});

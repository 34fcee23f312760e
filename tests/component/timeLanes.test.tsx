import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { dayNumber } from "../../src/dataset/edtf.ts";
import { TimeLanes } from "../../src/views/batches/TimeLanes.tsx";
import { timeScale } from "../../src/views/batches/timeScale.ts";

const day = dayNumber(2025, 3, 3) ?? 0;
const time = (width: number) => timeScale({ first: day, last: day + 100 }, width, []);

describe(TimeLanes, () => {
  it.each([
    [1200, "75 Ethiopians: a later leg of people counted in “A group with a long name”"],
    [420, "75 Ethiopians: counted in another batch"],
    [200, "75 Ethiopians"],
  ])("says at %i px why a batch is not added, as far as there is room", (width, text) => {
    render(
      <TimeLanes
        kind="span"
        time={time(width)}
        active={undefined}
        onActive={vi.fn()}
        items={[
          {
            key: "b",
            first: day,
            last: day,
            text: "75 Ethiopians",
            more: [
              "a later leg of people counted in “A group with a long name”",
              "counted in another batch",
            ],
            href: "?claim=b",
          },
        ]}
      />,
    );
    expect(screen.getByText(/75 Ethiopians/)).toHaveTextContent(new RegExp(`^${text}$`));
  });
});

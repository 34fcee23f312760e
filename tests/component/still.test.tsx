import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Still } from "../../src/shells/Still.tsx";

it("keeps what it holds while it is held, and then shows what is there by now", () => {
  const { rerender } = render(<Still isHeld={false}>one</Still>);
  rerender(<Still isHeld>two</Still>);
  expect(screen.getByText("one")).toBeInTheDocument();
  rerender(<Still isHeld={false}>three</Still>);
  expect(screen.getByText("three")).toBeInTheDocument();
});

import { describe, expect, it } from "vitest";
import { embedAct } from "../../src/shells/embed/embedAct.ts";
import type { View } from "../../src/views/view.ts";

const view: View = {
  title: "Returned by batch",
  short: "Batches",
  files: [],
  reads: ["nationality", "rule"],
  render: () => null,
};

describe(embedAct, () => {
  const act = embedAct(
    { href: (change) => `?inside=${Object.keys(change).join()}`, go: () => {} },
    view,
    (change) => `/?outside=${Object.keys(change).join()}`,
  );

  it("keeps in the frame what the view shows itself", () => {
    expect(act.href({ nationality: ["ETH"], rule: "lowest" })).toBe("?inside=nationality,rule");
  });

  it("leads to the full page for what it does not", () => {
    expect(act.href({ claim: ["c1"] })).toBe("/?outside=claim");
    expect(act.href({ nationality: ["ETH"], claim: ["c1"] })).toBe("/?outside=nationality,claim");
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMA_FILES } from "../../scripts/schema/files.ts";
import { schemaGuide } from "../../scripts/schema/guide.ts";
import { readShapes, type Shape } from "../../scripts/schema/shape.ts";

describe("what is made from the schema", () => {
  for (const { name, make } of SCHEMA_FILES) {
    it(`${name} is as the schema is now (npm run schema)`, () => {
      expect(readFileSync(name, "utf8")).toBe(make());
    });
  }
});

describe(readShapes, () => {
  const shapeOf = readShapes();

  it("reads what a field holds, whether it may be left out, and what is said of it", () => {
    const claim = shapeOf("claimSchema");
    const fields = claim.kind === "object" ? claim.fields : [];
    expect(fields.find(({ name }) => name === "restates")).toEqual({
      name: "restates",
      isOptional: true,
      means: "The claim that this one repeats; its origin is that claim's.",
      shape: { kind: "plain", words: "claim" },
    });
    expect(fields.find(({ name }) => name === "quantity")?.shape).toEqual({
      kind: "named",
      name: "quantitySchema",
    });
  });

  it("finds every field of a dataset explained", () => {
    const seen = new Set<string>();
    expect(unexplained(shapeOf("datasetSchema"), "dataset", seen)).toEqual([]);
    expect(seen).toContain("quantitySchema");

    function unexplained(shape: Shape, at: string, seen: Set<string>): readonly string[] {
      switch (shape.kind) {
        case "plain":
          return [];
        case "list":
          return unexplained(shape.of, `${at}[]`, seen);
        case "named":
          if (seen.has(shape.name)) return [];
          seen.add(shape.name);
          return unexplained(shapeOf(shape.name), shape.name, seen);
        case "oneOf":
          return shape.of.flatMap((one, index) => unexplained(one, `${at}(${index})`, seen));
        case "object":
          return shape.fields.flatMap(({ name, means, shape }) => [
            // The name of a form is told by the form.
            ...(means === "" && name !== "kind" ? [`${at}.${name}`] : []),
            ...unexplained(shape, `${at}.${name}`, seen),
          ]);
      }
    }
  });
});

describe(schemaGuide, () => {
  it("marks what may be left out, and names the fields of what stands inside", () => {
    const guide = schemaGuide(readShapes());
    expect(guide).toMatch(/\| `time\.said` ° +\| date /);
    expect(guide).toMatch(/\| `attribution\[\]\.actor` +\| actor /);
    expect(guide).toMatch(/\| \*\*`atLeast`\*\* +\| +\| "At least" or/);
    expect(guide).toMatch(/\| `id` +\| id +\| Permanent/);
  });
});

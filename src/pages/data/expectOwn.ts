/** Begins with what reads a file: the reader is about to open one. */
export function expectOwn(): void {
  const begin = async () => {
    const { expectElsewhere } = await import("../../dataset/elsewhere.ts");
    expectElsewhere();
    await import("./Elsewhere.tsx");
  };
  // What did not come is asked for again when there is a file.
  begin().catch(() => undefined);
}

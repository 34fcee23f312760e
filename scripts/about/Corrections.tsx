/** How a wrong or missing figure is mended, and whom to ask. */
export function Corrections({
  contact,
  publisher,
}: {
  readonly contact: string | undefined;
  readonly publisher: string;
}) {
  return (
    <>
      <p>
        Say which claim it is (every card has a link of its own) and which source says otherwise. A
        correction is a change to one file, <a href="../data/dataset.json">the dataset</a>; anybody
        can make it in the repository that this copy was built from, as its CONTRIBUTING says. The
        version then goes up, and the page tells those who come back what changed, the value before
        and why. Earlier versions stay where they are.
      </p>
      <p>
        {contact === undefined ? (
          <>
            {publisher} name no address on this copy. Whoever publishes it, at the address in your
            browser, knows where its repository is.
          </>
        ) : (
          <>
            Corrections, questions and the code: <a href={contact}>{contact}</a>
          </>
        )}
      </p>
      <p>
        To look at figures of your own in the same page:{" "}
        <a href="../data/own-data.md">how a dataset is made</a>. For programs:{" "}
        <a href="../data/machine-readable.md">what each file holds</a>.
      </p>
    </>
  );
}

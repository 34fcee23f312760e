/** The rules of counting, for a reader who has to trust them. */
export function Counting() {
  return (
    <ul>
      <li>
        <strong>No bare numbers.</strong> What was said is kept as it was said: “at least”, “about”,
        a range, a rank, words, not known. Nothing is rounded, averaged or filled in.
      </li>
      <li>
        <strong>Sums keep their doubt.</strong> A sum adds the least and the most that each part
        allows. One open end leaves the total open; one “about” makes it “about”.
      </li>
      <li>
        <strong>Nothing is counted twice.</strong> A day inside a longer batch, and the onward
        journey of people counted before, are shown and left out of the total.
      </li>
      <li>
        <strong>Rival accounts stand side by side.</strong> Where one figure must be drawn for
        several, the rule that chose it stands in the title and in the address.
      </li>
      <li>
        <strong>Only like is held against like.</strong> Two claims count the same thing only if
        what was counted, who, the kind of count, nationality, place or batch, and days agree.
      </li>
      <li>
        <strong>Repeats are not confirmation.</strong> Ten papers that quote one spokesman are one
        origin.
      </li>
      <li>
        <strong>What this site adds is marked.</strong> A figure that it calculated has a dagger (†)
        and its formula; an explanation of its own is called an inference.
      </li>
      <li>
        <strong>Silence is not nought.</strong> Where nobody said anything, nothing is drawn and
        nothing is added.
      </li>
    </ul>
  );
}

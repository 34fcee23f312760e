/** A page as those see it who preview a link to it. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** Tags for its head. */
  readonly head: string;
}

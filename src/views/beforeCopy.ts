/** Told to the figure of a table that is about to be copied from, though it may not be shown. */
export const BEFORE_COPY = "beforecopy";

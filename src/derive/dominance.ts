/**
 * Among points of a plane, the least value of those that lie to the left of and above a place,
 * leaving out the points of one group. All places are asked about together, in one sweep over a
 * Fenwick tree (Fenwick, A new data structure for cumulative frequency tables, 1994) whose nodes
 * keep the least value and the least one of another group: n points and places take n log n steps.
 * Columns, not rows, so that nothing is allocated for each of them.
 */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** From 0; in a question, the group whose points are left out, or -1. */
  readonly group: Int32Array;
}

/**
 * @param values of the points, one each
 * @returns for each question, the least value of points with `x` not above and `y` not below its
 *   own, or Infinity when there are none
 */
export function leastOfOthers(
  points: Places,
  values: Float64Array,
  questions: Places,
): Float64Array {
  // For a few points, trying each is faster than setting up the sweep.
  return values.length <= FEW
    ? leastByTrying(points, values, questions)
    : leastBySweep(points, values, questions);
}

const FEW = 24;

function leastByTrying(points: Places, values: Float64Array, questions: Places): Float64Array {
  const answers = new Float64Array(questions.x.length).fill(Infinity);
  for (let question = 0; question < answers.length; question++) {
    for (let point = 0; point < values.length; point++) {
      if (
        at(points.x, point) <= at(questions.x, question) &&
        at(points.y, point) >= at(questions.y, question) &&
        at(points.group, point) !== at(questions.group, question)
      ) {
        answers[question] = Math.min(at(answers, question), at(values, point));
      }
    }
  }
  return answers;
}

function leastBySweep(points: Places, values: Float64Array, questions: Places): Float64Array {
  // Heights turned over, so that "not below" is "among the first".
  const heights = points.y.map((y) => -y).toSorted();
  const tree = new LeastTwo(heights.length);
  const ahead = orderBy(points.x);
  const answers = new Float64Array(questions.x.length);
  let next = 0;
  for (const question of orderBy(questions.x)) {
    for (; next < ahead.length; next++) {
      const point = at(ahead, next);
      if (at(points.x, point) > at(questions.x, question)) break;
      const rank = countUpTo(heights, -at(points.y, point));
      tree.put(rank, at(values, point), at(points.group, point));
    }
    const rank = countUpTo(heights, -at(questions.y, question));
    answers[question] = tree.least(rank, at(questions.group, question));
  }
  return answers;
}

/** The element of a column; the sweep never asks beyond its end. */
function at(column: Float64Array | Int32Array | Uint32Array, index: number): number {
  return column[index] ?? 0;
}

/** Places in a column by rising value; comparing, not subtracting, since some are infinite. */
function orderBy(column: Float64Array): Uint32Array {
  const order = Uint32Array.from(column, (_, index) => index);
  return order.toSorted((a, b) => {
    const [first, second] = [at(column, a), at(column, b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** How many of some rising numbers are not above a ceiling. */
function countUpTo(rising: Float64Array, ceiling: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(rising, middle) <= ceiling) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A Fenwick tree over ranks from 1, of least values with their group. */
class LeastTwo {
  private readonly value: Float64Array;
  private readonly group: Int32Array;
  /** The least value of any other group than the node's. */
  private readonly other: Float64Array;

  constructor(size: number) {
    this.value = new Float64Array(size + 1).fill(Infinity);
    this.group = new Int32Array(size + 1).fill(-1);
    this.other = new Float64Array(size + 1).fill(Infinity);
  }

  put(rank: number, value: number, group: number): void {
    for (let node = rank; node < this.value.length; node += node & -node) {
      const least = at(this.value, node);
      if (at(this.group, node) === group) {
        if (value < least) this.value[node] = value;
      } else if (value < least) {
        this.other[node] = least;
        this.value[node] = value;
        this.group[node] = group;
      } else if (value < at(this.other, node)) this.other[node] = value;
    }
  }

  /** The least value of ranks up to one, of any group but one. */
  least(rank: number, group: number): number {
    let least = Infinity;
    for (let node = rank; node > 0; node -= node & -node) {
      const same = at(this.group, node) === group;
      least = Math.min(least, at(same ? this.other : this.value, node));
    }
    return least;
  }
}

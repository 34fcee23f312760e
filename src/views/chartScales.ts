/**
 * The scales of the charts' axes, which stand in for d3-scale in the build (`scripts/standIns.ts`).
 * Recharts looks a scale up by its name, so that all of d3-scale would be loaded, with its times,
 * colours and logarithms, for the ones that are asked for: a tenth of all script of the charts. What
 * Recharts calls is here and no more; there is no `ticks`, since our charts name their own.
 */
interface Scale<Value> {
  (value: Value): number | undefined;
  readonly domain: Held<readonly Value[], Scale<Value>>;
  readonly range: Held<Range, Scale<Value>>;
}

/** Without an argument what is held; with one, holds that and gives back the scale. */
interface Held<Content, Self> {
  (): Content;
  (next: Content): Self;
}

/** Where an axis starts and ends, in pixels. */
type Range = readonly [from: number, to: number];

/** Numbers along an axis, in proportion. */
export function scaleLinear(): Scale<number> {
  return scaleOf([0, 1], (value, [low = 0, high = low], [from, to]) =>
    low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from),
  );
}

/** Things along an axis, each at the start of a band of its own. */
export function scaleBand<Thing>(): Scale<Thing> & { readonly bandwidth: () => number } {
  const scale = scaleOf<Thing>([], (thing, all, [from, to]) => {
    // On an axis that runs backwards a band still starts at its lower end.
    const before = to < from ? all.indexOf(thing) + 1 : all.indexOf(thing);
    return all.includes(thing) ? from + (before * (to - from)) / all.length : undefined;
  });
  const bandwidth = () => {
    const [from, to] = scale.range();
    return Math.abs(to - from) / Math.max(scale.domain().length, 1);
  };
  return Object.assign(scale, { bandwidth });
}

/** Things along an axis, the first at its start and the last at its end. */
export function scalePoint<Thing>(): Scale<Thing> {
  return scaleOf<Thing>([], (thing, all, [from, to]) => {
    if (!all.includes(thing)) return undefined;
    const part = all.length === 1 ? 0.5 : all.indexOf(thing) / (all.length - 1);
    return from + part * (to - from);
  });
}

/** A scale with the domain it starts with; each thing of a domain counts once. */
function scaleOf<Value>(
  start: readonly Value[],
  place: (value: Value, domain: readonly Value[], range: Range) => number | undefined,
): Scale<Value> {
  let domain = start;
  let range: Range = [0, 1];
  const scale: Scale<Value> = Object.assign((value: Value) => place(value, domain, range), {
    domain: held(
      () => domain,
      (next) => {
        domain = [...new Set(next)];
        return scale;
      },
    ),
    range: held(
      () => range,
      (next) => {
        range = next;
        return scale;
      },
    ),
  });
  return scale;
}

function held<Content, Self>(
  read: () => Content,
  hold: (next: Content) => Self,
): Held<Content, Self> {
  function access(): Content;
  function access(next: Content): Self;
  function access(next?: Content) {
    return next === undefined ? read() : hold(next);
  }
  return access;
}

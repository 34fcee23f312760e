import { useMemo } from "react";
import type { Basemap } from "../../dataset/basemap.ts";
import type { Places } from "../../derive/places.ts";
import { LINE } from "../place.ts";
import { useRoom } from "../useRoom.ts";
import { labelWithCodes, labelWithNames, type RegionLabels } from "./regionLabels.ts";
import { fitRegion, landPath, legPaths, type RegionPlan } from "./regionLayout.ts";

/** The map of the region with the places where journeys began, passed and ended. */
export function RegionDrawing({
  places,
  region,
  active,
  onActive,
}: {
  readonly places: Places;
  readonly region: Basemap | undefined;
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
}) {
  const [ref, { width, height }] = useRoom();
  const plan = useMemo(
    () => (width === undefined ? undefined : fitRegion(places, width, height)),
    [places, width, height],
  );
  return <Named {...{ ref, plan, region, active, onActive }} />;
}

interface DrawnProps {
  readonly ref: (element: HTMLElement | null) => void;
  /** Undefined until there is a width. */
  readonly plan: RegionPlan | undefined;
  readonly region: Basemap | undefined;
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
}

/** By itself, as are the codes: the page can answer its reader between two placings of labels. */
function Named(props: DrawnProps) {
  const { plan } = props;
  const named = useMemo(() => plan && labelWithNames(plan), [plan]);
  return <Labelled {...props} named={named} />;
}

function Labelled({
  ref,
  plan,
  named,
  region,
  active,
  onActive,
}: DrawnProps & { readonly named: RegionLabels | undefined }) {
  const labels = useMemo(() => named ?? (plan && labelWithCodes(plan)), [plan, named]);
  const land = useMemo(() => (region && plan ? landPath(region, plan) : ""), [region, plan]);
  return (
    <>
      <div ref={ref} className="region-inset-drawing">
        {plan && labels && (
          <svg width={plan.width} height={plan.height} viewBox={`0 0 ${plan.width} ${plan.height}`}>
            <path className="region-inset-land" d={land} />
            {legPaths(plan).map((leg) => (
              <path key={leg} className="region-inset-leg" d={leg} />
            ))}
            {labels.marks.map(({ key, at, role, lines, label }) => (
              <g
                key={key}
                className="region-inset-mark"
                data-role={role}
                data-active={key === active || undefined}
                onPointerEnter={() => onActive(role === "end" ? key : undefined)}
                onPointerLeave={() => onActive(undefined)}
              >
                {label?.leader && (
                  <path d={`M${at.x} ${at.y}L${label.leader.x} ${label.leader.y}`} />
                )}
                <circle cx={at.x} cy={at.y} r={role === "way" ? 3 : 4} />
                {label &&
                  lines.map((line, index) => (
                    <text key={line} x={label.x} y={label.y + 12 + index * LINE} data-line={index}>
                      {line}
                    </text>
                  ))}
              </g>
            ))}
          </svg>
        )}
      </div>
      {labels && labels.codes.length > 0 && (
        <p className="region-inset-codes">
          {labels.codes.map(({ code, name }) => `${code} ${name}`).join(", ")}
        </p>
      )}
    </>
  );
}

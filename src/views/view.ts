import type { ReactNode } from "react";
import type { Basemap, Loaded } from "../dataset/basemap.ts";
import type { Known } from "../derive/known.ts";
import type { Label } from "../language/catalogue.ts";
import type { ViewState } from "../url/viewState.ts";
import type { Act } from "./act.ts";
import type { Unit } from "./format.ts";

/** What every view is given: what is known, what the address narrows it by, and what it may do. */
export interface ViewProps {
  readonly known: Known;
  readonly state: ViewState;
  readonly units: ReadonlyMap<string, Unit>;
  readonly basemap: BasemapFiles;
  /** How much of a long list is drawn before the reader asks for more. */
  readonly first: number;
  /** Address of the page that says what every mark and word means; absent where none can be left for. */
  readonly glossary?: string | undefined;
  readonly act: Act;
}

/** The files that the dataset names for its map; absent while they load. */
export interface BasemapFiles {
  readonly border: Loaded<Basemap> | undefined;
  readonly region: Loaded<Basemap> | undefined;
  /** The border river as a line of longitudes and latitudes. */
  readonly river: readonly (readonly [lon: number, lat: number])[] | undefined;
}

/** One named panel: what shells draw without knowing what it is. */
export interface View {
  readonly title: Label;
  /** Its name in the navigation. */
  readonly short: Label;
  /** The files of the basemap that it draws. */
  readonly files: readonly (keyof BasemapFiles)[];
  /** The parameters that change what it shows. */
  readonly reads: readonly (keyof ViewState)[];
  readonly render: (props: ViewProps) => ReactNode;
}

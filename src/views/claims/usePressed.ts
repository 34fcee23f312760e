import { useLayoutEffect, useRef, useState } from "react";
import { afterPaint } from "../afterPaint.ts";

/**
 * A switch that the address holds. What was pressed shows with the next paint, and the address, of
 * which the whole page is drawn anew, follows.
 *
 * @param isOn what the address says
 * @param onPress is called as it was given last: of several presses each is made to what the one
 *   before has led to
 * @returns whether it shows as on, and what presses it
 */
export function usePressed(isOn: boolean, onPress: () => void): readonly [boolean, () => void] {
  const [pressed, setPressed] = useState<boolean>();
  const latest = useRef(onPress);
  useLayoutEffect(() => {
    latest.current = onPress;
  });
  const shown = pressed ?? isOn;
  const press = () => {
    setPressed(!shown);
    afterPaint(() => {
      latest.current();
      setPressed(undefined);
    });
  };
  return [shown, press];
}

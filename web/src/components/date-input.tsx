import { Input } from "antd";
import { lazy, type ReactElement, Suspense } from "react";
import { useZone } from "../api/me.ts";
import type { DayRangeProps, DaysProps, MomentProps } from "./date-props.ts";
import { useZoneName } from "./time.tsx";

// The calendars that are chosen from weigh much and are seldom needed at once.
const load = () => import("./date-pickers.tsx");
const Days = lazy(() => load().then((module) => ({ default: module.Days })));
const DayRange = lazy(() => load().then((module) => ({ default: module.DayRange })));
const Moment = lazy(() => load().then((module) => ({ default: module.Moment })));

function Coming({ children }: { children: ReactElement }) {
  return <Suspense fallback={<Input className="date-coming" disabled aria-hidden />}>{children}</Suspense>;
}

/** Several local dates. */
export function DaysInput(props: DaysProps) {
  const zone = useZone();
  return (
    <Coming>
      <Days zone={zone} {...props} />
    </Coming>
  );
}

/** From one local date to another, both included; either may be left open. */
export function DayRangeInput(props: DayRangeProps) {
  const zone = useZone();
  return (
    <Coming>
      <DayRange zone={zone} {...props} />
    </Coming>
  );
}

/** Day and time on the clocks of a zone, which is named beside them. */
export function MomentInput({ zone: named, ...props }: MomentProps) {
  const firm = useZone();
  const zone = named ?? firm;
  const name = useZoneName();
  return (
    <span className="beside">
      <Coming>
        <Moment zone={zone} {...props} />
      </Coming>
      <span className="quiet" title={zone}>
        {name(zone)}
      </span>
    </span>
  );
}

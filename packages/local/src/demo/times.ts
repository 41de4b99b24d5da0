const minute = 60_000;
const day = 24 * 60 * minute;

/** The firm's zone, Asia/Shanghai, which has had no summer time since 1991. */
const zoneOffset = 8 * 60 * minute;

/** Reads the times in which the demo's data is written, as milliseconds since the epoch. */
export type Times = (when: string) => number;

/**
 * Times around one instant, so that the data is always of the past week. `-40m` is 40 minutes before it; `-2d 14:10`
 * is the firm's local time on the day before yesterday. What mixes both keeps its order at any time of day as long as
 * yesterday ends at 20:30 and the minutes do not reach back further than 180.
 * @param anchor milliseconds since the epoch
 */
export function timesAround(anchor: number): Times {
  const midnight = Math.floor((anchor + zoneOffset) / day) * day - zoneOffset;
  return (when) => {
    const [, minutes, days, hour, rest] = /^(?:([+-]\d+)m|([+-]\d+)d (\d\d):(\d\d))$/.exec(when) ?? [];
    if (minutes !== undefined) return anchor + Number(minutes) * minute;
    if (days === undefined) throw new Error(`${when} is not a time such as -40m or -2d 14:10`);
    return midnight + Number(days) * day + (Number(hour) * 60 + Number(rest)) * minute;
  };
}

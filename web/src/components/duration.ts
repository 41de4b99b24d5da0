type Unit = "W" | "D" | "H" | "M" | "S";

/** What people call the units, and their letters in an ISO 8601 duration. A bare number is minutes. */
const names: readonly [RegExp, Unit][] = [
  [/^(w|weeks?|周|星期)$/, "W"],
  [/^(d|days?|天|日)$/, "D"],
  [/^(h|hrs?|hours?|个?小时|时|个?钟头)$/, "H"],
  [/^(|m|mins?|minutes?|分|分钟)$/, "M"],
  [/^(s|secs?|seconds?|秒|秒钟)$/, "S"],
];
const seconds: Record<Unit, number> = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };

const written = /(半|\d+(?:\.\d+)?)\s*([a-z]+|[\u4e00-\u9fff]*?(?=[\d半\s]|$))\s*/y;
const iso = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/**
 * A duration as people write it (`15 分钟`, `1小时30分`, `1.5 h`, `90`, `P7D`) as ISO 8601; `null` where it is none.
 * Units stay as they were written: hours of business are no days.
 */
export function parseDuration(text: string): string | null {
  const asked = text.trim().toLowerCase().replaceAll("，", " ").replaceAll(",", " ");
  if (iso.test(asked.toUpperCase()) && /\d/.test(asked)) return asked.toUpperCase();
  const amounts = new Map<Unit, number>();
  written.lastIndex = 0;
  while (written.lastIndex < asked.length) {
    const found = written.exec(asked);
    if (!found) return null;
    const unit = names.find(([name]) => name.test(found[2] ?? ""))?.[1];
    if (!unit || amounts.has(unit)) return null;
    amounts.set(unit, found[1] === "半" ? 0.5 : Number(found[1]));
  }
  if (amounts.size === 0) return null;
  if (![...amounts.values()].every(Number.isInteger)) return ofSeconds(amounts);
  const days = (amounts.get("D") ?? 0) + 7 * (amounts.get("W") ?? 0);
  const clock = (["H", "M", "S"] as const).map((unit) => amounts.get(unit) && `${amounts.get(unit)}${unit}`);
  const time = clock.filter(Boolean).join("");
  return days || time ? `P${days ? `${days}D` : ""}${time ? `T${time}` : ""}` : "PT0S";
}

/** Halves and quarters in the next smaller units. */
function ofSeconds(amounts: ReadonlyMap<Unit, number>): string | null {
  const total = [...amounts].reduce((sum, [unit, amount]) => sum + amount * seconds[unit], 0);
  if (!Number.isInteger(total)) return null;
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60];
  return `PT${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
}

const words = ["week", "day", "hour", "minute", "second"] as const;

/** The amounts of an ISO 8601 duration, largest unit first; `null` where it is none. */
export function durationParts(text: string): { unit: (typeof words)[number]; amount: number }[] | null {
  const found = iso.exec(text);
  if (!found || !/\d/.test(text)) return null;
  const parts = words.map((unit, index) => ({ unit, amount: Number(found[index + 1] ?? 0) }));
  const some = parts.filter(({ amount }) => amount > 0);
  return some.length > 0 ? some : [{ unit: "minute", amount: 0 }];
}

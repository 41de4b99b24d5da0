/** What people type as a time of day (`9`, `930`, `9：30`, `24:00`) as `HH:MM`; `null` for what is none. */
export function clockTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:：.时点]?([0-5]\d))?[时点]?$/.exec(text.trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Whether an event's type is one of those wished: `ticket.created`, `ticket.*`, `*`; none wished is any. */
export function wanted(type: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(type, pattern));
}

function matches(type: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(type);
}

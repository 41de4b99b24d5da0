/** The area, a local date of the firm, and whether its week or the day itself is looked at. */
export interface BookingSearch {
  area?: string;
  date?: string;
  view?: "week" | "day";
}

export const readSearch = ({ area, date, view }: Record<string, unknown>): BookingSearch => ({
  ...((typeof area === "string" || typeof area === "number") && { area: String(area) }),
  ...(typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && { date }),
  ...(view === "day" && { view }),
});

/** Numbers of the trade that a tenant may set for itself. Times of day are on the clocks of the tenant's zone. */
export interface Rules {
  /** When recipients are left alone, except by news of trouble. */
  quietHours: { from: string; to: string };
  /** When parcels on the way are told of, together. */
  digestTimes: string[];
  /** For how long the same news is not told again; ISO 8601. */
  sameNewsAfter: string;
  /** How long a customer's message re-opens a solved ticket, which then closes by itself; ISO 8601. */
  reopenWithin: string;
  /** Within how long a second complaint of a customer goes to an expert, and how long that one has; ISO 8601. */
  repeatComplaintWithin: string;
  repeatComplaintResolution: string;
}

export const defaultRules: Rules = {
  quietHours: { from: "22:00", to: "08:00" },
  digestTimes: ["10:00", "16:00"],
  sameNewsAfter: "PT30M",
  reopenWithin: "P7D",
  repeatComplaintWithin: "P7D",
  repeatComplaintResolution: "PT48H",
};

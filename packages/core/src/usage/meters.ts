/** What is counted and billed, by the names that the API and Stripe know it under. */
export const meters = [
  "tickets",
  "notifications.sms",
  "notifications.email",
  "notifications.wechat",
  "notifications.push",
  "bookings",
  "api_requests",
] as const;

export type Meter = (typeof meters)[number];

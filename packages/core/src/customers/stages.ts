/** The stages of life of a customer relation. */
export const customerStages = ["new", "growing", "mature", "at_risk", "churned"] as const;

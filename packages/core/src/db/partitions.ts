/** Where whatever is of a customer lies, of whichever kind. For items that may lack one, with `has("customerId")`. */
export const customerPartition = {
  field: "gsi2pk",
  composite: ["tenantId", "customerId"],
  template: "t#${tenantId}#customer#${customerId}",
  casing: "none",
} as const;

/** The same of a parcel. */
export const shipmentPartition = {
  field: "gsi3pk",
  composite: ["tenantId", "shipmentId"],
  template: "t#${tenantId}#shipment#${shipmentId}",
  casing: "none",
} as const;

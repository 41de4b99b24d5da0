import { expect, it } from "vitest";
import { Customer } from "../customers/schema.ts";
import { categories, channels, priorities, ticketTypes as typesOfTickets } from "../tickets/schema.ts";
import { categorySchema, customerStages, ticketChannels, ticketPriorities, ticketTypes } from "./facts.ts";

it("policies speak of tickets and customers in their own words", () => {
  expect(ticketTypes).toEqual(typesOfTickets);
  expect(ticketPriorities).toEqual(priorities);
  expect(ticketChannels).toEqual(channels);
  expect(customerStages).toEqual(Customer.shape.stage.options);
  expect(categories.filter((category) => !categorySchema.safeParse(category).success)).toEqual([]);
});

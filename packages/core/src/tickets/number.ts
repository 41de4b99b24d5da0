import { randomInt } from "node:crypto";

/**
 * A ticket's number: eight random digits and a check digit (Luhn, ISO/IEC 7812-1), in three groups such as
 * `483-920-157`. Digits alone are read over the phone without mistakes, the check digit catches a wrong or a
 * swapped one, and no counter is needed that every ticket of a tenant would write.
 */
export function newTicketNumber(): string {
  const body = String(randomInt(100_000_000)).padStart(8, "0");
  return group(body + checkDigit(body));
}

/** From whatever a person typed; null where it cannot be a number. */
export function readTicketNumber(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d{9}$/.test(digits) || checkDigit(digits.slice(0, 8)) !== digits[8]) return null;
  return group(digits);
}

function group(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}

function checkDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

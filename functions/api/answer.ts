/** What a route answers: a status, and a body where there is one. */
export interface Answer {
  status?: number;
  body?: unknown;
  /** Where what was made can be read. */
  location?: string;
  /** A file instead of a body. */
  csv?: { name: string; text: string };
}

/** What a route answers: a status, and a body where there is one. */
export interface Answer {
  status?: number;
  body?: unknown;
  /** Where what was made can be read. */
  location?: string;
  /** Instead of a body: a text to be saved under this name. */
  file?: { type: string; name: string; content: string };
}

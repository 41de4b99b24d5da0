import { en } from "./terms.en.ts";
import { zh } from "./terms.zh.ts";
import { words } from "./words.ts";

/** `const term = useTerms(terms); term("ticketStatus", ticket.status)` */
export const terms = words("terms", zh, en);

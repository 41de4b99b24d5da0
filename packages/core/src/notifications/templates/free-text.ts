// What fills in texts that people write for themselves, such as an agent's macros; loaded when it is first needed.
export { filters } from "./liquid.ts";
export { knownNames, unknownIn } from "./names.ts";
export { fill, TemplateError } from "./render.ts";
export { variablesOf } from "./variables.ts";

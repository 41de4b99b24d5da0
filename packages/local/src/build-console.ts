import { buildConsole } from "./console-build.ts";

// `npm run web:build`
buildConsole((line) => console.log(line)).done.catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

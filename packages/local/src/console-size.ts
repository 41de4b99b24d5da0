import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { consoleDirectory } from "./console-build.ts";

interface Chunk {
  file: string;
  imports?: string[];
}

/**
 * How many bytes of script, packed by gzip, the built console loads for these sources, with all that they import.
 * @param sources as in Vite's manifest, such as `index.html` and `src/pages/access/log-in-page.tsx`
 * @throws Error for a source that the build does not have
 */
export function scriptBytes(sources: readonly string[]): number {
  const manifest = JSON.parse(readFileSync(join(consoleDirectory, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const wanted = [...sources];
  const files = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the console's build has no ${name}`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    wanted.push(...(chunk.imports ?? []));
  }
  return [...files]
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(consoleDirectory, file))).byteLength, 0);
}

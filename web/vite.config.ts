import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm start` listens, for `npm run web:dev`. */
const api = process.env.CAAS_API ?? "http://localhost:3000";

export default defineConfig({
  root: here("."),
  base: "/console/",
  plugins: [react()],
  resolve: {
    // Another tool of this repository brings an older React to the root; libraries that are installed there must not
    // find it, or the page would run two.
    alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: here("./node_modules/$1") }],
    dedupe: ["react", "react-dom"],
  },
  build: {
    target: "es2022",
    outDir: process.env.CONSOLE_OUT ?? here("./dist"),
    emptyOutDir: true,
    // Says which scripts a page needs, for the measure of the first load.
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    // What nearly every page needs comes in one file: packed better, and asked for once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 40 }] } } },
  },
  server: {
    proxy: Object.fromEntries(["/v1", "/t/", "/docs", "/_local", "/openapi.json"].map((path) => [path, api])),
  },
});

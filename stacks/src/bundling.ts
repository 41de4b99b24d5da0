import type { NodeJSProps } from "sst/constructs";

type Plugin = NonNullable<NonNullable<NodeJSProps["esbuild"]>["plugins"]>[number];

/** zod brings its messages in some 50 languages (260 KiB minified); our own texts do not come from there. */
const oneLanguage: Plugin = {
  name: "one-language",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};

/** How every function becomes what Lambda loads. */
export const bundling: NodeJSProps = {
  format: "esm",
  minify: true,
  // What is imported only when it is needed stays in files of its own and costs nothing at the start.
  splitting: true,
  // SST keeps the maps beside the code only when told so; otherwise they go to a bucket and traces stay bare.
  sourcemap: true,
  esbuild: {
    target: "node22",
    sourcesContent: false,
    // Nothing here reads the name of a function or a class, and traces get theirs from the maps.
    keepNames: false,
    plugins: [oneLanguage],
  },
};

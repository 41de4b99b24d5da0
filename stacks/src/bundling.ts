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

/**
 * ElectroDB checks its entities' models against a JSON schema when they are made (29 KiB minified, and time at each
 * start). The tests make every entity there is with that check, so what is deployed does without.
 */
const modelsAreTested: Plugin = {
  name: "models-are-tested",
  setup(build) {
    build.onLoad({ filter: /[\\/]jsonschema[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: `class Validator { addSchema() {} validate() { return { errors: [] }; } }
        Validator.prototype.customFormats = {};
        module.exports = { Validator };`,
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
    plugins: [oneLanguage, modelsAreTested],
  },
};

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

/**
 * ElectroDB calls `require` for the AWS SDK, which makes the bundler keep all of the SDK's commands, each in a closure
 * of its own. Here it gets those that it sends from an ES module, which is shaken like our own: less
 * code and less time at each start.
 */
const onlyCommandsInUse: Plugin = {
  name: "only-commands-in-use",
  setup(build) {
    const inElectro = /[\\/]electrodb[\\/]/;
    build.onResolve({ filter: /^electrodb$/ }, async ({ importer, pluginData, ...rest }) => {
      if (pluginData === onlyCommandsInUse || inElectro.test(importer)) return undefined;
      const { resolveDir, kind } = rest;
      const { path } = await build.resolve("electrodb", { resolveDir, kind, pluginData: onlyCommandsInUse });
      return { path, namespace: "electrodb", pluginData: resolveDir };
    });
    build.onLoad({ filter: /.*/, namespace: "electrodb" }, ({ path, pluginData }) => ({
      contents: `import { ${commands.join(", ")} } from "@aws-sdk/lib-dynamodb";
        import { unmarshall } from "@aws-sdk/util-dynamodb";
        import sdk from "electrodb-sdk";
        import electrodb from ${JSON.stringify(path)};
        Object.assign(sdk, { ${commands.join(", ")}, unmarshall });
        export const { CustomAttributeType, Entity } = electrodb;`,
      resolveDir: pluginData as string,
      loader: "js",
    }));
    build.onResolve({ filter: /^@aws-sdk\/(lib|util)-dynamodb$/ }, ({ importer, kind }) =>
      kind === "require-call" && inElectro.test(importer)
        ? { path: "electrodb-sdk", namespace: "electrodb-sdk" }
        : undefined,
    );
    build.onResolve({ filter: /^electrodb-sdk$/ }, ({ path }) => ({ path, namespace: "electrodb-sdk" }));
    build.onLoad({ filter: /.*/, namespace: "electrodb-sdk" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};

const commands = [
  "GetCommand",
  "PutCommand",
  "UpdateCommand",
  "DeleteCommand",
  "BatchGetCommand",
  "BatchWriteCommand",
  "QueryCommand",
  "ScanCommand",
  "TransactGetCommand",
  "TransactWriteCommand",
];

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
    plugins: [oneLanguage, modelsAreTested, onlyCommandsInUse],
  },
};

import "./offline-environment.ts";
import { join } from "node:path";
import type { SSTConfig } from "sst";
import { App, Function as Lambda } from "sst/constructs";
import { initProject, useProject } from "sst/project.js";
import { load } from "sst/stacks/build.js";
import { type Bundle, bundleIn } from "./bundle.ts";

/** Where the templates would be deployed; no account is asked. */
const region = "ap-southeast-1";
const account = "111122223333";

export interface Template {
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
}

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

export interface Synthesis {
  /** By the stack's short name: data, api, events, watch. */
  templates: Record<string, Template>;
  /** One a function, empty where functions were not bundled. */
  bundles: Bundle[];
}

interface Options {
  stage: string;
  /** Functions without code are much quicker made, where only the templates matter. */
  bundle?: boolean;
}

/**
 * All stacks as CloudFormation templates, without credentials and without a network. Must run in the
 * project's root, from which the handlers' paths count.
 */
export async function synthesise({ stage, bundle = true }: Options): Promise<Synthesis> {
  await initProject({ stage, region, root: process.cwd() });
  const { config, paths } = useProject();
  const app = new App(
    { mode: "deploy", name: config.name, stage, region, account, isActiveStack: () => bundle },
    { outdir: join(paths.out, "offline", stage) },
  );
  // As the command line loads it: what that could not bundle or import fails here already.
  const [, sstConfig]: readonly [unknown, SSTConfig] = await load(paths.config, false);
  await sstConfig.stacks(app);
  await app.finish();

  const prefix = app.logicalPrefixedName("");
  const templates = app
    .synth()
    .stacks.map(({ stackName, template }) => [stackName.slice(prefix.length), template]);
  const functions = bundle ? app.node.findAll().filter((node) => node instanceof Lambda) : [];
  return {
    templates: Object.fromEntries(templates),
    bundles: functions.map((lambda) => {
      const { handler = "" } = lambda.getConstructMetadata().data;
      return bundleIn(join(paths.artifacts, lambda.node.addr), lambda.id, handler);
    }),
  };
}

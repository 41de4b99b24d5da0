import type { SSTConfig } from "sst";

export default {
  config() {
    return { name: "caas", region: "ap-southeast-1" };
  },
  async stacks(app) {
    const { addStacks } = await import("./stacks/src/app.ts");
    addStacks(app);
  },
} satisfies SSTConfig;

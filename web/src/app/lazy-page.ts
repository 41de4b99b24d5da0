import { lazyRouteComponent } from "@tanstack/react-router";
import { reached } from "../api/connection.ts";

const retryMs = 3_000;

async function isThere(): Promise<boolean> {
  return fetch(import.meta.env.BASE_URL, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * A page that is loaded when it is opened. The router loads the whole window anew where that fails, for a page may be
 * gone after a new release; without a connection that would take away everything, so that it waits for one first.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch(async (error: unknown) => {
        while (!(await isThere())) {
          reached(false);
          await new Promise((later) => setTimeout(later, retryMs));
        }
        throw error;
      }),
    name,
  );

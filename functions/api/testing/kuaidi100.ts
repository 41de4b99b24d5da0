import { createHash } from "node:crypto";
import { app } from "./client.ts";

/** A row of a timeline, in kuaidi100's names. */
export interface Row {
  time: string;
  context: string;
  status?: string;
  statusCode?: string | number;
  areaName?: string | null;
}

/** A push of a parcel in kuaidi100's shape; its rows come newest first. */
export function pushOf(nu: string, rows: Row[] | null | undefined, more: Record<string, unknown> = {}) {
  return {
    status: "polling",
    billstatus: "got",
    message: "",
    lastResult: {
      message: "ok",
      state: "0",
      status: "200",
      condition: "00",
      ischeck: "0",
      com: "zhongtong",
      nu,
      data: rows?.map((row) => ({ ftime: row.time, areaCode: null, ...row })),
      ...more,
    },
  };
}

/** kuaidi100's signature: the upper-case MD5 of param and salt. */
export function signOf(param: string, salt: string): string {
  return createHash("md5")
    .update(param + salt)
    .digest("hex")
    .toUpperCase();
}

/** Posts a form to a source's address, as kuaidi100 does. */
export async function post(url: string, form: Record<string, string>) {
  const answer = await app.request(new URL(url).pathname, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Pushes with the right signature. */
export function push(url: string, salt: string, content: unknown) {
  const param = typeof content === "string" ? content : JSON.stringify(content);
  return post(url, { param, sign: signOf(param, salt) });
}

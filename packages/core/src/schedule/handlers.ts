import type { Due } from "../db/index.ts";
import { release, releaseKind } from "../notifications/index.ts";
import { nodeKind, onNode } from "../shipments/index.ts";
import {
  expire as expireTask,
  remind as remindTask,
  expireKind as taskExpireKind,
  remindKind as taskRemindKind,
} from "../tasks/index.ts";
import { closeKind, onClose, onTimer, timerKind } from "../tickets/index.ts";
import { retry, retryKind } from "../webhooks/index.ts";

/** Who acts when something falls due, by its kind. Each re-checks the state and acts once. */
export const handlers: Readonly<Record<string, (due: Due) => Promise<void>>> = {
  [retryKind]: retry,
  [releaseKind]: release,
  [nodeKind]: onNode,
  [timerKind]: onTimer,
  [closeKind]: onClose,
  [taskRemindKind]: remindTask,
  [taskExpireKind]: expireTask,
};

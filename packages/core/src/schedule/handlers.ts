import { onLease, settle as settleBilling, settleKind } from "../billing/index.ts";
import {
  expireKind as bookingExpireKind,
  remindKind as bookingRemindKind,
  expire as expireBooking,
  remind as remindOfBooking,
} from "../bookings/index.ts";
import type { Due } from "../db/index.ts";
import { forgetKind, forgetStep } from "../dossier/index.ts";
import { digest, digestKind, release, releaseKind } from "../notifications/index.ts";
import { nodeKind, onNode, rederive, rederiveKind } from "../shipments/index.ts";
import {
  expire as expireTask,
  remind as remindTask,
  expireKind as taskExpireKind,
  remindKind as taskRemindKind,
} from "../tasks/index.ts";
import { closeKind, onClose, onSecondLook, onTimer, secondLookKind, timerKind } from "../tickets/index.ts";
import { leaseKind } from "../usage/index.ts";
import { replayKind, replayStep, resend, resendKind, retry, retryKind } from "../webhooks/index.ts";

/** Who acts when something falls due, by its kind. Each re-checks the state and acts once. */
export const handlers: Readonly<Record<string, (due: Due) => Promise<void>>> = {
  [settleKind]: settleBilling,
  [leaseKind]: onLease,
  [retryKind]: retry,
  [replayKind]: replayStep,
  [resendKind]: resend,
  [releaseKind]: release,
  [digestKind]: digest,
  [forgetKind]: forgetStep,
  [nodeKind]: onNode,
  [timerKind]: onTimer,
  [closeKind]: onClose,
  [secondLookKind]: onSecondLook,
  [rederiveKind]: rederive,
  [taskRemindKind]: remindTask,
  [taskExpireKind]: expireTask,
  [bookingExpireKind]: expireBooking,
  [bookingRemindKind]: remindOfBooking,
};

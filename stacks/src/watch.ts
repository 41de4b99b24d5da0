import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Duration } from "aws-cdk-lib/core";
import { type StackContext, Topic, use } from "sst/constructs";
import { api } from "./api.ts";
import { billing } from "./billing.ts";
import { events } from "./events.ts";
import { settings } from "./settings.ts";

interface Watch {
  /** What has happened and what to look at first; it is the body of the mail. */
  says: string;
  metric: IMetric;
  above: number;
  /** In how many periods of the metric in a row; 1 where not given. */
  periods?: number;
  /** Silence is a fault too: for what must happen each minute. */
  silenceIsFault?: boolean;
}

const minute = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);

/** What somebody must look at, and no more than that: each alarm says what has happened. */
export function watch({ stack, app }: StackContext) {
  const { http, handler } = use(api);
  const { relay, due, consumers } = use(events);
  const { report, reconcile } = use(billing);
  const { alarmEmail } = settings();

  const topic = new Topic(stack, "alarms");
  if (alarmEmail) topic.cdk.topic.addSubscription(new EmailSubscription(alarmEmail));
  const action = new SnsAction(topic.cdk.topic);
  const alarm = (id: string, { says, metric, above, periods = 1, silenceIsFault = false }: Watch) =>
    new Alarm(stack, id, {
      alarmName: app.logicalPrefixedName(id),
      alarmDescription: says,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silenceIsFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(action);

  alarm("relay-dead", {
    says: "Events could not be relayed to the bus. The queue names shard and sequence numbers.",
    metric: relay.failed.cdk.queue.metricApproximateNumberOfMessagesVisible({
      period: minute,
      statistic: "Maximum",
    }),
    above: 0,
  });
  alarm("relay-late", {
    says: "Events reach the bus more than a minute after their change.",
    metric: relay.handler.metric("IteratorAge", { period: minute, statistic: "Maximum" }),
    above: 60_000,
    periods: 3,
  });
  for (const { name, queue, dead } of consumers) {
    alarm(`${name}-dead`, {
      says: `Events that ${name} failed to act upon five times wait in its dead-letter queue.`,
      metric: dead.cdk.queue.metricApproximateNumberOfMessagesVisible({
        period: minute,
        statistic: "Maximum",
      }),
      above: 0,
    });
    alarm(`${name}-late`, {
      says: `An event has waited for ${name} for more than 15 minutes.`,
      metric: queue.cdk.queue.metricApproximateAgeOfOldestMessage({ period: minute, statistic: "Maximum" }),
      above: 900,
      periods: 3,
    });
  }
  alarm("api-faults", {
    says: "More than 1 % of the requests of five minutes ended with 5xx.",
    metric: new MathExpression({
      expression: "IF(requests > 20, 100 * faults / requests, 0)",
      usingMetrics: {
        requests: http.cdk.httpApi.metricCount({ period: fiveMinutes, statistic: "Sum" }),
        faults: http.cdk.httpApi.metricServerError({ period: fiveMinutes, statistic: "Sum" }),
      },
      period: fiveMinutes,
    }),
    above: 1,
  });
  alarm("due-failed", {
    says: "The sweep of what has fallen due failed, or did not run, in five minutes in a row.",
    metric: new MathExpression({
      expression: "IF(runs > 0, failures / runs, 1)",
      usingMetrics: {
        runs: due.metricInvocations({ period: minute, statistic: "Sum" }),
        failures: due.metricErrors({ period: minute, statistic: "Sum" }),
      },
      period: minute,
    }),
    above: 0,
    periods: 5,
    silenceIsFault: true,
  });
  alarm("due-late", {
    says: "A sweep takes more than a minute, so that what falls due is acted upon late.",
    metric: due.metricDuration({ period: minute, statistic: "Maximum" }),
    above: 60_000,
    periods: 3,
  });

  // Billing names in its log what somebody must look at; docs/operations.md says what to do about each.
  for (const [name, { logGroup }] of Object.entries({ api: handler, "meter-report": report, reconcile })) {
    const filter = new MetricFilter(stack, `${name}-billing-filter`, {
      logGroup,
      filterPattern: FilterPattern.exists("$.alarm"),
      metricNamespace: app.logicalPrefixedName("billing"),
      metricName: name,
    });
    alarm(`${name}-billing`, {
      says: "Billing needs somebody: the log's field alarm says for what, and docs/operations.md what to do.",
      metric: filter.metric({ period: fiveMinutes, statistic: "Sum" }),
      above: 0,
    });
  }
  for (const [name, clock] of Object.entries({ "meter-report": report, reconcile })) {
    alarm(`${name}-failed`, {
      says: `${name} ended with a fault; what it had not done is done by its next run.`,
      metric: clock.metricErrors({ period: fiveMinutes, statistic: "Sum" }),
      above: 0,
    });
  }

  stack.addOutputs({ alarms: topic.topicArn });
}

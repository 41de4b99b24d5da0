import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Card, InputNumber, Select, Space } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useWorld } from "../../api/me.ts";
import { useProblem } from "../../api/problem.ts";
import { sandboxClockQuery } from "../../api/world-clock.ts";
import { goToWorld } from "../../app/banners.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time, useSpan } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { Json } from "./code-block.tsx";
import { SectionPage } from "./section-page.tsx";
import { developerWords } from "./words.ts";

export function SandboxPage() {
  const say = useWords(developerWords);
  const inSandbox = useWorld() === "test";
  return (
    <SectionPage
      section="sandbox"
      hint={say("sandbox.hint")}
      actions={
        <Button
          type={inSandbox ? "default" : "primary"}
          onClick={() => goToWorld(inSandbox ? "live" : "test")}
        >
          {say(inSandbox ? "sandbox.leave" : "sandbox.enter")}
        </Button>
      }
    >
      {inSandbox ? (
        <div className="cards">
          <ClockCard />
          <FixturesCard />
          <WipeCard />
        </div>
      ) : (
        <Alert type="info" showIcon title={say("sandbox.off")} />
      )}
    </SectionPage>
  );
}

const units = {
  minutes: (n: number) => `PT${n}M`,
  hours: (n: number) => `PT${n}H`,
  days: (n: number) => `P${n}D`,
};
type Unit = keyof typeof units;

/** What was done in the sandbox shows on every page. */
function useChanges() {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const problem = useProblem();
  return {
    onError: (error: unknown) => void message.error(problem(error)),
    // What is read again need not be there before the next thing is done.
    onSettled: () => void queries.invalidateQueries(),
  };
}

function ClockCard() {
  const say = useWords(developerWords);
  const { message } = App.useApp();
  const changes = useChanges();
  const span = useSpan();
  const [number, setNumber] = useState(2);
  const [unit, setUnit] = useState<Unit>("hours");
  const clock = useQuery(sandboxClockQuery);
  const advance = useMutation({
    ...changes,
    mutationFn: () => caas().test.advanceClock({ by: units[unit](number) }),
    onSuccess: ({ settled }) =>
      settled
        ? void message.success(say("sandbox.advanced"))
        : void message.warning(say("sandbox.unsettled")),
  });
  return (
    <Card title={say("sandbox.clock")}>
      <Loaded query={clock}>
        {({ now, ahead }) => {
          return (
            <>
              {say("sandbox.now")}
              <span className="sandbox-time">
                <Time at={now} />
              </span>
              <p className="zone">
                {Math.abs(ahead) < 90_000 ? say("sandbox.real") : say("sandbox.ahead", { span: span(ahead) })}
              </p>
            </>
          );
        }}
      </Loaded>
      <p>{say("sandbox.clockHint")}</p>
      <Space wrap>
        <InputNumber
          min={1}
          max={1000}
          precision={0}
          value={number}
          aria-label={say("sandbox.by")}
          onChange={(value) => setNumber(Number(value ?? 1))}
        />
        <Select<Unit>
          style={{ width: 100 }}
          value={unit}
          onChange={setUnit}
          aria-label={say("sandbox.by")}
          options={(Object.keys(units) as Unit[]).map((value) => ({ value, label: say(`sandbox.${value}`) }))}
        />
        <Button type="primary" loading={advance.isPending} onClick={() => advance.mutate()}>
          {say("sandbox.advance")}
        </Button>
      </Space>
    </Card>
  );
}

function FixturesCard() {
  const say = useWords(developerWords);
  const { message } = App.useApp();
  const changes = useChanges();
  const [made, setMade] = useState<Answer<"makeFixtures"> | null>(null);
  const make = useMutation({
    ...changes,
    mutationFn: () => caas().test.makeFixtures(),
    onSuccess: (fixtures) => {
      setMade(fixtures);
      void message.success(say("sandbox.made"));
    },
  });
  return (
    <Card title={say("sandbox.fixtures")}>
      <p>{say("sandbox.fixturesHint")}</p>
      <Button loading={make.isPending} onClick={() => make.mutate()}>
        {say("sandbox.make")}
      </Button>
      {made &&
        (["customers", "shipments", "tickets"] as const).map((kind) => (
          <Json key={kind} value={made[kind]} label={say(`sandbox.${kind}`)} />
        ))}
    </Card>
  );
}

function WipeCard() {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const { modal, message } = App.useApp();
  const changes = useChanges();
  const wipe = useMutation({
    ...changes,
    mutationFn: () => caas().test.wipeSandbox(),
    onSuccess: ({ done }) =>
      done ? void message.success(say("sandbox.wiped")) : void message.warning(say("sandbox.wipeMore")),
  });
  return (
    <Card title={say("sandbox.wipe")}>
      <p>{say("sandbox.wipeHint")}</p>
      <Button
        danger
        loading={wipe.isPending}
        onClick={() =>
          void modal.confirm({
            title: say("sandbox.wipeSure"),
            ...{
              okText: say("sandbox.wipe"),
              cancelText: sayCommon("cancel"),
              okButtonProps: { danger: true },
            },
            onOk: () => wipe.mutateAsync().catch(() => undefined),
          })
        }
      >
        {say("sandbox.wipe")}
      </Button>
    </Card>
  );
}

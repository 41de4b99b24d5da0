import { Alert } from "antd";
import type { ReactNode } from "react";
import { type Permission, useMay } from "../../api/me.ts";
import { Page } from "../../components/page.tsx";
import { SectionNav } from "../../components/section-nav.tsx";
import { useWords } from "../../i18n/words.ts";
import { sections } from "./sections.ts";
import { settingsWords } from "./words.ts";
import "./settings.css";

interface Props {
  title: string;
  actions?: ReactNode;
  permission: Permission;
  /** Who has not this one is told that they only look. */
  toChange?: Permission;
  children: ReactNode;
}

/** A page of the settings: the other groups above it. */
export function SettingsPage({ title, actions, permission, toChange, children }: Props) {
  const say = useWords(settingsWords);
  const may = useMay();
  return (
    <Page title={title} actions={actions} permission={permission}>
      <SectionNav
        label={say("sections")}
        sections={sections
          .filter((section) => may(section.permission))
          .map(({ to, word }) => ({ to, name: say(word) }))}
      />
      {toChange && !may(toChange) && <Alert className="gap" type="info" showIcon title={say("readOnly")} />}
      {children}
    </Page>
  );
}

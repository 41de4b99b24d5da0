import { BookOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { apiUrl } from "../../api/config.ts";
import { useMay } from "../../api/me.ts";
import { Page } from "../../components/page.tsx";
import { SectionNav } from "../../components/section-nav.tsx";
import { useWords } from "../../i18n/words.ts";
import "./developers.css";
import { type SectionName, sections } from "./sections.ts";
import { developerWords } from "./words.ts";

interface Props {
  section: SectionName;
  /** What the section is for, in a sentence. */
  hint: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One of the developers' pages, with the way to the others and to the reference. */
export function SectionPage({ section, hint, actions, children }: Props) {
  const say = useWords(developerWords);
  const may = useMay();
  const permission = sections.find(({ name }) => name === section)?.permission;
  return (
    <Page
      title={say(`sections.${section}`)}
      {...(permission && { permission })}
      actions={
        <>
          <Button icon={<BookOutlined />} href={`${apiUrl()}/docs`} target="_blank">
            {say("docs")}
          </Button>
          {actions}
        </>
      }
    >
      <SectionNav
        label={say("title")}
        sections={sections
          .filter((one) => may(one.permission))
          .map(({ name, to }) => ({ to, name: say(`sections.${name}`) }))}
      />
      <p className="hint">{hint}</p>
      {children}
    </Page>
  );
}

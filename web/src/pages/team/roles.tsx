import { CheckOutlined, MinusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Card } from "antd";
import { Loaded } from "../../components/states.tsx";
import { common } from "../../i18n/common.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Role, rolesQuery } from "./queries.ts";
import { teamWords } from "./words.ts";

/** Who may what, as the server says. */
export function Roles() {
  const say = useWords(teamWords);
  const query = useQuery(rolesQuery);
  return (
    <Card>
      <p className="settings-quiet">{say("rolesIntro")}</p>
      <Loaded query={query}>{(roles) => <RoleTable roles={roles} />}</Loaded>
    </Card>
  );
}

function RoleTable({ roles }: { roles: Role[] }) {
  const say = useWords(teamWords);
  const word = useTerms(teamWords);
  const role = useTerms(common);
  // The role that may most comes first and holds them all, in their order.
  const permissions = roles[0]?.permissions ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard has to get there
    <section className="role-table" aria-label={say("tabs.roles")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("what")}</th>
            {roles.map(({ id }) => (
              <th key={id} scope="col">
                {role("role", id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => {
            const [group = "", verb = ""] = permission.split(":");
            return (
              <tr key={permission}>
                <th scope="row" title={permission}>
                  <span className="settings-quiet">{word("group", group)}</span>{" "}
                  {word("verb", group === "personal" ? "clear" : verb)}
                </th>
                {roles.map(({ id, permissions: held }) => (
                  <td key={id}>
                    {held.includes(permission) ? (
                      <CheckOutlined className="yes" aria-label={say("allowed")} />
                    ) : (
                      <MinusOutlined className="no" aria-label={say("notAllowed")} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

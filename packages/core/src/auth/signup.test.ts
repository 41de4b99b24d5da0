import { describe, expect, it } from "vitest";
import * as Audit from "../audit/index.ts";
import { type AppError, permissions, randomCode, tenant } from "../kernel/index.ts";
import * as Keys from "../keys/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { login, me, SignedUp, SignUp, signup } from "./index.ts";
import { codeOf, testPassword, testTenant } from "./test-tenant.ts";

const form = (slug = `t-${randomCode(12)}`, email = `owner@${slug}.example`) => ({
  company: "闪达速运",
  slug,
  email,
  password: testPassword,
  name: "张伟",
});

describe("signup", () => {
  it("makes a tenant, its owner and two keys that work in their worlds", async () => {
    const given = form();
    const made = await signup({ ...given, email: `  OWNER@${given.slug}.Example ` });
    expect(SignedUp.parse(made)).toEqual(made);
    expect(made.tenant).toMatchObject({
      slug: given.slug,
      name: "闪达速运",
      country: "CN",
      timezone: "Asia/Shanghai",
      locale: "zh-CN",
      status: "active",
    });
    expect(made.member).toMatchObject({ role: "owner", email: given.email, name: "张伟", status: "active" });
    expect(JSON.stringify(made)).not.toContain("scrypt");
    await expect(Tenants.bySlug(given.slug)).resolves.toMatchObject({ id: made.tenant.id });

    const { as } = await testTenant();
    const worlds = await Promise.all([
      as(made.apiKeys.live, async () => tenant()),
      as(made.apiKeys.test, async () => tenant()),
      as(made.accessToken, async () => tenant()),
      as(made.accessToken, async () => tenant(), "test"),
    ]);
    const { id } = made.tenant;
    expect(worlds).toEqual([id, `${id}_test`, id, `${id}_test`]);
  });

  it("tells who one is and leaves an audit entry", async () => {
    const made = await testTenant();
    const asMember = await made.asOwner(me);
    expect(asMember).toMatchObject({ mode: "live", member: { id: made.member.id }, apiKey: null });
    expect(asMember.permissions).toEqual([...permissions]);
    const asKey = await made.as(made.apiKeys.test, me);
    expect(asKey).toMatchObject({ mode: "test", member: null, apiKey: { name: "test", mode: "test" } });
    const { data } = await made.asOwner(() => Audit.list({}));
    expect(data.map(({ action, actor }) => [action, actor.id])).toEqual([
      ["tenant.signed_up", made.member.id],
    ]);
    const keys = await made.asOwner(() => Keys.list({}));
    expect(keys.data.map(({ name }) => name).sort()).toEqual(["live", "test"]);
  });

  it("lets one of twenty have a slug, and leaves nothing of the others", { timeout: 60_000 }, async () => {
    const slug = `race-${randomCode(10)}`;
    const forms = Array.from({ length: 20 }, (_, index) => form(slug, `p${index}@${slug}.example`));
    const outcomes = await Promise.all(forms.map((each) => codeOf(signup(each))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === "slug_taken")).toHaveLength(19);
    const owners = await Promise.all(forms.map(({ email }) => Members.ownerOfEmail(email)));
    expect(owners.filter(Boolean)).toHaveLength(1);
    const loser = forms[outcomes.indexOf("slug_taken")];
    if (!loser) throw new Error("somebody must have lost");
    expect(await codeOf(signup({ ...loser, slug: `${slug}-2` }))).toBeNull();
  });

  it("lets one of five have an e-mail address", { timeout: 20_000 }, async () => {
    const email = `${randomCode(12)}@race.example`;
    const forms = Array.from({ length: 5 }, () => form(undefined, email));
    const outcomes = await Promise.all(forms.map((each) => codeOf(signup(each))));
    expect(outcomes.filter((code) => code === "email_taken")).toHaveLength(4);
    const slugs = await Promise.all(forms.map(({ slug }) => Tenants.isSlugTaken(slug)));
    expect(slugs.filter(Boolean)).toHaveLength(1);
  });

  it("refuses a taken slug before anything else is done", async () => {
    const first = await testTenant();
    expect(await codeOf(signup(form(first.tenant.slug)))).toBe("slug_taken");
    expect(await codeOf(signup(form(undefined, first.member.email.toUpperCase())))).toBe("email_taken");
  });

  it("names every field that is wrong", async () => {
    const wrong = {
      company: " ",
      slug: "-no-",
      email: "nobody",
      password: "short",
      name: "",
      country: "XX",
      timezone: "Mars/Olympus",
      locale: "fr",
    };
    const error = await signup(wrong as never).catch((thrown: AppError) => thrown);
    const { errors = [] } = (error as AppError).details;
    expect(errors.map(({ path }) => path).sort()).toEqual(Object.keys(wrong).sort());
  });

  it.each(["ab", "a".repeat(41), "-ab", "ab-", "Abc", "a_b", "速运速运", "admin", "api", "www"])(
    "refuses the slug %s",
    (slug) => {
      expect(SignUp.shape.slug.safeParse(slug).success).toBe(false);
    },
  );

  it.each(["abc", "a-b", "a".repeat(40), "123", "demo"])("takes the slug %s", (slug) => {
    expect(SignUp.shape.slug.safeParse(slug).success).toBe(true);
  });

  it("takes no offset for a time zone, since it knows no daylight saving", () => {
    expect(SignUp.shape.timezone.safeParse("+08:00").success).toBe(false);
    expect(SignUp.shape.timezone.safeParse("Europe/Berlin").success).toBe(true);
  });

  it("is throttled by address", { timeout: 60_000 }, async () => {
    const address = `address-${randomCode(8)}`;
    const taken = (await testTenant()).tenant.slug;
    const outcomes = await Promise.all(
      Array.from({ length: 310 }, () => codeOf(signup({ ...form(taken), address }))),
    );
    expect(outcomes.filter((code) => code === "rate_limited").length).toBeGreaterThanOrEqual(4);
    expect(outcomes.filter((code) => code === "slug_taken").length).toBeGreaterThanOrEqual(300);
  });

  it("lets the owner log in", async () => {
    const { member } = await testTenant();
    const tokens = await login({ email: member.email.toUpperCase(), password: testPassword });
    expect(tokens).toMatchObject({ tokenType: "Bearer", expiresIn: 900 });
  });
});

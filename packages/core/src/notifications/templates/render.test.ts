import { describe, expect, it } from "vitest";
import { longest, render } from "./render.ts";

const sms = (body: string, variables = {}) => render({ body }, "sms", variables);

describe("render", () => {
  it.each([
    ["unknown_variable", "a variable that does not exist", "{{ shipment.secret }}"],
    ["unknown_filter", "a filter that does not exist", "{{ name | shout }}"],
    ["unknown_filter", "a filter that is not for templates", "{{ name | sha256 }}"],
    ["invalid_template", "a template that does not parse", "Hello {% if name %}"],
    ["unknown_variable", "what an object inherits", "{{ name.constructor }}"],
    ["empty_text", "nothing at all", " {% if false %}x{% endif %} "],
    ["unknown_tag", "a file", "{% include 'package.json' %}"],
    ["unknown_tag", "a file in another way", "{% render 'package.json' %}"],
    ["unknown_tag", "a layout", "{% layout 'package.json' %}"],
    ["unknown_tag", "a counter that outlives the rendering", "{% increment name %}"],
    ["too_long", "a text that no provider takes", `${"x".repeat(longest.sms)}x`],
  ])("refuses as %s %s", async (code, _, body) => {
    const variables = { name: "x", shipment: { trackingNumber: "1" } };
    await expect(sms(body, variables)).rejects.toMatchObject({ field: "body", code });
  });

  it.each([
    "{% for i in (1..100000000) %}{% endfor %}",
    "{% for i in (1..90000) %}{% for j in (1..90000) %}{% for k in (1..90000) %}{% endfor %}{% endfor %}{% endfor %}",
    "{% for i in (1..3000) %}{% for j in (1..3000) %}x{% endfor %}{% endfor %}",
    `{% assign a = "xxxxxxxxxxxxxxxx" %}{% for i in (1..30) %}{% assign a = a | append: a %}{% endfor %}{{ a }}`,
  ])("stops %s before it holds anybody up", async (body) => {
    const started = performance.now();
    await expect(sms(body)).rejects.toMatchObject({ code: "too_much_work" });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("keeps nothing from one rendering to the next", async () => {
    const body = "{{ name }}{% assign name = 'b' %}";
    for (const name of ["a", "c"]) await expect(sms(body, { name })).resolves.toMatchObject({ body: name });
  });

  it("lays a text out as its channel shows it", async () => {
    const text = { subject: "a\nb", body: "x\n\n {% if false %}y{% endif %}\nz" };
    const both = { subject: "a b", body: "x\n\n \nz" };
    await expect(render(text, "email", {})).resolves.toEqual(both);
    await expect(render(text, "push", {})).resolves.toEqual(both);
    await expect(render(text, "sms", {})).resolves.toEqual({ subject: null, body: "x z" });
    await expect(render(text, "wechat", {})).resolves.toEqual({ subject: null, body: "x\nz" });
  });
});

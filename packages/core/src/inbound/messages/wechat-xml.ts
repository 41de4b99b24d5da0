/**
 * The elements of WeChat's flat XML: `<xml><Tag>text</Tag>…</xml>`, texts plain or in CDATA. No entities but the
 * five of XML itself, no document type, no depth: what a message needs and nothing that a parser can be led astray by.
 * @returns `null` for what is no such document
 */
export function readXml(text: string): Map<string, string> | null {
  const document = /^\s*<xml>([\s\S]*)<\/xml>\s*$/.exec(text);
  if (!document) return null;
  const elements = new Map<string, string>();
  const pattern = /<([A-Za-z][A-Za-z0-9_]*)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g;
  for (const [, name = "", inside, plain] of (document[1] ?? "").matchAll(pattern))
    elements.set(name, inside ?? unescaped(plain ?? ""));
  return elements;
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

/** A text that no content of its own can end. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Which providers serve a channel, and what each has to be told; the API checks it. */
export const drivers = {
  sms: {
    aliyun: ["accessKeyId", "accessKeySecret", "signName", "templateCode", "variable"],
    tencent: ["secretId", "secretKey", "sdkAppId", "signName", "templateId", "region"],
    sns: [],
  },
  email: { ses: [] },
  wechat: { wechat: ["appId", "appSecret", "templateId"] },
  push: { push: ["url", "secret"] },
} as const;

export type ChannelName = keyof typeof drivers;
export type DriverName = { [Name in ChannelName]: keyof (typeof drivers)[Name] }[ChannelName];
type FieldsOf<Name extends ChannelName> = (typeof drivers)[Name][keyof (typeof drivers)[Name]];
export type FieldName = Extract<FieldsOf<ChannelName>, readonly unknown[]>[number];

/** Never shown again once they are kept. */
export const secrets: ReadonlySet<string> = new Set(["accessKeySecret", "secretKey", "appSecret", "secret"]);

/** What the product takes where nothing is given. */
export const defaults: Partial<Record<FieldName, string>> = { variable: "content", region: "ap-guangzhou" };

export const driversOf = (channel: ChannelName) => Object.keys(drivers[channel]) as DriverName[];

export function fieldsOf(channel: ChannelName, driver: string): readonly FieldName[] {
  return (drivers[channel] as Readonly<Record<string, readonly FieldName[]>>)[driver] ?? [];
}

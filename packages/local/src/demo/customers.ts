import type { CreateCustomer } from "@caas/core/customers";
import type { z } from "zod";

/** Where somebody lives, as it stands on a waybill. */
export interface Place {
  line1: string;
  city: string;
  region?: string;
  postalCode?: string;
  country: string;
}

export interface Person extends Omit<z.input<typeof CreateCustomer>, "phone"> {
  phone: string;
  /** When the firm first heard of them. */
  since: string;
  place: Place;
}

const place = (city: string, region: string, line1: string): Place => ({
  line1,
  city,
  region,
  country: "CN",
});

/** Never quiet: what concerns them can be seen in the mailbox at any hour. */
const anyTime = { quietHours: { from: "00:00", to: "00:00" } };

/** The live world's senders and recipients. Their numbers are made up, and the local run sends to nobody. */
export const customers = {
  wang: {
    name: "王建国",
    phone: "13900000101",
    since: "-6d 09:12",
    stage: "mature",
    place: place("杭州", "浙江", "西湖区文三路 88 号 3 幢 502 室"),
  },
  li: {
    name: "李娜",
    phone: "13900000102",
    email: "li.na@example.com",
    since: "-6d 09:40",
    stage: "growing",
    notifications: anyTime,
    place: place("上海", "上海", "浦东新区世纪大道 210 弄 12 号"),
  },
  zhang: {
    name: "张伟",
    phone: "13900000103",
    since: "-6d 10:05",
    place: place("苏州", "江苏", "姑苏区平江路 46 号"),
  },
  chen: {
    name: "陈静",
    phone: "13900000104",
    email: "chen.jing@example.com",
    since: "-6d 11:30",
    stage: "mature",
    vip: true,
    place: place("杭州", "浙江", "滨江区江南大道 1200 号 1 单元 1801"),
  },
  liu: {
    name: "刘洋",
    phone: "13900000105",
    since: "-5d 09:20",
    stage: "at_risk",
    place: place("南京", "江苏", "鼓楼区汉口路 18 号"),
  },
  yang: {
    name: "杨帆",
    phone: "13900000106",
    since: "-5d 10:48",
    place: place("宁波", "浙江", "海曙区中山西路 77 号"),
  },
  zhao: {
    name: "赵敏慧",
    phone: "13900000107",
    since: "-5d 13:15",
    stage: "growing",
    notifications: anyTime,
    place: place("合肥", "安徽", "蜀山区长江西路 300 号 5 栋"),
  },
  huang: {
    name: "黄磊",
    phone: "13900000108",
    since: "-5d 15:02",
    place: place("无锡", "江苏", "梁溪区人民中路 9 号"),
  },
  zhou: {
    name: "周婷",
    phone: "13900000109",
    email: "zhou.ting@example.com",
    since: "-4d 08:55",
    stage: "growing",
    notifications: { channel: "email", ...anyTime },
    place: place("嘉兴", "浙江", "南湖区中环南路 66 号"),
  },
  wu: {
    name: "吴刚",
    phone: "13900000110",
    since: "-4d 11:10",
    stage: "churned",
    notifications: { optOut: true },
    place: place("杭州", "浙江", "拱墅区湖墅南路 250 号"),
  },
  xu: {
    name: "徐丽",
    phone: "13900000111",
    since: "-4d 14:26",
    place: place("上海", "上海", "徐汇区漕溪北路 18 弄 6 号"),
  },
  sun: {
    name: "孙浩",
    phone: "13900000112",
    since: "-3d 09:33",
    stage: "mature",
    place: place("苏州", "江苏", "工业园区星湖街 328 号 4 栋"),
  },
  ma: {
    name: "马晓东",
    phone: "13900000113",
    since: "-3d 12:41",
    place: place("南京", "江苏", "玄武区珠江路 50 号"),
  },
  zhu: {
    name: "朱颖",
    phone: "13900000114",
    since: "-3d 16:08",
    stage: "growing",
    place: place("宁波", "浙江", "鄞州区天童北路 1108 号"),
  },
  hu: {
    name: "胡军",
    phone: "13900000115",
    since: "-2d 10:19",
    place: place("合肥", "安徽", "包河区芜湖路 198 号"),
  },
  guo: {
    name: "郭海燕",
    phone: "13900000116",
    since: "-2d 13:57",
    place: place("杭州", "浙江", "余杭区文一西路 969 号 7 幢"),
  },
  bookshop: {
    name: "拾光书店",
    phone: "13900000117",
    email: "orders@bookshop.example",
    identities: [{ kind: "wechat", value: "oDemo-bookshop-0001" }],
    since: "-6d 08:30",
    stage: "mature",
    vip: true,
    place: place("杭州", "浙江", "上城区南山路 155 号"),
  },
  emma: {
    name: "Emma Clarke",
    phone: "+447700900101",
    email: "emma.clarke@example.com",
    locale: "en",
    since: "-4d 17:20",
    stage: "growing",
    notifications: { channel: "email" },
    place: { line1: "14 Harbour Street", city: "Bristol", postalCode: "BS1 4XX", country: "GB" },
  },
  james: {
    name: "James Carter",
    phone: "+14155550101",
    locale: "en",
    since: "-3d 08:45",
    place: {
      line1: "525 Example Avenue",
      city: "San Francisco",
      region: "CA",
      postalCode: "94105",
      country: "US",
    },
  },
  sofia: {
    name: "Sofia Marino",
    phone: "+442079460123",
    email: "sofia.marino@example.com",
    locale: "en",
    since: "-2d 09:05",
    notifications: anyTime,
    place: place("Shanghai", "Shanghai", "Room 1203, 88 Huaihai Middle Road, Huangpu District"),
  },
} as const satisfies Record<string, Person>;

export type CustomerName = keyof typeof customers;

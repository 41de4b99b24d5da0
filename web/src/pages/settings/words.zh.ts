export const zh = {
  title: "设置",
  sections: "设置分类",
  sla: "时效策略",
  calendars: "工作日历",
  playbooks: "处理手册",
  macros: "快捷回复",
  readOnly: "你的角色可以查看，但不能修改这里的设置。",
  lost: "同事刚刚保存了新版本。你填写的内容还在；载入最新版本会放弃它们。",
  reload: "载入最新版本",
  marked: "有内容需要检查，已在对应位置标出。",
} as const;

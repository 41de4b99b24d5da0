export const zh = { title: "处理手册" } as const;

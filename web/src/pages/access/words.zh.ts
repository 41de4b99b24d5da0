export const zh = {
  email: "邮箱",
  password: "密码",
  emailNeeded: "请输入邮箱",
  passwordNeeded: "请输入密码",
  logIn: "登录",
  logInTitle: "登录客服工作台",
} as const;

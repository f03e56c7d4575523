/** Names of cloud products that the console has used for one another (screenshots of 2019 and 2025). */
export const productNames: readonly (readonly string[])[] = [
  ['云服务器ECS', 'ECS', '云服务器 ECS'],
  ['轻量应用服务器', '轻量应用服务器（SAS）'],
  ['云虚拟主机', '虚拟主机'],
];

/**
 * Words beside which an order's page prints why it was refused. Alibaba's own label was not seen (filing.md §10, 30):
 * these are the ones of the consoles that are documented, compared whole.
 */
export const refusalLabels: readonly string[] = ['驳回原因', '审核意见', '退回原因', '管局驳回原因', '初审驳回原因', '审核不通过原因', '不通过原因', '驳回意见', '修改意见'];

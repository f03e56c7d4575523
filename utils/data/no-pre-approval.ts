/** How the forms say that none is needed. */
export const noPreApproval: readonly string[] = ['不涉及', '无', '以上都不涉及', '不需要', '否', '无需前置审批'];

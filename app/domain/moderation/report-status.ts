/** All that a reporter learns of a report (M-21). */
export type ReportStatus = 'received' | 'reviewed' | 'action_taken';

/** What a receipt says of a message: it arrived, was read, will never arrive, or nothing yet. */
export type ReceiptNews = 'delivered' | 'read' | 'failed' | null;

const news: Readonly<Record<string, ReceiptNews>> = {
  // Text messages
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  // Calls. Somebody, or a machine of theirs, picked up.
  'in-progress': 'delivered',
  answered: 'delivered',
  completed: 'delivered',
  busy: 'failed',
  'no-answer': 'failed',
  canceled: 'failed',
};

/** Reads a status of Twilio, of a text message or a call. */
export function receiptNews(status: string): ReceiptNews {
  return news[status] ?? null;
}

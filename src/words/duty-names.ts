/** States, events and sides of duties by their keys; an unknown key is shown as it is. */
export const dutyStateNames = named(
  { 'given': 'chưa tiếp nhận', 'received': 'đã tiếp nhận', 'under-way': 'đang thực hiện', 'done': 'đã báo hoàn thành, chờ nghiệm thu', 'accepted': 'đã nghiệm thu', 'returned': 'bị trả lại', 'withdrawn': 'đã thu hồi' },
  { 'given': 'not received yet', 'received': 'received', 'under-way': 'under way', 'done': 'reported done, to be accepted', 'accepted': 'accepted', 'returned': 'returned', 'withdrawn': 'withdrawn' },
);

/** What is done, as a verb. */
export const dutyEventNames = named(
  {
    'given': 'giao', 'cited': 'dẫn thêm văn bản', 'received': 'tiếp nhận', 'progress': 'báo cáo tiến độ', 'extension-asked': 'xin gia hạn', 'extension-refused': 'không cho gia hạn', 'extended': 'gia hạn',
    'done': 'báo hoàn thành', 'accepted': 'nghiệm thu', 'returned': 'trả lại', 'withdrawn': 'thu hồi',
  },
  {
    'given': 'give', 'cited': 'cite another paper', 'received': 'receive', 'progress': 'report progress', 'extension-asked': 'ask for more time', 'extension-refused': 'refuse more time', 'extended': 'extend',
    'done': 'report done', 'accepted': 'accept', 'returned': 'return', 'withdrawn': 'withdraw',
  },
);

export const dutySideNames = named({ lead: 'cơ quan chủ trì', supporting: 'cơ quan phối hợp', giver: 'cơ quan giao' }, { lead: 'the body that leads', supporting: 'a supporting body', giver: 'the body that gave it' });

function named(vi: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>) {
  return { vi: (key: string) => vi[key] ?? key, en: (key: string) => en[key] ?? key };
}

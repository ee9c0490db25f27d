import type { NewAccount } from '#usecases/people/add-account.ts';

const day = '28/11/2023';
const task = { areaAsOf: day, criteria: null, basis: 'Phân công để thử', password: 'mật khẩu để thử' } as const;

/** The people of every journey: one for each kind of place in the programme, a department with one criterion, a stranger, an administrator. */
export const people = {
  /** Commune officer of Long Đống, Bắc Sơn, Lạng Sơn. */
  lan: { ...task, login: 'lan', name: 'Hoàng Thị Lan', role: 'commune-officer', area: '06328' },
  /** District officer of Bắc Sơn. */
  hung: { ...task, login: 'hung', name: 'Dương Văn Hùng', role: 'district-officer', area: '185' },
  /** Province officer of Lạng Sơn. */
  mai: { ...task, login: 'mai', name: 'Nông Thị Mai', role: 'province-officer', area: '20' },
  /** Department of transport of Lạng Sơn, which owns criterion 2 of the commune sets. */
  giao: { ...task, login: 'giao', name: 'Lý Văn Giao', role: 'department', area: '20', criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-nang-cao-2021-2025/2'] },
  /** Commune officer in Hưng Yên: a stranger to everything above. */
  khach: { ...task, login: 'khach', name: 'Trần Văn Khách', role: 'commune-officer', area: '11998' },
  /** Keeps accounts, and has no business with readings. */
  quantri: { ...task, login: 'quantri', name: 'Quản trị hệ thống', role: 'admin', area: null },
} as const satisfies Record<string, NewAccount>;

export type Person = keyof typeof people;

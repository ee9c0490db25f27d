import type { NewAccount } from '#usecases/people/add-account.ts';

const day = '28/11/2023';
const basis = { number: '01/QĐ-UBND', date: '02/01/2023', issuer: 'Phân công để thử' } as const;
const task = { kind: 'office', areaAsOf: day, from: '02/01/2023', criteria: null, basis, password: 'mật khẩu để thử' } as const;
const owner = { ...task, kind: 'criterion-ownership', role: 'department', area: '20' } as const;

/** The people of every journey: one for each kind of place and of task in the programme, a colleague with a delegation, a stranger, an administrator. */
export const people = {
  /** Commune officer of Long Đống, Bắc Sơn, Lạng Sơn. */
  lan: { ...task, login: 'lan', name: 'Hoàng Thị Lan', role: 'commune-officer', area: '06328' },
  /** District officer of Bắc Sơn. */
  hung: { ...task, login: 'hung', name: 'Dương Văn Hùng', role: 'district-officer', area: '185' },
  /** District officer of the neighbouring Bình Gia, to whom Hùng has delegated all he holds. */
  thu: { ...task, login: 'thu', name: 'Hà Thị Thu', role: 'district-officer', area: '181' },
  /** Province officer of Lạng Sơn. */
  mai: { ...task, login: 'mai', name: 'Nông Thị Mai', role: 'province-officer', area: '20' },
  /** Clerk (văn thư) of the province: numbers its papers. */
  van: { ...task, login: 'van', name: 'Lương Thị Vân', role: 'clerk', area: '20' },
  /** Department of transport of Lạng Sơn, which owns criterion 2 of the commune sets. */
  giao: { ...owner, login: 'giao', name: 'Lý Văn Giao', department: 'SGTVT', criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-nang-cao-2021-2025/2'] },
  /** Department of education of Lạng Sơn, which owns criteria 5 and 14. */
  hien: { ...owner, login: 'hien', name: 'Vi Thị Hiền', department: 'SGD', criteria: ['commune-ntm-2021-2025/5', 'commune-ntm-2021-2025/14'] },
  /** Follows Bắc Sơn for the department of environment. */
  son: { ...task, kind: 'area-in-charge', login: 'son', name: 'Nguyễn Văn Sơn', role: 'area-follower', area: '185', department: 'STNMT' },
  /** Of a sponsor of Long Đống. */
  an: { ...task, kind: 'sponsorship', login: 'an', name: 'Triệu Thị An', role: 'sponsor', area: '06328' },
  /** Commune officer in Hưng Yên: a stranger to everything above. */
  khach: { ...task, login: 'khach', name: 'Trần Văn Khách', role: 'commune-officer', area: '11998' },
  /** Keeps accounts, and has no business with readings. */
  quantri: { ...task, login: 'quantri', name: 'Quản trị hệ thống', role: 'admin', area: null },
} as const satisfies Record<string, NewAccount>;

export type Person = keyof typeof people;

/** Hùng is away for a month: who stands in for whom. */
export const standIn = { from: 'hung', to: 'thu', basis } as const satisfies { from: Person; to: Person; basis: NewAccount['basis'] };

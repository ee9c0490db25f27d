import { bodiesOf } from '#domain/bodies/find-body.ts';
import { readDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import { draftDocument } from '#usecases/documents/draft-document.ts';
import { issueDocument } from '#usecases/documents/issue-document.ts';
import { receiveDocument } from '#usecases/documents/receive-document.ts';
import type { Office } from '#usecases/office.ts';

/** Whose papers they are: a kind of body of law/bodies.json and the code of its unit. */
type Whose = readonly [kind: string, unit: string];

interface DemoPaper {
  readonly from: Whose;
  readonly type: string;
  readonly number: number;
  readonly division?: string;
  readonly date: string;
  readonly subject: string;
  readonly to?: readonly Whose[];
  readonly cites?: readonly string[];
}

const province: Whose = ['ubnd', '20'];
const district: Whose = ['ubnd', '185'];
const environment: Whose = ['stnmt', '20'];
const plan2023 = 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh';
const fellows = 'Quyết định số 374/QĐ-UBND ngày 09/3/2023 của UBND tỉnh';

/** Papers that Lạng Sơn and its department of environment wrote, under the numbers they bear. */
const issued: readonly DemoPaper[] = [
  { from: province, type: 'KH', number: 18, date: '22/01/2020', subject: 'Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2020', to: [district] },
  { from: province, type: 'QĐ', number: 539, date: '02/4/2020', subject: 'Phân bổ vốn sự nghiệp ngân sách trung ương năm 2020 cho Chương trình xây dựng nông thôn mới', to: [district] },
  { from: province, type: 'QĐ', number: 499, date: '23/3/2022', subject: 'Kiện toàn Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh' },
  { from: province, type: 'QĐ', number: 1494, date: '14/9/2022', subject: 'Bộ tiêu chí về xã nông thôn mới của tỉnh, giai đoạn 2021-2025', to: [district] },
  { from: province, type: 'KH', number: 18, date: '18/01/2023', subject: 'Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2023', to: [district, environment] },
  { from: province, type: 'QĐ', number: 303, date: '23/02/2023', subject: 'Phân công cơ quan, đơn vị giúp đỡ các xã, giai đoạn 2023-2025', cites: [plan2023], to: [district] },
  { from: province, type: 'QĐ', number: 374, date: '09/3/2023', subject: 'Phân công lãnh đạo, thành viên Ban Chỉ đạo phụ trách các huyện, giai đoạn 2023-2025', to: [district, environment] },
  { from: province, type: 'CV', number: 537, division: 'KT', date: '08/5/2023', subject: 'Tổ chức việc giúp đỡ các xã xây dựng nông thôn mới', cites: ['Quyết định số 303/QĐ-UBND ngày 23/02/2023 của UBND tỉnh'], to: [district] },
  { from: environment, type: 'KH', number: 20, date: '07/02/2023', subject: 'Thực hiện tiêu chí môi trường năm 2023', cites: [plan2023] },
  { from: environment, type: 'KH', number: 58, date: '21/4/2023', subject: 'Theo dõi huyện Bắc Sơn xây dựng nông thôn mới năm 2023', cites: [fellows], to: [district] },
  {
    from: environment, type: 'TB', number: 316, date: '30/11/2023', subject: 'Kết quả kiểm tra việc xây dựng nông thôn mới tại huyện Bắc Sơn năm 2023', to: [district, province],
    cites: [plan2023, fellows, 'Kế hoạch số 20/KH-STNMT ngày 07/02/2023 của Sở Tài nguyên và Môi trường', 'Kế hoạch số 58/KH-STNMT ngày 21/4/2023 của Sở Tài nguyên và Môi trường'],
  },
];

interface ComingPaper {
  readonly at: Whose;
  readonly type: string;
  readonly issuerName: string;
  readonly sign: string;
  readonly date: string;
  readonly subject: string;
}

/** Papers that came in. When they came no paper tells; the day of the paper stands for it. */
const received: readonly ComingPaper[] = [
  { at: province, type: 'NQ', issuerName: 'HĐND tỉnh', sign: '18/2020/NQ-HĐND', date: '14/12/2020', subject: 'Chính sách hỗ trợ xây nhà văn hóa thôn, sân thể thao xã giai đoạn 2021-2025' },
  { at: province, type: 'NQ', issuerName: 'Ban Chấp hành Đảng bộ tỉnh', sign: '46-NQ/TU', date: '08/9/2021', subject: 'Xây dựng nông thôn mới giai đoạn 2021-2025' },
  { at: province, type: 'TB', issuerName: 'Thường trực HĐND tỉnh', sign: '510/TB-HĐND', date: '16/6/2022', subject: 'Kết luận về việc cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa, khu thể thao' },
  { at: district, type: 'KH', issuerName: 'UBND tỉnh', sign: '18/KH-UBND', date: '18/01/2023', subject: 'Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2023' },
  { at: district, type: 'CV', issuerName: 'Ban Chỉ đạo các Chương trình MTQG tỉnh', sign: '139/BCH-NTM', date: '28/11/2023', subject: 'Duy trì và nâng cao chất lượng các tiêu chí' },
  { at: district, type: 'TB', issuerName: 'Sở Tài nguyên và Môi trường', sign: '316/TB-STNMT', date: '30/11/2023', subject: 'Kết quả kiểm tra việc xây dựng nông thôn mới tại huyện Bắc Sơn năm 2023' },
];

/** Fills the register with the papers Bắc Sơn's inspection rests on; answers how many there are. */
export async function loadDocumentsDemo(office: Office, operator: Actor): Promise<Outcome<number>> {
  for (const paper of issued) {
    const out = await issueOne(office, operator, paper);
    if (!out.ok) return out;
  }
  for (const { at, ...paper } of received) {
    const body = idOf(office, at, paper.date);
    if (!body.ok) return body;
    const came = await receiveDocument(office, operator, { ...paper, at: body.value, arrivedOn: paper.date, issuer: null, signer: '', cites: [], answers: null });
    if (!came.ok) return came;
  }
  return done(issued.length + received.length);
}

async function issueOne(office: Office, operator: Actor, { from, type, number, division = '', date, subject, to = [], cites = [] }: DemoPaper): Promise<Outcome<unknown>> {
  const issuer = idOf(office, from, date);
  if (!issuer.ok) return issuer;
  const recipients = [];
  for (const whose of to) {
    const body = idOf(office, whose, date);
    if (!body.ok) return body;
    recipients.push({ body: body.value, name: '', purpose: '' });
  }
  const drafted = await draftDocument(office, operator, { type, issuer: issuer.value, subject, signer: '', recipients, cites: cites.map((text) => ({ document: null, text, role: 'basis' as const })), answers: null });
  return drafted.ok ? issueDocument(office, operator, { id: drafted.value.id, date, number, letter: '', division }) : drafted;
}

function idOf({ law, places }: Office, [kind, code]: Whose, typed: string): Outcome<string> {
  const day = readDate(typed);
  if (!day.ok) return day;
  const unit = unitAt(places, code, day.value);
  if (!unit.ok) return unit;
  const body = bodiesOf(law.programme.bodies, unit.value, day.value).find((one) => one.kind.id === kind);
  return body ? done(body.id) : refuse('unknown-body', { found: `${kind} ${code}` });
}

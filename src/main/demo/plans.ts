import { date } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { editPlan, type EditPlan } from '#usecases/plans/edit-plan.ts';
import { registerUnits } from '#usecases/plans/register-units.ts';
import { registerVillages } from '#usecases/plans/register-villages.ts';
import type { Office } from '#usecases/office.ts';

const shared = { year: 2023, registeredOn: '18/01/2023', expectedOn: '', note: '' } as const;

/** Who registered for 2023 in Bắc Sơn: two in the plan of the province, one by the district's own effort. What the checks warn of is overridden with a reason. */
const registrations = [
  { ...shared, unit: '06328', kind: 'XA_NTM', origin: 'province-plan', overriding: 'Tỉnh đã đưa vào kế hoạch năm 2023 (số minh họa)' },
  { ...shared, unit: '06337', kind: 'XA_NTM_KM', origin: 'province-plan', overriding: 'Tỉnh đã đưa vào kế hoạch năm 2023; huyện cam kết hoàn thành nâng cao trước khi đề nghị kiểu mẫu (số minh họa)' },
  { ...shared, unit: '06355', kind: 'XA_NTM_NC', origin: 'district-effort', overriding: 'Huyện tự phấn đấu, có nguồn hỗ trợ riêng (số minh họa)' },
] as const;

/** Two villages of Việt Hưng, Hưng Yên, for model residential area in 2024. */
const villages = {
  area: '11998', registeredOn: '12/3/2024', origin: 'own', mayCreate: true, overriding: '', fileName: '',
  rows: [['Việt Hưng', 'Cự Đình', 'Khu dân cư nông thôn mới kiểu mẫu', '2024'], ['', 'Thục Cầu', 'Khu dân cư nông thôn mới kiểu mẫu', '2024']],
} as const;

/** Registrations, and the draft of the province's plan over the campaign: ready to be numbered. */
export async function loadPlansDemo(office: Office, operator: Actor, campaign: number): Promise<Outcome<null>> {
  const registered = await registerUnits(office, operator, { registrations });
  if (!registered.ok) return registered;
  const villagers = await registerVillages(office, operator, villages);
  if (!villagers.ok) return villagers;
  const found = await office.store.reading((shelves) => shelves.campaigns.find(campaign));
  if (!found) return refuse('unknown-campaign', { id: String(campaign) });
  const kept = (title: string) => found.lines.filter(({ kind }) => kind === title).length;
  const draft = await editPlan(office, operator, { id: null, ...planOf(office, campaign, kept('XA_NTM'), kept('XA_NTM_NC')) });
  return draft.ok ? done(null) : draft;
}

const set = 'commune-ntm-2021-2025';

/** What the plan of a province says to every actor, in our own words. */
function planOf({ places }: Office, campaign: number, standard: number, advanced: number): Omit<EditPlan, 'id'> {
  const on = date('2023-11-01');
  const province = places.findByCode('20', on)?.id ?? '';
  const ofProvince = (kind: string) => `${kind}:${province}`;
  const districts = places.children(province as UnitId, on).map(({ id }) => `ubnd:${id}`);
  const task = (content: string, leads: readonly string[], deadline: string, criteria: readonly number[] = [], supporting: readonly string[] = []) =>
    ({ content, leads, supporting, unit: null, criteria: criteria.map((no) => `${set}/${no}`), deadline, proof: '' });
  return {
    paper: {
      issuer: ofProvince('ubnd'), subject: 'Hoàn thiện các tiêu chí tại các xã đã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao trước năm 2022', signer: 'KT. Lương Trọng Quỳnh',
      recipients: [{ body: null, name: 'Thường trực Tỉnh ủy, HĐND tỉnh', purpose: 'b/c' }, { body: null, name: 'UBND các huyện, thành phố', purpose: '' }, { body: null, name: 'Các sở, ban, ngành tỉnh', purpose: '' }],
      cites: [
        { document: null, text: 'Nghị quyết số 46-NQ/TU ngày 08/9/2021 của Tỉnh ủy', role: 'basis' },
        { document: null, text: 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022 của UBND tỉnh', role: 'basis' },
      ],
    },
    plan: {
      area: '20', from: '01/11/2023', to: '31/12/2024', set, campaign,
      aim: 'Hết năm 2024, các xã đã được công nhận trước năm 2022 đáp ứng bộ tiêu chí giai đoạn 2021-2025 và giữ được danh hiệu; ưu tiên trường học, giao thông và cơ sở vật chất văn hóa, nhất là ở thôn.',
      targets: [
        ...(standard > 0 ? [{ wording: `Giữ danh hiệu xã đạt chuẩn nông thôn mới tại ${standard} xã`, due: '31/12/2024', target: { kind: 'keep-titles' as const, title: 'XA_NTM', count: standard, campaign } }] : []),
        ...(advanced > 0 ? [{ wording: `Giữ danh hiệu xã nông thôn mới nâng cao tại ${advanced} xã`, due: '31/12/2024', target: { kind: 'keep-titles' as const, title: 'XA_NTM_NC', count: advanced, campaign } }] : []),
      ],
      tasks: [
        task('Theo dõi, tổng hợp kết quả của các huyện; đề xuất cách tháo gỡ khó khăn và đề nghị xét thu hồi danh hiệu khi có đủ căn cứ', [ofProvince('snn')], 'hằng quý', [], [ofProvince('vpdp')]),
        task('Hướng dẫn hoàn thiện nhà văn hóa, khu thể thao thôn; đánh giá chính sách hỗ trợ và đề xuất sửa đổi', [ofProvince('svh')], 'trước 30/6/2024', [6, 16]),
        task('Rà soát, cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa, khu thể thao', [ofProvince('stnmt')], 'đến hết năm 2024', [6]),
        task('Cân đối, lồng ghép vốn; ưu tiên xã còn thiếu tiêu chí về trường học và giao thông', [ofProvince('skhdt'), ofProvince('stc')], 'trước 31/3/2024', [2, 5]),
        task('Giao chỉ tiêu cho từng xã, từng tiêu chí; bố trí vốn đối ứng và kiểm tra tại xã', districts, 'trước 29/02/2024', [2, 5, 6]),
        task('Vận động người dân thực hiện phần việc của hộ gia đình về môi trường, nhà ở, phát triển sản xuất', districts, 'thường xuyên', [9, 13, 17]),
      ],
    },
  };
}

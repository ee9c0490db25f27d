import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { EditPlanBody } from '#http/schemas/plans.ts';
import type { RoadmapAnswer, WrittenRoadmapLine } from '#http/schemas/roadmaps.ts';
import type { WordingsAnswer } from '#http/schemas/wordings.ts';
import { api } from '#web/paths.ts';
import type { Caller, House } from './a-house.ts';
import { aWordFile } from './a-word-file.ts';
import { done } from './golden.ts';
import { ntm, recipients, type TypedTask } from './golden-plan.ts';

const reviewed = '28/11/2023';
const million = 1_000_000;

/** The register of titles, what the communes meet under the new set, the campaign over both, and its roadmap. Which communes, and their figures, are invented; how many are not. */
export async function reviewed000(officer: Caller): Promise<number> {
  const bytes = (name: string) => readFileSync(new URL(`../../demo/${name}`, import.meta.url));
  for (const name of ['bac-son-so-minh-hoa.csv', 'thong-bao-316.csv', 'ra-soat-so-minh-hoa.csv']) done(await officer.upload(api.imports({ asOf: reviewed, name, dryRun: false }), bytes(name)));
  done(await officer.upload(api.importTitles({ name: 'danh-hieu.csv', dryRun: false }), bytes('danh-hieu-so-minh-hoa.csv')));
  const { campaign } = done<{ campaign: number }>(await officer.post(api.openCampaign(), {
    unit: '20', name: 'Hoàn thiện tiêu chí tại các xã được công nhận trước năm 2022', basis: 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022', openedOn: '01/11/2023',
    titlesUpTo: '31/12/2021', reviewBy: reviewed, roadmapBy: '15/12/2023', completeBy: '31/12/2024',
  }));
  done(await officer.post(api.freezeReview(campaign), { asOf: reviewed }));
  const at = `/api/v1/roadmaps/${campaign}`;
  done(await officer.post(`${at}/build`, { unit: null }));
  const { lines, periods } = done<RoadmapAnswer>(await officer.get(at));
  const lastTerms = periods.slice(-2);
  const filled = lines.map(({ unit, item, owner, doer, note, seq }, index): WrittenRoadmapLine => ({
    unit, item, owner, doer, note, base: seq, after: null, due: lastTerms[index % lastTerms.length] ?? null, solution: 'Bố trí vốn, hoàn thành trong kỳ (số minh họa)',
    cost: { central: 0, province: (100 + index) * million, district: 50 * million, commune: 0, other: index % 2 === 0 ? 20 * million : 0 },
  }));
  done(await officer.put(`${at}/lines`, { lines: filled }));
  return campaign;
}

/** The province has whoever meets a difficulty report through its department of agriculture: its own words at the end of every plan. */
export async function closing000(officer: Caller): Promise<void> {
  const { wordings } = done<WordingsAnswer>(await officer.get(api.wordings('20')));
  const lines = wordings.find(({ id }) => id === 'plan')?.lines ?? [];
  const own = lines.map((line) => (line.includes('khó khăn, vướng mắc') ? '[Đoạn] Khi có vướng mắc, các đơn vị báo cáo {cơ quan ban hành} (qua Sở Nông nghiệp và Phát triển nông thôn) để tháo gỡ' : line));
  expect(own).not.toEqual(lines);
  done(await officer.upload(api.changeWording('plan', { holder: '20', name: 'kế hoạch.docx' }), aWordFile(own)));
}

const movement = '“Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới”';
const priorities = 'trường học, giao thông, cơ sở vật chất văn hóa, nhất là ở thôn';
const conclusion = 'theo Thông báo kết luận số 510/TB-HĐND ngày 16/6/2022';

/** What the province tells six groups of bodies, in our words. */
export function plan000({ office: { places } }: House, campaign: number, cites: EditPlanBody['paper']['cites']): EditPlanBody {
  const on = date('2023-11-28');
  const province = places.findByCode('20', on)?.id ?? ('' as UnitId);
  const of = (...kinds: readonly string[]) => kinds.map((kind) => `${kind}:${province}`);
  const districts = places.children(province, on).map(({ id }) => `ubnd:${id}`);
  const task = (leads: string[], content: string, criteria: readonly number[] = [], deadline = '', supporting: string[] = []): TypedTask => ({ content, leads, supporting, unit: null, criteria: criteria.map((no) => `${ntm}/${no}`), deadline, proof: '' });
  const kept = (wording: string, title: string, count: number) => ({ wording, due: '31/12/2024', target: { kind: 'keep-titles' as const, title, count, campaign } });
  return {
    paper: {
      issuer: `ubnd:${province}`, signer: 'KT. Lương Trọng Quỳnh', cites,
      subject: 'Hoàn thiện các tiêu chí tại các xã đã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao giai đoạn trước năm 2022',
      recipients: recipients('Thường trực HĐND tỉnh', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Thành viên BCĐ các CTMTQG tỉnh', 'HU, HĐND, UBND các huyện, thành phố', 'Văn phòng ĐP CTXDNTM tỉnh', 'CVP, PVP UBND tỉnh, các phòng CM, Trung tâm Thông tin', 'Lưu: VT, KT(PVĐ)'),
    },
    plan: {
      area: '20', from: '01/11/2023', to: '31/12/2024', set: ntm, campaign,
      aim: `Các xã được công nhận từ năm 2014 đến năm 2021 đáp ứng bộ tiêu chí giai đoạn 2021-2025 tại Quyết định số 1494/QĐ-UBND ngày 14/9/2022 trên 03 trụ cột: sản xuất và thu nhập; văn hóa, giáo dục, y tế; môi trường sống xanh, sạch, đẹp, an ninh. Tập trung vào ${priorities}.`,
      targets: [kept('Giữ vững danh hiệu xã nông thôn mới đến hết năm 2024', 'XA_NTM', 58), kept('Giữ vững danh hiệu xã nông thôn mới nâng cao đến hết năm 2024', 'XA_NTM_NC', 12)],
      tasks: [
        task(of('snn', 'vpdp'), 'Theo dõi, tổng hợp tiến độ của các huyện; đề xuất Ủy ban nhân dân tỉnh cách chỉ đạo', [], 'thường xuyên'),
        task(of('snn', 'vpdp'), 'Nhân rộng mô hình sản xuất kiểu mẫu, vườn mẫu và liên kết theo chuỗi', [13]),
        task(of('svh'), 'Tổng kết chính sách tại Nghị quyết số 18/2020/NQ-HĐND ngày 14/12/2020, nêu vướng mắc và đề xuất sửa đổi', [6]),
        task(of('stnmt'), 'Hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa, khu thể thao đủ điều kiện', [6], conclusion, [...of('svh'), ...districts]),
        task(of('skhdt', 'stc'), `Tham mưu dành vốn, lồng ghép vốn cho các xã này, trước hết cho ${priorities}`, [2, 5, 6]),
        task(of('sct', 'sgtvt', 'sgd', 'stttt', 'sld', 'syt', 'sxd', 'snv', 'stp', 'thanh-vien-bcd'), 'Hướng dẫn, kiểm tra tiêu chí và địa bàn được giao theo Quyết định số 499/QĐ-UBND ngày 23/3/2022', [], 'thường xuyên'),
        task(districts, 'Lập kế hoạch, lộ trình và phân công của huyện; huy động vốn ngoài ngân sách', [], 'đến hết năm 2024'),
        task(districts, 'Nâng cấp đường thôn, ngõ xóm; sửa biển báo giao thông, cụm loa truyền thanh; giữ vệ sinh môi trường; cập nhật trang thông tin điện tử xã', [2, 8, 17], 'đến hết năm 2024'),
        task(districts, 'Rà soát quy hoạch, kế hoạch sử dụng đất của nhà văn hóa, sân thể thao thôn sau sáp nhập', [6], conclusion),
        task(districts, `Vận động người dân thực hiện các tiêu chí văn hóa, môi trường, phát triển sản xuất, nhà ở dân cư, thu nhập, hộ nghèo; hưởng ứng phong trào thi đua ${movement} giai đoạn 2021-2025`, [], 'thường xuyên'),
      ],
    },
  };
}

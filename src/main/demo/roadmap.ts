import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { criterionNumber } from '#domain/roadmap/line-item.ts';
import type { Office } from '#usecases/office.ts';
import { proposeLines } from '#usecases/roadmap/propose-lines.ts';
import { saveLines, type WrittenLine } from '#usecases/roadmap/save-lines.ts';
import { viewRoadmap, type ViewedLine } from '#usecases/roadmap/view-roadmap.ts';

const mark = '(số minh họa)';

/** What would be done about a criterion: the words of works, then of campaigns; money is invented, triệu đồng by the order of the line. */
const solutions: Readonly<Record<number, string>> = {
  2: 'Cứng hóa đường trục thôn, ngõ xóm; lắp biển báo',
  3: 'Nâng cấp kênh mương, lập phương án phòng chống thiên tai',
  5: 'Xây bổ sung phòng học, mua sắm thiết bị để đạt chuẩn cơ sở vật chất',
  6: 'Xây, sửa nhà văn hóa và khu thể thao thôn sau sáp nhập',
  7: 'Sửa chữa chợ, sắp xếp điểm bán hàng',
  8: 'Lắp cụm loa truyền thanh, lập trang thông tin điện tử xã',
  13: 'Hỗ trợ hợp tác xã, dự án liên kết theo chuỗi giá trị',
  17: 'Thu gom rác tập trung, vận động hộ dân xây nhà tiêu, bể chứa hợp vệ sinh',
};
const usual = 'Tuyên truyền, vận động và rà soát lại theo hướng dẫn của ngành';
const builds = new Set([2, 3, 5, 6, 7, 8]);
const million = 1_000_000;

/** The roadmap of the demo's campaign: built for all, and for the communes of Bắc Sơn also filled in, with invented figures marked so. */
export async function loadRoadmapDemo(office: Office, operator: Actor, campaign: number): Promise<Outcome<unknown>> {
  const built = await proposeLines(office, operator, { campaign, unit: null });
  if (!built.ok) return built;
  const view = await viewRoadmap(office, operator, { campaign, unit: '185', asOf: null });
  if (!view.ok) return view;
  const { lines, periods } = view.value;
  const written = lines.map((line, index) => fill(office, line, index, periods.slice(-3), lines[index - 1]));
  return written.length === 0 ? done(null) : saveLines(office, operator, { campaign, lines: written });
}

/** One line in six is left without its cost, so that something remains to be done; the last of each three waits for the one before. */
function fill({ law }: Office, { unit, line, seq }: ViewedLine, index: number, terms: readonly string[], before: ViewedLine | undefined): WrittenLine {
  const set = law.sets.get(line.set);
  const no = set ? criterionNumber(set, line.item) : 0;
  const due = terms[index % terms.length] ?? line.due;
  const after = index % terms.length === 2 && before?.unit.id === unit.id ? before.line.item : null;
  const isBuilt = builds.has(no);
  const amount = isBuilt ? (300 + ((index * 170) % 900)) * million : ((index * 20) % 60) * million;
  const cost = { central: isBuilt ? amount / 2 : 0, province: isBuilt ? amount / 4 : 0, district: isBuilt ? amount / 4 : amount, commune: 0, other: isBuilt ? 40 * million : 0 };
  return { unit: unit.code, item: line.item, solution: `${solutions[no] ?? usual} ${mark}`, owner: line.owner, doer: line.doer, cost: index % 6 === 5 ? null : cost, due, after, note: '', base: seq };
}

import type { RefusalWords } from './refusals.ts';

type RoadmapRefusals = Pick<RefusalWords, Extract<keyof RefusalWords, `line-${string}` | 'not-in-campaign'>>;

const sources: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  line: { vi: 'chưa lập dòng nào', en: 'has no line yet' },
  due: { vi: 'thiếu thời hạn', en: 'has no term' },
  owner: { vi: 'thiếu cơ quan chủ trì', en: 'has no lead' },
  cost: { vi: 'thiếu kinh phí', en: 'has no cost' },
};

function missing(lacking: string, language: 'vi' | 'en'): string {
  return lacking.split(', ').map((each) => sources[each]?.[language] ?? each).join(', ');
}

/** Why a line of the roadmap cannot be as it was written. */
export const roadmapRefusals: RoadmapRefusals = {
  'not-in-campaign': ({ unit, campaign }) => ({ wrong: `${unit} không thuộc đợt rà soát “${campaign}”`, wayOut: 'Chọn đơn vị có trong danh sách của đợt rà soát' }),
  'line-not-unmet': ({ unit, item }) => ({ wrong: `Mục ${item} của ${unit} không phải là mục chưa đạt ở lần rà soát`, wayOut: 'Chỉ lập lộ trình cho mục chưa đạt; xem lại phiếu xã nếu số liệu sai' }),
  'line-unknown-body': ({ unit, item, found }) => ({ wrong: `Mục ${item} của ${unit}: không có cơ quan “${found}” ở địa bàn này`, wayOut: 'Chọn một cơ quan trong danh sách' }),
  'line-past-end': ({ unit, item, due, end }) => ({ wrong: `Mục ${item} của ${unit}: thời hạn ${due} sau ngày kết thúc kế hoạch ${end}`, wayOut: 'Chọn thời hạn sớm hơn', expected: `≤ ${end}` }),
  'line-before-review': ({ unit, item, due, review }) => ({ wrong: `Mục ${item} của ${unit}: thời hạn ${due} trước ngày rà soát ${review}`, wayOut: 'Chọn thời hạn muộn hơn', expected: `≥ ${review}` }),
  'line-not-half-year': ({ unit, item, due, allowed }) => ({ wrong: `Mục ${item} của ${unit}: thời hạn ${due} không phải là cuối một kỳ sáu tháng của kế hoạch`, wayOut: `Chọn một trong: ${allowed}`, expected: allowed }),
  'line-bad-cost': ({ unit, item, found }) => ({ wrong: `Mục ${item} của ${unit}: kinh phí ${found} đồng không thể có`, wayOut: 'Ghi số đồng nguyên, không âm; ghi 0 nếu không cần tiền', expected: '≥ 0' }),
  'line-over-money': ({ unit, item, year, cost, money }) => ({ wrong: `Mục ${item} của ${unit}: các dòng đến hạn năm ${year} cần ${cost} đồng từ ngân sách, nhưng mới phân bổ ${money} đồng`, wayOut: 'Giảm kinh phí, chuyển bớt sang năm khác, hoặc báo cáo số vốn phân bổ mới', expected: `≤ ${money} đồng` }),
  'line-unknown-prerequisite': ({ unit, item, after }) => ({ wrong: `Mục ${item} của ${unit}: mục ${after} phải xong trước nhưng không có trong lộ trình của đơn vị`, wayOut: 'Chọn một mục chưa đạt khác của cùng đơn vị, hoặc để trống' }),
  'line-prerequisite-loop': ({ unit, item, after }) => ({ wrong: `Mục ${item} của ${unit} chờ mục ${after}, mà mục ấy lại chờ mục này`, wayOut: 'Bỏ một trong các ràng buộc' }),
  'line-before-prerequisite': ({ unit, item, due, after, afterDue }) => ({ wrong: `Mục ${item} của ${unit}: thời hạn ${due} trước thời hạn ${afterDue} của mục ${after} phải xong trước`, wayOut: `Lùi thời hạn của mục ${item}, hoặc đẩy sớm mục ${after}`, expected: `≥ ${afterDue}` }),
  'line-incomplete': ({ unit, item, lacking }) => ({ wrong: `Mục ${item} của ${unit} ${missing(lacking, 'vi')}`, wayOut: 'Bổ sung rồi chốt lại; không cần tiền thì ghi 0' }),
};

export const roadmapRefusalsInEnglish: RoadmapRefusals = {
  'not-in-campaign': ({ unit, campaign }) => ({ wrong: `${unit} is not in the campaign “${campaign}”`, wayOut: 'Choose a unit of the campaign' }),
  'line-not-unmet': ({ unit, item }) => ({ wrong: `Item ${item} of ${unit} was not unmet at the review`, wayOut: 'Plan only what is unmet; look at the commune sheet if the figure is wrong' }),
  'line-unknown-body': ({ unit, item, found }) => ({ wrong: `Item ${item} of ${unit}: there is no body “${found}” here`, wayOut: 'Choose a body of the list' }),
  'line-past-end': ({ unit, item, due, end }) => ({ wrong: `Item ${item} of ${unit}: due ${due}, after the plan ends on ${end}`, wayOut: 'Choose an earlier term', expected: `≤ ${end}` }),
  'line-before-review': ({ unit, item, due, review }) => ({ wrong: `Item ${item} of ${unit}: due ${due}, before the review of ${review}`, wayOut: 'Choose a later term', expected: `≥ ${review}` }),
  'line-not-half-year': ({ unit, item, due, allowed }) => ({ wrong: `Item ${item} of ${unit}: ${due} is not the end of a half-year of the plan`, wayOut: `Choose one of: ${allowed}`, expected: allowed }),
  'line-bad-cost': ({ unit, item, found }) => ({ wrong: `Item ${item} of ${unit}: a cost of ${found} đồng cannot be`, wayOut: 'Write whole đồng, not below 0; 0 where no money is needed', expected: '≥ 0' }),
  'line-over-money': ({ unit, item, year, cost, money }) => ({ wrong: `Item ${item} of ${unit}: lines due in ${year} need ${cost} đồng of the budgets, and ${money} đồng are allocated`, wayOut: 'Lower the cost, move lines to another year, or report the money newly allocated', expected: `≤ ${money} đồng` }),
  'line-unknown-prerequisite': ({ unit, item, after }) => ({ wrong: `Item ${item} of ${unit}: item ${after}, which should come first, is not in the unit’s roadmap`, wayOut: 'Choose another unmet item of the same unit, or none' }),
  'line-prerequisite-loop': ({ unit, item, after }) => ({ wrong: `Item ${item} of ${unit} waits for item ${after}, which waits for it`, wayOut: 'Take one of the links away' }),
  'line-before-prerequisite': ({ unit, item, due, after, afterDue }) => ({ wrong: `Item ${item} of ${unit}: due ${due}, before item ${after}, due ${afterDue}, which must come first`, wayOut: `Put item ${item} off, or bring item ${after} forward`, expected: `≥ ${afterDue}` }),
  'line-incomplete': ({ unit, item, lacking }) => ({ wrong: `Item ${item} of ${unit} ${missing(lacking, 'en')}`, wayOut: 'Fill it in and declare again; write 0 where no money is needed' }),
};

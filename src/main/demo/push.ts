import { date } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { enterProgress } from '#usecases/push/enter-progress.ts';
import { savePush } from '#usecases/push/save-push.ts';
import type { TypedFigure } from '#usecases/push/take-figures.ts';

const asOf = '31/10/2023';
const source = 'Số minh họa: báo cáo tháng 10/2023 của các huyện, thành phố';

/** Those a letter of April 2020 called good and slow; what follows of them here is invented. */
const good = ['182', '184', '187', '188'];
const slow = ['180', '181', '183', '186'];

/** Percent of 20 billion đồng that were disbursed, and of 18 billion allocated that lie with works not started; works not started of twelve. Drawn a little apart, so that no two districts are alike. */
const paces = {
  good: { disbursed: 79, idle: 4, notStarted: 1 },
  middle: { disbursed: 42, idle: 24, notStarted: 4 },
  slow: { disbursed: 22, idle: 45, notStarted: 7 },
} as const;

/** Figures of works and money of the districts of Lạng Sơn, marked as invented, and the lists that came of them with one change by hand. */
export async function loadPushDemo(office: Office, officer: Actor): Promise<Outcome<{ push: number }>> {
  const province = office.places.findByCode('20', date('2023-10-31'));
  const districts = province ? office.places.children(province.id, date('2023-10-31')) : [];
  const figures = districts.flatMap(({ code }, index) => figuresOf(code, index));
  const entered = await enterProgress(office, officer, { asOf, source, figures: [...figures, ...longDong] });
  if (!entered.ok) return entered;
  const saved = await savePush(office, officer, { unit: '20', asOf, places: [{ unit: '189', proposed: 'middle', chosen: 'slow', reason: 'Số minh họa: chưa gửi kế hoạch khắc phục theo công văn quý III' }] });
  return saved.ok ? done({ push: saved.value.id }) : saved;
}

function figuresOf(code: string, index: number): TypedFigure[] {
  const { disbursed, idle, notStarted } = paces[good.includes(code) ? 'good' : slow.includes(code) ? 'slow' : 'middle'];
  const told = (measure: string, value: string): TypedFigure => ({ unit: code, measure, value });
  return [
    told('assigned', '20.000 triệu'),
    told('disbursed', `${200 * disbursed + 10 * index} triệu`),
    told('allocated', '18.000 triệu'),
    told('allocated-not-started', `${180 * idle - 5 * index} triệu`),
    told('works-allocated', '12'),
    told('works-not-started', String(notStarted)),
    ...(code === '180' ? [] : [told('construction-debt', '0')]),
  ];
}

/** A registered commune whose road has money and was not begun. */
const longDong: readonly TypedFigure[] = [
  { unit: '06328', measure: 'works-allocated', value: '2' },
  { unit: '06328', measure: 'works-not-started', value: '1' },
  { unit: '06328', measure: 'allocated-not-started', value: '850 triệu' },
  { unit: '06328', measure: 'allocated', value: '2.400 triệu' },
];

import { date, daysAfter, printDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import { citeDuty } from '#usecases/duties/cite-duty.ts';
import { giveDuties, type GiveDuties } from '#usecases/duties/give-duties.ts';
import { sayOfDuty, type SayOfDuty } from '#usecases/duties/say-of-duty.ts';
import type { Office } from '#usecases/office.ts';

const day = date('2023-11-30');
const set = 'commune-ntm-2021-2025';
const none = { place: '', supporting: [] as string[], unit: null, asOf: '30/11/2023', criteria: [] as string[], proof: '' };

/** What the notice on Bắc Sơn and the conclusion on land certificates tell bodies to do, with their own terms, and one invented duty that is due soon. */
export async function loadDutiesDemo(office: Office, operator: Actor): Promise<Outcome<number>> {
  const body = (kind: string, code: string) => {
    const unit = unitAt(office.places, code, day);
    return `${kind}:${unit.ok ? unit.value.id : code}`;
  };
  const [province, district, department, longDong] = [body('ubnd', '20'), body('ubnd', '185'), body('stnmt', '20'), body('ubnd', '06328')];
  const notice = await paperOf(office, '316/TB-STNMT');
  const conclusion = await paperOf(office, '510/TB-HĐND');
  const soon = printDate(daysAfter(office.clock.today(), 5));
  const given: readonly GiveDuties[] = [
    { ...none, document: conclusion, giver: province, leads: [department], supporting: [district], content: 'Hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho các nhà văn hóa và khu thể thao đủ điều kiện', criteria: [`${set}/6`], deadline: 'theo Thông báo số 510/TB-HĐND ngày 16/6/2022' },
    { ...none, document: conclusion, giver: province, leads: [district], content: 'Rà soát quy hoạch, hoàn thiện hồ sơ cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa thôn, sân thể thao', criteria: [`${set}/6`], deadline: 'theo Thông báo số 510/TB-HĐND ngày 16/6/2022', proof: 'Danh sách nhà văn hóa đã được cấp giấy' },
    { ...none, document: notice, place: 'III.1', giver: department, leads: [district], content: 'Hoàn thành hồ sơ đề nghị công nhận, gửi Văn phòng Điều phối nông thôn mới tỉnh', deadline: 'trước ngày 15/12/2023', proof: 'Tờ trình kèm hồ sơ' },
    { ...none, document: notice, place: 'III.2', giver: department, leads: [longDong], supporting: [district], content: 'Vận động, tổ chức hoàn thành các tiêu chí chưa đạt', unit: '06328', criteria: ['2', '6', '13', '15', '17'].map((no) => `${set}/${no}`), deadline: 'đến hết năm 2023' },
    { ...none, document: null, giver: district, leads: [longDong], content: 'Báo cáo kết quả cứng hóa đường trục thôn, kèm ảnh (số minh họa)', unit: '06328', criteria: [`${set}/2`], deadline: `trước ngày ${soon}`, proof: 'Ảnh đường đã cứng hóa' },
  ];
  const ids: number[] = [];
  for (const one of given) {
    const duty = await giveDuties(office, operator, one);
    if (!duty.ok) return duty;
    ids.push(...duty.value.map(({ id }) => id));
  }
  const [, land = 0, , , roads = 0] = ids;
  if (notice !== null) {
    const cited = await citeDuty(office, operator, { duty: land, document: notice, place: 'III.1' });
    if (!cited.ok) return cited;
  }
  const said: readonly Pick<SayOfDuty, 'kind' | 'note' | 'percent'>[] = [{ kind: 'received', note: '', percent: null }, { kind: 'progress', note: 'Đã làm xong 3 trong 5 thôn (số minh họa)', percent: 60 }];
  for (const one of said) {
    const told = await sayOfDuty(office, operator, { ...one, duty: roads, deadline: null, document: null, fileName: null });
    if (!told.ok) return told;
  }
  return done(ids.length);
}

async function paperOf({ store }: Office, sign: string): Promise<number | null> {
  return (await store.reading(({ documents }) => documents.bySign(sign, null, null)))[0]?.id ?? null;
}

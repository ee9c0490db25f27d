import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { daysAfter } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { importReadings } from '#usecases/assessment/import-readings.ts';
import { takeFile } from '#usecases/assessment/take-file.ts';
import type { Office } from '#usecases/office.ts';
import { addAccount, type NewAccount } from '#usecases/people/add-account.ts';
import { delegate } from '#usecases/people/delegate.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { giveTask } from '#usecases/people/give-task.ts';
import type { NewPerson } from '#cli/command.ts';
import { loadDocumentsDemo } from './demo/documents.ts';
import { loadDutiesDemo } from './demo/duties.ts';
import { loadPlansDemo } from './demo/plans.ts';
import { loadRoadmapDemo } from './demo/roadmap.ts';
import { loadPeriodReportsDemo } from './demo/period-reports.ts';
import { loadTitlesDemo } from './demo/titles.ts';
import { loadPushDemo } from './demo/push.ts';

const folder = join(import.meta.dirname, '../../demo');

/** What demo/README.md tells: the readings of Bắc Sơn district on the day of the inspection, invented figures marked so. */
const files = ['bac-son-so-minh-hoa.csv', 'thong-bao-316.csv', 'ra-soat-so-minh-hoa.csv'];
export const demoDay = '28/11/2023';

const basis = { number: 'Số liệu minh họa', date: demoDay, issuer: 'Dữ liệu mẫu' } as const;
const someone = { kind: 'office', criteria: null, areaAsOf: demoDay, from: demoDay, basis } as const;
const owner = { ...someone, kind: 'criterion-ownership', role: 'department', area: '20' } as const;

/** The demo people: one for each kind of place and of task in the programme, one with no task there but a delegation, and one who must see nothing of it. */
const people: readonly NewAccount[] = [
  { ...someone, login: 'lan', name: 'Hoàng Thị Lan', role: 'commune-officer', area: '06328' },
  { ...someone, login: 'cacxa', name: 'Nông Văn Xá', role: 'commune-officer', area: '06331' },
  { ...someone, login: 'hung', name: 'Dương Văn Hùng', role: 'district-officer', area: '185' },
  { ...someone, login: 'thu', name: 'Hà Thị Thu', role: 'district-officer', area: '181' },
  { ...someone, login: 'mai', name: 'Nông Thị Mai', role: 'province-officer', area: '20' },
  { ...someone, login: 'van', name: 'Lương Thị Vân', role: 'clerk', area: '20' },
  { ...owner, login: 'giao', name: 'Lý Văn Giao', department: 'SGTVT', criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-nang-cao-2021-2025/2'] },
  { ...owner, login: 'hien', name: 'Vi Thị Hiền', department: 'SGD', criteria: ['commune-ntm-2021-2025/5', 'commune-ntm-2021-2025/14'] },
  { ...someone, kind: 'area-in-charge', login: 'son', name: 'Nguyễn Văn Sơn', role: 'area-follower', area: '185', department: 'STNMT' },
  { ...someone, kind: 'sponsorship', login: 'an', name: 'Triệu Thị An', role: 'sponsor', area: '06328' },
  { ...someone, login: 'khach', name: 'Trần Văn Khách', role: 'commune-officer', area: '11998' },
  { ...someone, login: 'quantri', name: 'Quản trị hệ thống', role: 'admin', area: null },
];

/** Nông Văn Xá holds the other communes too, so that one person can show what sixteen officers do. */
const otherCommunes = ['06337', '06340', '06343', '06349', '06352', '06355', '06358', '06361', '06364', '06367', '06370', '06373', '06376', '06379', '06382'];

/** Hùng is away: Thu of the neighbouring district stands in for him in Bắc Sơn. */
const standIn = { from: 'hung', to: 'thu', days: 90 } as const;

/** Enters the demo by the front door: the files as imports, the people as accounts with one-time passwords. */
export async function loadDemo(office: Office, operator: Actor): Promise<Outcome<{ readings: number; people: NewPerson[] }>> {
  let readings = 0;
  for (const name of files) {
    const imported = await importDemoFile(office, operator, name);
    if (!imported.ok) return imported;
    readings += imported.value.accepted;
  }
  const titled = await loadTitlesDemo(office, operator);
  if (!titled.ok) return titled;
  const planned = await loadRoadmapDemo(office, operator, titled.value);
  if (!planned.ok) return planned;
  const registered = await loadDocumentsDemo(office, operator);
  if (!registered.ok) return registered;
  const drafted = await loadPlansDemo(office, operator, titled.value);
  if (!drafted.ok) return drafted;
  const told = await loadDutiesDemo(office, operator);
  if (!told.ok) return told;
  const added: NewPerson[] = [];
  for (const person of people) {
    const account = await addAccount(office, operator, person);
    if (!account.ok) return account;
    added.push({ login: person.login, name: person.name, role: office.law.roles.get(person.role)?.vi ?? person.role, password: account.value.oneTimePassword });
  }
  for (const area of otherCommunes) {
    const given = await giveTask(office, operator, { ...someone, login: 'cacxa', role: 'commune-officer', area });
    if (!given.ok) return given;
  }
  const mai = await findActor(office, 'mai');
  const pushed = mai ? await loadPushDemo(office, mai) : refuse('unknown-account', { login: 'mai' });
  if (!pushed.ok) return pushed;
  const reported = await loadPeriodReportsDemo(office, ['06331', ...otherCommunes]);
  if (!reported.ok) return reported;
  const delegated = await standInForHung(office);
  return delegated.ok ? done({ readings, people: added }) : delegated;
}

async function standInForHung(office: Office): Promise<Outcome<unknown>> {
  const hung = await findActor(office, standIn.from);
  return hung ? delegate(office, hung, { to: standIn.to, task: null, until: daysAfter(office.clock.today(), standIn.days), basis }) : refuse('unknown-account', { login: standIn.from });
}

async function importDemoFile(office: Office, operator: Actor, fileName: string) {
  const bytes = readFileSync(join(folder, fileName));
  const sheets = await readFile(fileName, bytes);
  if (!sheets.ok) return sheets;
  const file = { fileName, fileSha: sha256(bytes), sheets: sheets.value, set: null, unit: null, asOf: demoDay };
  const taken = takeFile(office, operator, file);
  return taken.ok ? importReadings(office, operator, { file, taken: taken.value }) : taken;
}

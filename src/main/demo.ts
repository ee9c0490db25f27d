import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { importReadings } from '#usecases/assessment/import-readings.ts';
import { takeFile } from '#usecases/assessment/take-file.ts';
import type { Office } from '#usecases/office.ts';
import { addAccount, type NewAccount } from '#usecases/people/add-account.ts';
import type { NewPerson } from '#cli/command.ts';

const folder = join(import.meta.dirname, '../../demo');

/** What demo/README.md tells: the readings of Bắc Sơn district on the day of the inspection, invented figures marked so. */
const files = ['bac-son-so-minh-hoa.csv', 'thong-bao-316.csv'];
export const demoDay = '28/11/2023';

const basis = 'Dữ liệu mẫu';
const someone = { criteria: null, areaAsOf: demoDay, basis } as const;

/** The demo people: one for each kind of place in the programme, and one who must see nothing of it. */
const people: readonly NewAccount[] = [
  { ...someone, login: 'lan', name: 'Hoàng Thị Lan', role: 'commune-officer', area: '06328' },
  { ...someone, login: 'hung', name: 'Dương Văn Hùng', role: 'district-officer', area: '185' },
  { ...someone, login: 'mai', name: 'Nông Thị Mai', role: 'province-officer', area: '20' },
  { ...someone, login: 'giao', name: 'Lý Văn Giao', role: 'department', area: '20', criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-nang-cao-2021-2025/2'] },
  { ...someone, login: 'khach', name: 'Trần Văn Khách', role: 'commune-officer', area: '11998' },
  { ...someone, login: 'quantri', name: 'Quản trị hệ thống', role: 'admin', area: null },
];

/** Enters the demo by the front door: the files as imports, the people as accounts with one-time passwords. */
export async function loadDemo(office: Office, operator: Actor): Promise<Outcome<{ readings: number; people: NewPerson[] }>> {
  let readings = 0;
  for (const name of files) {
    const imported = await importDemoFile(office, operator, name);
    if (!imported.ok) return imported;
    readings += imported.value.accepted;
  }
  const added: NewPerson[] = [];
  for (const person of people) {
    const account = await addAccount(office, operator, person);
    if (!account.ok) return account;
    added.push({ login: person.login, name: person.name, role: office.law.roles.get(person.role)?.vi ?? person.role, password: account.value.oneTimePassword });
  }
  return done({ readings, people: added });
}

async function importDemoFile(office: Office, operator: Actor, fileName: string) {
  const bytes = readFileSync(join(folder, fileName));
  const sheets = await readFile(fileName, bytes);
  if (!sheets.ok) return sheets;
  const file = { fileName, fileSha: sha256(bytes), sheets: sheets.value, set: null, unit: null, asOf: demoDay };
  const taken = takeFile(office, file);
  return taken.ok ? importReadings(office, operator, { file, taken: taken.value }) : taken;
}

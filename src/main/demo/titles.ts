import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { openCampaign } from '#usecases/titles/open-campaign.ts';
import { registerTitles } from '#usecases/titles/register-titles.ts';
import { asRegister, takeTitles } from '#usecases/titles/take-titles.ts';

const register = 'danh-hieu-so-minh-hoa.csv';

/** Lạng Sơn measures again who was titled before 2022: what the province's plan of 2023 says of terms, over an invented choice of communes. */
const campaign = {
  unit: '20',
  name: 'Hoàn thiện tiêu chí tại các xã được công nhận trước năm 2022 (số minh họa)',
  basis: 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022 của UBND tỉnh Lạng Sơn',
  openedOn: '01/11/2023',
  titlesUpTo: '31/12/2021',
  reviewBy: '31/12/2023',
  roadmapBy: '31/01/2024',
  completeBy: '31/12/2024',
} as const;

/** The register of titles as a file, and the campaign over those of before 2022; answers the campaign's number. */
export async function loadTitlesDemo(office: Office, operator: Actor): Promise<Outcome<number>> {
  const bytes = readFileSync(join(import.meta.dirname, '../../../demo', register));
  const sheets = await readFile(register, bytes);
  if (!sheets.ok) return sheets;
  const taken = takeTitles(office, { fileName: register, fileSha: sha256(bytes), sheets: sheets.value });
  if (taken.doubts.length > 0) return { ok: false, refusals: taken.doubts.map(({ refusal }) => refusal) };
  const registered = await registerTitles(office, operator, { titles: asRegister(taken.titles), file: { name: register, sha: taken.file.fileSha } });
  if (!registered.ok) return registered;
  const opened = await openCampaign(office, operator, campaign);
  return opened.ok ? done(opened.value) : opened;
}

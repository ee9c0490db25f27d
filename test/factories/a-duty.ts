import { date } from '#domain/calendar.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import type { Office } from '#usecases/office.ts';
import { receiveDocument } from '#usecases/documents/receive-document.ts';

/** A paper that came to the people's committee of Lạng Sơn, of a day; its number in the register. */
export async function aPaperOf(office: Office, day: string): Promise<number> {
  const province = office.places.findByCode('20', date('2023-11-28'));
  const number = 500 + Number(day.replace(/\D/gu, '').slice(0, 2));
  const received = await receiveDocument(office, operatorAtKeyboard(), {
    at: `ubnd:${province?.id ?? ''}`, arrivedOn: day, type: 'TB', issuer: null, issuerName: 'Hội đồng nhân dân tỉnh Lạng Sơn', sign: `${number}/TB-HĐND`, date: day,
    subject: 'Kết luận về giấy chứng nhận quyền sử dụng đất', signer: '', cites: [], answers: null,
  });
  if (!received.ok) throw new Error(JSON.stringify(received.refusals));
  return received.value.document.id;
}

import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendReminders } from '#jobs/send-reminders.ts';
import { smtpMail } from '#main/smtp.ts';
import type { Letter, MailPort } from '#jobs/mail-port.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { giveDuties } from '#usecases/duties/give-duties.ts';
import { api } from '#web/paths.ts';
import { aHouse, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';

class Box implements MailPort {
  readonly letters: Letter[] = [];
  send(letter: Letter): Promise<void> {
    this.letters.push(letter);
    return letter.to.startsWith('hong') ? Promise.reject(new Error('550 no such mailbox')) : Promise.resolve();
  }
}

describe.each(engines)('what is late is told to whom it concerns, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse(engine);
    const unit = (code: string) => house.office.places.everByCode(code)[0]?.id ?? '';
    const give = async (leads: readonly string[], giver: string, deadlines: readonly string[]) => {
      for (const deadline of deadlines) {
        const given = await giveDuties(house.office, operatorAtKeyboard(), { document: null, place: '', giver, leads, supporting: [], content: `Việc ${deadline}`, unit: null, asOf: null, criteria: [], deadline, proof: '' });
        if (!given.ok) throw new Error(JSON.stringify(given.refusals));
      }
    };
    const [, soonMonth, soonDay] = house.clock.today().split('-');
    await give([`ubnd:${unit('06328')}`, `ubnd:${unit('06331')}`], `ubnd:${unit('185')}`, ['trước ngày 15/12/2023', 'quý I/2024', 'tháng 6 và tháng 10 năm 2020', 'thường xuyên']);
    await give([`stnmt:${unit('20')}`], `ubnd:${unit('20')}`, [`ngày ${soonDay}/${soonMonth}/${house.clock.today().slice(0, 4)}`, 'đến hết năm 2023']);
  });
  afterAll(() => house.close());

  test('every late duty stands in the digest of whoever leads it, of its giver, and of the province it has climbed to', async () => {
    const sent = await sendReminders(house.office, null);
    const digests = new Map((sent.ok ? sent.value.digests : []).map(({ login, reminders }) => [login, reminders.map(({ told, kind }) => `${told.duty.id} ${kind}`)]));
    expect(digests.get('lan')).toEqual(['5 overdue', '1 overdue', '3 overdue']);
    expect(digests.get('hung')).toEqual(['5 raised', '6 raised', '1 raised', '2 raised', '3 raised', '4 raised']);
    expect(digests.get('mai')).toEqual(['5 raised', '6 raised', '1 raised', '2 raised', '10 raised', '3 raised', '4 raised']);
    expect(digests.get('son')).toEqual(['10 overdue', '9 due-soon']);
    expect([digests.has('khach'), digests.has('quantri')]).toEqual([false, false]);
  });

  test('who was told is kept once, and a letter goes to each address once a day, with every late duty in it', async () => {
    const [lan, hung, mai] = [await house.as('lan'), await house.as('hung'), await house.as('mai')];
    expect((await lan.put(api.mail(), { mail: 'không phải thư' })).statusCode).toBe(422);
    for (const [who, mail] of [[lan, 'lan@langson.gov.vn'], [hung, 'hong@langson.gov.vn']] as const) expect((await who.put(api.mail(), { mail })).statusCode).toBe(200);
    expect((await lan.get(api.mail())).json()).toEqual({ mail: 'lan@langson.gov.vn' });
    const box = new Box();
    const first = await sendReminders(house.office, box);
    expect(first.ok && [first.value.sent, first.value.failed]).toEqual([1, [{ login: 'hung', why: 'Error: 550 no such mailbox' }]]);
    const letter = box.letters.find(({ to }) => to === 'lan@langson.gov.vn');
    expect(letter?.subject).toContain('3 nhiệm vụ quá hạn');
    expect(letter?.text.split('\n').filter((line) => line.startsWith('- Số'))).toHaveLength(3);
    expect((await sendReminders(house.office, box)).ok).toBe(true);
    expect(box.letters).toHaveLength(2);
    const { reminders } = (await mai.get(api.duty(1))).json<{ reminders: { login: string; kind: string }[] }>();
    expect(reminders.map(({ login, kind }) => `${login} ${kind}`).toSorted()).toEqual(['hung raised', 'lan overdue', 'mai raised', 'van raised']);
  });
});

describe('letters over SMTP', () => {
  let server: Server;
  let heard = '';
  beforeAll(async () => {
    server = createServer((socket) => {
      let inData = false;
      socket.write('220-mail\r\n220 ready\r\n');
      socket.on('data', (bytes) => {
        heard += bytes.toString();
        if (inData && !heard.endsWith('\r\n.\r\n')) return;
        const line = bytes.toString();
        if (inData) { inData = false; socket.write('250 kept\r\n'); }
        else if (line.startsWith('EHLO')) socket.write('250-here\r\n250 8BITMIME\r\n');
        else if (line.startsWith('DATA')) { inData = true; socket.write('354 go on\r\n'); }
        else if (line.startsWith('STARTTLS')) socket.write('502 not here\r\n');
        else if (line.startsWith('RCPT TO:<nobody')) socket.write('550 unknown\r\n');
        else socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const url = (user = '') => `smtp://${user}127.0.0.1:${(server.address() as AddressInfo).port}`;

  test('a letter arrives with its heading and its words whole', async () => {
    await smtpMail({ url: url(), from: 'ntm@langson.gov.vn' }).send({ to: 'lan@langson.gov.vn', subject: 'Đạt Chuẩn: 3 nhiệm vụ quá hạn', text: 'Kính gửi Hoàng Thị Lan,\n\nQUÁ HẠN (3)' });
    expect(heard).toContain('RCPT TO:<lan@langson.gov.vn>');
    const body = heard.split('\r\n\r\n')[1]?.split('\r\n.\r\n')[0] ?? '';
    expect(Buffer.from(body, 'base64').toString('utf8')).toBe('Kính gửi Hoàng Thị Lan,\n\nQUÁ HẠN (3)');
    const words = [...heard.matchAll(/=\?utf-8\?B\?([^?]+)\?=/giu)].map(([, word = '']) => Buffer.from(word, 'base64').toString('utf8'));
    expect(words.join('')).toBe('Đạt Chuẩn: 3 nhiệm vụ quá hạn');
  });

  test('WHEN the server refuses, or would hear a password in the clear, THEN the letter is not sent and the reason told', async () => {
    const letter = { to: 'nobody@langson.gov.vn', subject: '', text: '' };
    await expect(smtpMail({ url: url(), from: 'ntm@langson.gov.vn' }).send(letter)).rejects.toThrow('550 unknown');
    await expect(smtpMail({ url: url('user:secret@'), from: 'ntm@langson.gov.vn' }).send(letter)).rejects.toThrow(/STARTTLS/);
    expect(heard).not.toContain('AUTH');
  });
});

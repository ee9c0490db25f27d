import { printFigure } from '#domain/figures.ts';
import type { RefusalWords } from './refusals.ts';

type PushCodes = 'unknown-measure' | 'progress-figure' | 'source-needed' | 'part-over-whole' | 'unknown-push' | 'not-on-board' | 'board-changed' | 'pace-reason-needed' | 'nobody-slow' | 'letter-exists';
type PushRefusals = Pick<RefusalWords, PushCodes>;

const samples = { works: '12', dong: '7.500 triệu' } as const;
const figure = (text: string) => printFigure(Number(text), 0);

/** Why a figure of progress is not taken, a list not saved, a letter not drafted. */
export const pushRefusals: PushRefusals = {
  'unknown-measure': ({ found, known }) => ({ wrong: `Không có số liệu nào tên “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'progress-figure': ({ found, unit }) => ({ wrong: unit === 'works' ? `“${found}” không phải là số công trình` : `“${found}” không phải là số tiền tính đến đồng`, wayOut: `Ghi số nguyên không âm theo lối Việt Nam, ví dụ ${samples[unit]}; không có thì ghi 0, chưa biết thì để trống`, expected: samples[unit] }),
  'source-needed': () => ({ wrong: 'Chưa ghi số liệu lấy từ đâu', wayOut: 'Ghi số, ngày của báo cáo hoặc sổ theo dõi', expected: 'Báo cáo số 45/BC-UBND ngày 31/10/2023' }),
  'part-over-whole': ({ unit, found, most }) => ({ wrong: `Đơn vị ${unit}: phần chưa khởi công (${figure(found)}) nhiều hơn phần đã phân bổ (${figure(most)})`, wayOut: 'Xem lại hai con số của cùng ngày', expected: `≤ ${figure(most)}` }),
  'unknown-push': ({ id }) => ({ wrong: `Không có lần đôn đốc số ${id}`, wayOut: 'Xem lại danh sách các lần đôn đốc' }),
  'not-on-board': ({ found }) => ({ wrong: `Đơn vị ${found} không có trên bảng tiến độ này`, wayOut: 'Tải lại bảng rồi chọn lại' }),
  'board-changed': ({ name }) => ({ wrong: `Đề xuất cho ${name} vừa thay đổi vì có số liệu mới`, wayOut: 'Tải lại bảng, xem lại rồi lưu' }),
  'pace-reason-needed': ({ name }) => ({ wrong: `Chưa ghi vì sao xếp ${name} khác với đề xuất`, wayOut: 'Ghi lý do, hoặc xếp lại như đề xuất' }),
  'nobody-slow': () => ({ wrong: 'Lần đôn đốc này không xếp đơn vị nào vào loại chậm', wayOut: 'Gửi công văn cho tất cả, hoặc xếp lại danh sách' }),
  'letter-exists': ({ id }) => ({ wrong: `Lần đôn đốc này đã có công văn, số ${id} trong sổ văn bản`, wayOut: 'Sửa bản dự thảo ấy, hoặc thu hồi nó trước' }),
};

export const pushRefusalsInEnglish: PushRefusals = {
  'unknown-measure': ({ found, known }) => ({ wrong: `There is no figure named “${found}”`, wayOut: `Choose one of: ${known}`, expected: known }),
  'progress-figure': ({ found, unit }) => ({ wrong: unit === 'works' ? `“${found}” is not a number of works` : `“${found}” is not an amount in whole đồng`, wayOut: `Write a whole number, not below 0, the Vietnamese way, such as ${samples[unit]}; 0 where there is none, nothing where it is not known`, expected: samples[unit] }),
  'source-needed': () => ({ wrong: 'It is not said where the figures were taken from', wayOut: 'Write number and day of the report or ledger', expected: 'Báo cáo số 45/BC-UBND ngày 31/10/2023' }),
  'part-over-whole': ({ unit, found, most }) => ({ wrong: `Unit ${unit}: what was not started (${figure(found)}) is more than what was allocated (${figure(most)})`, wayOut: 'Look at both figures of that day again', expected: `≤ ${figure(most)}` }),
  'unknown-push': ({ id }) => ({ wrong: `There is no push number ${id}`, wayOut: 'Look at the list of pushes' }),
  'not-on-board': ({ found }) => ({ wrong: `Unit ${found} is not on this board`, wayOut: 'Load the board again and choose anew' }),
  'board-changed': ({ name }) => ({ wrong: `What is proposed for ${name} has just changed, as new figures came in`, wayOut: 'Load the board, look again and save' }),
  'pace-reason-needed': ({ name }) => ({ wrong: `It is not said why ${name} is not placed as proposed`, wayOut: 'Write the reason, or place it as proposed' }),
  'nobody-slow': () => ({ wrong: 'This push places nobody among the slow', wayOut: 'Send the letter to all, or place the units anew' }),
  'letter-exists': ({ id }) => ({ wrong: `This push has its letter already, number ${id} of the register`, wayOut: 'Change that draft, or recall it first' }),
};

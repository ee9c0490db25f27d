import type { RefusalWords } from './refusals.ts';

type PlanCode =
  | 'unknown-village' | 'bad-registration-year' | 'repeated-registration' | 'reason-for-registration' | 'unknown-registration' | 'registration-step' | 'reason-for-judging'
  | 'unknown-plan' | 'plan-not-draft' | 'plan-dates' | 'bad-target' | 'task-without-lead';

const steps: ReadonlyMap<string, string> = new Map([['accepted', 'chấp nhận'], ['refused', 'từ chối'], ['withdrawn', 'rút'], ['carried', 'chuyển năm'], ['registered', 'mới đăng ký']]);
const stepOf = (step: string) => steps.get(step) ?? step;

/** Why a registration or a plan was refused. */
export const planRefusals: { readonly vi: Pick<RefusalWords, PlanCode>; readonly en: Pick<RefusalWords, PlanCode> } = {
  vi: {
    'unknown-village': ({ name, commune }) => ({ wrong: name === '' ? 'Dòng này chưa ghi tên thôn' : `${commune} chưa có thôn “${name}” trong danh mục`, wayOut: 'Sửa tên thôn cho khớp, hoặc chọn “thêm thôn còn thiếu” rồi xem lại', expected: 'tên thôn trong danh mục' }),
    'bad-registration-year': ({ found, from, to }) => ({ wrong: found === '' ? 'Chưa ghi năm đăng ký' : `Năm đăng ký “${found}” không dùng được`, wayOut: `Ghi năm từ ${from} đến ${to}`, expected: `${from}–${to}` }),
    'repeated-registration': ({ name, first }) => ({ wrong: `${name} đã đăng ký danh hiệu này cho năm này (${first})`, wayOut: 'Bỏ dòng trùng, hoặc sửa danh hiệu, năm' }),
    'reason-for-registration': ({ unit, warnings }) => ({ wrong: `${unit}: còn ${warnings} cảnh báo khi đăng ký`, wayOut: 'Xem lại cảnh báo; nếu vẫn đăng ký thì ghi lý do, lý do được lưu cùng đăng ký' }),
    'unknown-registration': ({ id }) => ({ wrong: `Không có đăng ký số ${id}`, wayOut: 'Tải lại danh sách đăng ký' }),
    'registration-step': ({ step, state }) => ({ wrong: `Đăng ký đang ở bước “${stepOf(state)}” nên không ${stepOf(step)} được`, wayOut: 'Tải lại danh sách rồi chọn việc khác' }),
    'reason-for-judging': ({ step }) => ({ wrong: `Chưa ghi lý do ${stepOf(step)}`, wayOut: 'Ghi lý do; lý do được lưu cùng đăng ký' }),
    'unknown-plan': ({ id }) => ({ wrong: `Không có kế hoạch số ${id}`, wayOut: 'Mở lại danh sách kế hoạch' }),
    'plan-not-draft': ({ sign }) => ({ wrong: `Kế hoạch ${sign} đã ban hành nên không sửa được`, wayOut: 'Lập kế hoạch mới dẫn chiếu kế hoạch này' }),
    'plan-dates': ({ from, to }) => ({ wrong: `Thời gian của kế hoạch từ ${from} đến ${to} không dùng được`, wayOut: 'Ngày kết thúc không được trước ngày bắt đầu' }),
    'bad-target': ({ wording }) => ({ wrong: `Mục tiêu “${wording}” chưa rõ`, wayOut: 'Ghi lời mục tiêu, số phải đạt không âm, hạn nằm trong thời gian của kế hoạch, danh hiệu và tiêu chí có trong quy định' }),
    'task-without-lead': ({ content }) => ({ wrong: content === '' ? 'Có nhiệm vụ chưa ghi nội dung' : `Nhiệm vụ “${content}” chưa có cơ quan chủ trì`, wayOut: 'Ghi nội dung và chọn ít nhất một cơ quan chủ trì' }),
  },
  en: {
    'unknown-village': ({ name, commune }) => ({ wrong: name === '' ? 'This line names no village' : `${commune} has no village “${name}” in the gazetteer`, wayOut: 'Correct the name, or choose to add missing villages and look again', expected: 'a village of the gazetteer' }),
    'bad-registration-year': ({ found, from, to }) => ({ wrong: `The year “${found}” cannot be registered for`, wayOut: `Write a year from ${from} to ${to}`, expected: `${from}–${to}` }),
    'repeated-registration': ({ name, first }) => ({ wrong: `${name} is registered for this title and year already (${first})`, wayOut: 'Take the line out, or correct its title or year' }),
    'reason-for-registration': ({ unit, warnings }) => ({ wrong: `${unit}: the registration raises ${warnings} warnings`, wayOut: 'Look at them; to register nevertheless, give a reason, which is kept' }),
    'unknown-registration': ({ id }) => ({ wrong: `There is no registration ${id}`, wayOut: 'Load the list again' }),
    'registration-step': ({ step, state }) => ({ wrong: `The registration is ${state} and cannot be ${step}`, wayOut: 'Load the list again' }),
    'reason-for-judging': ({ step }) => ({ wrong: `No reason was given (${step})`, wayOut: 'Give the reason; it is kept' }),
    'unknown-plan': ({ id }) => ({ wrong: `There is no plan ${id}`, wayOut: 'Open the list of plans again' }),
    'plan-not-draft': ({ sign }) => ({ wrong: `Plan ${sign} was issued and cannot be changed`, wayOut: 'Make a new plan that cites it' }),
    'plan-dates': ({ from, to }) => ({ wrong: `A plan cannot run from ${from} to ${to}`, wayOut: 'The end may not be before the beginning' }),
    'bad-target': ({ wording }) => ({ wrong: `The target “${wording}” is not clear`, wayOut: 'Give its words, a count not below zero, a term inside the plan, and a title or criterion the law knows' }),
    'task-without-lead': ({ content }) => ({ wrong: content === '' ? 'A task has no content' : `The task “${content}” has no lead`, wayOut: 'Write the content and choose at least one lead' }),
  },
};

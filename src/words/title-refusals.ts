import type { RefusalWords } from './refusals.ts';

type TitleCode =
  | 'unknown-title-kind' | 'bad-title-year' | 'title-text-needed' | 'title-held' | 'unknown-title' | 'title-step' | 'title-day'
  | 'unknown-campaign' | 'campaign-empty' | 'campaign-dates' | 'title-in-campaign' | 'review-frozen';

const fieldsInVietnamese = { decision: 'số quyết định', issuer: 'cơ quan ban hành', name: 'tên đợt rà soát', basis: 'văn bản làm căn cứ', reason: 'lý do' } as const;
const fieldsInEnglish = { decision: 'the number of the decision', issuer: 'who issued it', name: 'the name of the campaign', basis: 'the paper it rests on', reason: 'the reason' } as const;
const stepsInVietnamese = { review: 'đưa vào diện xem xét', keep: 'giữ', revoke: 'thu hồi' } as const;
const statesInVietnamese = { review: 'đang thuộc diện xem xét', keep: 'đã được giữ', revoke: 'đã bị thu hồi', none: 'không thuộc diện xem xét' } as const;
const statesInEnglish = { review: 'already under review', keep: 'kept', revoke: 'revoked', none: 'not under review' } as const;

/** Why a title or a campaign was refused. */
export const titleRefusals: { readonly vi: Pick<RefusalWords, TitleCode>; readonly en: Pick<RefusalWords, TitleCode> } = {
  vi: {
    'unknown-title-kind': ({ found, known }) => ({ wrong: found === '' ? 'Chưa ghi danh hiệu' : `Không có danh hiệu “${found}”`, wayOut: `Ghi một trong: ${known}`, expected: known }),
    'bad-title-year': ({ found, from, to }) => ({ wrong: found === '' ? 'Chưa ghi năm của danh hiệu' : `Năm “${found}” không dùng được`, wayOut: `Ghi năm đạt chuẩn từ ${from}, không sau năm ra quyết định (${to})`, expected: `${from}–${to}` }),
    'title-text-needed': ({ field }) => ({ wrong: `Chưa ghi ${fieldsInVietnamese[field]}`, wayOut: `Ghi ${fieldsInVietnamese[field]}`, expected: fieldsInVietnamese[field] }),
    'title-held': ({ unit, kind, year, decision }) => ({ wrong: `${unit} đã có danh hiệu ${kind} năm ${year} theo ${decision}`, wayOut: 'Sổ chỉ giữ một danh hiệu cùng loại, cùng năm còn hiệu lực; kiểm tra lại số quyết định và năm', expected: decision }),
    'unknown-title': ({ id }) => ({ wrong: `Sổ danh hiệu không có mục số ${id}`, wayOut: 'Mở lại sổ danh hiệu' }),
    'title-step': ({ step, state }) => ({ wrong: `Không thể ${stepsInVietnamese[step]}: danh hiệu ${statesInVietnamese[state]}`, wayOut: 'Xem lại lịch sử của danh hiệu' }),
    'title-day': ({ day, since }) => ({ wrong: `Ngày ${day} không dùng được`, wayOut: `Ghi ngày từ ${since} đến hôm nay`, expected: `từ ${since}` }),
    'unknown-campaign': ({ id }) => ({ wrong: `Không có đợt rà soát số ${id}`, wayOut: 'Mở lại danh sách đợt rà soát' }),
    'campaign-empty': ({ area, upTo }) => ({ wrong: `${area} không có danh hiệu nào quyết định đến ngày ${upTo} cần rà soát`, wayOut: 'Ghi sổ danh hiệu trước, hoặc chọn ngày khác' }),
    'campaign-dates': () => ({ wrong: 'Các mốc thời gian chưa theo thứ tự', wayOut: 'Ngày mở, hạn rà soát, hạn lập lộ trình, hạn hoàn thành phải lần lượt sau nhau' }),
    'title-in-campaign': ({ unit, campaign }) => ({ wrong: `${unit} đang ở trong ${campaign}`, wayOut: 'Mỗi danh hiệu chỉ ở một đợt rà soát đang mở' }),
    'review-frozen': ({ campaign, asOf }) => ({ wrong: `${campaign} đã chốt kết quả rà soát ngày ${asOf}`, wayOut: 'Kết quả đã chốt giữ nguyên; số liệu mới xem ở tiến độ' }),
  },
  en: {
    'unknown-title-kind': ({ found, known }) => ({ wrong: found === '' ? 'No title is named' : `There is no title “${found}”`, wayOut: `Write one of: ${known}`, expected: known }),
    'bad-title-year': ({ found, from, to }) => ({ wrong: found === '' ? 'The title has no year' : `The year “${found}” cannot be`, wayOut: `Write the year it is for, from ${from} and not after the decision's (${to})`, expected: `${from}–${to}` }),
    'title-text-needed': ({ field }) => ({ wrong: `Missing: ${fieldsInEnglish[field]}`, wayOut: `Write ${fieldsInEnglish[field]}`, expected: fieldsInEnglish[field] }),
    'title-held': ({ unit, kind, year, decision }) => ({ wrong: `${unit} already holds ${kind} for ${year} by ${decision}`, wayOut: 'The register keeps one title of a kind and year in force; check number and year', expected: decision }),
    'unknown-title': ({ id }) => ({ wrong: `The register of titles has no entry ${id}`, wayOut: 'Open the register again' }),
    'title-step': ({ step, state }) => ({ wrong: `Cannot ${step}: the title is ${statesInEnglish[state]}`, wayOut: 'Look at the history of the title' }),
    'title-day': ({ day, since }) => ({ wrong: `${day} cannot be`, wayOut: `Give a day from ${since} to today`, expected: `from ${since}` }),
    'unknown-campaign': ({ id }) => ({ wrong: `There is no campaign ${id}`, wayOut: 'Open the list of campaigns again' }),
    'campaign-empty': ({ area, upTo }) => ({ wrong: `${area} has no title decided by ${upTo} to measure again`, wayOut: 'Register titles first, or choose another day' }),
    'campaign-dates': () => ({ wrong: 'The days are not in order', wayOut: 'Opening, review, roadmap and completion follow one another' }),
    'title-in-campaign': ({ unit, campaign }) => ({ wrong: `${unit} is in ${campaign} already`, wayOut: 'A title is in one open campaign at a time' }),
    'review-frozen': ({ campaign, asOf }) => ({ wrong: `${campaign} froze its review as of ${asOf}`, wayOut: 'What was frozen stays; newer figures are in the progress' }),
  },
};

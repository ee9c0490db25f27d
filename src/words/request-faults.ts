import type { Language } from './language.ts';

/** Why a request could not be understood, for programs and for the rare page that sends something wrong. */
interface RequestFaults {
  /** A field (empty for the request as a whole) and the rule of the schema it broke. */
  readonly field: (name: string, rule: string) => string;
  readonly mediaType: (found: string) => string;
  readonly unreadable: string;
  readonly moreThan: (size: string) => string;
}

export const requestFaults: Readonly<Record<Language, RequestFaults>> = {
  vi: {
    field: (name, rule) => `${name === '' ? 'Yêu cầu' : `Mục “${name}”`} ${rulesVi[rule] ?? 'không đúng mẫu'}`,
    mediaType: (found) => (found === '' ? 'Yêu cầu không nói nội dung thuộc loại nào' : `Không nhận nội dung loại ${found} ở địa chỉ này`),
    unreadable: 'Nội dung gửi lên không đọc được',
    moreThan: (size) => `hơn ${size}`,
  },
  en: {
    field: (name, rule) => `${name === '' ? 'The request' : `“${name}”`} ${rulesEn[rule] ?? 'does not fit its description'}`,
    mediaType: (found) => (found === '' ? 'The request does not say what kind of content it carries' : `Content of type ${found} is not taken at this address`),
    unreadable: 'The content sent cannot be read',
    moreThan: (size) => `more than ${size}`,
  },
};

const rulesVi: Readonly<Record<string, string>> = {
  required: 'còn thiếu', additionalProperties: 'không có trong mẫu', type: 'sai kiểu dữ liệu', minLength: 'quá ngắn', maxLength: 'quá dài',
  pattern: 'viết không đúng dạng', minimum: 'quá nhỏ', maximum: 'quá lớn', enum: 'không thuộc danh sách cho phép', const: 'không thuộc danh sách cho phép', anyOf: 'không thuộc danh sách cho phép',
};

const rulesEn: Readonly<Record<string, string>> = {
  required: 'is missing', additionalProperties: 'is not known here', type: 'is of the wrong type', minLength: 'is too short', maxLength: 'is too long',
  pattern: 'is not written in the right form', minimum: 'is too small', maximum: 'is too large', enum: 'is not one of those allowed', const: 'is not one of those allowed', anyOf: 'is not one of those allowed',
};

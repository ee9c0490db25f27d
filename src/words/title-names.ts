import type { GaugeVerdict } from '#domain/titles/gauge.ts';
import type { TitleEventKind, TitleStatus } from '#domain/titles/title.ts';

type Names<K extends string> = Readonly<Record<'vi' | 'en', Readonly<Record<K, string>>>>;

/** How titles stand, in words. */
export const titleStatusNames: Names<TitleStatus> = {
  vi: { 'in-force': 'hiệu lực', 'completing': 'đang hoàn thiện theo bộ mới', 'under-review': 'thuộc diện xem xét thu hồi', 'revoked': 'đã thu hồi', 'superseded': 'đã có danh hiệu cao hơn', 'historical': 'lịch sử (đơn vị đã sắp xếp)' },
  en: { 'in-force': 'in force', 'completing': 'completing under the new set', 'under-review': 'under review for revocation', 'revoked': 'revoked', 'superseded': 'superseded by a higher title', 'historical': 'historical (unit reorganised)' },
};

export const gaugeVerdictNames: Names<GaugeVerdict> = {
  vi: { 'safe': 'an toàn', 'warning': 'cảnh báo', 'at-risk': 'nguy cơ', 'to-review': 'thuộc diện xem xét thu hồi' },
  en: { 'safe': 'safe', 'warning': 'warning', 'at-risk': 'at risk', 'to-review': 'to be reviewed for revocation' },
};

export const titleEventNames: Names<TitleEventKind> = {
  vi: { review: 'đưa vào diện xem xét thu hồi', keep: 'giữ danh hiệu', revoke: 'thu hồi' },
  en: { review: 'put under review for revocation', keep: 'kept', revoke: 'revoked' },
};

/** Names that refusals carry as keys. An unknown key is shown as it is: better than nothing. */
export const levelNames = {
  vi: (level: string) => levelsInVietnamese.get(level) ?? level,
  en: (level: string) => level,
};

const levelsInVietnamese: ReadonlyMap<string, string> = new Map([
  ['province', 'tỉnh'], ['district', 'huyện'], ['commune', 'xã'], ['town', 'thị trấn'], ['ward', 'phường'], ['village', 'thôn'],
]);

export const deedNames = {
  vi: (deed: string) => deedsInVietnamese.get(deed) ?? deed,
  en: (deed: string) => deed.replaceAll('-', ' '),
};

const deedsInVietnamese: ReadonlyMap<string, string> = new Map([
  ['browse', 'xem địa bàn và bộ tiêu chí'], ['sign-in', 'đăng nhập'], ['refuse-sign-in', 'từ chối đăng nhập'], ['change-password', 'đổi mật khẩu'],
  ['view', 'xem số liệu'], ['enter-reading', 'nhập số liệu'], ['import-readings', 'nhập số liệu từ tệp'], ['undo-import', 'hoàn tác lần nhập'], ['add-village', 'thêm thôn'],
  ['add-account', 'thêm tài khoản'], ['view-audit', 'xem nhật ký'], ['verify', 'kiểm tra dữ liệu'], ['load-places', 'nạp danh mục địa bàn'], ['load-demo', 'nạp số liệu mẫu'],
]);

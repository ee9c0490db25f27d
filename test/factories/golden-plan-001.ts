import { nangCao, type TypedTarget, type TypedTask } from './golden-plan.ts';

const due = '31/12/2024';
const indicator = (wording: string, item: string, comparison: '>=' | '<' | '=', value: number, unit = '%'): TypedTarget => ({ wording, due, target: { kind: 'indicator', set: nangCao, item, comparison, value, unit } });

/** What the commune of Việt Hưng wanted of 2024; of income it said nothing. */
export const targets001: readonly TypedTarget[] = [
  indicator('Tỷ lệ đường trục chính nội đồng được cứng hóa', '2.4', '=', 50),
  { wording: 'Thôn chưa có nhà văn hóa độc lập được xây mới', due, target: { kind: 'facilities', facility: 'nhà văn hóa thôn', count: 5, built: null } },
  indicator('Hợp tác xã liên kết sản xuất với tiêu thụ', '13.1', '>=', 1, 'hợp tác xã'),
  indicator('Rác thải của xã được xử lý đúng quy định', '17.3', '=', 100),
  indicator('Trẻ 5 tuổi ra lớp mẫu giáo', '5.2', '=', 100),
  indicator('Trẻ 6 tuổi vào lớp 1', '5.3', '=', 100),
  indicator('Nhà ở đạt chuẩn, không còn nhà tạm, nhà dột nát', '9.1', '=', 100),
  indicator('Tỷ lệ nghèo đa chiều hằng năm', '11.1', '<', 1),
  indicator('Lao động qua đào tạo', '12.1', '>=', 85),
  indicator('Lao động có bằng cấp, chứng chỉ', '12.2', '>=', 35),
  indicator('Lao động làm trong các ngành kinh tế chủ lực', '12.3', '>=', 76.5),
  indicator('Mức độ dịch vụ công trực tuyến', '15.2', '>=', 3, 'mức độ'),
  indicator('Vụ việc hòa giải thành', '16.2', '>=', 90),
  indicator('Người thuộc diện được trợ giúp pháp lý khi yêu cầu', '16.3', '>=', 90),
];

/** Duties of the six it spoke to, by the criterion they serve, in our words. */
export function tasks001(body: (kind: string) => string, villages: readonly string[]): TypedTask[] {
  const task = (leads: readonly string[], content: string, no: number | null = null, deadline = 'trong năm 2024', supporting: readonly string[] = []): TypedTask =>
    ({ content, leads: [...leads], supporting: [...supporting], unit: null, criteria: no === null ? [] : [`${nangCao}/${no}`], deadline, proof: '' });
  const [land, money, others] = [[body('cc-dia-chinh')], [body('cc-tai-chinh')], [body('cc-chuyen-mon')]];
  const unions = [body('mttq'), body('doan-the')];
  return [
    task(land, 'Giúp Ủy ban nhân dân và Ban Chỉ đạo xã ra văn bản, lập đoàn kiểm tra, sơ kết và tổng kết', null, 'định kỳ'),
    task(land, 'Gom số liệu, khó khăn từ các thôn để báo cáo Đảng ủy, HĐND, UBND và Ban Chỉ đạo xã', null, 'định kỳ'),
    task(land, 'Sửa những tuyến đường hẹp, xuống cấp; làm rãnh thoát nước và đèn đường', 2),
    task(land, 'Nâng cấp công trình tưới tiêu theo Kết luận số 472-KL/HU ngày 25/02/2022 và Đề án số 02/ĐA-UBND ngày 17/02/2022', 3),
    task(land, 'Rà soát, điều chỉnh quy hoạch; cắm mốc chỉ giới', 1),
    task(land, 'Thêm trạm biến áp, xử lý vi phạm hành lang lưới điện', 4),
    task(money, 'Cân đối ngân sách, theo dõi giải ngân và không để phát sinh nợ xây dựng', null, 'định kỳ'),
    task(money, 'Huy động nguồn vốn: đấu giá đất, doanh nghiệp, tín dụng, con em xa quê; ưu tiên trường học, nhà văn hóa, đường giao thông và thôn có đăng ký'),
    task(others, 'Dựng nhà văn hóa xã và nhà văn hóa tại 05 thôn chưa có; làm chỗ vui chơi, lắp dụng cụ thể thao ngoài trời', 6),
    task(others, 'Tổ chức lại sản xuất, có ít nhất 01 hợp tác xã liên kết tiêu thụ', 13),
    task(others, 'Thực hiện đề án xử lý nước thải sinh hoạt tại Quyết định số 175/QĐ-UBND ngày 19/01/2023; thu gom, phân loại rác', 17),
    task(others, 'Chỉnh trang cảnh quan, phát triển mô hình thôn xanh, sạch, đẹp', 18),
    task(others, 'Sửa, xây thêm phòng học và phòng chức năng; chuyển đổi số trong trường học', 5),
    task(others, 'Mời doanh nghiệp đầu tư hạ tầng thương mại, đưa thương mại điện tử về thôn', 7),
    task(others, 'Nâng đường truyền internet, hoàn thiện cơ sở dữ liệu của các ngành', 8),
    task(others, 'Hỗ trợ người có công, hộ khó khăn xây, sửa nhà', 9),
    task(others, 'Giúp hộ nghèo vay vốn, học nghề; vận động Quỹ “Vì người nghèo”', 11),
    task(others, 'Mở lớp đào tạo, cấp chứng chỉ cho người lao động', 12),
    task(others, 'Sửa trạm y tế, bổ sung thiết bị, chăm sóc dinh dưỡng bà mẹ và trẻ em', 14),
    task(others, 'Giải quyết thủ tục trên mạng, không để khiếu nại vượt cấp; bồi dưỡng cán bộ, công chức', 15),
    task(others, 'Xây dựng mô hình điển hình về phổ biến pháp luật và hòa giải', 16),
    task(others, 'Lắp camera ở các trục đường chính của xã, thôn; giữ vững an ninh, quốc phòng', 19),
    task(others, 'Bồi dưỡng, tập huấn cho cán bộ và người dân các thôn đăng ký', null, 'thường xuyên'),
    task(unions, 'Vận động góp công, góp vốn và giám sát đầu tư của cộng đồng', null, 'thường xuyên'),
    task(unions, 'Lấy ý kiến hài lòng của người dân tại hai thôn đăng ký theo hướng dẫn của cấp huyện'),
    task(unions, 'Thông tin, tuyên truyền; hưởng ứng cuộc thi “Tuyến đường NTM kiểu mẫu” của tỉnh', null, 'thường xuyên'),
    task([body('thanh-vien-bcd')], 'Kiểm tra, đôn đốc địa bàn được phân công', null, 'thường xuyên'),
    task([body('thanh-vien-bcd')], 'Kiện toàn bộ máy; phát động thi đua, đề nghị khen thưởng kịp thời', null, 'thường xuyên'),
    task(villages, 'Lập kế hoạch khu dân cư kiểu mẫu: đường, rãnh thoát nước, nhà văn hóa và thiết bị, vệ sinh môi trường'),
    task(villages, 'Mỗi thôn có ít nhất 01 đường hoa; lập tổ tự quản thu gom rác', null, 'thường xuyên'),
  ];
}

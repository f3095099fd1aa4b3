import { usageText } from '../stop.ts'

/** How sheets, briefings and atlases are printed from the command line. */
export const printUsage = usageText({
  en: `npm run print -- --extent WEST,SOUTH,EAST,NORTH --title TEXT --out FILE.pdf
npm run print -- --briefing ID [--seal ID] --out FILE.pdf
npm run print -- --atlas LAYER --out FOLDER
  --briefing   a sheet for each scene of a briefing, with its text, callouts, charts and table; with
               --out FILE.pptx a slide for each, with its notes
  --skip-refused  leave out scenes that the linter refuses; they are named, and the command ends with code 1
  --seal       that briefing as it was sealed, with the seal in the notes; with --out FILE.html a kit
               for a meeting: one page that opens from a stick, without a server
  --atlas      a sheet for each feature of a layer, such as units or border_crossings, with what is
               known of it; what was cut off goes on in the same folder
  --extent     degrees on WGS 84; all of it is on the map, unless --scale leaves too little room
  --layers     ids between commas, from below to above; without it those that the map opens with
  --colour-by  what colours the units: an indicator, readiness or feed_age
  --symbols    of incidents: plain or military (plain)
  --each-point such as hide each other are not gathered into discs
  --paper      a4, a3, a1, a0 or slide (a3)        --portrait   upright
  --scale      25000 for 1 : 25 000; without it the largest round one at which the extent fits
  --grid       vn2000, utm or mgrs (vn2000)        --palette    print, day, night or projector (print)
  --language   vi or en (vi)                       --lane       an exercise's id; without it the live lane
  --true-at, --known-at   moments as 2025-10-05T14:32:00+07:00: of the picture, and of what was known
  --heading    the heading of an administrative document above the sheet, with the issuing body, or
               "BODY ABOVE | ISSUING BODY", or ""; --place, --document-number; what is not said stays
               a line to be filled in by hand
  --subtitle, --number, --version, --producer      what else stands on the sheet`,
  vi: `npm run print -- --extent TÂY,NAM,ĐÔNG,BẮC --title CHỮ --out TỆP.pdf
npm run print -- --briefing MÃ [--seal MÃ] --out TỆP.pdf
npm run print -- --atlas LỚP --out THƯ_MỤC
  --briefing   mỗi cảnh của bài báo cáo một tờ, có lời, chú thích, biểu đồ và bảng; với
               --out TỆP.pptx thì mỗi cảnh một trang chiếu, kèm ghi chú
  --skip-refused  bỏ những cảnh không qua được khâu soát; các cảnh ấy được nêu tên, và lệnh kết thúc
               với mã 1
  --seal       bài ấy như lúc niêm phong, có niêm phong trong ghi chú; với --out TỆP.html thì làm bộ
               tài liệu họp: một trang mở được từ USB, không cần máy chủ
  --atlas      mỗi đối tượng của lớp một tờ, như units hoặc border_crossings, kèm những gì biết về nó;
               lần in bị ngắt sẽ in tiếp trong cùng thư mục
  --extent     độ, hệ WGS 84; bản đồ chứa trọn phạm vi này, trừ khi --scale không đủ chỗ
  --layers     mã lớp cách nhau bằng dấu phẩy, từ dưới lên; không nêu thì dùng các lớp mở sẵn
  --colour-by  tô màu các xã, phường theo: mã một chỉ tiêu, readiness (sẵn sàng) hoặc feed_age (độ cũ
               của tin)
  --symbols    ký hiệu vụ việc: plain (thường) hoặc military (quân sự) (plain)
  --each-point các điểm che nhau không gộp thành vòng tròn
  --paper      a4, a3, a1, a0 hoặc slide (a3)      --portrait   khổ dọc
  --scale      25000 là 1 : 25 000; không nêu thì lấy tỷ lệ tròn lớn nhất chứa đủ phạm vi
  --grid       vn2000, utm hoặc mgrs (vn2000)      --palette    print, day, night hoặc projector (print)
  --language   vi hoặc en (vi)                     --lane       mã cuộc diễn tập; không nêu là thực tế
  --true-at, --known-at   thời điểm, như 2025-10-05T14:32:00+07:00: của tình hình, và của những gì đã biết
  --heading    tiêu đề văn bản hành chính phía trên tờ, với cơ quan ban hành, hoặc
               "CƠ QUAN CHỦ QUẢN | CƠ QUAN BAN HÀNH", hoặc ""; --place (địa danh), --document-number
               (số văn bản); phần không nêu để trống cho viết tay
  --subtitle, --number, --version, --producer      tên phụ, số tờ, phiên bản, đơn vị lập trên tờ`,
})

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Thi đua, khen thưởng của một cơ quan, trên một máy, không cần mạng. Dữ liệu nằm trong tệp của cơ quan và không gửi đi đâu.</source>
        <translation>Emulation and commendation of one agency, on one PC, without a network. The data lie in the agency&apos;s file and are sent nowhere.</translation>
    </message>
    <message>
        <source>Giấy phép của các phần</source>
        <translation>Licences of the parts</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Giấy phép MIT. Chương trình dùng:</source>
        <translation>MIT licence. The program uses:</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Thời gian nghỉ</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Loại nghỉ</source>
        <translation>Kind of absence</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ActivitiesView</name>
    <message>
        <source>Tuyên truyền, chỉ đạo</source>
        <translation>Directives and awareness</translation>
    </message>
    <message>
        <source>Văn bản chỉ đạo, hội nghị, tin bài, tập huấn; báo cáo của kỳ đếm và nêu ra.</source>
        <translation>Directives, conferences, articles, training; the report of the period counts and names them.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Văn bản nhận được, chưa ghi việc đã làm</source>
        <translation>Directives received of which nothing says what was done</translation>
    </message>
    <message>
        <source>Chưa ghi văn bản chỉ đạo, hội nghị, tin bài, tập huấn nào.</source>
        <translation>No directives, conferences, articles or training noted yet.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Chưa ghi việc đã làm</source>
        <translation>Nothing done yet</translation>
    </message>
</context>
<context>
    <name>AgencyKind</name>
    <message>
        <source>Chưa chọn loại cơ quan: chương trình chưa biết chắc người đứng đầu quyết định những gì, và hỏi lại khi ghi.</source>
        <translation>No kind of agency chosen yet: the program does not know for sure what the head decides, and asks when it is recorded.</translation>
    </message>
    <message>
        <source>{head} quyết định: {kinds}.</source>
        <translation>{head} decides: {kinds}.</translation>
    </message>
    <message>
        <source>Luật không giao {head} quyết định danh hiệu nào.</source>
        <translation>The law gives no title to {head} to decide.</translation>
    </message>
    <message>
        <source>Còn lại trình {who}.</source>
        <translation>The rest goes up to {who}.</translation>
    </message>
    <message>
        <source>Tờ trình, báo cáo ký TM. {body}; quyết định {head} ký.</source>
        <translation>Proposals and reports are signed TM. {body}; decisions by {head}.</translation>
    </message>
    <message>
        <source>Căn cứ: {basis}.</source>
        <translation>By: {basis}.</translation>
    </message>
</context>
<context>
    <name>AgencyKindBox</name>
    <message>
        <source>Loại cơ quan</source>
        <translation>Kind of agency</translation>
    </message>
    <message>
        <source>(chưa chọn)</source>
        <translation>(not chosen)</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Thay bằng quy định mới</source>
        <translation>Replace by a new provision</translation>
    </message>
    <message>
        <source>Sửa quy định</source>
        <translation>Correct the provision</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article, clause</translation>
    </message>
    <message>
        <source>Luật …, Điều 5 khoản 2</source>
        <translation>Law …, Article 5 clause 2</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>để trống nếu chưa biết</source>
        <translation>leave empty if not known</translation>
    </message>
    <message>
        <source>Hãy ghi điều, khoản của văn bản.</source>
        <translation>Enter the article and clause of the text.</translation>
    </message>
    <message>
        <source>Hãy ghi đủ ngày, tháng, năm bắt đầu có hiệu lực.</source>
        <translation>Enter the whole day it comes into force.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Bảng số liệu</source>
        <translation>Table of figures</translation>
    </message>
    <message>
        <source>Mở ở Khen thưởng ›</source>
        <translation>Open in Awards ›</translation>
    </message>
    <message>
        <source>Khen thưởng sau con số</source>
        <translation>Awards behind the number</translation>
    </message>
    <message>
        <source>Ô này không có khen thưởng nào</source>
        <translation>No awards in this cell</translation>
    </message>
    <message>
        <source>Họ và tên, tập thể</source>
        <translation>Name, collective</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>{count} lượt</source>
        <translation>{count} awards</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} tập thể</source>
        <translation>{count} collectives</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>“{name}” chờ mở: xong việc đang làm đã.</source>
        <translation>“{name}” waits to be opened: finish what you are doing first.</translation>
    </message>
    <message>
        <source>Trong lúc đang làm dở, chương trình được mở thêm với “{name}”. Mở tệp ấy thay cho tệp đang mở?</source>
        <translation>While you were at work the program was started again with “{name}”. Open that file in place of the one that is open?</translation>
    </message>
    <message>
        <source>Mở tệp khác</source>
        <translation>Open another file</translation>
    </message>
    <message>
        <source>Đã mở bằng khóa khôi phục: đặt mật khẩu mới ở Tệp, Mật khẩu của tệp</source>
        <translation>Opened by the recovery key: set a new password in File, Password of the file</translation>
    </message>
    <message>
        <source>Tạo tệp mới</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Tệp TĐKT (*.tdkt)</source>
        <translation>TĐKT files (*.tdkt)</translation>
    </message>
    <message>
        <source>Đã có tệp “{name}” ở đó, tệp mới không ghi đè lên. Mở tệp ấy? Không thì hãy chọn tên khác.</source>
        <translation>There is a file “{name}” already, and a new one never takes its place. Open that file? If not, choose another name.</translation>
    </message>
    <message>
        <source>Đã có tệp</source>
        <translation>The file exists</translation>
    </message>
    <message>
        <source>Mở tệp ấy</source>
        <translation>Open that file</translation>
    </message>
</context>
<context>
    <name>AwardPane</name>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Given for</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Chức vụ khi đó</source>
        <translation>Position then</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Mở quyết định</source>
        <translation>Open the decision</translation>
    </message>
    <message>
        <source>(chưa có)</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>Ghi tay</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>Nhập từ danh sách</source>
        <translation>Imported from a list</translation>
    </message>
    <message>
        <source>Theo đợt xét</source>
        <translation>From a review round</translation>
    </message>
    <message>
        <source>Khôi phục hiệu lực</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Hủy bỏ…</source>
        <translation>Annul…</translation>
    </message>
    <message>
        <source>Tiền thưởng</source>
        <translation>BONUS</translation>
    </message>
    <message>
        <source>Thẩm quyền, căn cứ</source>
        <translation>Authority, basis</translation>
    </message>
    <message>
        <source>Đã hủy bỏ {date}: {why}</source>
        <translation>Annulled {date}: {why}</translation>
    </message>
    <message>
        <source>Đã hủy bỏ: không chi</source>
        <translation>Annulled: nothing is paid</translation>
    </message>
    <message>
        <source>Chưa có mức thưởng trong quy định</source>
        <translation>No rate in the rules</translation>
    </message>
    <message>
        <source>{amount} đồng</source>
        <translation>{amount} đồng</translation>
    </message>
    <message>
        <source>Không chi: chỉ chi danh hiệu cao nhất cùng thời gian</source>
        <translation>Not paid: of titles of one time only the highest is</translation>
    </message>
    <message>
        <source>không quá {amount}</source>
        <translation>at most {amount}</translation>
    </message>
    <message>
        <source>{times} × lương cơ sở {base} · {basis}</source>
        <translation>{times} × base salary {base} · {basis}</translation>
    </message>
    <message>
        <source> · tạm tính, chưa có ngày quyết định</source>
        <translation> · provisional, no day of decision yet</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>In giấy khen</source>
        <translation>Print certificates</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Nhập danh sách khen thưởng</source>
        <translation>Import an award list</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Người, tập thể</source>
        <translation>Person or unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chức vụ khi đó</source>
        <translation>Position then</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tìm tên, số quyết định…</source>
        <translation>Find a name or decision number…</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Mọi cấp</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Khôi phục hiệu lực</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>In giấy khen ({count})</source>
        <translation>Print certificates ({count})</translation>
    </message>
    <message>
        <source>Quyết định số…, căn cứ…</source>
        <translation>Decision number…, grounds…</translation>
    </message>
    <message>
        <source>Ghi khen thưởng</source>
        <translation>Record awards</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Ghi khen thưởng cho nhiều người</source>
        <translation>Record an award for many people</translation>
    </message>
    <message>
        <source>Chưa có kết quả khen thưởng nào. Ghi một danh hiệu cho nhiều người một lần hoặc nhập danh sách khen thưởng các năm trước từ Excel.</source>
        <translation>No awards yet. Record one title for many people at once, or bring in the award lists of earlier years from Excel.</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>đã hủy bỏ</source>
        <translation>annulled</translation>
    </message>
    <message>
        <source>Đã hủy bỏ</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Mọi danh hiệu, hình thức</source>
        <translation>All awards</translation>
    </message>
    <message>
        <source>{count} lượt khen thưởng</source>
        <translation>{count} awards</translation>
    </message>
    <message>
        <source>Hủy bỏ…</source>
        <translation>Annul…</translation>
    </message>
    <message>
        <source>Hủy bỏ {count} kết quả khen thưởng</source>
        <translation>Annul {count} awards</translation>
    </message>
    <message>
        <source>Hủy bỏ</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Xuất danh sách khen thưởng</source>
        <translation>Export the award list</translation>
    </message>
    <message>
        <source>Đã xuất {count} lượt khen thưởng vào {name}</source>
        <translation>Exported {count} awards to {name}</translation>
    </message>
    <message>
        <source>Đưa vào quyết định</source>
        <translation>Put under a decision</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Đặt số tiếp theo</source>
        <translation>Set the next number</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sổ {series}: các số trước đã cấp ngoài chương trình.</source>
        <translation>Book {series}: the numbers before were given outside the program.</translation>
    </message>
    <message>
        <source>Số kế tiếp</source>
        <translation>Next number</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>và {count} phong trào khác ›</source>
        <translation>and {count} more ›</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Tìm tên, số quyết định…</source>
        <translation>Search name, decision…</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mẫu in…</source>
        <translation>Layouts…</translation>
    </message>
    <message>
        <source>Trao tặng…</source>
        <translation>Present…</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sổ cấp bằng, giấy khen</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>Tới các quyết định</source>
        <translation>To the decisions</translation>
    </message>
    <message>
        <source>Chưa có bằng, giấy khen nào được cấp số. In giấy khen của một quyết định: số tự có ở đây, theo loại và năm.</source>
        <translation>No certificate has a number yet. Print those of a decision: their numbers appear here, by kind and year.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Họ tên, tập thể</source>
        <translation>Person or unit</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ngày trao tặng</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>✓ Đã trao tặng</source>
        <translation>✓ Presented</translation>
    </message>
    <message>
        <source>✗ Đã hủy bỏ</source>
        <translation>✗ Annulled</translation>
    </message>
    <message>
        <source>{count} số đã cấp</source>
        <translation>{count} numbers given</translation>
    </message>
    <message>
        <source>Số đã hủy hoặc khen thưởng đã hủy bỏ</source>
        <translation>The number is void or the award annulled</translation>
    </message>
    <message>
        <source>Chỉ với giấy đã trao tặng</source>
        <translation>Only for what was presented</translation>
    </message>
    <message>
        <source>Xuất sổ cấp bằng, giấy khen</source>
        <translation>Export the certificate register</translation>
    </message>
    <message>
        <source>Ngày in</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Sổ năm</source>
        <translation>Book of</translation>
    </message>
    <message>
        <source>○ Chưa in</source>
        <translation>○ Not printed</translation>
    </message>
    <message>
        <source>● Đã in</source>
        <translation>● Printed</translation>
    </message>
    <message>
        <source>✗ Đã hủy</source>
        <translation>✗ Void</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Hãy chọn số trong sổ</source>
        <translation>Choose a number of the book</translation>
    </message>
    <message>
        <source>Chỉ với giấy đã in</source>
        <translation>Only for what is printed</translation>
    </message>
    <message>
        <source>Đã xuất {count} dòng vào {name}</source>
        <translation>{count} rows exported to {name}</translation>
    </message>
</context>
<context>
    <name>BookPane</name>
    <message>
        <source>Hỏng, in lại…</source>
        <translation>Spoiled, print again…</translation>
    </message>
    <message>
        <source>Hủy số…</source>
        <translation>Void the number…</translation>
    </message>
    <message>
        <source>Phôi giấy khen còn tồn</source>
        <translation>Blank certificates in stock</translation>
    </message>
    <message>
        <source>{layout}: còn {left} (nhận {received}, đã dùng {used}, trong đó hỏng {spoiled})</source>
        <translation>{layout}: {left} left ({received} received, {used} used, {spoiled} of them spoiled)</translation>
    </message>
    <message>
        <source>Bỏ ngày trao tặng</source>
        <translation>Take back the presentation</translation>
    </message>
    <message>
        <source>Xem thông tin cán bộ</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Đặt số tiếp theo…</source>
        <translation>Set the next number…</translation>
    </message>
    <message>
        <source>Nhập phôi…</source>
        <translation>Stock received…</translation>
    </message>
    <message>
        <source>⚠ Số phôi tồn âm: còn lần nhập chưa ghi ({names})</source>
        <translation>⚠ Stock below nothing: a delivery is missing ({names})</translation>
    </message>
    <message>
        <source>Chưa nhập phôi nào.</source>
        <translation>No stock is recorded.</translation>
    </message>
    <message>
        <source>Chọn một số để xem.</source>
        <translation>Choose a number to see it.</translation>
    </message>
    <message>
        <source>{count} số đang chọn</source>
        <translation>{count} numbers chosen</translation>
    </message>
    <message>
        <source>{kind} · số {number} · sổ năm {year}</source>
        <translation>{kind} · number {number} · book of {year}</translation>
    </message>
    <message>
        <source>In ngày {date}, mẫu {layout}</source>
        <translation>Printed on {date}, layout {layout}</translation>
    </message>
    <message>
        <source>Trao tặng ngày {date}, {to} nhận</source>
        <translation>Presented on {date} to {to}</translation>
    </message>
    <message>
        <source>Khen thưởng đã hủy bỏ ngày {date}</source>
        <translation>The award was annulled on {date}</translation>
    </message>
    <message>
        <source>Hỏng {count} tờ</source>
        <translation>{count} sheets spoiled</translation>
    </message>
    <message>
        <source>Hủy ngày {date}: {reason}</source>
        <translation>Void since {date}: {reason}</translation>
    </message>
    <message>
        <source>Chưa in.</source>
        <translation>Not printed yet.</translation>
    </message>
</context>
<context>
    <name>CandidateColumns</name>
    <message>
        <source>Họ tên, tập thể</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Năm đủ sớm nhất</source>
        <translation>Earliest year</translation>
    </message>
    <message>
        <source>→ Còn thiếu 1 điều kiện</source>
        <translation>→ One condition missing</translation>
    </message>
    <message>
        <source>? Chưa đủ dữ liệu</source>
        <translation>? Not enough data</translation>
    </message>
    <message>
        <source>✗ Chưa đủ điều kiện</source>
        <translation>✗ Not eligible</translation>
    </message>
    <message>
        <source>Còn thiếu 1 điều kiện</source>
        <translation>One condition missing</translation>
    </message>
    <message>
        <source>Chưa đủ dữ liệu</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>✓ Đủ điều kiện</source>
        <translation>✓ Eligible</translation>
    </message>
    <message>
        <source>● Đã có</source>
        <translation>● Has it</translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Đã có trong năm</source>
        <translation>Has it this year</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Trang in</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Đổi cỡ</source>
        <translation>Resize</translation>
    </message>
    <message>
        <source>Dời</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>CertificateFiles</name>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Đã lưu {count} trang vào {name}</source>
        <translation>Saved {count} pages to {name}</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Đang lưu từng tệp…</source>
        <translation>Saving each file…</translation>
    </message>
    <message>
        <source>Đã lưu {count} tệp vào {name}</source>
        <translation>Saved {count} files to {name}</translation>
    </message>
    <message>
        <source>Thư mục cho các bảng gửi đơn vị soát</source>
        <translation>Folder for the proofs sent to units</translation>
    </message>
    <message>
        <source>Đang ghi các bảng soát…</source>
        <translation>Writing the proofs…</translation>
    </message>
    <message>
        <source>Đã ghi {count} bảng soát vào {name}; đơn vị gửi lại thì nhập như danh sách</source>
        <translation>Wrote {count} proofs to {name}; what units send back is imported as a list</translation>
    </message>
    <message>
        <source>Lưu ảnh</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Đã lưu ảnh {name}</source>
        <translation>Saved picture {name}</translation>
    </message>
    <message>
        <source>Giấy này có chữ không vừa, ảnh sẽ thiếu chữ. Vẫn lưu?</source>
        <translation>Some text does not fit on this certificate; the picture would lack it. Save anyway?</translation>
    </message>
    <message>
        <source>Chữ không vừa</source>
        <translation>Text does not fit</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>In giấy khen, giấy chứng nhận</source>
        <translation>Print certificates</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>In thử…</source>
        <translation>Trial…</translation>
    </message>
    <message>
        <source>Trang này lên giấy thường: không cấp số, không ghi là đã in</source>
        <translation>This page onto plain paper: no number is given, nothing is noted as printed</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Mỗi người một tệp PDF, trong một thư mục</source>
        <translation>A PDF for each, in a folder</translation>
    </message>
    <message>
        <source>Lưu ảnh…</source>
        <translation>Picture…</translation>
    </message>
    <message>
        <source>Trang này thành ảnh PNG, JPEG</source>
        <translation>This page as a PNG or JPEG picture</translation>
    </message>
    <message>
        <source>Đo một lần để chữ in đúng chỗ trên máy in này</source>
        <translation>Measure once, so that this printer puts text in its place</translation>
    </message>
    <message>
        <source>Gửi đơn vị soát…</source>
        <translation>Proofs for units…</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một bảng Excel: giấy của ai ghi gì, chỗ nào cần xem, sửa rồi gửi lại</source>
        <translation>An Excel table for each unit: what each certificate says, what to look at; corrected and sent back</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} trang, {width} × {height} mm</source>
        <translation>{count} pages, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{count} chỗ cần xem trước khi in; Enter để sửa riêng giấy ấy:</source>
        <translation>{count} places to see before printing; Enter to word that certificate alone:</translation>
    </message>
    <message>
        <source>Máy không có phông “{name}”, in bằng phông khác.</source>
        <translation>This machine lacks the font “{name}”; another stands in.</translation>
    </message>
    <message>
        <source> và {count} nữa</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>Đã bỏ ra vì chữ không vừa, cần sửa rồi in sau: {names}</source>
        <translation>Left out because texts do not fit, to be put right and printed later: {names}</translation>
    </message>
    <message>
        <source>{book}: số {numbers}</source>
        <translation>{book}: number {numbers}</translation>
    </message>
    <message>
        <source>; và {count} sổ nữa</source>
        <translation>; and {count} more registers</translation>
    </message>
    <message>
        <source>; {count} số được cấp khi in hoặc lưu</source>
        <translation>; {count} are given on printing or saving</translation>
    </message>
    <message>
        <source>Đang tạo bản in…</source>
        <translation>Drawing certificates…</translation>
    </message>
    <message>
        <source>Sửa nội dung giấy này…</source>
        <translation>Edit this page&apos;s text…</translation>
    </message>
    <message>
        <source>PDF từng người…</source>
        <translation>One each…</translation>
    </message>
    <message>
        <source>Căn chỉnh máy in…</source>
        <translation>Adjust…</translation>
    </message>
    <message>
        <source>Giấy khen để trống: {names}. Nhập tại trang Thiết lập.</source>
        <translation>Certificates will leave empty: {names}. Enter them on the page Settings.</translation>
    </message>
    <message>
        <source>Mẫu in có trường dữ liệu không nhận ra, để trống: {names}.</source>
        <translation>The layout has unknown fields, left empty: {names}.</translation>
    </message>
    <message>
        <source>Không in, vì chưa có mẫu in: {names}</source>
        <translation>Not printed, for want of a layout: {names}</translation>
    </message>
    <message>
        <source>Tất cả giấy khen đã in.</source>
        <translation>All are printed.</translation>
    </message>
    <message>
        <source>{count} giấy có chữ không vừa, nếu in sẽ thiếu chữ. Bỏ các giấy ấy ra và tiếp tục với {rest} giấy còn lại?</source>
        <translation>On {count} certificates some text does not fit and would be missing. Leave them out and go on with the other {rest}?</translation>
    </message>
    <message>
        <source>Chữ không vừa</source>
        <translation>Text that does not fit</translation>
    </message>
    <message>
        <source>Đã gửi tờ in thử tới máy in {name}</source>
        <translation>The trial was sent to printer {name}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Các cột của danh sách</source>
        <translation>The columns of the list</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Ba dòng mẫu</source>
        <translation>Three sample rows</translation>
    </message>
    <message>
        <source>Ghi vào</source>
        <translation>Goes into</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Đã ghép</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Trùng mục</source>
        <translation>Same field twice</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Bỏ qua các cột đã chọn</source>
        <translation>Skip the chosen columns</translation>
    </message>
    <message>
        <source>Ghép các cột</source>
        <translation>Match the columns</translation>
    </message>
    <message>
        <source>(bỏ qua)</source>
        <translation>(skipped)</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Khen thưởng, xếp loại, sáng kiến và mục khác</source>
        <translation>Awards, ratings, initiatives and others</translation>
    </message>
    <message>
        <source>Cột {letter} ghi vào</source>
        <translation>Column {letter} goes into</translation>
    </message>
    <message>
        <source>! Một mục chỉ nhận một cột</source>
        <translation>! A field takes one column only</translation>
    </message>
    <message>
        <source>– không nhập cột này</source>
        <translation>– this column is not imported</translation>
    </message>
    <message>
        <source>Mỗi mục chỉ nhận một cột</source>
        <translation>Each field takes one column only</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Tạo tệp mới…</source>
        <translation>New file…</translation>
    </message>
    <message>
        <source>Mở tệp…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Xem dữ liệu mẫu</source>
        <translation>Look at sample data</translation>
    </message>
    <message>
        <source>Báo cáo lần nhập vừa rồi…</source>
        <translation>Report of the last import…</translation>
    </message>
    <message>
        <source>Xuất danh sách đang xem…</source>
        <translation>Export the list shown…</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sao chép dòng đã chọn</source>
        <translation>Copy selected rows</translation>
    </message>
    <message>
        <source>Ghi khen thưởng…</source>
        <translation>Record awards…</translation>
    </message>
    <message>
        <source>Ghi khen thưởng, chọn người sau…</source>
        <translation>Record awards, people chosen later…</translation>
    </message>
    <message>
        <source>Thôi công tác…</source>
        <translation>Left the agency…</translation>
    </message>
    <message>
        <source>Hủy bỏ khen thưởng…</source>
        <translation>Annul awards…</translation>
    </message>
    <message>
        <source>Ghi quyết định khen thưởng…</source>
        <translation>Enter the decision…</translation>
    </message>
    <message>
        <source>Kết thúc đợt xét</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Trao tặng…</source>
        <translation>Present…</translation>
    </message>
    <message>
        <source>Bỏ ngày trao tặng</source>
        <translation>Take back the presentation</translation>
    </message>
    <message>
        <source>Đặt số tiếp theo…</source>
        <translation>Set the next number…</translation>
    </message>
    <message>
        <source>Nhập phôi…</source>
        <translation>Stock received…</translation>
    </message>
    <message>
        <source>Đổi giao diện sáng/tối</source>
        <translation>Switch light / dark</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Nhập danh sách, quyết định…</source>
        <translation>Import lists and decisions…</translation>
    </message>
    <message>
        <source>In danh sách đang xem…</source>
        <translation>Print the list shown…</translation>
    </message>
    <message>
        <source>Điền vào bảng tính được gửi đến…</source>
        <translation>Fill a workbook sent to you…</translation>
    </message>
    <message>
        <source>Đã lưu những gì</source>
        <translation>What is saved</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm và đi tới mọi nơi…</source>
        <translation>Find and go anywhere…</translation>
    </message>
    <message>
        <source>Thêm cán bộ…</source>
        <translation>Add person…</translation>
    </message>
    <message>
        <source>Chuyển đơn vị, chức vụ…</source>
        <translation>New unit or position…</translation>
    </message>
    <message>
        <source>Trở lại công tác…</source>
        <translation>Came back…</translation>
    </message>
    <message>
        <source>Lịch sử của người này</source>
        <translation>History of this person</translation>
    </message>
    <message>
        <source>Giấy xác nhận khen thưởng…</source>
        <translation>Certified extract of awards…</translation>
    </message>
    <message>
        <source>Phiếu chuyển công tác, cơ quan mới nhập được…</source>
        <translation>Leaver&apos;s sheet, for the new agency to import…</translation>
    </message>
    <message>
        <source>Thêm đơn vị…</source>
        <translation>Add unit…</translation>
    </message>
    <message>
        <source>Sửa tên, vị trí trong cây…</source>
        <translation>Correct name or place in the tree…</translation>
    </message>
    <message>
        <source>Đổi tên từ ngày…</source>
        <translation>Rename from a day on…</translation>
    </message>
    <message>
        <source>Sáp nhập vào đơn vị khác…</source>
        <translation>Merge into another unit…</translation>
    </message>
    <message>
        <source>Giải thể…</source>
        <translation>Dissolve…</translation>
    </message>
    <message>
        <source>Thêm quyết định…</source>
        <translation>Add decision…</translation>
    </message>
    <message>
        <source>Văn bản hủy bỏ quyết định…</source>
        <translation>Paper annulling the decision…</translation>
    </message>
    <message>
        <source>Quyết định đính chính…</source>
        <translation>Correcting decision…</translation>
    </message>
    <message>
        <source>Ghi xếp loại…</source>
        <translation>Record ratings…</translation>
    </message>
    <message>
        <source>Thêm sáng kiến…</source>
        <translation>Add an initiative…</translation>
    </message>
    <message>
        <source>Mở đợt mới…</source>
        <translation>Open a round…</translation>
    </message>
    <message>
        <source>Sửa đợt, hạn, lịch họp…</source>
        <translation>Change round, deadlines, meeting…</translation>
    </message>
    <message>
        <source>Thêm đề nghị…</source>
        <translation>Nominate…</translation>
    </message>
    <message>
        <source>Nhập đề nghị từ Excel…</source>
        <translation>Nominations from Excel…</translation>
    </message>
    <message>
        <source>Ý kiến về danh sách công khai…</source>
        <translation>Remarks on the posted list…</translation>
    </message>
    <message>
        <source>Tệp đính kèm của đợt…</source>
        <translation>Files kept with the round…</translation>
    </message>
    <message>
        <source>Kết quả của cấp trên…</source>
        <translation>Results from the level above…</translation>
    </message>
    <message>
        <source>Chuyển bước tiếp</source>
        <translation>On to the next stage</translation>
    </message>
    <message>
        <source>Nội dung báo cáo thành tích…</source>
        <translation>What the achievement report says…</translation>
    </message>
    <message>
        <source>Bỏ đề nghị ghi nhầm</source>
        <translation>Remove nominations entered by mistake</translation>
    </message>
    <message>
        <source>Xóa đợt mở nhầm</source>
        <translation>Delete a round opened by mistake</translation>
    </message>
    <message>
        <source>Thêm thành viên Hội đồng…</source>
        <translation>Add a member of the council…</translation>
    </message>
    <message>
        <source>In giấy khen…</source>
        <translation>Print certificates…</translation>
    </message>
    <message>
        <source>Mẫu in…</source>
        <translation>Layouts…</translation>
    </message>
    <message>
        <source>Phát động phong trào…</source>
        <translation>Launch a movement…</translation>
    </message>
    <message>
        <source>Nhận phong trào cấp trên…</source>
        <translation>Take in a movement from above…</translation>
    </message>
    <message>
        <source>Mở đợt xét từ phong trào…</source>
        <translation>Begin a round from the movement…</translation>
    </message>
    <message>
        <source>Lưu câu hỏi…</source>
        <translation>Keep the question…</translation>
    </message>
    <message>
        <source>Xuất bảng số liệu ra Excel…</source>
        <translation>Export the figures to Excel…</translation>
    </message>
    <message>
        <source>Xuất bảng số liệu ra PDF…</source>
        <translation>Export the figures to PDF…</translation>
    </message>
    <message>
        <source>Lập báo cáo Word…</source>
        <translation>Make the report in Word…</translation>
    </message>
    <message>
        <source>Chốt số liệu năm đã báo cáo…</source>
        <translation>Seal the figures of a reported year…</translation>
    </message>
    <message>
        <source>Hỏng, in lại…</source>
        <translation>Spoiled, print again…</translation>
    </message>
    <message>
        <source>Hủy số…</source>
        <translation>Void the number…</translation>
    </message>
    <message>
        <source>Chữ to hơn</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Cỡ chữ thường</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>Đọc lại trang</source>
        <translation>Read the page again</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Xuất cả sổ ra Excel…</source>
        <translation>Export everything to Excel…</translation>
    </message>
    <message>
        <source>Mật khẩu của tệp…</source>
        <translation>Password of the file…</translation>
    </message>
    <message>
        <source>Khóa ngay</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai…</source>
        <translation>Second backup place…</translation>
    </message>
    <message>
        <source>Bản bàn giao…</source>
        <translation>Handing-over sheet…</translation>
    </message>
    <message>
        <source>Cứu phần đọc được…</source>
        <translation>Save what can be read…</translation>
    </message>
    <message>
        <source>Kiểm tra lại tệp</source>
        <translation>Check the file again</translation>
    </message>
    <message>
        <source>Trở về bản sao lưu…</source>
        <translation>Go back to a backup…</translation>
    </message>
    <message>
        <source>Lưu bản sao lưu thành tệp…</source>
        <translation>Save a backup as a file…</translation>
    </message>
    <message>
        <source>Sang phần kế</source>
        <translation>On to the next part</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Xét điều kiện</source>
        <translation>Check eligibility</translation>
    </message>
    <message>
        <source>Sổ cấp bằng, giấy khen</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng</source>
        <translation>Quality ratings</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Luật</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Sức khỏe dữ liệu</source>
        <translation>Health of the data</translation>
    </message>
    <message>
        <source>Dữ liệu các năm</source>
        <translation>Data by year</translation>
    </message>
    <message>
        <source>Trùng lặp</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Thiết lập</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ConductSection</name>
    <message>
        <source>Thêm kỷ luật…</source>
        <translation>Add a discipline…</translation>
    </message>
    <message>
        <source>Thêm thời gian nghỉ…</source>
        <translation>Add an absence…</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Disciplinary actions</translation>
    </message>
    <message>
        <source>Kỷ luật, thời gian nghỉ</source>
        <translation>Disciplinary actions, absences</translation>
    </message>
    <message>
        <source>{words}
Bấm để sửa hoặc xóa</source>
        <translation>{words}
Click to correct or delete</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Xác nhận đã đối chiếu</source>
        <translation>Confirm it was compared</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ai đối chiếu</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>Với văn bản</source>
        <translation>With the text</translation>
    </message>
    <message>
        <source>Luật số 06/2026/QH16, Điều 1 khoản 5</source>
        <translation>Law No. 06/2026/QH16, Article 1 clause 5</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Chuyển mẫu Word của cơ quan</source>
        <translation>Convert the agency&apos;s Word template</translation>
    </message>
    <message>
        <source>Chuyển và dùng</source>
        <translation>Convert and use</translation>
    </message>
    <message>
        <source>“{name}” có trường của chương trình khác hoặc chỗ chấm để ghi tay. Chọn mỗi chỗ là gì trong “{form}”; tệp gốc giữ nguyên, bản đã chuyển được dùng từ nay.</source>
        <translation>“{name}” has fields of another program or dots to write on. Choose what each is in “{form}”; the file itself stays as it is, the converted copy is used from now on.</translation>
    </message>
    <message>
        <source>(giữ nguyên)</source>
        <translation>(leave as it is)</translation>
    </message>
    <message>
        <source>Của từng người, tập thể, hộ</source>
        <translation>Of each person, collective, household</translation>
    </message>
    <message>
        <source>Của cả văn bản</source>
        <translation>Of the whole paper</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Đính chính quyết định {number}</source>
        <translation>Correct decision {number}</translation>
    </message>
    <message>
        <source>Lập văn bản…</source>
        <translation>Make the paper…</translation>
    </message>
    <message>
        <source>Hồ sơ đã sửa sau khi ghi quyết định; bỏ dấu ở chỗ không cần đính chính:</source>
        <translation>Changed on file since the decision was entered; untick what needs no correction:</translation>
    </message>
    <message>
        <source>Từ khi ghi quyết định, hồ sơ chưa sửa tên, chức vụ, thành tích của ai. Ghi chỗ sai ở dưới hoặc sửa hồ sơ rồi mở lại.</source>
        <translation>Since the decision was entered, nobody&apos;s name, position or achievement was changed. Type what is wrong below, or correct the records and open this again.</translation>
    </message>
    <message>
        <source>Thêm chỗ khác</source>
        <translation>Another place</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>có thể để trống</source>
        <translation>may be left empty</translation>
    </message>
    <message>
        <source>Chỗ khác</source>
        <translation>Another place</translation>
    </message>
</context>
<context>
    <name>CostDialog</name>
    <message>
        <source>Ghi khoản chi</source>
        <translation>Note a cost</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chi cho</source>
        <translation>Spent on</translation>
    </message>
    <message>
        <source>tập huấn, in ấn, tổng kết…</source>
        <translation>training, printing, review…</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>CostsPart</name>
    <message>
        <source>Chưa ghi khoản chi nào.</source>
        <translation>No cost noted yet.</translation>
    </message>
    <message>
        <source>Ghi khoản chi…</source>
        <translation>Note a cost…</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chi cho</source>
        <translation>Spent on</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Hội đồng này chưa có thành viên nào.</source>
        <translation>This council has no members yet.</translation>
    </message>
    <message>
        <source>Hội đồng của</source>
        <translation>Council of</translation>
    </message>
    <message>
        <source>Thêm thành viên…</source>
        <translation>Add member…</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Dùng làm danh sách Hội đồng chung</source>
        <translation>Make it the agency&apos;s council</translation>
    </message>
    <message>
        <source>Chưa lập Hội đồng Thi đua - Khen thưởng. Thêm Chủ tịch, Phó Chủ tịch, các ủy viên và thư ký một lần: mỗi đợt xét mở sau đó có sẵn Hội đồng để ghi thành phần dự họp và số phiếu.</source>
        <translation>There is no council yet. Add chair, deputy, members and secretary once: every round opened afterwards comes with a council whose attendance and votes you can note.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Dự họp</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>✓ Dự họp</source>
        <translation>✓ Present</translation>
    </message>
    <message>
        <source>✎ Ý kiến bằng văn bản</source>
        <translation>✎ Written opinion</translation>
    </message>
    <message>
        <source>✗ Vắng mặt</source>
        <translation>✗ Absent</translation>
    </message>
    <message>
        <source>Hội đồng của cơ quan</source>
        <translation>The agency&apos;s council</translation>
    </message>
    <message>
        <source>{count} thành viên</source>
        <translation>{count} members</translation>
    </message>
</context>
<context>
    <name>CouncilPane</name>
    <message>
        <source>Dự họp</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ý kiến bằng văn bản</source>
        <translation>Written opinion</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Là cán bộ</source>
        <translation>Is of the staff</translation>
    </message>
    <message>
        <source>Bỏ khỏi Hội đồng</source>
        <translation>Take off the council</translation>
    </message>
    <message>
        <source>Phiếu phát ra</source>
        <translation>Ballots given out</translation>
    </message>
    <message>
        <source>Phiếu thu về</source>
        <translation>Ballots returned</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>Ghi phiếu ở danh sách đợt xét</source>
        <translation>Enter votes in the round&apos;s list</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cuộc họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Số phiếu cần</source>
        <translation>Votes needed</translation>
    </message>
    <message>
        <source>{size} thành viên: {present} dự họp, {written} ý kiến bằng văn bản, {absent} vắng mặt</source>
        <translation>{size} members: {present} present, {written} in writing, {absent} absent</translation>
    </message>
    <message>
        <source>Lập Hội đồng thì ở đây ghi số phiếu cần.</source>
        <translation>Once the council is set up, the votes needed stand here.</translation>
    </message>
    <message>
        <source>{kind}: {needed} trên {size}, từ {percent}%</source>
        <translation>{kind}: {needed} of {size}, {percent}% or more</translation>
    </message>
    <message>
        <source>{kind}: {needed} trên {size}, biểu quyết quá {percent}%</source>
        <translation>{kind}: {needed} of {size}, show of hands above {percent}%</translation>
    </message>
    <message>
        <source>Đợt chưa có đề nghị nào.</source>
        <translation>The round has no nominations yet.</translation>
    </message>
    <message>
        <source>Chọn một thành viên để xem.</source>
        <translation>Choose a member to see.</translation>
    </message>
    <message>
        <source>{count} thành viên đang chọn</source>
        <translation>{count} members selected</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dữ liệu các năm</source>
        <translation>Data by year</translation>
    </message>
    <message>
        <source>Số đã ghi của từng năm</source>
        <translation>What is recorded of each year</translation>
    </message>
    <message>
        <source>Không thấy thiếu gì của năm này.</source>
        <translation>Nothing seems to be missing of this year.</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bỏ mốc dữ liệu đầy đủ</source>
        <translation>Take back since when the data is complete</translation>
    </message>
    <message>
        <source>Bỏ chốt</source>
        <translation>Take the seal away</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng, quyết định, xếp loại nào của các năm trước.</source>
        <translation>No awards, decisions or ratings of past years yet.</translation>
    </message>
    <message>
        <source>Đã đủ từ năm nào</source>
        <translation>Complete since when</translation>
    </message>
    <message>
        <source>Từ năm này, không có dữ liệu được hiểu là không được khen thưởng; trước đó là chưa đủ dữ liệu.</source>
        <translation>From this year on, what is not recorded was not given; before it nobody can tell.</translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>{count} năm; {lacking} năm còn chỗ cần tìm</source>
        <translation>{count} years; in {lacking} something is to be looked for</translation>
    </message>
    <message>
        <source>{count} năm; không thấy chỗ nào cần tìm</source>
        <translation>{count} years; nothing to be looked for</translation>
    </message>
    <message>
        <source>{year}: {count} việc cần tìm</source>
        <translation>{year}: {count} things to be looked for</translation>
    </message>
    <message>
        <source>Cán bộ ở cơ quan cả năm</source>
        <translation>Staff there all year</translation>
    </message>
    <message>
        <source>Quyết định ký trong năm</source>
        <translation>Decisions signed in the year</translation>
    </message>
    <message>
        <source>Cán bộ đã ghi xếp loại</source>
        <translation>Staff with a rating</translation>
    </message>
    <message>
        <source>Lần sửa sau khi báo cáo</source>
        <translation>Changes after the report</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Anh/chị đã nói: đủ từ năm {year}.</source>
        <translation>You said: complete since {year}.</translation>
    </message>
    <message>
        <source>Chưa nói. Mọi năm đều coi là có thể còn thiếu.</source>
        <translation>Not said yet. Every year may still lack something.</translation>
    </message>
    <message>
        <source>Dữ liệu khen thưởng đã đủ từ năm {year}</source>
        <translation>Award data complete since {year}</translation>
    </message>
    <message>
        <source>Từ năm {year} đến nay còn {count} năm có chỗ cần tìm.</source>
        <translation>Since {year} there are {count} years with something to be looked for.</translation>
    </message>
    <message>
        <source>Chốt số liệu năm {year}…</source>
        <translation>Seal the figures of {year}…</translation>
    </message>
    <message>
        <source>Chưa chốt. Chốt khi đã gửi báo cáo: từ đó sửa khen thưởng của năm phải ghi lý do, báo cáo sau nêu chỗ khác số đã gửi.</source>
        <translation>Not sealed. Seal it once the report has gone up: from then on a change of the year&apos;s awards needs a reason, and later reports say how they differ from what was sent.</translation>
    </message>
    <message>
        <source>Chốt lại theo báo cáo mới…</source>
        <translation>Seal anew by a new report…</translation>
    </message>
    <message>
        <source>Đã chốt theo báo cáo ngày {day}</source>
        <translation>Sealed by the report of {day}</translation>
    </message>
    <message>
        <source>Đã chốt theo báo cáo ngày {day}: {report}</source>
        <translation>Sealed by the report of {day}: {report}</translation>
    </message>
    <message>
        <source>Sau khi báo cáo</source>
        <translation>After the report</translation>
    </message>
    <message>
        <source>Năm {year}: {what}</source>
        <translation>{year}: {what}</translation>
    </message>
    <message>
        <source>Quyết định chưa có danh sách</source>
        <translation>Decisions without a list</translation>
    </message>
    <message>
        <source>Chưa ghi quyết định nào ký trong năm</source>
        <translation>No decision signed in the year is recorded</translation>
    </message>
    <message>
        <source>Khen thưởng chưa có quyết định</source>
        <translation>Awards without a decision</translation>
    </message>
    <message>
        <source>Hầu hết cán bộ chưa có xếp loại: {rated} trên {staff}</source>
        <translation>Hardly anybody has a rating: {rated} of {staff}</translation>
    </message>
    <message>
        <source>Cán bộ không có gì, đồng nghiệp phần lớn có</source>
        <translation>Staff with nothing while most colleagues have something</translation>
    </message>
    <message>
        <source>Quyết định không ghi ngày, chưa có danh sách</source>
        <translation>Decisions without a day or a list</translation>
    </message>
    <message>
        <source>{kind}: ít hẳn</source>
        <translation>{kind}: far fewer</translation>
    </message>
    <message>
        <source>{kind}: chưa có</source>
        <translation>{kind}: none</translation>
    </message>
    <message>
        <source>năm trước {before}, năm sau {after}</source>
        <translation>year before {before}, year after {after}</translation>
    </message>
    <message>
        <source>Chưa có năm nào</source>
        <translation>No year yet</translation>
    </message>
    <message>
        <source>{what}, năm {year}</source>
        <translation>{what}, {year}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Tệp bị hỏng</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>Mở bản sao lưu, hay cứu phần còn đọc được, đều ra tệp mới: tệp hỏng để yên.</source>
        <translation>Opening a copy and saving what can be read both give a new file: the damaged one stays as it is.</translation>
    </message>
    <message>
        <source>Mở bản sao lưu {when}</source>
        <translation>Open the copy of {when}</translation>
    </message>
    <message>
        <source>Cứu phần đọc được…</source>
        <translation>Save what can be read…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tệp TĐKT (*.tdkt)</source>
        <translation>TĐKT files (*.tdkt)</translation>
    </message>
    <message>
        <source>Cứu phần đọc được ra tệp mới</source>
        <translation>Save what can be read into a new file</translation>
    </message>
    <message>
        <source>Đã cứu ra “{name}”, không thấy mất gì.</source>
        <translation>Saved into “{name}”; nothing is known to be lost.</translation>
    </message>
    <message>
        <source>Đã cứu ra “{name}”. Phần đã mất ghi ở “{list}” cạnh tệp ấy.</source>
        <translation>Saved into “{name}”. What is lost stands in “{list}” beside it.</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>Thời hạn của quy chế</source>
        <translation>A deadline of the regulation</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Việc phải xong</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nộp hồ sơ tổng kết năm</source>
        <translation>Hand in the year&apos;s dossiers</translation>
    </message>
    <message>
        <source>Ngày hằng năm</source>
        <translation>Day of the year</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Hãy ghi việc phải xong.</source>
        <translation>Write what must be done.</translation>
    </message>
    <message>
        <source>Ngày hằng năm ghi ngày và tháng, ví dụ 10/12.</source>
        <translation>Write the day of each year as day and month, such as 10/12.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>Ghi quyết định khen thưởng</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Enter the decision</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s position</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Cấp số sổ cho bằng, giấy khen do cơ quan in</source>
        <translation>Number the certificates the agency prints in the register</translation>
    </message>
    <message>
        <source>{count} đề nghị chưa đủ điều kiện hoặc cần xem lại: {names}.</source>
        <translation>{count} not eligible or with something in the way: {names}.</translation>
    </message>
    <message>
        <source>Sẽ ghi {count} lượt khen thưởng: {kinds}. Có thể hoàn tác.</source>
        <translation>{count} awards will be recorded: {kinds}. It can be undone.</translation>
    </message>
    <message>
        <source>Ghi thêm vào quyết định đã có số này</source>
        <translation>Add to the decision of this number</translation>
    </message>
    <message>
        <source>{kinds} thường do cấp trên quyết định: chỉ ghi ở đây nếu cơ quan có thẩm quyền.</source>
        <translation>{kinds}: usually decided by the level above. Record it here only if your agency has the authority.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Thêm quyết định</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Khen thưởng thành tích…</source>
        <translation>Commendation for…</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi Quỹ thi đua, khen thưởng…</source>
        <translation>Enter the fund…</translation>
    </message>
    <message>
        <source>Hủy bỏ cả quyết định…</source>
        <translation>Annul the whole decision…</translation>
    </message>
    <message>
        <source>Danh sách ({count})</source>
        <translation>List ({count})</translation>
    </message>
    <message>
        <source>quyết định số {number}</source>
        <translation>decision no. {number}</translation>
    </message>
    <message>
        <source> · đã hủy bỏ</source>
        <translation> · annulled</translation>
    </message>
    <message>
        <source>… và {count} lượt khen thưởng nữa</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>Quỹ thi đua, khen thưởng năm {year}</source>
        <translation>Fund of {year}</translation>
    </message>
    <message>
        <source>Quyết định số {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Tiền thưởng: {total} đồng</source>
        <translation>Bonuses: {total} đồng</translation>
    </message>
    <message>
        <source>Quỹ năm {year}: {amount} đồng, còn {left} đồng</source>
        <translation>Fund of {year}: {amount} đồng, {left} đồng left</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Tìm số, người ký, trích yếu…</source>
        <translation>Find number, signer, summary…</translation>
    </message>
    <message>
        <source>Thêm quyết định</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>In giấy khen</source>
        <translation>Print certificates</translation>
    </message>
    <message>
        <source>Xuất danh sách kèm theo</source>
        <translation>Export its list</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>{authority} quyết định: cơ quan đó mới có thẩm quyền hủy bỏ, đính chính</source>
        <translation>{authority} decided: only they may annul or correct it</translation>
    </message>
    <message>
        <source>Ghi khen thưởng kèm quyết định</source>
        <translation>Record awards with a decision</translation>
    </message>
    <message>
        <source>Chưa có quyết định nào. Khi ghi khen thưởng, ghi luôn số và ngày quyết định: quyết định tự có ở đây cùng danh sách người được tặng.</source>
        <translation>No decisions yet. When you record awards, give the decision&apos;s number and date: it then stands here with the list of recipients.</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Lượt khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>{count} quyết định</source>
        <translation>{count} decisions</translation>
    </message>
    <message>
        <source>Quyết định này chưa có ai được tặng</source>
        <translation>This decision gives nobody anything</translation>
    </message>
    <message>
        <source>Xuất danh sách kèm theo quyết định</source>
        <translation>Export the list that goes with the decision</translation>
    </message>
    <message>
        <source>Đã xuất {count} lượt khen thưởng vào {name}</source>
        <translation>Exported {count} awards to {name}</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Dịch</source>
        <translation>Nudge</translation>
    </message>
    <message>
        <source>Đổi cỡ</source>
        <translation>Resize</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Đưa lên trên</source>
        <translation>Bring to front</translation>
    </message>
    <message>
        <source>Đưa xuống dưới</source>
        <translation>Send to back</translation>
    </message>
    <message>
        <source>Đổi khổ giấy</source>
        <translation>Change the paper</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Căn thẳng</source>
        <translation>Align</translation>
    </message>
    <message>
        <source>Chia đều</source>
        <translation>Distribute</translation>
    </message>
</context>
<context>
    <name>DesignerDialog</name>
    <message>
        <source>Xem với</source>
        <translation>Seen with</translation>
    </message>
    <message>
        <source>Chỉ phần in lên phôi</source>
        <translation>Only what goes onto stock</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Làm lại (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Đường kẻ</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Ô khung</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Thẳng mép trái</source>
        <translation>Align left edges</translation>
    </message>
    <message>
        <source>Thẳng giữa, ngang</source>
        <translation>Align centres</translation>
    </message>
    <message>
        <source>Thẳng mép phải</source>
        <translation>Align right edges</translation>
    </message>
    <message>
        <source>Thẳng mép trên</source>
        <translation>Align top edges</translation>
    </message>
    <message>
        <source>Thẳng giữa, dọc</source>
        <translation>Align middles</translation>
    </message>
    <message>
        <source>Thẳng mép dưới</source>
        <translation>Align bottom edges</translation>
    </message>
    <message>
        <source>Chia đều ngang</source>
        <translation>Distribute across</translation>
    </message>
    <message>
        <source>Chia đều dọc</source>
        <translation>Distribute down</translation>
    </message>
    <message>
        <source>Đưa lên trên</source>
        <translation>Bring to front</translation>
    </message>
    <message>
        <source>Đưa xuống dưới</source>
        <translation>Send to back</translation>
    </message>
    <message>
        <source>Xóa (Delete)</source>
        <translation>Delete (Delete)</translation>
    </message>
    <message>
        <source>Lưới 5 mm</source>
        <translation>5 mm grid</translation>
    </message>
    <message>
        <source>Bắt dính vào mép, giữa, đường gióng (giữ Alt để thả)</source>
        <translation>Snap to edges, middles, guides (hold Alt to let go)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Vừa cửa sổ (Ctrl+0)</source>
        <translation>Fit the window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, nội dung ngắn</source>
        <translation>A sample, short texts</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu, nội dung dài nhất</source>
        <translation>A sample, the longest texts</translation>
    </message>
    <message>
        <source>Trường dữ liệu không nhận ra: {names}.</source>
        <translation>Unknown fields: {names}.</translation>
    </message>
    <message>
        <source>Chữ “{text}” không vừa ô.</source>
        <translation>“{text}” does not fit its box.</translation>
    </message>
    <message>
        <source>Phông chữ thiếu {letters} trong “{text}”.</source>
        <translation>The font lacks {letters} in “{text}”.</translation>
    </message>
    <message>
        <source>Chữ mới</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Thêm chữ</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Thêm đường kẻ</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Thêm khung</source>
        <translation>Add a frame</translation>
    </message>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Mẫu in: {name}</source>
        <translation>Layout: {name}</translation>
    </message>
    <message>
        <source>Mẫu in chưa lưu</source>
        <translation>The layout is not saved</translation>
    </message>
    <message>
        <source>Lưu các thay đổi của mẫu in?</source>
        <translation>Save the changes to the layout?</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Đang chọn {count} dòng; ngăn này chỉ nói về một dòng</source>
        <translation>{count} rows are selected; this pane is about one of them</translation>
    </message>
</context>
<context>
    <name>DisciplineDialog</name>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hết ngày</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>khi chấp hành xong</source>
        <translation>when it was served</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chưa ghi ngày hết hiệu lực thì các năm sau chưa xác định được khi xét liên tục.</source>
        <translation>Without an end the years after it cannot be told when years running are counted.</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>2  Thả danh sách cán bộ vào đây</source>
        <translation>2  Drop the staff list here</translation>
    </message>
    <message>
        <source>Chọn tệp Excel…</source>
        <translation>Choose an Excel file…</translation>
    </message>
    <message>
        <source>Dán từ Excel  Ctrl+V</source>
        <translation>Paste from Excel  Ctrl+V</translation>
    </message>
    <message>
        <source>Excel, CSV hay bảng sao chép từ Word, như cơ quan đang dùng: không cần sửa cột. Xem trước từng dòng rồi mới ghi; ghi xong vẫn hoàn tác được.</source>
        <translation>Excel, CSV or a table copied from Word, as you use it: no column need be changed. Every row is shown before it is saved; it can be undone.</translation>
    </message>
    <message>
        <source>Thả để xem trước</source>
        <translation>Drop to preview</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Còn {count} đề nghị chưa qua bước này</source>
        <translation>{count} nominations have not passed this stage</translation>
    </message>
    <message>
        <source>Từ khi lập thành tích đến khi khen thưởng: bình quân {average} ngày ({shortest}–{longest})</source>
        <translation>From achievement to award: {average} days on average ({shortest}–{longest})</translation>
    </message>
    <message>
        <source>Quá hạn {stage} ({day}): còn {count} đề nghị</source>
        <translation>Overdue: {stage} ({day}), {count} left</translation>
    </message>
    <message>
        <source>Đến hạn {stage}: {day}, còn {count} đề nghị</source>
        <translation>Due: {stage} {day}, {count} left</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Trùng lặp</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Không có hồ sơ cán bộ hoặc đơn vị nào có vẻ trùng nhau.</source>
        <translation>No person or unit looks as if it were in the file twice.</translation>
    </message>
    <message>
        <source>Hồ sơ thứ nhất</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>Hồ sơ thứ hai</source>
        <translation>Second record</translation>
    </message>
    <message>
        <source>Giống</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cán bộ  {count}</source>
        <translation>Staff  {count}</translation>
    </message>
    <message>
        <source>Đơn vị  {count}</source>
        <translation>Units  {count}</translation>
    </message>
    <message>
        <source>{count} cặp</source>
        <translation>{count} pairs</translation>
    </message>
    <message>
        <source>tên chỉ khác cách viết</source>
        <translation>names differ in spelling only</translation>
    </message>
</context>
<context>
    <name>EligiblePage</name>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào để xét. Hãy nhập danh sách cán bộ trước.</source>
        <translation>Nobody to judge yet. Import the staff list first.</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Năm xét</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Ngày nhận hồ sơ</source>
        <translation>dossier received</translation>
    </message>
    <message>
        <source>Ghi khen thưởng</source>
        <translation>Record award</translation>
    </message>
    <message>
        <source>Xét điều kiện</source>
        <translation>Check eligibility</translation>
    </message>
    <message>
        <source>Ngày cơ quan có thẩm quyền nhận hồ sơ: xét theo quy định của ngày ấy</source>
        <translation>The day the competent body receives the dossier: the law of that day judges it</translation>
    </message>
    <message>
        <source>Tìm người, đơn vị…</source>
        <translation>Find person, unit…</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Hãy ghi đủ ngày, tháng, năm.</source>
        <translation>Please give day, month and year.</translation>
    </message>
    <message>
        <source>Ngày nhận hồ sơ không thuộc năm xét hay năm sau đó: hãy xem lại.</source>
        <translation>The dossier is received neither in the year judged nor in the one after: please check.</translation>
    </message>
    <message>
        <source>Đang xét điều kiện…</source>
        <translation>Judging…</translation>
    </message>
    <message>
        <source>Chương trình chưa có quy định nào cho ngày {day}.</source>
        <translation>The program has no rules for {day} yet.</translation>
    </message>
    <message>
        <source>Chưa có ai thuộc đối tượng này trong sổ.</source>
        <translation>There is nobody of this kind in the book yet.</translation>
    </message>
    <message>
        <source>{count} đối tượng</source>
        <translation>{count} shown</translation>
    </message>
    <message>
        <source>Xuất kết quả xét</source>
        <translation>Export the verdicts</translation>
    </message>
    <message>
        <source>Đã xuất {count} kết quả vào {name}</source>
        <translation>Exported {count} verdicts to {name}</translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>Chưa có người, đơn vị nào đăng ký.</source>
        <translation>Nobody and no unit has registered yet.</translation>
    </message>
    <message>
        <source>Ghi đăng ký…</source>
        <translation>Register…</translation>
    </message>
    <message>
        <source>Người, đơn vị</source>
        <translation>Person, unit</translation>
    </message>
    <message>
        <source>Đơn vị của người ấy</source>
        <translation>Unit of the person</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Đăng ký nội dung</source>
        <translation>Registered for</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Ghi đăng ký phong trào</source>
        <translation>Register for a movement</translation>
    </message>
    <message>
        <source>Ghi đăng ký</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Đăng ký nội dung</source>
        <translation>Registered for</translation>
    </message>
    <message>
        <source>một mô hình, một sáng kiến…</source>
        <translation>a model, an initiative…</translation>
    </message>
</context>
<context>
    <name>ExemplarsView</name>
    <message>
        <source>Điển hình tiên tiến</source>
        <translation>Exemplars</translation>
    </message>
    <message>
        <source>Phát hiện, bồi dưỡng, nêu gương; báo cáo của kỳ đếm và nêu tên.</source>
        <translation>Found, nurtured, made known; the report of the period counts and names them.</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Vì sao là điển hình, rồi Enter</source>
        <translation>Why they are an exemplar, then Enter</translation>
    </message>
    <message>
        <source>Người, đơn vị</source>
        <translation>Person, unit</translation>
    </message>
    <message>
        <source>Ngày phát hiện</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>Chưa ghi điển hình nào.</source>
        <translation>No exemplars noted yet.</translation>
    </message>
    <message>
        <source>Đề nghị khen thưởng…</source>
        <translation>Put forward…</translation>
    </message>
    <message>
        <source>Ai phát hiện</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Đã bồi dưỡng</source>
        <translation>Nurtured</translation>
    </message>
    <message>
        <source>Đã nêu gương</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>Hãy chọn điển hình cần đề nghị</source>
        <translation>Choose the exemplars to put forward</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Đính kèm tệp…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Hoặc kéo thả tệp vào đây</source>
        <translation>Or drop files here</translation>
    </message>
    <message>
        <source>Tệp đính kèm ({count})</source>
        <translation>Attached files ({count})</translation>
    </message>
    <message>
        <source>Đính kèm tệp</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Đang đính kèm…</source>
        <translation>Attaching…</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ghi ra tệp…</source>
        <translation>Write to a file…</translation>
    </message>
    <message>
        <source>Bỏ đính kèm</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình mở “{name}”</source>
        <translation>This PC has no program that opens “{name}”</translation>
    </message>
    <message>
        <source>Ghi tệp đính kèm</source>
        <translation>Write an attached file</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Họ và tên, tập thể</source>
        <translation>Name, collective</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Người phát động</source>
        <translation>Launched by</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Chọn giá trị…</source>
        <translation>Choose a value…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chọn các dòng (Ctrl, Shift hoặc Ctrl+A), rồi chọn giá trị và ghi.</source>
        <translation>Select rows (Ctrl, Shift or Ctrl+A), then choose the value and write it.</translation>
    </message>
    <message>
        <source>Ghi cho {count} dòng</source>
        <translation>Write for {count} rows</translation>
    </message>
    <message>
        <source>Điền “{name}”</source>
        <translation>Fill “{name}”</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bảng tính đã có {count} dòng: {names}.</source>
        <translation>The workbook has {count} rows already: {names}.</translation>
    </message>
    <message>
        <source>thay bằng danh sách này</source>
        <translation>replace them by this list</translation>
    </message>
    <message>
        <source>giữ lại, ghi tiếp bên dưới</source>
        <translation>keep them, write below</translation>
    </message>
    <message>
        <source>Các dòng đã có</source>
        <translation>The rows there</translation>
    </message>
    <message>
        <source>Những cột sau chưa rõ ghi gì. Chọn một lần; lần sau gặp mẫu này chương trình tự điền.</source>
        <translation>It is not clear what goes into these columns. Choose once; the next workbook of this form is filled by itself.</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(leave empty)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Bảng tính được gửi đến</source>
        <translation>The workbook sent to you</translation>
    </message>
    <message>
        <source>Excel (*.xlsx *.xlsm)</source>
        <translation>Excel (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Đang xem {name}…</source>
        <translation>Looking through {name}…</translation>
    </message>
    <message>
        <source>Ghi bảng tính đã điền</source>
        <translation>Save the filled workbook</translation>
    </message>
    <message>
        <source>Excel (*{suffix})</source>
        <translation>Excel (*{suffix})</translation>
    </message>
    <message>
        <source>Đang điền {name}…</source>
        <translation>Filling {name}…</translation>
    </message>
    <message>
        <source>Đã điền {count} dòng vào {name}</source>
        <translation>Filled {count} lines into {name}</translation>
    </message>
    <message>
        <source>; để trống: {names}</source>
        <translation>; left empty: {names}</translation>
    </message>
    <message>
        <source>; mẫu không có chỗ cho: {names}</source>
        <translation>; the form has no place for: {names}</translation>
    </message>
    <message>
        <source>; danh sách chọn của mẫu không có: {names}</source>
        <translation>; the form&apos;s list of choices lacks: {names}</translation>
    </message>
    <message>
        <source>; đã thay dòng có sẵn: {names}</source>
        <translation>; rows of its own replaced: {names}</translation>
    </message>
    <message>
        <source>; giữ dòng có sẵn: {names}</source>
        <translation>; rows of its own kept: {names}</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Một trong các điều kiện sau:</source>
        <translation>One of these:</translation>
    </message>
    <message>
        <source>Cả các điều kiện sau:</source>
        <translation>All of these conditions:</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>chưa đủ dữ liệu</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>chưa đối chiếu</source>
        <translation>not checked against its text</translation>
    </message>
    <message>
        <source>Hội đồng, cơ quan xác nhận</source>
        <translation>confirmed by council or agency</translation>
    </message>
    <message>
        <source>cần đối chiếu thêm</source>
        <translation>to be checked further</translation>
    </message>
    <message>
        <source>lưu ý khi xét</source>
        <translation>to be kept in mind</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Chọn tệp Excel…</source>
        <translation>Choose an Excel file…</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Khen thưởng các năm trước</source>
        <translation>Awards of earlier years</translation>
    </message>
    <message>
        <source>Danh sách khen thưởng, xếp loại, sáng kiến đã có: có dữ liệu các năm trước mới xét được điều kiện của từng người.</source>
        <translation>Lists of awards, ratings, initiatives: only with the years before can anybody&apos;s conditions be checked.</translation>
    </message>
    <message>
        <source>Mở cơ quan mẫu</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Mở tệp .tdkt…</source>
        <translation>Open a .tdkt file…</translation>
    </message>
    <message>
        <source>Hướng dẫn  F1</source>
        <translation>Guide  F1</translation>
    </message>
    <message>
        <source>Thử trước với cơ quan mẫu</source>
        <translation>Try the sample agency first</translation>
    </message>
    <message>
        <source>120 cán bộ, 10 năm khen thưởng, một đợt tổng kết trọn vẹn. Mở ở tệp riêng, không lẫn vào tệp này.</source>
        <translation>120 staff, ten years of awards, a whole year-end round. It opens in a file of its own.</translation>
    </message>
    <message>
        <source>Đã có tệp ở máy khác?</source>
        <translation>A file on another PC?</translation>
    </message>
    <message>
        <source>Sao chép tệp vào máy này rồi mở.</source>
        <translation>Copy it here and open it.</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Mở bên cạnh, vừa xem vừa làm.</source>
        <translation>Opens beside the work.</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>Cơ quan: {name}</source>
        <translation>Agency: {name}</translation>
    </message>
    <message>
        <source>cơ quan cấp trên</source>
        <translation>superior agency</translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation>place</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>Còn thiếu: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Đã đủ để lập văn bản.</source>
        <translation>Enough for the papers.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bỏ những gì vừa ghi ở đây?</source>
        <translation>Discard what was entered here?</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source> và {count} nữa</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>GatherDialog</name>
    <message>
        <source>Nhập nhiều danh sách</source>
        <translation>Import several lists</translation>
    </message>
    <message>
        <source>Đơn vị gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Loại danh sách</source>
        <translation>Kind of list</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Cần xử lý</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Xem danh sách…</source>
        <translation>Look at the list…</translation>
    </message>
    <message>
        <source>Xuất báo cáo…</source>
        <translation>Export a report…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter để xem và sửa một danh sách; phím cách để bỏ hoặc lấy lại danh sách</source>
        <translation>Enter to look at a list and put it right; Space to leave it out or take it back</translation>
    </message>
    <message>
        <source>{lists} danh sách, quyết định của {units} đơn vị</source>
        <translation>{lists} lists and decisions of {units} units</translation>
    </message>
    <message>
        <source>{lists} danh sách, quyết định</source>
        <translation>{lists} lists and decisions</translation>
    </message>
    <message>
        <source>phím cách để bỏ hoặc lấy lại một danh sách</source>
        <translation>Space leaves a list out or takes it back</translation>
    </message>
    <message>
        <source>{units} và {count} đơn vị khác</source>
        <translation>{units} and {count} other units</translation>
    </message>
    <message>
        <source>Chưa thấy gửi gì: {units}</source>
        <translation>Nothing seen from: {units}</translation>
    </message>
    <message>
        <source>Không nhập danh sách này</source>
        <translation>This list is left out</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>kèm {kinds}</source>
        <translation>with {kinds}</translation>
    </message>
    <message>
        <source>{count} dòng có nhận xét</source>
        <translation>{count} rows with remarks</translation>
    </message>
    <message>
        <source>{count} đơn vị mới</source>
        <translation>{count} new units</translation>
    </message>
    <message>
        <source>Tệp này không đọc được</source>
        <translation>This file cannot be read</translation>
    </message>
    <message>
        <source>Xử lý từng dòng ({count})</source>
        <translation>Go row by row ({count})</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Nhập danh sách này</source>
        <translation>Take this list</translation>
    </message>
    <message>
        <source>Bỏ danh sách này</source>
        <translation>Leave this list out</translation>
    </message>
    <message>
        <source>Đang xem lại…</source>
        <translation>Reviewing…</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Bỏ những chỗ đã sửa và không nhập các danh sách này?</source>
        <translation>Drop what was put right and not import these lists?</translation>
    </message>
    <message>
        <source>Bỏ, không nhập</source>
        <translation>Drop, do not import</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Cán bộ, đơn vị</source>
        <translation>Staff, units</translation>
    </message>
    <message>
        <source>Quyết định, đợt xét, phong trào</source>
        <translation>Decisions, rounds, movements</translation>
    </message>
    <message>
        <source>chưa có khen thưởng nào</source>
        <translation>no awards yet</translation>
    </message>
    <message>
        <source>Với {name}</source>
        <translation>With {name}</translation>
    </message>
    <message>
        <source>Lệnh, trang, hướng dẫn</source>
        <translation>Commands, pages, guide</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Trao tặng bằng, giấy khen</source>
        <translation>Present certificates</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ngày trao tặng</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>để trống: chính người được tặng</source>
        <translation>empty: the recipient</translation>
    </message>
    <message>
        <source>Hãy ghi đủ ngày, tháng, năm.</source>
        <translation>Please give day, month and year.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Nơi sao lưu…</source>
        <translation>Backup place…</translation>
    </message>
    <message>
        <source>Kiểm lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Trở về bản này…</source>
        <translation>Go back to this…</translation>
    </message>
    <message>
        <source>Lưu bản này thành tệp…</source>
        <translation>Save this as a file…</translation>
    </message>
    <message>
        <source>Cứu phần đọc được…</source>
        <translation>Save what can be read…</translation>
    </message>
    <message>
        <source>Bản bàn giao…</source>
        <translation>Handing-over sheet…</translation>
    </message>
    <message>
        <source>Sức khỏe dữ liệu</source>
        <translation>Health of the data</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Không có vấn đề</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Chưa có bản nào: bản đầu tiên được ghi trước thay đổi đầu tiên của ngày.</source>
        <translation>None yet: the first is made before the first change of a day.</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Ở đâu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>cả hai nơi</source>
        <translation>both places</translation>
    </message>
    <message>
        <source>máy này</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Tệp bị hỏng: hãy trở về bản sao lưu gần nhất còn lành</source>
        <translation>The file is damaged: please go back to the latest sound backup</translation>
    </message>
    <message>
        <source>Tệp lành, mọi việc đã lưu</source>
        <translation>The file is sound, everything is saved</translation>
    </message>
    <message>
        <source>Kiểm lúc {time}, mất {seconds} giây · {size}</source>
        <translation>Checked at {time}, took {seconds} s · {size}</translation>
    </message>
    <message>
        <source>{count} điều cần xem</source>
        <translation>{count} worth a look</translation>
    </message>
    <message>
        <source>không có điều gì cần xem</source>
        <translation>nothing to look at</translation>
    </message>
    <message>
        <source>Chưa chọn nơi sao lưu thứ hai (thẻ nhớ, ổ khác): máy hỏng là mất cả hai.</source>
        <translation>No second place chosen (stick, other disk): if this machine breaks, both are lost.</translation>
    </message>
    <message>
        <source>“{place}” chưa cắm.</source>
        <translation>“{place}” is not there.</translation>
    </message>
    <message>
        <source>Chọn một bản sao lưu để xem trở về thì mất gì.</source>
        <translation>Choose a backup to see what going back would take.</translation>
    </message>
    <message>
        <source>Trở về bản {when} thì</source>
        <translation>Going back to {when}</translation>
    </message>
    <message>
        <source>Bản này có mật khẩu khác: lúc trở về sẽ hỏi mật khẩu của bản ấy.</source>
        <translation>This copy has another password: it is asked for when you go back to it.</translation>
    </message>
    <message>
        <source>Bản này không đọc được.</source>
        <translation>This one cannot be read.</translation>
    </message>
    <message>
        <source>cán bộ</source>
        <translation>people</translation>
    </message>
    <message>
        <source>lượt khen thưởng</source>
        <translation>awards</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>đề nghị</source>
        <translation>nominations</translation>
    </message>
    <message>
        <source>{name}: {now} → {then}</source>
        <translation>{name}: {now} → {then}</translation>
    </message>
    <message>
        <source>… và {count} thao tác nữa</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>mất {count} thao tác:</source>
        <translation>takes back {count} steps:</translation>
    </message>
    <message>
        <source>không mất gì.</source>
        <translation>loses nothing.</translation>
    </message>
    <message>
        <source>Tệp lành: không có gì phải cứu</source>
        <translation>The file is sound: there is nothing to save from it</translation>
    </message>
    <message>
        <source>Bản bàn giao</source>
        <translation>Handing-over sheet</translation>
    </message>
    <message>
        <source>Thư mục để xuất cả sổ</source>
        <translation>Folder for the whole file’s lists</translation>
    </message>
    <message>
        <source>Đã xuất {count} danh sách vào thư mục {name}</source>
        <translation>Exported {count} lists into folder {name}</translation>
    </message>
    <message>
        <source>Đang xuất cả sổ…</source>
        <translation>Exporting everything…</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào được chọn</source>
        <translation>No backup is chosen</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {folder}</source>
        <translation>Backed up into {folder}</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai: thẻ nhớ hoặc ổ khác</source>
        <translation>Second backup place: a stick or another disk</translation>
    </message>
    <message>
        <source>Trở về bản {when}? {count} thao tác làm từ đó sẽ không còn trong tệp. Bản nay được giữ lại ở đầu danh sách, trở lại lúc nào cũng được.</source>
        <translation>Go back to {when}? {count} steps done since will be gone from the file. What is now is kept at the head of the list; it can be returned to at any time.</translation>
    </message>
    <message>
        <source>Trở về bản sao lưu</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Trở về bản này</source>
        <translation>Go back to this</translation>
    </message>
    <message>
        <source>Tệp TĐKT (*.tdkt)</source>
        <translation>TĐKT file (*.tdkt)</translation>
    </message>
    <message>
        <source>Lưu bản sao lưu thành tệp</source>
        <translation>Save a backup as a file</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Tìm nội dung, giá trị cũ, mới…</source>
        <translation>Find words, old and new values…</translation>
    </message>
    <message>
        <source>Loại bản ghi</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Chưa có thao tác nào. Mọi thay đổi trong tệp được ghi lại ở đây.</source>
        <translation>Nothing was done yet. Every change in the file is noted here.</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mọi loại bản ghi</source>
        <translation>All kinds of records</translation>
    </message>
    <message>
        <source>{count} thao tác</source>
        <translation>{count} operations</translation>
    </message>
    <message>
        <source>đã hoàn tác</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Mọi thao tác với bản ghi này</source>
        <translation>All operations on this record</translation>
    </message>
    <message>
        <source> · đã hoàn tác</source>
        <translation> · undone</translation>
    </message>
    <message>
        <source>Hoàn tác {count} trường</source>
        <translation>Undo {count} fields</translation>
    </message>
    <message>
        <source>Hoàn tác riêng thao tác này</source>
        <translation>Undo this operation alone</translation>
    </message>
    <message>
        <source>Hoàn tác đến đây, {count} thao tác</source>
        <translation>Undo down to here, {count} operations</translation>
    </message>
    <message>
        <source>Các bản ghi này đã được sửa tiếp.</source>
        <translation>These records were changed since.</translation>
    </message>
    <message>
        <source>Đã có thao tác sau trên các bản ghi này: {names}</source>
        <translation>Later operations on these records: {names}</translation>
    </message>
    <message>
        <source>Hoàn tác {count} thao tác?</source>
        <translation>Undo {count} operations?</translation>
    </message>
    <message>
        <source>Chốt số liệu năm {years} bị bỏ theo, không hỏi lý do.</source>
        <translation>The seal of {years} goes with them, and no reason is asked.</translation>
    </message>
    <message>
        <source>Hoàn tác đến đây</source>
        <translation>Undo down to here</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Xem thêm, còn {count} bản ghi</source>
        <translation>More: {count} records</translation>
    </message>
    <message>
        <source>thêm mới</source>
        <translation>added</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>empty</translation>
    </message>
    <message>
        <source> (sửa tiếp lúc {time})</source>
        <translation> (changed again {time})</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nhập {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Loại danh sách</source>
        <translation>Kind of list</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Các cột…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Xử lý từng dòng</source>
        <translation>Go row by row</translation>
    </message>
    <message>
        <source>Xuất báo cáo…</source>
        <translation>Export a report…</translation>
    </message>
    <message>
        <source>Ghi vào tệp</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nhập từ {name}</source>
        <translation>Import from {name}</translation>
    </message>
    <message>
        <source>Danh sách cán bộ</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Danh sách đơn vị</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Danh sách khen thưởng</source>
        <translation>List of awards</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Danh sách thời gian nghỉ</source>
        <translation>List of absences</translation>
    </message>
    <message>
        <source>Thời gian nghỉ</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Bấm đúp hoặc F2 để sửa ô; phím cách để bỏ qua hoặc nhập lại dòng; Enter để xử lý điểm cần xử lý</source>
        <translation>Double-click or F2 edits a cell; Space leaves a row out or takes it back; Enter solves a problem</translation>
    </message>
    <message>
        <source>Xử lý từng dòng ({count})</source>
        <translation>Go row by row ({count})</translation>
    </message>
    <message>
        <source>nhập {count} dòng mới</source>
        <translation>import {count} new rows</translation>
    </message>
    <message>
        <source>cập nhật {count}</source>
        <translation>update {count}</translation>
    </message>
    <message>
        <source>Mọi dòng đã có trong tệp hoặc cần xử lý</source>
        <translation>Every row is in the file already or has a problem</translation>
    </message>
    <message>
        <source>Danh sách xếp loại</source>
        <translation>List of ratings</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Danh sách sáng kiến</source>
        <translation>List of initiatives</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Danh sách kỷ luật</source>
        <translation>List of disciplines</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Danh sách phong trào</source>
        <translation>List of movements</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Danh sách đăng ký phong trào</source>
        <translation>List of registrations</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Quá trình công tác</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Trang: {name}</source>
        <translation>Sheet: {name}</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Tiêu đề ở dòng {header}; danh sách từ dòng {first} đến {last}</source>
        <translation>Header in row {header}; list from row {first} to {last}</translation>
    </message>
    <message>
        <source>Mọi bản ghi</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>Có nhận xét</source>
        <translation>With remarks</translation>
    </message>
    <message>
        <source>Dùng danh sách này</source>
        <translation>Use this list</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Vào đợt “{name}”</source>
        <translation>Into round “{name}”</translation>
    </message>
    <message>
        <source>Đề nghị {count}</source>
        <translation>Put {count} forward</translation>
    </message>
    <message>
        <source>Điền cho mọi ô trống…</source>
        <translation>Fill every empty cell…</translation>
    </message>
    <message>
        <source>Điền cho ô trống</source>
        <translation>Fill empty cells</translation>
    </message>
    <message>
        <source>{field}, ở mọi dòng để trống:</source>
        <translation>{field}, in every row that has none:</translation>
    </message>
    <message>
        <source>Đang xem lại…</source>
        <translation>Reviewing…</translation>
    </message>
    <message>
        <source>Đang ghi…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Bỏ danh sách đã ghi và không nhập?</source>
        <translation>Leave the list you typed and import nothing?</translation>
    </message>
    <message>
        <source>Bỏ những chỗ đã sửa và không nhập danh sách này?</source>
        <translation>Discard what you put right, and not import this list?</translation>
    </message>
    <message>
        <source>Bỏ, không nhập</source>
        <translation>Discard, do not import</translation>
    </message>
    <message>
        <source>Bỏ những chỗ vừa sửa trong danh sách này?</source>
        <translation>Drop what was just put right in this list?</translation>
    </message>
    <message>
        <source>Bỏ chỗ vừa sửa</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Đang đọc {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
    <message>
        <source>Đề nghị tặng gì?</source>
        <translation>Nominated for what?</translation>
    </message>
    <message>
        <source>Danh sách không ghi danh hiệu nào. Mọi người trong đó được đề nghị:</source>
        <translation>The list names no title. Everybody in it is nominated for:</translation>
    </message>
    <message>
        <source>Đang đọc {count} tệp…</source>
        <translation>Reading {count} files…</translation>
    </message>
    <message>
        <source>Nhập danh sách, quyết định</source>
        <translation>Import lists, decisions</translation>
    </message>
    <message>
        <source>Thư mục không có danh sách, quyết định nào.</source>
        <translation>The folder holds no list and no decision.</translation>
    </message>
    <message>
        <source>{count} tệp không nhập được; các tệp khác xem tiếp sau đây.</source>
        <translation>{count} files could not be taken; the others follow.</translation>
    </message>
    <message>
        <source>Không nhập được tệp nào.</source>
        <translation>No file could be taken.</translation>
    </message>
    <message>
        <source>Xuất báo cáo nhập</source>
        <translation>Export the import report</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Đã xuất báo cáo {count} dòng vào {name}</source>
        <translation>Exported a report of {count} rows to {name}</translation>
    </message>
    <message>
        <source>Đang xuất…</source>
        <translation>Exporting…</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>Các cột được ghép như lần nhập trước</source>
        <translation>Columns are matched as at the last import</translation>
    </message>
    <message>
        <source>Bỏ cách ghép đã lưu</source>
        <translation>Forget the saved matching</translation>
    </message>
    <message>
        <source>Viết hoa chữ cái đầu</source>
        <translation>Capitalise</translation>
    </message>
    <message>
        <source>Dời lại một cột</source>
        <translation>Move back by one column</translation>
    </message>
    <message>
        <source>Coi là một đơn vị</source>
        <translation>Treat as one unit</translation>
    </message>
    <message>
        <source>Đảo lại cả cột</source>
        <translation>Swap the whole column</translation>
    </message>
    <message>
        <source>{count} dòng không ghi năm</source>
        <translation>{count} rows name no year</translation>
    </message>
    <message>
        <source>Điền năm…</source>
        <translation>Fill in the year…</translation>
    </message>
    <message>
        <source>Danh sách đăng ký hoặc đề nghị</source>
        <translation>A list of registrations or nominations</translation>
    </message>
    <message>
        <source>Đây là danh sách đã có quyết định</source>
        <translation>This is a list of what was decided</translation>
    </message>
    <message>
        <source>{count} người chưa có trong danh sách cán bộ sẽ được thêm</source>
        <translation>{count} people not yet on the staff list will be added</translation>
    </message>
    <message>
        <source>Chỉ lấy người, tập thể đã có</source>
        <translation>Only people and units already there</translation>
    </message>
    <message>
        <source>Áp dụng cho {count} ô</source>
        <translation>Apply to {count} cells</translation>
    </message>
    <message>
        <source>{count} đơn vị mới: {names}</source>
        <translation>{count} new units: {names}</translation>
    </message>
    <message>
        <source>Thêm {count} người chưa có trong danh sách cán bộ: {names}</source>
        <translation>Adds {count} people not yet in the staff list: {names}</translation>
    </message>
    <message>
        <source>Còn danh sách chưa lấy ở trang {names}</source>
        <translation>Lists not taken on sheets {names}</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>{count} đề nghị cần trả lời  (Alt+N: áp dụng tất cả)</source>
        <translation>{count} proposals to answer  (Alt+N: apply all)</translation>
    </message>
    <message>
        <source>Đã trả lời các đề nghị</source>
        <translation>All proposals are answered</translation>
    </message>
    <message>
        <source>Đã áp dụng {taken}, để nguyên {left} · Xem lại</source>
        <translation>{taken} applied, {left} left as they are · Look again</translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Để nguyên: {words}</source>
        <translation>Leave: {words}</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>Thêm sáng kiến</source>
        <translation>Add initiative</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tên sáng kiến, đề tài</source>
        <translation>Title of initiative or research</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Gõ tên để chọn cán bộ</source>
        <translation>Type a name to choose a person</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Năm công nhận</source>
        <translation>Year recognised</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Phạm vi ảnh hưởng</source>
        <translation>Range of effect</translation>
    </message>
    <message>
        <source>Số QĐ công nhận</source>
        <translation>Recognition no.</translation>
    </message>
    <message>
        <source>Ngày công nhận</source>
        <translation>Recognition date</translation>
    </message>
</context>
<context>
    <name>InitiativePane</name>
    <message>
        <source>Thêm tác giả: gõ tên rồi Enter</source>
        <translation>Add an author: type a name, then Enter</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số QĐ</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Phạm vi ảnh hưởng</source>
        <translation>Range of effect</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Chỉ có tên, chưa nối với cán bộ nào</source>
        <translation>Only a name, linked to nobody on the staff</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp của {name}</source>
        <translation>Share of {name}</translation>
    </message>
    <message>
        <source>Bỏ tác giả này</source>
        <translation>Remove this author</translation>
    </message>
    <message>
        <source>Bỏ tác giả {name}</source>
        <translation>Remove author {name}</translation>
    </message>
    <message>
        <source>đã dùng xét: CSTĐCS 2024; …</source>
        <translation>used for: CSTĐCS 2024; …</translation>
    </message>
    <message>
        <source>Đã dùng để xét của {name}</source>
        <translation>Used for, of {name}</translation>
    </message>
</context>
<context>
    <name>InitiativesPage</name>
    <message>
        <source>Tìm tên sáng kiến, tác giả…</source>
        <translation>Find title, author…</translation>
    </message>
    <message>
        <source>Mọi phạm vi ảnh hưởng</source>
        <translation>Any range of effect</translation>
    </message>
    <message>
        <source>Thêm sáng kiến</source>
        <translation>Add initiative</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Nhập danh sách sáng kiến</source>
        <translation>Import a list of initiatives</translation>
    </message>
    <message>
        <source>Chưa có sáng kiến, đề tài nào. Nhập danh sách đã được công nhận hoặc ghi từng sáng kiến với tác giả và tỷ lệ đóng góp.</source>
        <translation>No initiatives yet. Import the list of those recognised, or enter each with its authors and their shares.</translation>
    </message>
    <message>
        <source>Tên sáng kiến, đề tài</source>
        <translation>Title of initiative or research</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Phạm vi ảnh hưởng</source>
        <translation>Range of effect</translation>
    </message>
    <message>
        <source>Số QĐ công nhận</source>
        <translation>Recognition no.</translation>
    </message>
    <message>
        <source>Ngày công nhận</source>
        <translation>Recognition date</translation>
    </message>
    <message>
        <source>{count} sáng kiến</source>
        <translation>{count} initiatives</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Cấp cơ sở</source>
        <translation>Agency&apos;s level</translation>
    </message>
    <message>
        <source>Cấp bộ, ban, ngành, tỉnh</source>
        <translation>Ministry&apos;s or province&apos;s level</translation>
    </message>
    <message>
        <source>Cấp Nhà nước</source>
        <translation>State level</translation>
    </message>
    <message>
        <source>Dùng gần đây</source>
        <translation>Used lately</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Danh hiệu, hình thức riêng của cơ quan</source>
        <translation>The agency&apos;s own award</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Viết tắt</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>cách nhau bằng ;</source>
        <translation>separated by ;</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Dành cho</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Quy chế…</source>
        <translation>Regulation…</translation>
    </message>
</context>
<context>
    <name>LateReasonDialog</name>
    <message>
        <source>Số liệu năm {years} đã báo cáo</source>
        <translation>Figures of {years} have been reported</translation>
    </message>
    <message>
        <source>Ghi thay đổi</source>
        <translation>Write the change</translation>
    </message>
    <message>
        <source>Lý do sửa</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>ví dụ: sót tên trong danh sách</source>
        <translation>for example: left out of the list</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày áp dụng</source>
        <translation>Day of application</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cần đối chiếu</source>
        <translation>To be compared</translation>
    </message>
    <message>
        <source>Tìm điều, khoản, danh hiệu…</source>
        <translation>Find article, title…</translation>
    </message>
    <message>
        <source>Tắt, đã sửa</source>
        <translation>Off, changed</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Gói đã nhập…</source>
        <translation>Packages taken in…</translation>
    </message>
    <message>
        <source>Nhập gói quy định…</source>
        <translation>Take in a package of law…</translation>
    </message>
    <message>
        <source>Luật</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Chương trình thiếu dữ liệu luật: hãy cài lại.</source>
        <translation>The program lacks its data of the law: install it again.</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article, clause</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Văn bản của ngày {day}:</source>
        <translation>Documents of {day}:</translation>
    </message>
    <message>
        <source>Gói quy định hoặc phần đã sửa không còn khớp với dữ liệu luật của bản chương trình này: đang tạm dùng luật có sẵn. Hãy bỏ rồi nhập lại gói.</source>
        <translation>A package or a correction no longer fits the law data of this version of the program: the law that ships is used meanwhile. Drop the package and take it in again.</translation>
    </message>
    <message>
        <source>{count} quy định</source>
        <translation>{count} provisions</translation>
    </message>
    <message>
        <source>Nhập gói quy định</source>
        <translation>Take in a package of law</translation>
    </message>
    <message>
        <source>Gói quy định (*.toml)</source>
        <translation>Package of law (*.toml)</translation>
    </message>
    <message>
        <source>Bỏ gói “{name}” (nhập ngày {day})</source>
        <translation>Drop the package “{name}” (taken in on {day})</translation>
    </message>
    <message>
        <source>đã đối chiếu</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>cần đối chiếu</source>
        <translation>to be compared</translation>
    </message>
    <message>
        <source>từ {start}</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source> đến {end}</source>
        <translation> until {end}</translation>
    </message>
    <message>
        <source>một trong các cách:</source>
        <translation>one of these ways:</translation>
    </message>
    <message>
        <source>Thêm: {what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>Bỏ: {what}</source>
        <translation>Gone: {what}</translation>
    </message>
    <message>
        <source>Sửa: {what} ({parts})</source>
        <translation>Changed: {what} ({parts})</translation>
    </message>
</context>
<context>
    <name>LawPane</name>
    <message>
        <source>Xác nhận đã đối chiếu…</source>
        <translation>Confirm it was compared…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Thay bằng quy định mới…</source>
        <translation>Replace by a new provision…</translation>
    </message>
    <message>
        <source>Bỏ phần cơ quan đã sửa</source>
        <translation>Drop what was changed here</translation>
    </message>
    <message>
        <source>Bật</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Văn bản đã hết hiệu lực mà chưa thấy văn bản thay thế: chương trình áp dụng tiếp để không nới lỏng điều kiện. Hãy đối chiếu.</source>
        <translation>The text has ended and nothing is known to replace it: the program goes on applying it so that no condition gets laxer. Compare it.</translation>
    </message>
    <message>
        <source>Từ ngày này có thể đã có văn bản sửa đổi mà chương trình chưa có toàn văn. Hãy đối chiếu với văn bản đang áp dụng.</source>
        <translation>By this day an amendment may be in force whose text the program does not have. Compare it with the text in force.</translation>
    </message>
    <message>
        <source>Chưa đối chiếu được với nguyên văn. Hãy đối chiếu trước khi dùng.</source>
        <translation>It could not be compared with the text itself. Compare it before using it.</translation>
    </message>
</context>
<context>
    <name>LawSettings</name>
    <message>
        <source>chưa nói</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Làm tròn tiền thưởng lên hàng chục nghìn đồng</source>
        <translation>Round bonuses up to ten thousand đồng</translation>
    </message>
    <message>
        <source>Quy chế thi đua, khen thưởng của …</source>
        <translation>Regulation of …</translation>
    </message>
    <message>
        <source>số, ngày văn bản</source>
        <translation>number and date</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Thêm điều kiện</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Thêm tỷ lệ</source>
        <translation>Add quota</translation>
    </message>
    <message>
        <source>Thêm thời hạn</source>
        <translation>Add deadline</translation>
    </message>
    <message>
        <source>Dữ liệu khen thưởng đầy đủ từ năm</source>
        <translation>Awards complete since</translation>
    </message>
    <message>
        <source>Áp dụng quy định</source>
        <translation>How the law is applied</translation>
    </message>
    <message>
        <source>Từ năm này, không có dữ liệu được hiểu là không được khen thưởng; trước đó là chưa đủ dữ liệu.</source>
        <translation>From this year on, what is not recorded was not given; before it nobody can tell.</translation>
    </message>
    <message>
        <source>Cách hiểu còn khác nhau</source>
        <translation>Disputed readings</translation>
    </message>
    <message>
        <source>Quy định chưa đối chiếu, đang tắt</source>
        <translation>Rules not checked, switched off</translation>
    </message>
    <message>
        <source>Chỉ bật khi đã đối chiếu văn bản; chương trình vẫn nhắc là chưa đối chiếu.</source>
        <translation>Switch on only after checking the text; the program goes on saying that it is not checked.</translation>
    </message>
    <message>
        <source>Quy chế của cơ quan</source>
        <translation>The agency&apos;s regulation</translation>
    </message>
    <message>
        <source>Chưa có. Quy chế chỉ được quy định chặt hơn luật: điều kiện, tỷ lệ, thời hạn của bộ, tỉnh hoặc của cơ quan, ghi kèm khoản, điều.</source>
        <translation>None yet. A regulation only tightens the law: conditions, quotas, deadlines of the ministry, province or agency, each with its article.</translation>
    </message>
    <message>
        <source>Nhập từ tệp…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Xuất ra tệp…</source>
        <translation>Export to a file…</translation>
    </message>
    <message>
        <source>Dùng ví dụ</source>
        <translation>Use the example</translation>
    </message>
    <message>
        <source>Chưa có quy chế riêng</source>
        <translation>There is no regulation of your own</translation>
    </message>
    <message>
        <source>Bỏ khỏi quy chế</source>
        <translation>Take out of the regulation</translation>
    </message>
    <message>
        <source>Bỏ “{words}”</source>
        <translation>Take out “{words}”</translation>
    </message>
    <message>
        <source>{kinds}: không quá {percent}% số {of}</source>
        <translation>{kinds}: at most {percent}% of {of}</translation>
    </message>
    <message>
        <source>{kinds}: không quá {count}</source>
        <translation>{kinds}: at most {count}</translation>
    </message>
    <message>
        <source>hạn {day}/{month} hằng năm</source>
        <translation>due each year on {day}/{month}</translation>
    </message>
    <message>
        <source>Mục này sửa trong tệp quy chế: bấm “Xuất ra tệp…”, sửa rồi “Nhập từ tệp…”.</source>
        <translation>This entry is changed in the regulation&apos;s file: “Xuất ra tệp…”, change it, then “Nhập từ tệp…”.</translation>
    </message>
    <message>
        <source>Nhập quy chế</source>
        <translation>Import a regulation</translation>
    </message>
    <message>
        <source>Quy chế (*.toml)</source>
        <translation>Regulation (*.toml)</translation>
    </message>
    <message>
        <source>Xuất quy chế</source>
        <translation>Export the regulation</translation>
    </message>
    <message>
        <source>Đã xuất quy chế vào {name}</source>
        <translation>Exported the regulation to {name}</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Mẫu in giấy khen, giấy chứng nhận</source>
        <translation>Certificate layouts</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Thiết kế…</source>
        <translation>Design…</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xuất tệp…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Nhập tệp…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>kèm chương trình</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>Mẫu kèm chương trình không xóa được</source>
        <translation>A layout that comes with the program cannot be deleted</translation>
    </message>
    <message>
        <source>Giấy {width} × {height} mm · dùng cho: {kinds} · {who}</source>
        <translation>Paper {width} × {height} mm · for: {kinds} · {who}</translation>
    </message>
    <message>
        <source>mọi đối tượng</source>
        <translation>all recipients</translation>
    </message>
    <message>
        <source>{name} của cơ quan</source>
        <translation>{name} of the agency</translation>
    </message>
    <message>
        <source>Đổi tên mẫu in</source>
        <translation>Rename the layout</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Xuất mẫu in</source>
        <translation>Export the layout</translation>
    </message>
    <message>
        <source>Đã xuất {name}</source>
        <translation>{name} exported</translation>
    </message>
    <message>
        <source>Nhập mẫu in</source>
        <translation>Import a layout</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>Bài học</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Chưa ghi bài học, hạn chế nào. Ghi ngay khi thấy: tới kỳ báo cáo đã có sẵn.</source>
        <translation>No lesson or shortcoming noted yet. Note them as they arise: they are there when the report is due.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Chủ đề (nếu có)</source>
        <translation>Theme (if any)</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Ghi bài học, hạn chế, kiến nghị ngay khi thấy; báo cáo của kỳ lấy vào.</source>
        <translation>Note lessons, shortcomings and proposals as they arise; the report of the period takes them in.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Ghim cột đầu khi cuộn ngang</source>
        <translation>Hold the first column when scrolled sideways</translation>
    </message>
    <message>
        <source>Cỡ cột vừa nội dung</source>
        <translation>Size columns to what they hold</translation>
    </message>
    <message>
        <source>{shown} trong {wanted} cột</source>
        <translation>{shown} of {wanted} columns</translation>
    </message>
</context>
<context>
    <name>ListOut</name>
    <message>
        <source>Excel (*.xlsx);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Đang xuất…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Đang tạo bản in…</source>
        <translation>Preparing to print…</translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh, chưa in được danh sách. Kiểm tra máy in rồi in lại.</source>
        <translation>The printer took nothing, the list was not printed. Check the printer and print again.</translation>
    </message>
    <message>
        <source>Đã gửi danh sách ({count} trang) tới máy in {name}</source>
        <translation>Sent the list ({count} pages) to printer {name}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng trong danh sách trước</source>
        <translation>Choose a row of the list first</translation>
    </message>
    <message>
        <source>Danh sách đang trống</source>
        <translation>The list is empty</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Đã khóa</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Đang có việc chạy: xong đã rồi đổi mật khẩu</source>
        <translation>Something is being worked out: change the password once that is done</translation>
    </message>
    <message>
        <source>Tệp chưa có mật khẩu: đặt ở Tệp, Mật khẩu của tệp</source>
        <translation>The file has no password: give it one in File, Password of the file</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ô {field} chưa ghi được</source>
        <translation>{field} could not be written</translation>
    </message>
    <message>
        <source>Mọi thứ đã được lưu ngay khi ghi.</source>
        <translation>Everything is saved as soon as it is written.</translation>
    </message>
    <message>
        <source>Mọi thứ đã được lưu; thao tác sau cùng lúc {time}: {label}</source>
        <translation>Everything is saved; last operation at {time}: {label}</translation>
    </message>
    <message>
        <source>Đã đọc lại từ tệp</source>
        <translation>Read again from the file</translation>
    </message>
</context>
<context>
    <name>LowerDialog</name>
    <message>
        <source>Chuyển danh hiệu, hình thức đề nghị</source>
        <translation>Change to a lower award</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>không đủ phiếu, chưa có sáng kiến…</source>
        <translation>too few votes, no initiative yet…</translation>
    </message>
    <message>
        <source>Chuyển sang</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bảng đã dán</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Hãy mở trang {page} và chọn ở đó trước</source>
        <translation>Open the page {page} and choose there first</translation>
    </message>
    <message>
        <source>Chưa nhập danh sách nào từ khi mở chương trình</source>
        <translation>No list was imported since the program was opened</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Năm thi đua {year}</source>
        <translation>Emulation year {year}</translation>
    </message>
    <message>
        <source>Năm học {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Tệp TĐKT (*.tdkt)</source>
        <translation>TĐKT files (*.tdkt)</translation>
    </message>
    <message>
        <source>Nhập danh sách, quyết định</source>
        <translation>Import lists, decisions</translation>
    </message>
    <message>
        <source>Chưa có gì để dán: hãy chép các ô cùng tiêu đề từ Excel trước</source>
        <translation>Nothing to paste: copy cells with their header from Excel first</translation>
    </message>
    <message>
        <source>Bỏ và đóng</source>
        <translation>Drop and close</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Nghiệp vụ</source>
        <translation>&amp;Work</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Sổ cấp bằng, giấy khen</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Open recent</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Gắn khen thưởng đã có</source>
        <translation>Mark awards on file</translation>
    </message>
    <message>
        <source>Gắn</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Tìm người, đơn vị, số quyết định…</source>
        <translation>Search people, units, decision numbers…</translation>
    </message>
    <message>
        <source>Đã chọn {count}</source>
        <translation>{count} chosen</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Thêm thành viên Hội đồng</source>
        <translation>Add a council member</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Là cán bộ</source>
        <translation>Is of the staff</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Người không thuộc cơ quan (đoàn thể, cấp ủy) cũng ghi được: chỉ cần họ tên.</source>
        <translation>Somebody from outside (mass organisation, party committee) can be added too: a name is enough.</translation>
    </message>
</context>
<context>
    <name>MisfitList</name>
    <message>
        <source>Chỗ cần xem trước khi in</source>
        <translation>Places to see before printing</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: “Ông/Bà”, chưa biết giới tính</source>
        <translation>Page {page}, {who}: “Ông/Bà”, sex not known</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: chưa biết đủ ngày của quyết định</source>
        <translation>Page {page}, {who}: the day of the decision is not known whole</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: chưa có số quyết định</source>
        <translation>Page {page}, {who}: the decision has no number yet</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: chưa có số thứ tự trong quyết định</source>
        <translation>Page {page}, {who}: no place in the decision known</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: phông chữ thiếu {letters}</source>
        <translation>Page {page}, {who}: the font lacks {letters}</translation>
    </message>
    <message>
        <source>Trang {page}, {who}: không vừa
“{text}”</source>
        <translation>Page {page}, {who}: does not fit
“{text}”</translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>Chưa có kết quả</source>
        <translation>Nothing to show</translation>
    </message>
</context>
<context>
    <name>MovementDialog</name>
    <message>
        <source>Nhận phong trào cấp trên</source>
        <translation>Take in a movement from above</translation>
    </message>
    <message>
        <source>Phát động phong trào</source>
        <translation>Launch a movement</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Phát động</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Tên phong trào</source>
        <translation>Name of the movement</translation>
    </message>
    <message>
        <source>ví dụ: Chuyển đổi số, mỗi người một việc</source>
        <translation>e.g. Digital change, one task each</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Cấp phát động</source>
        <translation>Launched at</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Người phát động</source>
        <translation>Launched by</translation>
    </message>
    <message>
        <source>Văn bản phát động</source>
        <translation>Launching document</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Kế hoạch thực hiện của cơ quan</source>
        <translation>The agency’s own plan</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Date of the plan</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message>
        <source>Chỉ tiêu, kết quả</source>
        <translation>Targets, results</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chi, tệp</source>
        <translation>Costs, files</translation>
    </message>
    <message>
        <source>Văn bản: {words}</source>
        <translation>Document: {words}</translation>
    </message>
    <message>
        <source>Kế hoạch: {words}</source>
        <translation>Plan: {words}</translation>
    </message>
    <message>
        <source>Chi: {sum} đồng</source>
        <translation>Spent: {sum} đồng</translation>
    </message>
    <message>
        <source>{count} tệp</source>
        <translation>{count} files</translation>
    </message>
</context>
<context>
    <name>MovementsPage</name>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Nhận phong trào cấp trên…</source>
        <translation>Take in a movement from above…</translation>
    </message>
    <message>
        <source>Phát động…</source>
        <translation>Launch…</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Mở đợt xét từ phong trào</source>
        <translation>Begin a round from it</translation>
    </message>
    <message>
        <source>Tìm phong trào</source>
        <translation>Search movements</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mọi cấp phát động</source>
        <translation>Launched at any level</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Cấp phát động</source>
        <translation>Launched at</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Đến khen</source>
        <translation>Until reward</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chưa có phong trào thi đua nào. Phát động phong trào của cơ quan với chỉ tiêu đo được, hay nhận phong trào cấp trên phát động để tổ chức thực hiện.</source>
        <translation>No emulation movement yet. Launch one of the agency with targets that can be measured, or take in one launched above to carry it out.</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>{count} phong trào, {running} đang chạy</source>
        <translation>{count} movements, {running} running</translation>
    </message>
    <message>
        <source>Từ tổng kết đến khen: thường {days} ngày</source>
        <translation>From final review to reward: usually {days} days</translation>
    </message>
    <message>
        <source>Hãy chọn một phong trào trước</source>
        <translation>Choose a movement first</translation>
    </message>
    <message>
        <source>Đề nghị, tờ trình, quyết định: {round} ›</source>
        <translation>Nominations, submission, decision: {round} ›</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>đủ điều kiện</source>
        <translation>eligible</translation>
    </message>
    <message>
        <source>sớm nhất {year}, {lacking}</source>
        <translation>earliest {year}, {lacking}</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức có thể đề nghị năm {year}</source>
        <translation>Awards that can be proposed for {year}</translation>
    </message>
</context>
<context>
    <name>NominateDialog</name>
    <message>
        <source>Thêm đề nghị</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>Mỗi dòng một hộ gia đình hoặc một người ngoài cơ quan</source>
        <translation>One household, or one person from outside, a line</translation>
    </message>
    <message>
        <source>Là người ngoài cơ quan, không phải hộ gia đình</source>
        <translation>People from outside the agency, not households</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Title or commendation</translation>
    </message>
    <message>
        <source>Hãy đánh dấu người hoặc tập thể</source>
        <translation>Tick people or units</translation>
    </message>
    <message>
        <source>Đề nghị {count}</source>
        <translation>Put {count} forward</translation>
    </message>
    <message>
        <source>{count} đề nghị mới; {left} đã có từ trước</source>
        <translation>{count} new nominations; {left} were there already</translation>
    </message>
    <message>
        <source>Trùng tên cán bộ trong tệp, hãy xem lại: {names}</source>
        <translation>Same name as somebody on file, please check: {names}</translation>
    </message>
</context>
<context>
    <name>NominationActs</name>
    <message>
        <source>{count} đề nghị ở lại:
{lines}

Chuyển {rest} đề nghị còn lại?</source>
        <translation>{count} nominations stay:
{lines}

Move the other {rest}?</translation>
    </message>
    <message>
        <source>Chuyển {rest} đề nghị</source>
        <translation>Move {rest} nominations</translation>
    </message>
    <message>
        <source>Chuyển bước</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Rút</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Không đề nghị</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>NominationColumns</name>
    <message>
        <source>Họ tên, tập thể</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Cần</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>✓ Đủ điều kiện</source>
        <translation>✓ Eligible</translation>
    </message>
    <message>
        <source>? Chưa đủ dữ liệu</source>
        <translation>? Not enough data</translation>
    </message>
    <message>
        <source>✗ Chưa đủ điều kiện</source>
        <translation>✗ Not eligible</translation>
    </message>
    <message>
        <source>✓ Đạt</source>
        <translation>✓ Passed</translation>
    </message>
    <message>
        <source>✗ Không đạt, thiếu {count}</source>
        <translation>✗ Failed, {count} short</translation>
    </message>
    <message>
        <source>✗ Không đề nghị</source>
        <translation>✗ Not recommended</translation>
    </message>
    <message>
        <source>● Đã có quyết định</source>
        <translation>● Decided</translation>
    </message>
    <message>
        <source>✓ Đã trao tặng</source>
        <translation>✓ Presented</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>↩ Trả lại</source>
        <translation>↩ Returned</translation>
    </message>
    <message>
        <source>– Đã rút</source>
        <translation>– Withdrawn</translation>
    </message>
</context>
<context>
    <name>NomineePane</name>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Rút…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Không đề nghị…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Xét lại</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Thành tích: ghi vào báo cáo, danh sách và giấy khen</source>
        <translation>Achievement: goes into reports, lists and certificates</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lập thành tích ngày</source>
        <translation>Achieved on</translation>
    </message>
    <message>
        <source>Phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>{count} đề nghị đang chọn</source>
        <translation>{count} nominations selected</translation>
    </message>
    <message>
        <source>Chuyển danh hiệu, hình thức…</source>
        <translation>Change to a lower award…</translation>
    </message>
    <message>
        <source>Xem thông tin cán bộ</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Sáng kiến đưa ra xét</source>
        <translation>Initiatives put forward</translation>
    </message>
    <message>
        <source>Hồ sơ đề nghị</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Quá trình xử lý</source>
        <translation>History</translation>
    </message>
    <message>
        <source>ví dụ 7 hoặc 7+1</source>
        <translation>e.g. 7 or 7+1</translation>
    </message>
    <message>
        <source>Số phiếu đồng ý; cộng số ý kiến bằng văn bản, ví dụ 7+1</source>
        <translation>Votes for; plus written opinions, e.g. 7+1</translation>
    </message>
    <message>
        <source>chuyển từ {kind}</source>
        <translation>changed from {kind}</translation>
    </message>
    <message>
        <source>nhiều giá trị</source>
        <translation>several values</translation>
    </message>
    <message>
        <source>Báo cáo thành tích: đã ghi {said}/{all} mục…</source>
        <translation>Achievement report: {said} of {all} parts written…</translation>
    </message>
    <message>
        <source>Đang ở bước {stage}</source>
        <translation>At stage {stage}</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Không đề nghị</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Chưa lập Hội đồng của đợt này.</source>
        <translation>This round has no council yet.</translation>
    </message>
    <message>
        <source>Cần {needed} trên {size} ({percent}% {of}; {basis})</source>
        <translation>Needs {needed} of {size} ({percent}% of {of}; {basis})</translation>
    </message>
    <message>
        <source>Biểu quyết: cần {needed} trên {size} (quá {percent}% {of}; {basis})</source>
        <translation>Show of hands: needs {needed} of {size} (above {percent}% of {of}; {basis})</translation>
    </message>
    <message>
        <source>✓ Đạt</source>
        <translation>✓ Passed</translation>
    </message>
    <message>
        <source>✗ Không đạt</source>
        <translation>✗ Failed</translation>
    </message>
    <message>
        <source>⚠ Dù mọi phiếu đều đồng ý vẫn không đủ: thiếu người bỏ phiếu.</source>
        <translation>⚠ Even all votes would not be enough: too few may vote.</translation>
    </message>
    <message>
        <source>Điều kiện: luật không quy định hoặc người ngoài danh sách</source>
        <translation>Conditions: the law has none, or somebody from outside</translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Chưa đủ điều kiện</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Chưa đủ dữ liệu</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation>changed</translation>
    </message>
    <message>
        <source> · tính cả đề nghị trong đợt này</source>
        <translation> · with the nominations of this round counted</translation>
    </message>
    <message>
        <source>đưa vào danh sách</source>
        <translation>put on the list</translation>
    </message>
    <message>
        <source>chuyển bước</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>xét lại</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>rút</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>không đề nghị</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decided</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Ghi nội dung rồi Enter</source>
        <translation>Write what it is, then Enter</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OfficersView</name>
    <message>
        <source>Người làm công tác thi đua, khen thưởng</source>
        <translation>Who does the work of emulation and commendation</translation>
    </message>
    <message>
        <source>Biểu 0605 và báo cáo đếm những người đang làm vào ngày 31/12 của năm.</source>
        <translation>Table 0605 and reports count those who do the work on 31/12 of the year.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Họ và tên cán bộ rồi Enter</source>
        <translation>Full name, then Enter</translation>
    </message>
    <message>
        <source>Làm công tác này từ ngày</source>
        <translation>In this work since</translation>
    </message>
    <message>
        <source>Làm từ ngày, năm</source>
        <translation>Since (day, year)</translation>
    </message>
    <message>
        <source>Chưa ghi ai làm công tác thi đua, khen thưởng.</source>
        <translation>Nobody is noted to do the work of emulation and commendation yet.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Chuyên trách, kiêm nhiệm</source>
        <translation>Specialised or not</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Làm công tác này từ</source>
        <translation>In this work since</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ghi khen thưởng</source>
        <translation>Record awards</translation>
    </message>
    <message>
        <source>Tìm mọi thứ  Ctrl+K</source>
        <translation>Find anything  Ctrl+K</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Đợt xét đang mở</source>
        <translation>Rounds under way</translation>
    </message>
    <message>
        <source>Phong trào thi đua</source>
        <translation>Emulation movements</translation>
    </message>
    <message>
        <source>Dữ liệu còn thiếu</source>
        <translation>Missing data</translation>
    </message>
    <message>
        <source>Thao tác gần đây</source>
        <translation>Recent operations</translation>
    </message>
    <message>
        <source>Đã sao chép các dòng của trang Tổng quan</source>
        <translation>The lines of the overview are copied</translation>
    </message>
    <message>
        <source>Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy,Chủ nhật</source>
        <translation>Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>{count} to do</translation>
    </message>
    <message>
        <source> · {count} đã quá hạn</source>
        <translation> · {count} overdue</translation>
    </message>
    <message>
        <source>Không có việc nào đến hạn.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>Quá hạn {count} ngày</source>
        <translation>{count} days overdue</translation>
    </message>
    <message>
        <source>Còn {count} ngày</source>
        <translation>{count} days left</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In {count} bằng, giấy khen đã cấp số</source>
        <translation>Print {count} numbered certificates</translation>
    </message>
    <message>
        <source>Trao tặng {count} bằng, giấy khen đã in</source>
        <translation>Present {count} printed certificates</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>Trả lời {count} ý kiến về danh sách công khai</source>
        <translation>Answer {count} remarks on the posted list</translation>
    </message>
    <message>
        <source>Mở đợt xét</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Họp Hội đồng, {count} đề nghị</source>
        <translation>Council, {count} nominations</translation>
    </message>
    <message>
        <source>Ghi phiếu</source>
        <translation>Enter votes</translation>
    </message>
    <message>
        <source>{stage}, {count} đề nghị</source>
        <translation>{stage}, {count} nominations</translation>
    </message>
    <message>
        <source>tên cơ quan</source>
        <translation>agency&apos;s name</translation>
    </message>
    <message>
        <source>cơ quan cấp trên</source>
        <translation>superior agency</translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation>place</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>Thiết lập còn thiếu</source>
        <translation>Settings lack</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Năm {year} so với {before}</source>
        <translation>{year} beside {before}</translation>
    </message>
    <message>
        <source>bấm vào số để xem danh sách</source>
        <translation>click a number for its list</translation>
    </message>
    <message>
        <source>đã khen</source>
        <translation>given</translation>
    </message>
    <message>
        <source>đang xét</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>hơn kém</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>và {count} danh hiệu, hình thức nữa</source>
        <translation>and {count} more awards</translation>
    </message>
    <message>
        <source>{kind}: đang xét</source>
        <translation>{kind}: under way</translation>
    </message>
    <message>
        <source>Không có lượt nào</source>
        <translation>None</translation>
    </message>
    <message>
        <source>bằng</source>
        <translation>same</translation>
    </message>
    <message>
        <source>{count} đợt</source>
        <translation>{count} rounds</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bước {place}/{count}: {stage}, {waiting} đề nghị</source>
        <translation>Stage {place}/{count}: {stage}, {waiting} nominations</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>và {count} phong trào nữa</source>
        <translation>and {count} more movements</translation>
    </message>
    <message>
        <source>Không thiếu gì cho năm {year}.</source>
        <translation>Nothing is missing for {year}.</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} lượt</source>
        <translation>{count} awards</translation>
    </message>
    <message>
        <source>Chưa có xếp loại năm {year}</source>
        <translation>No rating for {year}</translation>
    </message>
    <message>
        <source>Thiếu ngày, tháng sinh</source>
        <translation>Day of birth missing</translation>
    </message>
    <message>
        <source>Chưa có ngày vào cơ quan</source>
        <translation>First day at the agency missing</translation>
    </message>
    <message>
        <source>Chưa có đơn vị</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Khen thưởng chưa có quyết định</source>
        <translation>Awards without a decision</translation>
    </message>
    <message>
        <source>Quyết định chưa có danh sách</source>
        <translation>Decisions without a list</translation>
    </message>
    <message>
        <source>{count} quyết định</source>
        <translation>{count} decisions</translation>
    </message>
</context>
<context>
    <name>OwnTextDialog</name>
    <message>
        <source>Nội dung riêng của giấy này</source>
        <translation>Text of this certificate alone</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chỗ</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chữ in</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Trở lại chữ theo mẫu</source>
        <translation>Back to the layout&apos;s text</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Nhập gói quy định</source>
        <translation>Take in a package of law</translation>
    </message>
    <message>
        <source>Nhập gói</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Gói này không làm thay đổi quy định nào đang có.</source>
        <translation>This package changes nothing of the law as it is.</translation>
    </message>
    <message>
        <source>… và {count} quy định nữa</source>
        <translation>… and {count} more provisions</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Trang này không có danh sách để chép</source>
        <translation>This page has no list to copy</translation>
    </message>
    <message>
        <source>Trang này không có gì để xóa</source>
        <translation>This page has nothing to delete</translation>
    </message>
    <message>
        <source>Xuất danh sách</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Đã xuất {count} dòng vào {name}</source>
        <translation>Exported {count} rows to {name}</translation>
    </message>
    <message>
        <source>Trang này không có danh sách để xuất, in</source>
        <translation>This page has no list to export or print</translation>
    </message>
    <message>
        <source>Trang này không có gì để điền vào bảng tính</source>
        <translation>This page has nothing to fill into a workbook</translation>
    </message>
    <message>
        <source>Hãy chọn người hoặc quyết định để in giấy khen</source>
        <translation>Choose people or a decision to print certificates of</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>Từ trang</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>Đến trang</source>
        <translation>To page</translation>
    </message>
    <message>
        <source>In, lưu trang</source>
        <translation>Print, save pages</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Gộp hồ sơ</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Hai người khác nhau</source>
        <translation>Two different people</translation>
    </message>
    <message>
        <source>Có phải là một người?</source>
        <translation>Are these one person?</translation>
    </message>
    <message>
        <source>Có phải là một đơn vị?</source>
        <translation>Are these one unit?</translation>
    </message>
    <message>
        <source>Giống {score}%: {why}</source>
        <translation>{score}% alike: {why}</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Khen thưởng, xếp loại, sáng kiến và quá trình công tác của cả hai được giữ; phần trùng chỉ giữ một. Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Awards, ratings, initiatives and postings of both are kept; what both have is kept once. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng năm {year}</source>
        <translation>Rating {year}</translation>
    </message>
    <message>
        <source>Cán bộ và khen thưởng của cả hai về đơn vị có tên được chọn; danh sách viết tên kia từ nay vẫn được hiểu đúng. Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>People and awards of both go to the unit whose name is chosen; lists that write the other name are still understood. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>{title} (giữ bên trái)</source>
        <translation>{title} (the left one stays)</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Under</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Tìm cán bộ, đơn vị, quyết định, đợt xét, lệnh, trang…</source>
        <translation>Find staff, units, decisions, rounds, commands, pages…</translation>
    </message>
    <message>
        <source>Tìm và đi tới</source>
        <translation>Find and go</translation>
    </message>
    <message>
        <source>Tìm thấy</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Không thấy gì có “{text}”</source>
        <translation>Nothing found with “{text}”</translation>
    </message>
    <message>
        <source>Gõ vài chữ, không cần dấu</source>
        <translation>Type a few letters, without accents</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Mở tệp gốc</source>
        <translation>Open the file itself</translation>
    </message>
    <message>
        <source>Văn bản đã đọc</source>
        <translation>The paper as read</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Ghi</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Đặt mật khẩu</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Mật khẩu của tệp</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Có mật khẩu thì không ai đọc được tệp này, các bản sao lưu và tệp đính kèm nếu không biết mật khẩu. Quên mật khẩu mà mất cả khóa khôi phục thì không cách nào mở lại được.</source>
        <translation>With a password nobody can read this file, its copies and what is attached without knowing it. Should the password be forgotten and the recovery key be lost too, there is no way to open it again.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Password in use</translation>
    </message>
    <message>
        <source>từ {count} ký tự, nên là một câu dễ nhớ</source>
        <translation>{count} characters or more, best a sentence easy to remember</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ghi lại lần nữa</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>sau {count} phút không dùng</source>
        <translation>after {count} minutes without use</translation>
    </message>
    <message>
        <source>không tự khóa</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Tự khóa</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu: ai có tệp cũng mở được</source>
        <translation>Take the password off: whoever has the file can open it</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu</source>
        <translation>Take off the password</translation>
    </message>
    <message>
        <source>Chưa cất khóa khôi phục nên chưa đặt mật khẩu</source>
        <translation>The recovery key was not kept, so no password was set</translation>
    </message>
    <message>
        <source>{count} bản sao lưu chưa đổi theo được: {names}</source>
        <translation>{count} copies could not be changed with it: {names}</translation>
    </message>
    <message>
        <source>“{place}” chưa cắm: các bản ở đó chưa đổi theo.</source>
        <translation>“{place}” is not plugged in: the copies there are not changed yet.</translation>
    </message>
    <message>
        <source>Tệp và các bản sao lưu đã có mật khẩu</source>
        <translation>The file and its copies have a password now</translation>
    </message>
    <message>
        <source>Tệp và các bản sao lưu hết mật khẩu</source>
        <translation>The file and its copies have no password any more</translation>
    </message>
    <message>
        <source>Đang đổi các bản sao lưu…</source>
        <translation>Changing the copies…</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Đã trả lại ô {field}</source>
        <translation>{field} is as it was</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Không còn gì để làm lại</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Hoàn tác: {label}</source>
        <translation>Undo: {label}</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại: {label}</source>
        <translation>Redo: {label}</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Trang văn bản</source>
        <translation>Page of the paper</translation>
    </message>
    <message>
        <source>Nhỏ lại</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>To ra</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Không hiện được trang; hãy mở tệp gốc.</source>
        <translation>The pages cannot be shown; open the file itself.</translation>
    </message>
    <message>
        <source>Trang {page} trên {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Gần nhất</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel</source>
        <translation>Import a list from Excel</translation>
    </message>
    <message>
        <source>Thêm từng người</source>
        <translation>Add people one by one</translation>
    </message>
    <message>
        <source>Tìm tên, mã, số…</source>
        <translation>Find name, code, number…</translation>
    </message>
    <message>
        <source>Đang làm việc</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Ghi khen thưởng</source>
        <translation>Record awards</translation>
    </message>
    <message>
        <source>Chưa có ai. Hãy nhập danh sách cán bộ đang dùng, giữ nguyên như hiện có: có thể kéo thả tệp Excel vào cửa sổ.</source>
        <translation>Nobody yet. Bring in the staff list you use now, as it is: you can also drop the Excel file on the window.</translation>
    </message>
    <message>
        <source>Đã thôi công tác</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Thiếu dữ liệu</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Chưa có ngày sinh hoặc đơn vị</source>
        <translation>Without birth date or unit</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Thiếu dữ liệu  {count}</source>
        <translation>Incomplete  {count}</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Ghi khen thưởng ({count})</source>
        <translation>Record awards ({count})</translation>
    </message>
    <message>
        <source>{name} đã thôi công tác</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>Chọn một người</source>
        <translation>Choose one person</translation>
    </message>
    <message>
        <source>{name} chưa có khen thưởng nào</source>
        <translation>{name} has no awards</translation>
    </message>
    <message>
        <source>Xóa cán bộ</source>
        <translation>Delete people</translation>
    </message>
    <message>
        <source>Xóa cả khen thưởng</source>
        <translation>Delete with awards</translation>
    </message>
    <message>
        <source>Ghi {count} người thôi công tác</source>
        <translation>Note that {count} people left</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} đang làm việc</source>
        <translation>{name} is at work</translation>
    </message>
    <message>
        <source>{people} người được chọn có {awards} lượt khen thưởng, sẽ bị xóa cùng. Ai không còn làm ở đây thì hãy ghi thôi công tác: khen thưởng được giữ.</source>
        <translation>The {people} chosen have {awards} awards, which would be deleted with them. Of those who no longer work here note that they left: their awards are kept.</translation>
    </message>
    <message>
        <source>nghỉ hưu</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>chuyển công tác</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>thôi việc</source>
        <translation>resigned</translation>
    </message>
    <message>
        <source>Xuất danh sách cán bộ</source>
        <translation>Export the list of people</translation>
    </message>
    <message>
        <source>Đã xuất {count} người vào {name}</source>
        <translation>Exported {count} people to {name}</translation>
    </message>
</context>
<context>
    <name>PeriodView</name>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Năm cuối của kỳ</source>
        <translation>Last year of the period</translation>
    </message>
    <message>
        <source>Báo cáo 5 năm, đến hết năm</source>
        <translation>Five-year report, up to the end of</translation>
    </message>
    <message>
        <source>Báo cáo năm</source>
        <translation>Report of the year</translation>
    </message>
    <message>
        <source>Báo cáo 6 tháng đầu năm</source>
        <translation>Report of the first half of</translation>
    </message>
    <message>
        <source>Phụ lục có cả khen thưởng cấp cơ sở</source>
        <translation>Annex with awards of the lowest level, too</translation>
    </message>
    <message>
        <source>Lập báo cáo Word…</source>
        <translation>Make the report in Word…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Báo cáo công tác thi đua, khen thưởng {period}</source>
        <translation>Report on emulation and commendation {period}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>01/02/1975 hoặc 1975</source>
        <translation>01/02/1975, or the year 1975 alone</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>(chưa có đơn vị)</source>
        <translation>(no unit yet)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ngày vào cơ quan</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>chưa có ngày sinh</source>
        <translation>no birth date</translation>
    </message>
    <message>
        <source>Đã có: {people}. Nếu là cùng một người thì không cần thêm.</source>
        <translation>Already there: {people}. If it is the same person, nobody need be added.</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Chuyển đơn vị, chức vụ…</source>
        <translation>New unit or position…</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>01/02/1975 hoặc 1975</source>
        <translation>01/02/1975 or 1975</translation>
    </message>
    <message>
        <source>12 số</source>
        <translation>12 digits</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>sinh {date}</source>
        <translation>born {date}</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng nào.</source>
        <translation>No awards yet.</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng, sáng kiến</source>
        <translation>Ratings, initiatives</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Quá trình công tác</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Ngày vào cơ quan</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Học hàm, học vị</source>
        <translation>Academic rank, degree</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Đã thôi công tác từ {date}{why}</source>
        <translation>Left on {date}{why}</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>{words}
Bấm để sửa hoặc xóa</source>
        <translation>{words}
Click to edit or delete</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sửa quá trình công tác</source>
        <translation>Edit posting</translation>
    </message>
    <message>
        <source>Trở lại công tác</source>
        <translation>Back at work</translation>
    </message>
    <message>
        <source>Chuyển đơn vị, chức vụ</source>
        <translation>New unit or position</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Họ tên, tên tập thể</source>
        <translation>Person or collective</translation>
    </message>
    <message>
        <source>Đã ghi</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Nay ghi là</source>
        <translation>Right is</translation>
    </message>
</context>
<context>
    <name>PlanDoubts</name>
    <message>
        <source>Đối chiếu cán bộ…</source>
        <translation>Match a person…</translation>
    </message>
    <message>
        <source>Thêm cán bộ mới</source>
        <translation>Add as new</translation>
    </message>
    <message>
        <source>Là “{unit}”</source>
        <translation>It is “{unit}”</translation>
    </message>
    <message>
        <source>Nhập dòng này</source>
        <translation>Take this row in</translation>
    </message>
    <message>
        <source>Bỏ qua dòng này</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>Sửa thành {text}</source>
        <translation>Change to {text}</translation>
    </message>
    <message>
        <source>Sửa tất cả ô cùng lỗi</source>
        <translation>Change every cell with this problem</translation>
    </message>
</context>
<context>
    <name>PlanMenus</name>
    <message>
        <source>{name}, bảng từ ô {cell}</source>
        <translation>{name}, table from {cell}</translation>
    </message>
    <message>
        <source>{name} (ẩn)</source>
        <translation>{name} (hidden)</translation>
    </message>
    <message>
        <source>Cột {letter} “{title}” ghi vào</source>
        <translation>Column {letter} “{title}” goes to</translation>
    </message>
    <message>
        <source>Viết hoa chữ đầu họ tên</source>
        <translation>Capitalise names</translation>
    </message>
    <message>
        <source>(bỏ qua)</source>
        <translation>(skipped)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>thêm mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>cập nhật</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>cần xử lý</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>bỏ qua</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>Bấm để chọn cột này ghi vào mục nào hoặc điền cho ô trống</source>
        <translation>Click to choose what this column is, or to fill empty cells</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Tên phong trào</source>
        <translation>Name of the movement</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Người phát động</source>
        <translation>Launched by</translation>
    </message>
    <message>
        <source>Văn bản phát động</source>
        <translation>Launching document</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Kế hoạch thực hiện</source>
        <translation>Plan for carrying it out</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Date of the plan</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Cấp phát động</source>
        <translation>Launched at</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ý nghĩa</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Biện pháp</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>(chưa có đơn vị)</source>
        <translation>(no unit yet)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Khổ thật 100 %</source>
        <translation>True size 100 %</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Máy in này không in được sát mép (trái, trên, phải, dưới: {sides} mm); chữ hoặc khung ở gần mép hơn sẽ bị mất. Vẫn in?</source>
        <translation>This printer does not reach the edges (left, top, right, bottom: {sides} mm); text or border nearer to them will be lost. Print all the same?</translation>
    </message>
    <message>
        <source>Sát mép giấy</source>
        <translation>Close to the edge</translation>
    </message>
    <message>
        <source>Đang gửi tới máy in…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã dừng: chưa gửi trang nào tới máy in.</source>
        <translation>Stopped: no page was sent to the printer.</translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh, chưa in trang nào. Kiểm tra máy in, giấy rồi in lại.</source>
        <translation>The printer took no job, no page was printed. Check printer and paper, then print again.</translation>
    </message>
    <message>
        <source>Đã gửi {count} trang tới máy in {name}</source>
        <translation>Sent {count} pages to printer {name}</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Mẫu theo từng loại</source>
        <translation>The layout of each kind</translation>
    </message>
    <message>
        <source>Giấy trắng: in cả khung và chữ</source>
        <translation>Plain paper: border and text</translation>
    </message>
    <message>
        <source>Phôi in sẵn: chỉ in chữ</source>
        <translation>Preprinted stock: text only</translation>
    </message>
    <message>
        <source>Chỉ giấy khen chưa in</source>
        <translation>Only those not yet printed</translation>
    </message>
    <message>
        <source>Khổ {width} × {height} mm</source>
        <translation>Paper {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Căn chỉnh máy in</source>
        <translation>Adjust the printer</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Khổ giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>1. In tờ căn chỉnh lên giấy thường, cùng khay và chiều giấy với phôi.</source>
        <translation>1. Print the sheet on plain paper, from the stock&apos;s tray, the same way round.</translation>
    </message>
    <message>
        <source>In tờ căn chỉnh</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>2. Đo từ mép trái và mép trên tờ giấy đến tâm hai dấu thập.</source>
        <translation>2. Measure from the left and top edges of the paper to the middle of both crosses.</translation>
    </message>
    <message>
        <source>trái</source>
        <translation>left</translation>
    </message>
    <message>
        <source>trên</source>
        <translation>top</translation>
    </message>
    <message>
        <source>Dấu {number}: trái, trên</source>
        <translation>Cross {number}: left, top</translation>
    </message>
    <message>
        <source>Bỏ căn chỉnh của máy in này</source>
        <translation>Forget this printer&apos;s adjustment</translation>
    </message>
    <message>
        <source>Đang bù: lệch ngang {across} mm, dọc {down} mm.</source>
        <translation>Put right now: {across} mm across, {down} mm down.</translation>
    </message>
    <message>
        <source>Máy in này chưa căn chỉnh.</source>
        <translation>This printer is not adjusted yet.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nào.</source>
        <translation>This machine has no printer.</translation>
    </message>
    <message>
        <source>Số đo lệch quá 25 mm so với chỗ đúng: hãy đo lại, đúng dấu 1 và dấu 2.</source>
        <translation>The measures are off by more than 25 mm: please measure again, cross 1 and cross 2.</translation>
    </message>
    <message>
        <source>Đã lưu căn chỉnh của máy in {name}</source>
        <translation>The adjustment of {name} is remembered</translation>
    </message>
    <message>
        <source>Đã gửi tới máy in {name}</source>
        <translation>Sent to printer {name}</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Máy này chưa có máy in nào. Thêm máy in trong cài đặt của Windows rồi bấm lại; in ở máy khác thì lưu ra PDF.</source>
        <translation>This computer has no printer. Add one in the settings of Windows and try again; to print elsewhere, save a PDF.</translation>
    </message>
    <message>
        <source>Chưa có máy in</source>
        <translation>No printer</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Nhiều mục đang chọn: hiện giá trị của mục đầu, sửa thì áp dụng cho cả.</source>
        <translation>Several items are selected: the values are the first one&apos;s, a change is for all.</translation>
    </message>
    <message>
        <source>NÉT</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Nét dày</source>
        <translation>Thickness</translation>
    </message>
    <message>
        <source>Trái, trên</source>
        <translation>Left, top</translation>
    </message>
    <message>
        <source>Rộng, cao</source>
        <translation>Width, height</translation>
    </message>
    <message>
        <source>Đã có sẵn trên phôi</source>
        <translation>On the stock already</translation>
    </message>
    <message>
        <source>CHỮ</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Phông</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>nhỏ nhất</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Giãn chữ</source>
        <translation>Letter spacing</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Giữa</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Căn ngang</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Trên</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Dưới</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Căn dọc</source>
        <translation>Up and down</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Gạch chân</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Họ tên: không tách đệm và tên</source>
        <translation>A name: middle and given name together</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chèn trường dữ liệu</source>
        <translation>Insert a field</translation>
    </message>
    <message>
        <source>Không có trường dữ liệu: {names}</source>
        <translation>No such field: {names}</translation>
    </message>
    <message>
        <source>Số sổ vàng ở đây là số thứ tự trong quyết định; đổi ở Thiết lập.</source>
        <translation>The golden book number here is the place in the decision; change it in Settings.</translation>
    </message>
    <message>
        <source>Số sổ vàng ở đây là số trong sổ cấp bằng; đổi ở Thiết lập.</source>
        <translation>The golden book number here is the book&apos;s number; change it in Settings.</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ngôi sao ở trên</source>
        <translation>Star at the top</translation>
    </message>
    <message>
        <source>Chương trình không vẽ Quốc huy. Cơ quan có tệp Quốc huy thì chọn ở đây; ảnh thay ngôi sao, đúng chỗ ấy.</source>
        <translation>The program does not draw the State emblem. If the agency has a file of it, choose it here; it takes the star&apos;s place.</translation>
    </message>
    <message>
        <source>Quốc huy…</source>
        <translation>State emblem…</translation>
    </message>
    <message>
        <source>Đặt Quốc huy</source>
        <translation>Place the State emblem</translation>
    </message>
    <message>
        <source>Hồi văn</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Dây lá</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Ảnh chụp phôi</source>
        <translation>Scan of the stock</translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Sửa chữ</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Vị trí</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Dấu ngoặc { } lẻ sẽ in ra nguyên như vậy.</source>
        <translation>A lone { or } is printed as it stands.</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>ẢNH</source>
        <translation>PICTURE</translation>
    </message>
    <message>
        <source>Chọn ảnh khác…</source>
        <translation>Choose another picture…</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Khung</source>
        <translation>Border</translation>
    </message>
    <message>
        <source>Khổ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Sửa mẫu in</source>
        <translation>Change the layout</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Hoa sen</source>
        <translation>Lotus</translation>
    </message>
    <message>
        <source>{name} ngang</source>
        <translation>{name} landscape</translation>
    </message>
    <message>
        <source>{name} dọc</source>
        <translation>{name} portrait</translation>
    </message>
    <message>
        <source>Khổ riêng</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>Hiện dưới chữ để canh cho đúng chỗ, không in ra.</source>
        <translation>Seen under the text to place it by; never printed.</translation>
    </message>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Chưa có ảnh nền</source>
        <translation>There is no picture</translation>
    </message>
    <message>
        <source>Thêm loại…</source>
        <translation>Add a kind…</translation>
    </message>
    <message>
        <source>Bỏ hết các loại</source>
        <translation>Remove all kinds</translation>
    </message>
    <message>
        <source>Chưa dùng cho loại nào: chỉ in khi chọn tên.</source>
        <translation>For no kind yet: only printed when chosen by name.</translation>
    </message>
    <message>
        <source>Chưa dùng cho loại nào</source>
        <translation>Not used for any kind</translation>
    </message>
</context>
<context>
    <name>PropertyFields</name>
    <message>
        <source>Sửa chữ, nét</source>
        <translation>Change text or line</translation>
    </message>
    <message>
        <source>tùy chỗ</source>
        <translation>as fits</translation>
    </message>
    <message>
        <source>Chọn màu</source>
        <translation>Choose a colour</translation>
    </message>
    <message>
        <source>Thêm các phông TrueType cài trên máy này</source>
        <translation>Add the TrueType fonts installed on this machine</translation>
    </message>
    <message>
        <source>Máy này không có phông ấy: in bằng phông khác.</source>
        <translation>This machine lacks that font: another stands in.</translation>
    </message>
    <message>
        <source>Thiếu chữ Việt: {letters}</source>
        <translation>Lacks Vietnamese letters: {letters}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Đếm</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Mỗi dòng là</source>
        <translation>Each row is</translation>
    </message>
    <message>
        <source>Mỗi cột là</source>
        <translation>Each column is</translation>
    </message>
    <message>
        <source>Chỉ lấy</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Thêm điều kiện</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Câu hỏi đã lưu</source>
        <translation>Kept questions</translation>
    </message>
    <message>
        <source>Bỏ điều kiện {words}</source>
        <translation>Drop {words}</translation>
    </message>
    <message>
        <source>đang hỏi</source>
        <translation>asked now</translation>
    </message>
</context>
<context>
    <name>QuotaDialog</name>
    <message>
        <source>Tỷ lệ, chỉ tiêu của quy chế</source>
        <translation>A quota of the regulation</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Không quá … % số người đạt</source>
        <translation>At most … % of those with</translation>
    </message>
    <message>
        <source>Không quá … (số lượng)</source>
        <translation>At most … (number)</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Reckoned as</translation>
    </message>
    <message>
        <source>Không quá</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Của số đạt</source>
        <translation>Of those with</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hồ sơ</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Xét khen</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Thi đua</source>
        <translation>Emulation</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Ghi xếp loại</source>
        <translation>Enter ratings</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cả cơ quan</source>
        <translation>The whole agency</translation>
    </message>
    <message>
        <source>Cho những người ở</source>
        <translation>For the people of</translation>
    </message>
    <message>
        <source>{count} người đang làm việc chưa có xếp loại năm {year}. Người đã có thì giữ nguyên; sau đó sửa từng người trong danh sách.</source>
        <translation>{count} working people have no rating for {year}. Those who have one keep it; then correct the exceptions in the list.</translation>
    </message>
</context>
<context>
    <name>RatingPane</name>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Xem thông tin cán bộ</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Xếp loại các năm</source>
        <translation>Ratings by year</translation>
    </message>
    <message>
        <source>sinh {date}</source>
        <translation>born {date}</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>(chưa có mức)</source>
        <translation>(no level yet)</translation>
    </message>
    <message>
        <source>{points} điểm</source>
        <translation>{points} points</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Ghi xếp loại</source>
        <translation>Enter ratings</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng</source>
        <translation>Quality ratings</translation>
    </message>
    <message>
        <source>Nhập bảng xếp loại từ Excel</source>
        <translation>Import ratings from Excel</translation>
    </message>
    <message>
        <source>Ghi cho nhiều người</source>
        <translation>Enter for many</translation>
    </message>
    <message>
        <source>Chưa có kết quả xếp loại chất lượng. Nhập bảng xếp loại đang có hoặc ghi một mức cho mọi người rồi sửa những người khác.</source>
        <translation>No quality ratings yet. Import the table you have, or give everybody one level and then correct the exceptions.</translation>
    </message>
    <message>
        <source>Họ tên, đơn vị</source>
        <translation>Person or unit</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Mức xếp loại</source>
        <translation>Rating level</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Các tháng, quý</source>
        <translation>Months, quarters</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tìm tên…</source>
        <translation>Find a name…</translation>
    </message>
    <message>
        <source>Mọi mức</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>{count} kết quả xếp loại</source>
        <translation>{count} ratings</translation>
    </message>
    <message>
        <source>Xuất bảng xếp loại</source>
        <translation>Export ratings</translation>
    </message>
    <message>
        <source>Đã xuất {count} kết quả xếp loại vào {name}</source>
        <translation>{count} ratings exported to {name}</translation>
    </message>
    <message>
        <source>Năm {year}: {best} người {best_name}, bằng {percent} % số người {below_name} ({below}); nhiều nhất {cap} % theo {basis} (quy định chưa đối chiếu).</source>
        <translation>{year}: {best} people {best_name}, {percent} % of those {below_name} ({below}); at most {cap} % by {basis} (rule not yet verified).</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hãy ghi ngày.</source>
        <translation>Please give a date.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do.</source>
        <translation>Please give a reason.</translation>
    </message>
</context>
<context>
    <name>RecipientChooser</name>
    <message>
        <source>Cá nhân</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Tìm người…</source>
        <translation>Find people…</translation>
    </message>
    <message>
        <source>Tất cả đơn vị</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Đã chọn</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Chỉ xem những người đã chọn</source>
        <translation>Show only those chosen</translation>
    </message>
    <message>
        <source>Chọn cả danh sách</source>
        <translation>Choose the whole list</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Gần nhất</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mỗi dòng một hộ, ví dụ: Gia đình ông Nguyễn Văn A, thôn 3</source>
        <translation>One household a line, e.g.: Gia đình ông Nguyễn Văn A, thôn 3</translation>
    </message>
    <message>
        <source>Tìm đơn vị…</source>
        <translation>Find units…</translation>
    </message>
    <message>
        <source>Đã chọn {count}</source>
        <translation>{count} chosen</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Ghi khen thưởng</source>
        <translation>Record awards</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Title or commendation</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Given for</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Ghi cho {count} cá nhân, tập thể</source>
        <translation>Record for {count}</translation>
    </message>
    <message>
        <source>Theo dữ liệu đã nhập, chưa đủ điều kiện theo quy định năm {year}: {names}; ví dụ: {lacking}. Vẫn có thể ghi nếu đã có quyết định.</source>
        <translation>By what is entered the rules of {year} are not met: {names}; for instance: {lacking}. It can be recorded all the same if it was decided.</translation>
    </message>
    <message>
        <source>Hãy ghi số quyết định hoặc chọn “Chưa có quyết định”.</source>
        <translation>Give the decision&apos;s number, or choose “No decision yet”.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày của quyết định; chỉ biết năm thì ghi năm.</source>
        <translation>Write the day of the decision; if only the year is known, the year.</translation>
    </message>
    <message>
        <source>Hãy ghi thẩm quyền quyết định, ví dụ {who}.</source>
        <translation>Write the deciding authority, such as {who}.</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nội dung thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Quyết định mới…</source>
        <translation>New decision…</translation>
    </message>
    <message>
        <source>Chưa có quyết định</source>
        <translation>No decision yet</translation>
    </message>
    <message>
        <source>Hãy đánh dấu người hoặc tập thể</source>
        <translation>Tick people or units</translation>
    </message>
    <message>
        <source>Đã có {kind} năm {year}: {names}. Vẫn ghi được, nhưng hãy xem lại.</source>
        <translation>Already has {kind} of {year}: {names}. You may still record it, but please check.</translation>
    </message>
    <message>
        <source>Vượt tỷ lệ: {words}</source>
        <translation>Over the quota: {words}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Không có dòng nào khớp với điều kiện lọc.</source>
        <translation>Nothing matches the filters.</translation>
    </message>
    <message>
        <source>Chọn cột, ghim cột</source>
        <translation>Choose columns, hold the first</translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Khóa khôi phục</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Khóa này mở được tệp khi quên mật khẩu, và chỉ hiện một lần này. Hãy in, cất riêng với máy tính, ví dụ trong két hay tủ hồ sơ có khóa.</source>
        <translation>This key opens the file when the password is forgotten, and is shown this once. Print it and keep it apart from the computer, in a safe or a locked cabinet.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu ra PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tôi đã in hoặc chép khóa này, cất riêng với tệp</source>
        <translation>I have printed or copied this key and keep it apart from the file</translation>
    </message>
    <message>
        <source>Chưa cất khóa khôi phục thì chưa đặt mật khẩu. Thôi đặt mật khẩu?</source>
        <translation>No password is set until the recovery key is kept. Leave it without a password?</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Tệp: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Ngày đặt mật khẩu: {day}</source>
        <translation>Password set on: {day}</translation>
    </message>
    <message>
        <source>Khi quên mật khẩu: mở tệp, ghi khóa này vào chỗ mật khẩu rồi đặt mật khẩu mới.</source>
        <translation>If the password is forgotten: open the file, type this key in place of the password, then set a new one.</translation>
    </message>
    <message>
        <source>Đổi mật khẩu thì khóa này hết dùng, có khóa khác.</source>
        <translation>Once the password is changed this key is of no use; there is another.</translation>
    </message>
    <message>
        <source>Đã gửi tới máy in {name}</source>
        <translation>Sent to the printer {name}</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved {name}</translation>
    </message>
    <message>
        <source>Đã chép: dán vào chỗ cất rồi xóa ở nơi khác</source>
        <translation>Copied: paste it where it is kept, and nowhere else</translation>
    </message>
    <message>
        <source>Lưu khóa khôi phục</source>
        <translation>Save the recovery key</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Ý kiến về danh sách công khai</source>
        <translation>Remarks on the posted list</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Người gửi</source>
        <translation>From</translation>
    </message>
    <message>
        <source>(cả danh sách)</source>
        <translation>(the whole list)</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Giải quyết</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <source>Ý kiến về danh sách công khai</source>
        <translation>Remarks on the posted list</translation>
    </message>
    <message>
        <source>Công khai từ {first} đến {last}</source>
        <translation>Posted from {first} to {last}</translation>
    </message>
    <message>
        <source>Chưa ghi ngày công khai: Đợt → Sửa đợt, hạn, lịch họp…</source>
        <translation>No days of posting yet: Round → Change round, deadlines, meeting…</translation>
    </message>
    <message>
        <source>Thêm ý kiến…</source>
        <translation>Add remark…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>chưa giải quyết</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>Bấm để sửa hoặc xóa</source>
        <translation>Click to change or delete</translation>
    </message>
    <message>
        <source>Chưa nhận ý kiến nào.</source>
        <translation>No remarks received yet.</translation>
    </message>
    <message>
        <source>Sửa, ghi cách giải quyết…</source>
        <translation>Change, answer…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Báo cáo thành tích: {name}</source>
        <translation>Achievement report: {name}</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Họ tên, đơn vị, xếp loại, sáng kiến, khen thưởng và quá trình công tác lấy từ hồ sơ. Mục để trống thì báo cáo để dòng chấm. Mục có dấu • giữ lại cho các năm sau, mục khác của riêng đợt này.</source>
        <translation>Name, unit, ratings, initiatives, awards and postings come from the records. What is left empty is a dotted line in the report. What has a • stays for later years, the rest is of this round alone.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Lưu câu hỏi…</source>
        <translation>Keep the question…</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Biểu thống kê</source>
        <translation>Statutory tables</translation>
    </message>
    <message>
        <source>Ai đủ số lần</source>
        <translation>Who had it so often</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>Bài học</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Người làm công tác</source>
        <translation>Who does the work</translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation>Exemplars</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng nào: hãy nhập danh sách hoặc ghi quyết định.</source>
        <translation>No awards yet: import a list or record a decision.</translation>
    </message>
    <message>
        <source>Đang đếm…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>{count} câu hỏi đã lưu</source>
        <translation>{count} kept questions</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Ghi câu đang hỏi vào đây</source>
        <translation>Put the question asked now here</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tên câu hỏi</source>
        <translation>Name of the question</translation>
    </message>
    <message>
        <source>Lưu câu hỏi</source>
        <translation>Keep the question</translation>
    </message>
    <message>
        <source>Chỉ lưu được câu hỏi</source>
        <translation>Only questions can be kept</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng nào để hỏi</source>
        <translation>There are no awards to ask of</translation>
    </message>
    <message>
        <source>Phần này không có bảng số liệu; báo cáo lập ra Word</source>
        <translation>This part has no table of numbers; the report is written to Word</translation>
    </message>
    <message>
        <source>Bảng chưa có số nào</source>
        <translation>The table has no numbers yet</translation>
    </message>
    <message>
        <source>Bảng báo cáo: xuất ra PDF (Ctrl+E) rồi in</source>
        <translation>Report tables: export as PDF (Ctrl+E) and print that</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Xuất bảng số liệu</source>
        <translation>Export the figures</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Kết quả của cấp trên</source>
        <translation>Results from the level above</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>{count} dòng của cơ quan khác, bỏ qua: {names}.</source>
        <translation>{count} rows of other agencies, left out: {names}.</translation>
    </message>
    <message>
        <source>Ghi cả {count} người được khen mà đợt này không trình</source>
        <translation>Also record the {count} awarded who were not submitted</translation>
    </message>
    <message>
        <source>↓ Được hình thức khác</source>
        <translation>↓ Another award</translation>
    </message>
    <message>
        <source>✗ Không có trong danh sách</source>
        <translation>✗ Not on the list</translation>
    </message>
    <message>
        <source>+ Không trình</source>
        <translation>+ Not submitted</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Ghi “không được khen thưởng” cho {count} đề nghị không có trong danh sách</source>
        <translation>Note the {count} who are not on the list as not awarded</translation>
    </message>
    <message>
        <source>Dòng chưa nhận ra: chọn đề nghị mà dòng ấy nói đến; không chọn thì bỏ qua.</source>
        <translation>Rows not recognised: choose the nomination a row is about; otherwise it is passed over.</translation>
    </message>
    <message>
        <source>✓ Đúng đề nghị</source>
        <translation>✓ As nominated</translation>
    </message>
    <message>
        <source>? Có tên, chưa xác định hình thức</source>
        <translation>? Named, unclear for what</translation>
    </message>
    <message>
        <source>… Danh sách này không có hình thức ấy</source>
        <translation>… This list does not speak of that award</translation>
    </message>
    <message>
        <source>Họ tên, tập thể</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Được khen</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Tổng kết phong trào</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>Sơ kết phong trào</source>
        <translation>Review on the way</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Kết quả, đánh giá</source>
        <translation>Results, judgement</translation>
    </message>
</context>
<context>
    <name>ReviewsPart</name>
    <message>
        <source>Chưa sơ kết, tổng kết lần nào.</source>
        <translation>No review held yet.</translation>
    </message>
    <message>
        <source>Ghi sơ kết…</source>
        <translation>Note a review…</translation>
    </message>
    <message>
        <source>Ghi tổng kết…</source>
        <translation>Note the final review…</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Sơ kết</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Kết quả, đánh giá</source>
        <translation>Results, judgement</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Hủy bỏ quyết định {number}</source>
        <translation>Annul decision {number}</translation>
    </message>
    <message>
        <source>Hủy bỏ</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ngày hủy bỏ</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>số quyết định hủy bỏ, căn cứ</source>
        <translation>number of the annulling decision, grounds</translation>
    </message>
    <message>
        <source>{awards} lượt khen thưởng được ghi là đã hủy bỏ, {certificates} giấy đã cấp số. Đề nghị của đợt xét trở lại trạng thái đang xét.</source>
        <translation>{awards} awards are noted as annulled, {certificates} of their certificates are numbered. The round&apos;s nominations are open again.</translation>
    </message>
    <message>
        <source>Khen thưởng về sau không còn đủ căn cứ, cần xem lại:</source>
        <translation>Later awards that no longer have their grounds:</translation>
    </message>
    <message>
        <source>… và {count} nữa</source>
        <translation>… and {count} more</translation>
    </message>
    <message>
        <source>Không có khen thưởng nào về sau dựa vào quyết định này.</source>
        <translation>No later award rests on this decision.</translation>
    </message>
    <message>
        <source>Đang được đề nghị, điều kiện sẽ xét lại:</source>
        <translation>Put forward now, to be judged anew:</translation>
    </message>
</context>
<context>
    <name>RewardsPart</name>
    <message>
        <source>Chưa có ai được khen trong phong trào này.</source>
        <translation>Nobody has been rewarded in this movement yet.</translation>
    </message>
    <message>
        <source>Gắn khen thưởng đã có…</source>
        <translation>Mark awards on file…</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Round</translation>
    </message>
</context>
<context>
    <name>RoundActs</name>
    <message>
        <source>Danh sách đề nghị, đăng ký</source>
        <translation>List of nominations or registrations</translation>
    </message>
    <message>
        <source>Danh sách được cấp trên khen thưởng</source>
        <translation>List the level above decided on</translation>
    </message>
    <message>
        <source>Đang đọc {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Mở đợt xét</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>Sửa đợt xét</source>
        <translation>Change the round</translation>
    </message>
    <message>
        <source>Mở đợt</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Loại đợt</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tên đợt</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Danh sách trống</source>
        <translation>An empty list</translation>
    </message>
    <message>
        <source>Mọi người, tập thể đủ điều kiện</source>
        <translation>Everybody eligible</translation>
    </message>
    <message>
        <source>Theo đợt: {name}</source>
        <translation>Following round: {name}</translation>
    </message>
    <message>
        <source>Bắt đầu từ</source>
        <translation>Begin from</translation>
    </message>
    <message>
        <source>(không theo phong trào nào trong sổ)</source>
        <translation>(of no movement on file)</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Ghi trên văn bản</source>
        <translation>As papers say it</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Áp dụng quy định tại ngày</source>
        <translation>Law of</translation>
    </message>
    <message>
        <source>Cơ quan nhận tờ trình (Kính gửi)</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>Chức vụ người ký văn bản</source>
        <translation>Title of who signs the papers</translation>
    </message>
    <message>
        <source>Người ký văn bản</source>
        <translation>Who signs the papers</translation>
    </message>
    <message>
        <source>Ngày lập thành tích</source>
        <translation>Achieved on</translation>
    </message>
    <message>
        <source>Công khai từ</source>
        <translation>Posted from</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Họp Hội đồng ngày</source>
        <translation>Council meets on</translation>
    </message>
    <message>
        <source>tại</source>
        <translation>at</translation>
    </message>
    <message>
        <source>hạn, nếu có</source>
        <translation>due, if any</translation>
    </message>
    <message>
        <source>Hạn của bước {stage}</source>
        <translation>Due date of stage {stage}</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>RoundFilesDialog</name>
    <message>
        <source>Tệp đính kèm của đợt</source>
        <translation>Files kept with the round</translation>
    </message>
    <message>
        <source>Công văn của cấp trên, biên bản đã ký, bản chụp: kéo thả vào đây.</source>
        <translation>Letters from above, signed minutes, scans: drop them here.</translation>
    </message>
</context>
<context>
    <name>RoundPapers</name>
    <message>
        <source>Cả bộ, vào một thư mục…</source>
        <translation>The whole set, into a folder…</translation>
    </message>
    <message>
        <source>Danh sách ra Excel, PDF</source>
        <translation>Lists to Excel, PDF</translation>
    </message>
    <message>
        <source>In danh sách</source>
        <translation>Print a list</translation>
    </message>
    <message>
        <source>Điền vào bảng tính cấp trên gửi</source>
        <translation>Fill the workbook of the level above</translation>
    </message>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making papers…</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Thư mục cho cả bộ văn bản</source>
        <translation>Folder for the whole set</translation>
    </message>
    <message>
        <source>Đã ghi {count} văn bản vào {name}</source>
        <translation>{count} papers written into {name}</translation>
    </message>
    <message>
        <source>Đã xuất {count} dòng vào {name}</source>
        <translation>{count} rows exported to {name}</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Chưa có ai được đề nghị ở đây.</source>
        <translation>Nobody is put forward here yet.</translation>
    </message>
    <message>
        <source>Tìm người, đơn vị…</source>
        <translation>Find people, units…</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Chuyển bước</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>Thêm đề nghị…</source>
        <translation>Nominate…</translation>
    </message>
    <message>
        <source>Chỉ in được khi đã có quyết định</source>
        <translation>Printed only once decided</translation>
    </message>
    <message>
        <source>Chưa có đợt xét nào: hãy mở một đợt trước</source>
        <translation>There is no round: open one first</translation>
    </message>
    <message>
        <source>Đợt này đã kết thúc: hãy mở lại trước</source>
        <translation>This round is closed: reopen it first</translation>
    </message>
    <message>
        <source>Ghi quyết định khen thưởng…</source>
        <translation>Enter the decision…</translation>
    </message>
    <message>
        <source>Ghi ngày trao tặng…</source>
        <translation>Enter the presentation…</translation>
    </message>
    <message>
        <source>Hãy chọn một đề nghị</source>
        <translation>Choose one nomination</translation>
    </message>
    <message>
        <source>Mở lại đợt xét</source>
        <translation>Reopen the round</translation>
    </message>
    <message>
        <source>Kết thúc đợt xét</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Xét điều kiện</source>
        <translation>Check eligibility</translation>
    </message>
    <message>
        <source> (đã kết thúc)</source>
        <translation> (closed)</translation>
    </message>
    <message>
        <source>Hãy chọn đề nghị còn đang xét</source>
        <translation>Choose nominations that are open</translation>
    </message>
    <message>
        <source>Chuyển sang {stage}</source>
        <translation>On to {stage}</translation>
    </message>
    <message>
        <source>Chuyển bước tiếp</source>
        <translation>On to the next stage</translation>
    </message>
    <message>
        <source>Chưa có đề nghị nào tới bước quyết định.</source>
        <translation>No nomination has come to the decision yet.</translation>
    </message>
    <message>
        <source>Mở đợt xét</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>Chưa có đợt xét nào. Một đợt là một danh sách đi từ đăng ký, đề nghị, công khai, họp Hội đồng tới quyết định; mọi văn bản của mùa khen thưởng lập từ đó.</source>
        <translation>There is no round yet. A round is one list that goes from registration, nomination, public notice and council to the decision; all papers of the season are made from it.</translation>
    </message>
    <message>
        <source>Đang xét điều kiện…</source>
        <translation>Judging…</translation>
    </message>
    <message>
        <source>Không có đề nghị nào khớp với những gì đang lọc.</source>
        <translation>No nomination fits the filters.</translation>
    </message>
    <message>
        <source>{count} đề nghị</source>
        <translation>{count} nominations</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Điều kiện của quy chế</source>
        <translation>A condition of the regulation</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Điều, khoản</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quy chế …, Điều 5 khoản 2</source>
        <translation>Regulation …, Article 5(2)</translation>
    </message>
    <message>
        <source>Mức từ</source>
        <translation>Level at least</translation>
    </message>
    <message>
        <source>Là</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Phạm vi ảnh hưởng từ</source>
        <translation>Range of effect at least</translation>
    </message>
    <message>
        <source>Kỷ luật từ</source>
        <translation>Discipline from</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Liên tục</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Số năm</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Tỷ lệ (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>các năm liên tiếp, đến năm xét hoặc năm trước đó</source>
        <translation>years in a row, up to the year or the one before</translation>
    </message>
    <message>
        <source>Hãy ghi điều, khoản của quy chế.</source>
        <translation>Write the article and clause of the regulation.</translation>
    </message>
    <message>
        <source>Hãy ghi nội dung Hội đồng phải xác nhận.</source>
        <translation>Write what the council must confirm.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Kéo từ thước ra để đặt đường gióng</source>
        <translation>Drag a guide out of the ruler</translation>
    </message>
    <message>
        <source>Đặt đường gióng</source>
        <translation>Place a guide</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Ghi quyết định từ bản chụp</source>
        <translation>Type a decision from its scan</translation>
    </message>
    <message>
        <source>Chọn danh hiệu, hình thức</source>
        <translation>Choose a title or commendation</translation>
    </message>
    <message>
        <source>Mỗi dòng một người: họ tên, chức vụ, đơn vị
hoặc một tập thể, một hộ</source>
        <translation>One person a line: name, post, unit
or one collective, one household</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Thẩm quyền</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Người, tập thể được khen</source>
        <translation>Persons and collectives awarded</translation>
    </message>
    <message>
        <source>Xem danh sách…</source>
        <translation>Look at the list…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bản chụp không có chữ để đọc: ghi những gì thấy trên trang. Bản chụp được đính kèm vào quyết định.</source>
        <translation>A scan has no text to read: type what the page says. The scan is kept with the decision.</translation>
    </message>
    <message>
        <source>Bỏ những gì đã ghi?</source>
        <translation>Drop what was typed?</translation>
    </message>
    <message>
        <source>Bỏ, không ghi</source>
        <translation>Drop it</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Chốt số liệu năm {year}</source>
        <translation>Seal the figures of {year}</translation>
    </message>
    <message>
        <source>Ngày báo cáo</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>ví dụ: 12/BC-SNV</source>
        <translation>for example: 12/BC-SNV</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Gõ không cần dấu; Esc để xóa</source>
        <translation>Accents are not needed; Esc clears</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Cơ quan, danh mục</source>
        <translation>Agency, catalogue</translation>
    </message>
    <message>
        <source>Quy định, quy chế</source>
        <translation>Law, regulation</translation>
    </message>
    <message>
        <source>Thiết lập</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Sở Nội vụ tỉnh …</source>
        <translation>Sở Nội vụ tỉnh …</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân tỉnh …</source>
        <translation>Ủy ban nhân dân tỉnh …</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>ghi trước ngày tháng trên văn bản</source>
        <translation>written before the date on papers</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer&apos;s title</translation>
    </message>
    <message>
        <source>Giám đốc</source>
        <translation>Giám đốc</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Người lập danh sách</source>
        <translation>Lists compiled by</translation>
    </message>
    <message>
        <source>Chữ viết tắt tên cơ quan (trong số, ký hiệu)</source>
        <translation>Agency code in document numbers</translation>
    </message>
    <message>
        <source>Nội dung mặc định trên giấy khen</source>
        <translation>Words on certificates</translation>
    </message>
    <message>
        <source>Loại cơ quan</source>
        <translation>Kind of agency</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Thu hẹp chiều cao dòng</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức khen thưởng</source>
        <translation>Titles and commendations</translation>
    </message>
    <message>
        <source>SNV, như trong 12/QĐ-SNV</source>
        <translation>SNV, as in 12/QĐ-SNV</translation>
    </message>
    <message>
        <source>Căn cứ chức năng, nhiệm vụ</source>
        <translation>Document on functions and tasks</translation>
    </message>
    <message>
        <source>Quyết định số … của …, ghi ở đầu các quyết định</source>
        <translation>Decision No. … of …, named at the head of decisions</translation>
    </message>
    <message>
        <source>dùng được {nam}</source>
        <translation>{nam} stands for the year</translation>
    </message>
    <message>
        <source>Năm thi đua</source>
        <translation>Emulation year</translation>
    </message>
    <message>
        <source>Năm bắt đầu từ</source>
        <translation>The year begins in</translation>
    </message>
    <message>
        <source>“Giấy khen” trong danh sách là</source>
        <translation>“Giấy khen” in lists means</translation>
    </message>
    <message>
        <source>Ghi đủ</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Che, chỉ còn 4 số cuối</source>
        <translation>Masked, the last 4 digits left</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Số định danh khi xuất danh sách cán bộ</source>
        <translation>Identity numbers in exported staff lists</translation>
    </message>
    <message>
        <source>Số trong sổ cấp bằng</source>
        <translation>the book&apos;s number</translation>
    </message>
    <message>
        <source>Số thứ tự trong quyết định</source>
        <translation>the place in the decision</translation>
    </message>
    <message>
        <source>“Số sổ vàng” trên giấy là</source>
        <translation>“Số sổ vàng” on certificates is</translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ngôn ngữ đổi khi mở lại chương trình.</source>
        <translation>The language changes when the program starts again.</translation>
    </message>
    <message>
        <source>Tìm danh hiệu, hình thức…</source>
        <translation>Find a title, a commendation…</translation>
    </message>
    <message>
        <source>Thêm danh hiệu riêng</source>
        <translation>Add our own</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Viết tắt</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Cơ quan tự đặt</source>
        <translation>Set by the agency</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>(hỏi mỗi lần nhập)</source>
        <translation>(ask at each import)</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>Sửa người ký</source>
        <translation>Change a signer</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add a signer</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phó Giám đốc</source>
        <translation>Phó Giám đốc</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Trên văn bản: {title}</source>
        <translation>On paper: {title}</translation>
    </message>
</context>
<context>
    <name>SignersPanel</name>
    <message>
        <source>Người ký khác</source>
        <translation>Other signers</translation>
    </message>
    <message>
        <source>Chưa có ai: mọi văn bản do người ký ở trên ký.</source>
        <translation>Nobody yet: the signer above signs every paper.</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add a signer</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ký là</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Chưa có ai để chọn</source>
        <translation>Nobody to choose</translation>
    </message>
</context>
<context>
    <name>SpoilDialog</name>
    <message>
        <source>Hỏng, in lại</source>
        <translation>Spoiled, print again</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Giữ số cũ</source>
        <translation>Keep the number</translation>
    </message>
    <message>
        <source>Cấp số mới, hủy số cũ</source>
        <translation>A new number, the old one void</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>kẹt giấy, nhòe mực…</source>
        <translation>paper jam, smeared ink…</translation>
    </message>
</context>
<context>
    <name>StaffBox</name>
    <message>
        <source>Là cán bộ</source>
        <translation>Is of the staff</translation>
    </message>
    <message>
        <source>(hãy chọn)</source>
        <translation>(please choose)</translation>
    </message>
    <message>
        <source>Không phải cán bộ trong danh sách</source>
        <translation>Nobody of the staff</translation>
    </message>
</context>
<context>
    <name>StateBox</name>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Đang xét</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đã quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Không đề nghị</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any status</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Biểu</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Năm báo cáo</source>
        <translation>Year reported</translation>
    </message>
    <message>
        <source>Biểu thống kê</source>
        <translation>Statutory tables</translation>
    </message>
    <message>
        <source>Không thiếu gì cho biểu này.</source>
        <translation>This table lacks nothing.</translation>
    </message>
    <message>
        <source>Biểu còn thiếu</source>
        <translation>The table lacks</translation>
    </message>
    <message>
        <source>Khen thưởng tính theo năm ký quyết định, phong trào theo năm phát động, người làm công tác này tính ngày 31/12. Dòng ghi … là điều sổ không có, phải ghi tay. Enter ở một số để xem sau đó là gì.</source>
        <translation>Awards count by the year of their decision, movements by that of their launch, who does the work on 31/12. Lines with … are not in the file and are to be written by hand. Enter at a number shows what is behind it.</translation>
    </message>
    <message>
        <source>Loại hình khen thưởng</source>
        <translation>Given for</translation>
    </message>
    <message>
        <source>Không có ngày quyết định, chưa tính</source>
        <translation>No day of a decision, not counted</translation>
    </message>
    <message>
        <source>Chưa ghi ngày bắt đầu, chưa tính</source>
        <translation>No first day, not counted</translation>
    </message>
    <message>
        <source>Không thuộc cột nào của biểu</source>
        <translation>In no column of the table</translation>
    </message>
    <message>
        <source>Biểu {form} năm {year}: {row}</source>
        <translation>Table {form}, {year}: {row}</translation>
    </message>
    <message>
        <source>Phạm vi tổ chức</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Nhóm đối tượng</source>
        <translation>Class of recipient</translation>
    </message>
    <message>
        <source>Xuất biểu thống kê</source>
        <translation>Export the table</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Làm lại (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Nhập phôi</source>
        <translation>Stock received</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Phôi của mẫu</source>
        <translation>Stock of the layout</translation>
    </message>
    <message>
        <source>Số tờ</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>nhà in, số phiếu…</source>
        <translation>printer&apos;s shop, slip number…</translation>
    </message>
    <message>
        <source>Ghi số âm khi mất, hỏng ngoài lúc in hoặc cho mượn.</source>
        <translation>A negative number for sheets lost, spoiled outside printing, or lent.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Đặt chỉ tiêu</source>
        <translation>Set a target</translation>
    </message>
    <message>
        <source>Đặt</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>ví dụ: Hồ sơ nộp trực tuyến</source>
        <translation>e.g. Applications handed in online</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>hồ sơ, người, ngày, %…</source>
        <translation>files, people, days, %…</translation>
    </message>
    <message>
        <source>Trước khi phát động</source>
        <translation>Before the launch</translation>
    </message>
    <message>
        <source>Đặt ra</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ai đo</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>đơn vị, người theo dõi</source>
        <translation>the unit or person who follows it</translation>
    </message>
</context>
<context>
    <name>TargetsPart</name>
    <message>
        <source>Ngày đo</source>
        <translation>Day of the check</translation>
    </message>
    <message>
        <source>Chưa có chỉ tiêu nào: hãy đặt chỉ tiêu đo được, có đơn vị tính, số trước, số đặt ra.</source>
        <translation>No target yet: set one that can be measured, with what it is counted in, the number before and the aim.</translation>
    </message>
    <message>
        <source>Đặt chỉ tiêu…</source>
        <translation>Set a target…</translation>
    </message>
    <message>
        <source>Kết quả gõ vào dòng đang chọn là của ngày này; Enter xuống dòng</source>
        <translation>A result typed into the chosen row is of this day; Enter goes down</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Đặt ra</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ai đo</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Lần trước</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>{day}, hôm nay</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>Ngày khác…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>Chọn ngày đo</source>
        <translation>Choose the day of the check</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Dùng bản vừa sửa</source>
        <translation>Use the changed one</translation>
    </message>
    <message>
        <source>Các trường dữ liệu</source>
        <translation>Merge fields</translation>
    </message>
    <message>
        <source>Trong mỗi dòng của một danh sách:</source>
        <translation>In each row of a list:</translation>
    </message>
    <message>
        <source>Đang dùng mẫu riêng: {name}</source>
        <translation>Your own template is in use: {name}</translation>
    </message>
    <message>
        <source>Đang dùng mẫu có sẵn, theo Nghị định 30/2020. Muốn đổi: lưu bản sao, sửa trong Word (chữ, cột, thứ tự; giữ các trường dữ liệu cần), rồi dùng tệp đã sửa.</source>
        <translation>The template that ships is in use, after Decree 30/2020. To change it: save a copy, change it in Word (words, columns, order; keep the fields you need), then use the changed file.</translation>
    </message>
    <message>
        <source>{name} đã được sửa sau khi chép ra.</source>
        <translation>{name} was changed since it was copied out.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Lưu bản sao để sửa…</source>
        <translation>Copy out to change…</translation>
    </message>
    <message>
        <source>Dùng tệp đã sửa…</source>
        <translation>Use a changed file…</translation>
    </message>
    <message>
        <source>Dùng lại mẫu có sẵn</source>
        <translation>Use the one that ships</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Chương trình thiếu các mẫu văn bản: hãy cài lại.</source>
        <translation>The program lacks its templates: please install it again.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Dùng ở bước</source>
        <translation>Used at</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>có sẵn</source>
        <translation>ships</translation>
    </message>
    <message>
        <source>ngoài đợt xét</source>
        <translation>outside rounds</translation>
    </message>
    <message>
        <source>{count} văn bản, {own} mẫu riêng</source>
        <translation>{count} papers, {own} own templates</translation>
    </message>
    <message>
        <source>Đang dùng mẫu có sẵn</source>
        <translation>The one that ships is in use</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Lưu bản sao của mẫu</source>
        <translation>Copy the template out</translation>
    </message>
    <message>
        <source>Sửa xong trong Word, lưu lại, rồi bấm “Dùng tệp đã sửa”.</source>
        <translation>When changed and saved in Word, click “Use a changed file”.</translation>
    </message>
    <message>
        <source>Mẫu đã sửa</source>
        <translation>Changed template</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Chưa từng được</source>
        <translation>Never had</translation>
    </message>
    <message>
        <source>Ít nhất mấy lần</source>
        <translation>At least how many times</translation>
    </message>
    <message>
        <source>Từ năm</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Đến năm</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>liên tục</source>
        <translation>in a row</translation>
    </message>
    <message>
        <source>cả người đã thôi công tác</source>
        <translation>those who have left too</translation>
    </message>
    <message>
        <source>Mở ở Cán bộ ›</source>
        <translation>Open in Staff ›</translation>
    </message>
    <message>
        <source>Ai đủ số lần</source>
        <translation>Who had it so often</translation>
    </message>
    <message>
        <source>Không có ai.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Các năm</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>(không đặt điều kiện)</source>
        <translation>(no condition)</translation>
    </message>
    <message>
        <source>Đang đếm…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{kind} ít nhất {times} lần, {first}–{last}</source>
        <translation>{kind} at least {times} times, {first}–{last}</translation>
    </message>
    <message>
        <source>, liên tục</source>
        <translation>, in a row</translation>
    </message>
    <message>
        <source>, chưa từng được {kind}</source>
        <translation>, never {kind}</translation>
    </message>
    <message>
        <source>Xuất danh sách</source>
        <translation>Export the list</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>(chọn đơn vị)</source>
        <translation>(choose a unit)</translation>
    </message>
    <message>
        <source>(đơn vị cao nhất)</source>
        <translation>(topmost unit)</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Thành lập ngày</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Hãy ghi ngày.</source>
        <translation>Please give a date.</translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message>
        <source>trước {date}: {name}</source>
        <translation>before {date}: {name}</translation>
    </message>
    <message>
        <source>Chưa có khen thưởng tập thể nào.</source>
        <translation>No unit awards yet.</translation>
    </message>
    <message>
        <source>Khen thưởng tập thể</source>
        <translation>Unit awards</translation>
    </message>
    <message>
        <source>tên gọi khác: {name}</source>
        <translation>also written: {name}</translation>
    </message>
    <message>
        <source>giải thể ngày {date}</source>
        <translation>dissolved on {date}</translation>
    </message>
    <message>
        <source>đã sáp nhập vào {name}</source>
        <translation>merged into {name}</translation>
    </message>
    <message>
        <source>CÁN BỘ ({count})</source>
        <translation>PEOPLE ({count})</translation>
    </message>
    <message>
        <source>… và {count} người nữa</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tìm đơn vị…</source>
        <translation>Find a unit…</translation>
    </message>
    <message>
        <source>Ghi khen thưởng tập thể</source>
        <translation>Record unit awards</translation>
    </message>
    <message>
        <source>Cả đơn vị đã giải thể, sáp nhập</source>
        <translation>Dissolved and merged units too</translation>
    </message>
    <message>
        <source>Danh sách đang trống</source>
        <translation>The list is empty</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel</source>
        <translation>Import a list from Excel</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào. Khi nhập danh sách cán bộ, các phòng, ban trong danh sách tự thành đơn vị ở đây.</source>
        <translation>No units yet. When you import a staff list, its departments become units here by themselves.</translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>đến {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>từ {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>Hãy chọn một đơn vị trước</source>
        <translation>Choose a unit first</translation>
    </message>
    <message>
        <source>{name} đã giải thể, sáp nhập</source>
        <translation>{name} was dissolved or merged</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sửa lỗi ghi chép: khen thưởng cũ cũng đọc theo tên này. Nếu đơn vị thật sự đổi tên, hãy dùng “Đổi tên từ ngày”.</source>
        <translation>Corrects a slip: old awards read this name too. If the unit really was renamed, use “Rename from a day on”.</translation>
    </message>
    <message>
        <source>Khen thưởng trước ngày này vẫn mang tên cũ.</source>
        <translation>Awards before this day keep the old name.</translation>
    </message>
    <message>
        <source>Cán bộ và đơn vị trực thuộc chuyển sang đơn vị nhận; khen thưởng cũ giữ nguyên ở đơn vị này.</source>
        <translation>People and units under it move to the other unit; old awards stay with this one.</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Correct unit</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sáp nhập {name}</source>
        <translation>Merge {name}</translation>
    </message>
    <message>
        <source>Sáp nhập</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Vào đơn vị</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị nhận.</source>
        <translation>Choose the unit that takes over.</translation>
    </message>
    <message>
        <source>Giải thể {name}</source>
        <translation>Dissolve {name}</translation>
    </message>
    <message>
        <source>Giải thể</source>
        <translation>Dissolve</translation>
    </message>
    <message>
        <source>Ngày giải thể</source>
        <translation>Dissolved on</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Tệp có mật khẩu</source>
        <translation>A file with a password</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Quên mật khẩu: ghi khóa khôi phục đã in vào đây thay mật khẩu.</source>
        <translation>Forgotten it: type the printed recovery key here instead.</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>Chỉ từng cột của danh sách</source>
        <translation>Name each column of the list</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Dòng tiêu đề</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Nếu đây đúng là danh sách, hãy chọn dòng tiêu đề và mỗi cột ghi vào mục nào.</source>
        <translation>If this is a list, choose its header row and what each column goes into.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một cột</source>
        <translation>Choose at least one column</translation>
    </message>
    <message>
        <source>Dòng {row}: {texts}</source>
        <translation>Row {row}: {texts}</translation>
    </message>
</context>
<context>
    <name>UnreadTable</name>
    <message>
        <source>Dòng chưa nhận ra</source>
        <translation>Row not recognised</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Là của</source>
        <translation>Is of</translation>
    </message>
    <message>
        <source>Dòng {row} là của</source>
        <translation>Row {row} is of</translation>
    </message>
    <message>
        <source>(chưa chọn)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>Kết quả của cấp trên</source>
        <translation>The superior&apos;s results</translation>
    </message>
    <message>
        <source>Dòng {row} ghi “{written}”, đề nghị đã chọn là của “{name}”. Có đúng là một không?</source>
        <translation>Row {row} says “{written}”, the nomination chosen is “{name}”&apos;s. Are they one?</translation>
    </message>
    <message>
        <source>Đúng là một</source>
        <translation>They are one</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Bỏ phần ấy?</source>
        <translation>Give that up?</translation>
    </message>
    <message>
        <source>ô đang gõ</source>
        <translation>the field being typed into</translation>
    </message>
    <message>
        <source>Chưa ghi được “{text}” vào ô “{field}”.</source>
        <translation>“{text}” could not be written to “{field}”.</translation>
    </message>
    <message>
        <source>Ô “{field}” đang để trống, chưa ghi được.</source>
        <translation>“{field}” is empty, and could not be written.</translation>
    </message>
    <message>
        <source>Còn phần chưa ghi</source>
        <translation>Something is not saved</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Chỉ lấy</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Không chọn gì là lấy tất cả.</source>
        <translation>Nothing ticked means all.</translation>
    </message>
</context>
<context>
    <name>VerdictPane</name>
    <message>
        <source>Xem thông tin cán bộ</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Đánh dấu xác nhận áp dụng cho cả {count} dòng đang chọn.</source>
        <translation>Ticks apply to all {count} rows selected.</translation>
    </message>
    <message>
        <source>{outcome}; sớm nhất: {year}</source>
        <translation>{outcome}; earliest: {year}</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Hủy số</source>
        <translation>Void the number</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Số đã hủy vẫn còn trong sổ và không cấp lại cho ai.</source>
        <translation>A void number stays in the book and is never given again.</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>Chưa ghi</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be reviewed</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>VotingBar</name>
    <message>
        <source>Dán cột</source>
        <translation>Paste column</translation>
    </message>
    <message>
        <source>Dán cột số phiếu chép từ Excel, từ dòng đang chọn xuống</source>
        <translation>Paste the column of votes copied from Excel, from the current row down</translation>
    </message>
    <message>
        <source>{count} đạt</source>
        <translation>{count} passed</translation>
    </message>
    <message>
        <source>{count} không đạt</source>
        <translation>{count} failed</translation>
    </message>
    <message>
        <source>{count} chưa ghi</source>
        <translation>{count} not written</translation>
    </message>
    <message>
        <source>{count} đã đánh dấu · </source>
        <translation>{count} ticked · </translation>
    </message>
    <message>
        <source>Đã ghi phiếu của mọi đề nghị khác</source>
        <translation>All other votes are written</translation>
    </message>
    <message>
        <source>Phiếu của mọi đề nghị đã ghi</source>
        <translation>All votes are written</translation>
    </message>
    <message>
        <source>Đạt {votes}/{size} cho {count} người còn lại, trừ {left_out}</source>
        <translation>{votes}/{size} for the {count} others but {left_out}</translation>
    </message>
    <message>
        <source>Đạt {votes}/{size} cho {count} người còn lại</source>
        <translation>{votes}/{size} for the {count} others</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Sở Nội vụ tỉnh …</source>
        <translation>Sở Nội vụ tỉnh …</translation>
    </message>
    <message>
        <source>Tạo tệp của cơ quan</source>
        <translation>Make the agency&apos;s file</translation>
    </message>
    <message>
        <source>Quản lý thi đua, khen thưởng của cơ quan</source>
        <translation>The agency&apos;s emulation and commendation</translation>
    </message>
    <message>
        <source>Ghi tên cơ quan để tạo tệp; bước sau là nhập danh sách cán bộ đang dùng, giữ nguyên như hiện có. Dữ liệu chỉ nằm trong tệp này.</source>
        <translation>Give the agency&apos;s name to make its file; the next step is to bring in the staff list you use now, as it is. The data stays in this file only.</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Loại cơ quan</source>
        <translation>Kind of agency</translation>
    </message>
    <message>
        <source>Năm bắt đầu từ</source>
        <translation>Year begins in</translation>
    </message>
    <message>
        <source>Xem dữ liệu mẫu</source>
        <translation>Look at sample data</translation>
    </message>
    <message>
        <source>Mở tệp đã có…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan</source>
        <translation>Please give the agency&apos;s name</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Tệp TĐKT (*.tdkt)</source>
        <translation>TĐKT files (*.tdkt)</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Đối chiếu cán bộ</source>
        <translation>Match a person</translation>
    </message>
    <message>
        <source>Dòng {row} của danh sách</source>
        <translation>Row {row} of the list</translation>
    </message>
    <message>
        <source>Dòng này ứng với cán bộ nào?</source>
        <translation>Whom does this row stand for?</translation>
    </message>
    <message>
        <source>Thêm cán bộ mới</source>
        <translation>Add as new</translation>
    </message>
    <message>
        <source>Xử lý sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Chọn người này</source>
        <translation>Choose this person</translation>
    </message>
    <message>
        <source>Còn {count} dòng chưa rõ</source>
        <translation>{count} rows left to clear up</translation>
    </message>
    <message>
        <source>Giống {score}%: {why}</source>
        <translation>{score}% alike: {why}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>YearStartBox</name>
    <message>
        <source>Năm bắt đầu từ</source>
        <translation>Year begins in</translation>
    </message>
    <message>
        <source>Tháng 1 (năm dương lịch)</source>
        <translation>January (calendar year)</translation>
    </message>
    <message>
        <source>Tháng {month} (năm học)</source>
        <translation>Month {month} (school year)</translation>
    </message>
    <message>
        <source>Tháng {month}</source>
        <translation>Month {month}</translation>
    </message>
</context>
<context>
    <name>YearlyPage</name>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>Viết thêm cho phần này</source>
        <translation>Write more for this part</translation>
    </message>
    <message>
        <source>Lấy lại lời viết kỳ trước</source>
        <translation>Take what was written last time</translation>
    </message>
</context>
<context>
    <name>_Ticks</name>
    <message>
        <source>Tìm danh hiệu, hình thức…</source>
        <translation>Find a title, a commendation…</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Bảng tính ({kinds})</source>
        <translation>Spreadsheets ({kinds})</translation>
    </message>
    <message>
        <source>Danh sách, quyết định ({kinds})</source>
        <translation>Lists, decisions ({kinds})</translation>
    </message>
    <message>
        <source>Quyết định Word, PDF ({kinds})</source>
        <translation>Decisions in Word, PDF ({kinds})</translation>
    </message>
    <message>
        <source>Tệp TĐKT đơn vị gửi ({kinds})</source>
        <translation>TĐKT files sent by units ({kinds})</translation>
    </message>
    <message>
        <source>Tệp đang mở</source>
        <translation>The file is open</translation>
    </message>
    <message>
        <source>“{name}” không ghi được: Excel, Word hay chương trình khác đang mở nó, không thì nó chỉ cho đọc. Đóng ở đó rồi bấm Thử lại; không đóng được thì chọn tên khác.</source>
        <translation>“{name}” cannot be written: Excel, Word or another program has it open, else it is read-only. Close it there and try again; if it cannot be closed, choose another name.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Chọn tên khác…</source>
        <translation>Choose another name…</translation>
    </message>
    <message>
        <source>Đã có tệp “{name}”. Ghi đè lên nó?</source>
        <translation>There is a file “{name}” already. Write over it?</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Write over it</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Tổng kết năm</source>
        <translation>Year-end</translation>
    </message>
    <message>
        <source>Chuyên đề, phong trào</source>
        <translation>Thematic, movement</translation>
    </message>
    <message>
        <source>Đột xuất</source>
        <translation>For a sudden deed</translation>
    </message>
    <message>
        <source>Quá trình cống hiến</source>
        <translation>Years of service</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Thẩm định</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Công khai</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>Họp Hội đồng</source>
        <translation>Council meeting</translation>
    </message>
    <message>
        <source>Trình cấp trên</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Trao tặng</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Chủ tịch Hội đồng</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phó Chủ tịch Hội đồng</source>
        <translation>Vice chair</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ủy viên, Thư ký</source>
        <translation>Member, secretary</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Danh sách đăng ký thi đua</source>
        <translation>List of registrations</translation>
    </message>
    <message>
        <source>Danh sách đề nghị khen thưởng</source>
        <translation>List of nominations</translation>
    </message>
    <message>
        <source>Thông báo công khai danh sách</source>
        <translation>Public notice of the list</translation>
    </message>
    <message>
        <source>Giấy mời họp Hội đồng</source>
        <translation>Invitation to the council&apos;s meeting</translation>
    </message>
    <message>
        <source>Quyết định thành lập Hội đồng</source>
        <translation>Decision setting up the council</translation>
    </message>
    <message>
        <source>Quyết định thành lập Tổ kiểm phiếu</source>
        <translation>Decision setting up the counting group</translation>
    </message>
    <message>
        <source>Phiếu lấy ý kiến bằng văn bản</source>
        <translation>Sheet for a written opinion</translation>
    </message>
    <message>
        <source>Giấy xác nhận khen thưởng</source>
        <translation>Certified extract of awards</translation>
    </message>
    <message>
        <source>Bản bàn giao</source>
        <translation>Handing-over sheet</translation>
    </message>
    <message>
        <source>Văn bản trả lời về đề nghị khen thưởng</source>
        <translation>Answer about a nomination</translation>
    </message>
    <message>
        <source>Quyết định hủy bỏ khen thưởng</source>
        <translation>Decision annulling awards</translation>
    </message>
    <message>
        <source>Quyết định đính chính khen thưởng</source>
        <translation>Decision correcting an award</translation>
    </message>
    <message>
        <source>Phiếu bầu</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Minutes of the count</translation>
    </message>
    <message>
        <source>Kế hoạch tổ chức phong trào thi đua</source>
        <translation>Plan of an emulation movement</translation>
    </message>
    <message>
        <source>Công văn phát động phong trào thi đua</source>
        <translation>Letter launching an emulation movement</translation>
    </message>
    <message>
        <source>Danh sách đăng ký phong trào thi đua</source>
        <translation>List of registrations for an emulation movement</translation>
    </message>
    <message>
        <source>Báo cáo sơ kết phong trào thi đua</source>
        <translation>Report of a review on the way of an emulation movement</translation>
    </message>
    <message>
        <source>Báo cáo tổng kết phong trào thi đua</source>
        <translation>Final report of an emulation movement</translation>
    </message>
    <message>
        <source>Báo cáo công tác thi đua, khen thưởng</source>
        <translation>Report on emulation and commendation</translation>
    </message>
    <message>
        <source>Biên bản họp Hội đồng</source>
        <translation>Minutes of the council</translation>
    </message>
    <message>
        <source>Tờ trình đề nghị khen thưởng</source>
        <translation>Submission to the level above</translation>
    </message>
    <message>
        <source>Báo cáo thành tích cá nhân</source>
        <translation>Report of a person&apos;s achievements</translation>
    </message>
    <message>
        <source>Báo cáo thành tích tập thể</source>
        <translation>Report of a collective&apos;s achievements</translation>
    </message>
    <message>
        <source>Báo cáo thành tích đột xuất</source>
        <translation>Report on a sudden achievement</translation>
    </message>
    <message>
        <source>Báo cáo thành tích theo chuyên đề</source>
        <translation>Report on a themed achievement</translation>
    </message>
    <message>
        <source>Báo cáo thành tích quá trình cống hiến</source>
        <translation>Report on years of service</translation>
    </message>
    <message>
        <source>Quyết định khen thưởng</source>
        <translation>Decision of commendation</translation>
    </message>
    <message>
        <source>Danh sách chi tiền thưởng</source>
        <translation>List of bonuses</translation>
    </message>
    <message>
        <source>Sổ cấp bằng, giấy khen</source>
        <translation>Book of certificates</translation>
    </message>
    <message>
        <source>Tên gọi khác, bí danh</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Chức vụ đảng, đoàn thể</source>
        <translation>Post in Party and mass organisations</translation>
    </message>
    <message>
        <source>Chủ hộ</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Nơi ở của hộ</source>
        <translation>Where the household lives</translation>
    </message>
    <message>
        <source>Chức vụ đề nghị khen thưởng</source>
        <translation>Post the award is asked for</translation>
    </message>
    <message>
        <source>Trụ sở chính</source>
        <translation>Main office</translation>
    </message>
    <message>
        <source>Trang thông tin điện tử</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Quá trình thành lập và phát triển</source>
        <translation>How it was founded and grew</translation>
    </message>
    <message>
        <source>Cơ cấu tổ chức, chất lượng đội ngũ; tổ chức đảng, đoàn thể</source>
        <translation>Structure, staff; Party and mass organisations</translation>
    </message>
    <message>
        <source>Thuận lợi, khó khăn</source>
        <translation>What helped, what hindered</translation>
    </message>
    <message>
        <source>Chức năng, nhiệm vụ được giao</source>
        <translation>Functions and duties</translation>
    </message>
    <message>
        <source>Tóm tắt thành tích của tập thể do cá nhân đứng đầu</source>
        <translation>What the collective led by this person achieved</translation>
    </message>
    <message>
        <source>Quyền hạn, nhiệm vụ được giao hoặc đảm nhận</source>
        <translation>Powers and duties held</translation>
    </message>
    <message>
        <source>Nhiệm vụ; khó khăn, nỗ lực</source>
        <translation>The task; difficulties, efforts</translation>
    </message>
    <message>
        <source>Thành tích đạt được (viết đủ cho báo cáo)</source>
        <translation>What was achieved (in full, for the report)</translation>
    </message>
    <message>
        <source>Ý nghĩa của thành tích</source>
        <translation>What the achievement means</translation>
    </message>
    <message>
        <source>Biện pháp, nguyên nhân đạt được thành tích</source>
        <translation>How and why it was achieved</translation>
    </message>
    <message>
        <source>Việc thực hiện các phong trào thi đua</source>
        <translation>Taking part in emulation movements</translation>
    </message>
    <message>
        <source>Chấp hành chủ trương của Đảng, pháp luật của Nhà nước</source>
        <translation>Keeping to the Party&apos;s policies and the State&apos;s laws</translation>
    </message>
    <message>
        <source>Hoạt động của tổ chức đảng, đoàn thể</source>
        <translation>Work of Party and mass organisations</translation>
    </message>
    <message>
        <source>Tham gia phong trào, công tác đảng, đoàn thể</source>
        <translation>Part in movements, Party and mass organisations</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>đầu ngày</source>
        <translation>first of the day</translation>
    </message>
    <message>
        <source>trước khi nhập</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>trước khi gộp</source>
        <translation>before a merge</translation>
    </message>
    <message>
        <source>trước khi hủy bỏ</source>
        <translation>before a revocation</translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>trước khi trở về</source>
        <translation>before going back</translation>
    </message>
    <message>
        <source>theo yêu cầu</source>
        <translation>asked for</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>trùng số định danh</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>trùng mã</source>
        <translation>same code</translation>
    </message>
    <message>
        <source>trùng họ tên</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>họ tên chỉ khác dấu</source>
        <translation>names differ in accents only</translation>
    </message>
    <message>
        <source>trùng ngày sinh</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>trùng năm sinh</source>
        <translation>same birth year</translation>
    </message>
    <message>
        <source>cùng đơn vị</source>
        <translation>same unit</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Danh sách không ghi số quyết định: thêm --number.</source>
        <translation>The list names no decision: add --number.</translation>
    </message>
    <message>
        <source>Không có mã danh hiệu “{kind}”.</source>
        <translation>There is no title with code “{kind}”.</translation>
    </message>
    <message>
        <source>Đề nghị số {id} không thuộc đợt “{round}”.</source>
        <translation>Nomination {id} is not of round “{round}”.</translation>
    </message>
    <message>
        <source>Số liệu năm {years} đã báo cáo và chốt: ghi lý do trước tên lệnh, --why “vì sao”. Chưa ghi gì.</source>
        <translation>The figures of {years} are reported and sealed: give the reason before the name of the command, --why “why”. Nothing was written.</translation>
    </message>
    <message>
        <source>Không có đơn vị “{name}”.</source>
        <translation>There is no unit “{name}”.</translation>
    </message>
    <message>
        <source>Có nhiều đơn vị “{name}”: hãy ghi {places}.</source>
        <translation>There are several units “{name}”: write {places}.</translation>
    </message>
    <message>
        <source>“{kind}” có nhiều nghĩa, hãy ghi mã: {codes}.</source>
        <translation>“{kind}” means several things; write the code: {codes}.</translation>
    </message>
    <message>
        <source>Mẫu in “{name}” thiếu hoặc sai mục {key}.</source>
        <translation>Layout “{name}”: {key} is missing or wrong.</translation>
    </message>
    <message>
        <source>Tệp Word có trường của chương trình khác: {names}. Các trường ấy sẽ để nguyên như vậy trên giấy: hãy thay bằng trường dữ liệu như {{{{ ten }}}}, {{{{ chuc_vu }}}} (danh sách ở trang Mẫu văn bản; ở đó hay bằng lệnh template --convert chương trình thay giúp).</source>
        <translation>The Word file has fields of another program: {names}. They would stay as they are on paper: replace them by fields such as {{{{ ten }}}}, {{{{ chuc_vu }}}} (listed on the Templates page; there, or with template --convert, the program replaces them for you).</translation>
    </message>
    <message>
        <source>Tệp Word này chưa có trường dữ liệu nào: văn bản sẽ không có ai. Hãy lưu bản sao của mẫu rồi sửa.</source>
        <translation>This Word file has no merge field: the paper would name nobody. Save a copy of the template and edit that.</translation>
    </message>
    <message>
        <source>Mẫu có trường dữ liệu không nhận ra: {names}. Hãy sửa trong Word theo danh sách trường dữ liệu ở trang Mẫu văn bản.</source>
        <translation>The template has unknown fields: {names}. Change them in Word after the list on the page Templates.</translation>
    </message>
    <message>
        <source>Đây không phải tệp Word (.docx) đọc được. Hãy lưu từ Word dạng .docx.</source>
        <translation>This is no readable Word file (.docx). Save it from Word as .docx.</translation>
    </message>
    <message>
        <source>Mẫu có trường dữ liệu viết sai, gần chỗ “{near}”. Mỗi trường mở bằng {{{{ và đóng bằng }}}}, mỗi {{% for %}} có một {{% endfor %}}.</source>
        <translation>The template has a field written wrongly, near “{near}”. Each opens with {{{{ and closes with }}}}, each {{% for %}} has an {{% endfor %}}.</translation>
    </message>
    <message>
        <source>Mẫu có trường dữ liệu viết sai ({reason}). Mỗi trường mở bằng {{{{ và đóng bằng }}}}, mỗi {{% for %}} có một {{% endfor %}}.</source>
        <translation>The template has a field written wrongly ({reason}). Each opens with {{{{ and closes with }}}}, each {{% for %}} has an {{% endfor %}}.</translation>
    </message>
    <message>
        <source>Năm {year} không đúng.</source>
        <translation>{year} is not a year.</translation>
    </message>
    <message>
        <source>Ngày sinh {date} ở tương lai.</source>
        <translation>The birth date {date} is in the future.</translation>
    </message>
    <message>
        <source>Năm sinh khó tin: “{text}”. Hãy xem lại.</source>
        <translation>A hardly likely year of birth: “{text}”. Please check.</translation>
    </message>
    <message>
        <source>“{text}” không phải ngày. Hãy ghi ngày/tháng/năm như 01/02/1975 hoặc chỉ năm.</source>
        <translation>“{text}” is no date. Write day/month/year like 01/02/1975, or the year alone.</translation>
    </message>
    <message>
        <source>“{text}” không phải ngày. Hãy ghi ngày/tháng/năm như 01/02/1975.</source>
        <translation>“{text}” is no day. Write day/month/year as in 01/02/1975.</translation>
    </message>
    <message>
        <source>Hãy ghi đủ ngày, tháng, năm: “{text}”.</source>
        <translation>Please write day, month and year: “{text}”.</translation>
    </message>
    <message>
        <source>Không ghi được “{name}”: {reason}. Nếu tệp đang mở trong chương trình khác, hãy đóng lại.</source>
        <translation>“{name}” cannot be written: {reason}. If it is open in another program, close it there.</translation>
    </message>
    <message>
        <source>“{kind}” không dành cho đối tượng này.</source>
        <translation>“{kind}” is not for such recipients.</translation>
    </message>
    <message>
        <source>Chưa có mức tiền thưởng của {kind} cho quyết định ngày {day}.</source>
        <translation>No bonus rate of {kind} for a decision of {day}.</translation>
    </message>
    <message>
        <source>Quyết định phải có số, ví dụ 12/QĐ-SNV.</source>
        <translation>A decision needs a number, e.g. 12/QĐ-SNV.</translation>
    </message>
    <message>
        <source>Đã có quyết định số {number} năm {year}.</source>
        <translation>There is a decision {number} of {year} already.</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp ghi từ 1 đến 100, không phải “{text}”.</source>
        <translation>A share is from 1 to 100, not “{text}”.</translation>
    </message>
    <message>
        <source>Hãy ghi tên sáng kiến.</source>
        <translation>Please enter the title.</translation>
    </message>
    <message>
        <source>Hãy ghi ít nhất một tác giả.</source>
        <translation>Please enter at least one author.</translation>
    </message>
    <message>
        <source>Sáng kiến này không còn nữa.</source>
        <translation>This initiative is gone.</translation>
    </message>
    <message>
        <source>Có {count} người tên “{name}”: hãy chọn trong danh sách gợi ý.</source>
        <translation>There are {count} people called “{name}”: choose one from the suggestions.</translation>
    </message>
    <message>
        <source>Không rõ “{text}”: hãy ghi danh hiệu và năm, ví dụ CSTĐCS 2024.</source>
        <translation>“{text}” is not clear: give award and year, e.g. CSTĐCS 2024.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để ghi xếp loại.</source>
        <translation>Nobody is chosen to be rated.</translation>
    </message>
    <message>
        <source>Xếp loại này không còn nữa.</source>
        <translation>This rating is gone.</translation>
    </message>
    <message>
        <source>Năm {year} đã có xếp loại.</source>
        <translation>{year} has a rating already.</translation>
    </message>
    <message>
        <source>Không rõ mức “{text}”. Các mức: {levels}.</source>
        <translation>“{text}” is no level. The levels: {levels}.</translation>
    </message>
    <message>
        <source>“{text}” không phải điểm: ghi số từ 0 đến 100.</source>
        <translation>“{text}” is no points: write a number from 0 to 100.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để ghi khen thưởng.</source>
        <translation>Nobody is chosen.</translation>
    </message>
    <message>
        <source>Năm {year} không hợp lệ.</source>
        <translation>The year {year} is not valid.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy bỏ (số quyết định, căn cứ).</source>
        <translation>Give the reason for annulling (decision, grounds).</translation>
    </message>
    <message>
        <source>Không có quyết định số “{number}” trong tệp.</source>
        <translation>There is no decision “{number}” in the file.</translation>
    </message>
    <message>
        <source>Có {count} quyết định số “{number}”, ngày {days}. Hãy ghi cả ngày, ví dụ “{number} ngày {day}”.</source>
        <translation>There are {count} decisions “{number}”, of {days}. Name the day too, e.g. “{number} ngày {day}”.</translation>
    </message>
    <message>
        <source>Chưa có mẫu in nào cho {kinds}: nếu cơ quan mình cấp giấy này, hãy thêm mẫu in; nếu không thì cấp trên cấp.</source>
        <translation>There is no layout for {kinds}: if your agency gives this certificate, add a layout; otherwise the level above gives it.</translation>
    </message>
    <message>
        <source>Không có giấy khen nào để in.</source>
        <translation>There are no certificates to print.</translation>
    </message>
    <message>
        <source>Giấy in ra tệp .pdf, không phải “{name}”.</source>
        <translation>Certificates are written as .pdf, not “{name}”.</translation>
    </message>
    <message>
        <source>Không có mẫu in “{wanted}”. Các mẫu: {known}.</source>
        <translation>There is no layout “{wanted}”. Layouts: {known}.</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho mẫu in.</source>
        <translation>Give the layout a name.</translation>
    </message>
    <message>
        <source>Đã có mẫu in tên “{name}”.</source>
        <translation>There is a layout called “{name}” already.</translation>
    </message>
    <message>
        <source>“{name}” là mẫu kèm chương trình, không xóa được.</source>
        <translation>“{name}” comes with the program and cannot be deleted.</translation>
    </message>
    <message>
        <source>Không đọc được “{name}”: {reason}.</source>
        <translation>“{name}” cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” không phải ảnh PNG, JPEG hoặc lớn quá 20 MB.</source>
        <translation>“{name}” is no PNG or JPEG picture, or is larger than 20 MB.</translation>
    </message>
    <message>
        <source>“{name}” không phải tệp mẫu in xuất từ chương trình này.</source>
        <translation>“{name}” is no layout exported by this program.</translation>
    </message>
    <message>
        <source>Đã cấp đến số {last} ({series}); chỉ đặt được số lớn hơn.</source>
        <translation>Number {last} of {series} is given already: go on from a higher one.</translation>
    </message>
    <message>
        <source>Số lớn nhất là {most}.</source>
        <translation>The highest number is {most}.</translation>
    </message>
    <message>
        <source>Ngày trao tặng chưa đến.</source>
        <translation>That day is still to come.</translation>
    </message>
    <message>
        <source>Số {number} in sau ngày trao tặng.</source>
        <translation>Number {number} was printed after that day.</translation>
    </message>
    <message>
        <source>Số {number} chưa in hoặc đã hủy: chưa trao tặng được.</source>
        <translation>Number {number} is not printed yet, or is void: it cannot be presented.</translation>
    </message>
    <message>
        <source>Số {number} đã hủy hoặc khen thưởng đã hủy bỏ.</source>
        <translation>Number {number} is void, or the award was annulled.</translation>
    </message>
    <message>
        <source>Hãy ghi số phôi nhập hoặc số âm nếu mất.</source>
        <translation>Write how many sheets were received, or a negative number if lost.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do hủy số.</source>
        <translation>Write why the number is void.</translation>
    </message>
    <message>
        <source>Chữ dài quá {most} ký tự.</source>
        <translation>The text is longer than {most} letters.</translation>
    </message>
    <message>
        <source>“{layout}” chỉ còn {left} phôi trong sổ.</source>
        <translation>Of “{layout}” only {left} sheets are left.</translation>
    </message>
    <message>
        <source>Không ghi được vào “{folder}”: {reason}.</source>
        <translation>Cannot write to “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>Danh sách xuất ra “{name}” nhập lại bị khác.</source>
        <translation>The exported list “{name}” does not import back the same.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để xác nhận.</source>
        <translation>Nobody is chosen.</translation>
    </message>
    <message>
        <source>Không có cột “{key}”. Các cột: {known}.</source>
        <translation>There is no column “{key}”. Columns: {known}.</translation>
    </message>
    <message>
        <source>Chỉ xuất được ra tệp .xlsx, .pdf, không phải “{name}”.</source>
        <translation>Only .xlsx and .pdf can be exported, not “{name}”.</translation>
    </message>
    <message>
        <source>Hãy ghi tên cơ quan.</source>
        <translation>Please give the agency&apos;s name.</translation>
    </message>
    <message>
        <source>Không hoàn tác riêng được “{label}”: các thao tác sau đã sửa tiếp: {since}.</source>
        <translation>“{label}” cannot be undone alone: later operations changed it again: {since}.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Không còn gì để làm lại.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Tệp không có trang tính “{sheet}”. Các trang: {sheets}.</source>
        <translation>The file has no sheet “{sheet}”. Sheets: {sheets}.</translation>
    </message>
    <message>
        <source>Không nhập được “{name}”: {count} trang là phiếu, mỗi trang một người, không phải danh sách. Hãy xuất danh sách từ phần mềm đã lập các phiếu này hoặc nhập tay.</source>
        <translation>“{name}” cannot be imported: {count} sheets are forms, one person each, not a list. Export a list from the program that made them, or enter by hand.</translation>
    </message>
    <message>
        <source>Không nhập được “{name}”: {reasons}.</source>
        <translation>Cannot import “{name}”: {reasons}.</translation>
    </message>
    <message>
        <source>“{name}” không có cột danh hiệu: không phải danh sách khen thưởng.</source>
        <translation>“{name}” has no column of titles: it is not an award list.</translation>
    </message>
    <message>
        <source>Hãy ghi cả mã và tên của danh hiệu.</source>
        <translation>Please give both code and name.</translation>
    </message>
    <message>
        <source>Mã “{code}” là của danh mục theo luật: {name}.</source>
        <translation>Code “{code}” belongs to the law&apos;s catalogue: {name}.</translation>
    </message>
    <message>
        <source>Danh hiệu theo luật không xóa được.</source>
        <translation>The law&apos;s titles cannot be deleted.</translation>
    </message>
    <message>
        <source>“{name}” đang có người được tặng, không xóa được.</source>
        <translation>“{name}” has been awarded and cannot be deleted.</translation>
    </message>
    <message>
        <source>Tệp quy chế sai định dạng: cuối tệp còn thiếu.</source>
        <translation>The regulation is not valid TOML: something is missing at its end.</translation>
    </message>
    <message>
        <source>Tệp quy chế sai định dạng ở dòng {line}, cột {column}.</source>
        <translation>The regulation is not valid TOML at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>Quy chế có chỗ chưa đúng:
{flaws}</source>
        <translation>Something is wrong with the regulation:
{flaws}</translation>
    </message>
    <message>
        <source>Cơ quan chưa ghi quy chế nào.</source>
        <translation>The agency has no regulation yet.</translation>
    </message>
    <message>
        <source>Không có tệp “{name}”.</source>
        <translation>There is no file “{name}”.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{name}”: quy chế là tệp chữ .toml, mã UTF-8.</source>
        <translation>“{name}” cannot be read: a regulation is a .toml text file in UTF-8.</translation>
    </message>
    <message>
        <source>Tệp “{name}” không có mục nào.</source>
        <translation>“{name}” has no entries.</translation>
    </message>
    <message>
        <source>Không có văn bản “{code}”. Có: {known}.</source>
        <translation>There is no paper “{code}”. There are: {known}.</translation>
    </message>
    <message>
        <source>Tệp “{name}” lớn hơn 200 MB, không đính kèm được.</source>
        <translation>“{name}” is bigger than 200 MB and cannot be attached.</translation>
    </message>
    <message>
        <source>Tệp “{name}” có mật khẩu: ghi mật khẩu vào biến TDKT_PASSWORD, hay vào một tệp và nêu tệp ấy trước tên lệnh bằng --password-file.</source>
        <translation>The file “{name}” has a password: write it into the variable TDKT_PASSWORD, or into a file named before the command by --password-file.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{name}”: {reason}.</source>
        <translation>Cannot read “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải tệp chữ UTF-8.</source>
        <translation>“{name}” is no text in UTF-8.</translation>
    </message>
    <message>
        <source>Ghi mật khẩu mới vào biến TDKT_NEW_PASSWORD, hay nêu tệp chứa nó bằng --new-file.</source>
        <translation>Write the new password into the variable TDKT_NEW_PASSWORD, or name a file that holds it by --new-file.</translation>
    </message>
    <message>
        <source>Tệp “{name}” rỗng: chưa đính kèm tệp nào.</source>
        <translation>File “{name}” is empty: no file was attached.</translation>
    </message>
    <message>
        <source>“{form}” không lập từ đợt xét: cần nêu một người hay một quyết định.</source>
        <translation>“{form}” is not made from a round: name a person or a decision.</translation>
    </message>
    <message>
        <source>Văn bản ghi ra tệp .docx, không phải “{name}”.</source>
        <translation>Papers are written as .docx, not “{name}”.</translation>
    </message>
    <message>
        <source>Bước {stage} chưa có ai để lập văn bản.</source>
        <translation>Nobody is at stage {stage} to make papers for.</translation>
    </message>
    <message>
        <source>Không có danh sách “{code}”. Các danh sách xuất được: {known}.</source>
        <translation>There is no list “{code}”. Lists that can be exported: {known}.</translation>
    </message>
    <message>
        <source>“{form}”: đợt “{round}” chưa có ai để đưa vào.</source>
        <translation>“{form}”: round “{round}” has nobody to list.</translation>
    </message>
    <message>
        <source>Đã ghi thời gian nghỉ này từ ngày {date}.</source>
        <translation>This absence is recorded already, from {date}.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày bắt đầu.</source>
        <translation>Please give the first day.</translation>
    </message>
    <message>
        <source>Ngày kết thúc {end} trước ngày bắt đầu {start}.</source>
        <translation>The end {end} is before the start {start}.</translation>
    </message>
    <message>
        <source>Người này không còn trong danh sách.</source>
        <translation>This person is no longer in the list.</translation>
    </message>
    <message>
        <source>Hãy chọn hai đơn vị khác nhau.</source>
        <translation>Please choose two different units.</translation>
    </message>
    <message>
        <source>“{into}” nằm trong “{name}”, không sáp nhập được.</source>
        <translation>“{into}” lies under “{name}” and cannot take it over.</translation>
    </message>
    <message>
        <source>Họ tên không được để trống.</source>
        <translation>The name must not be empty.</translation>
    </message>
    <message>
        <source>Giới tính ghi Nam hoặc Nữ.</source>
        <translation>Sex is Nam or Nữ.</translation>
    </message>
    <message>
        <source>Số định danh “{number}” phải có 12 chữ số (số CCCD, thẻ căn cước) hoặc 9 chữ số (CMND cũ).</source>
        <translation>Identity number “{number}” must have 12 digits, or 9 on an old card.</translation>
    </message>
    <message>
        <source>“{number}” đã là {field} của {name}: mỗi người một số. Nếu là một người, hãy gộp hai hồ sơ.</source>
        <translation>“{number}” is already the {field} of {name}: each person has their own. If they are one person, merge the two records.</translation>
    </message>
    <message>
        <source>Ngày vào cơ quan {came} không sau ngày sinh {born}: hãy xem lại.</source>
        <translation>The day of joining, {came}, is not after the birth date, {born}: please check.</translation>
    </message>
    <message>
        <source>Không xóa được: {name} đã được cấp giấy số {number}. Hãy ghi thôi công tác hoặc gộp hồ sơ trùng.</source>
        <translation>Cannot delete: {name} was given certificate no. {number}. Record that they left, or merge duplicate records.</translation>
    </message>
    <message>
        <source>Không xóa được: đang có trong đợt xét “{name}”. Hãy rút đề nghị ở đó hoặc ghi thôi công tác.</source>
        <translation>Cannot be deleted: nominated in round “{name}”. Withdraw them there, or let them leave.</translation>
    </message>
    <message>
        <source>{name} vẫn ở đơn vị, chức vụ ấy.</source>
        <translation>{name} works there as that already.</translation>
    </message>
    <message>
        <source>Tên đơn vị không được để trống.</source>
        <translation>The unit&apos;s name must not be empty.</translation>
    </message>
    <message>
        <source>Đã có đơn vị “{name}”.</source>
        <translation>There is a unit “{name}” already.</translation>
    </message>
    <message>
        <source>“{name}” không thể nằm dưới chính nó.</source>
        <translation>“{name}” cannot lie under itself.</translation>
    </message>
    <message>
        <source>Tên “{name}” vẫn như cũ.</source>
        <translation>The name “{name}” is as it was.</translation>
    </message>
    <message>
        <source>“{name}” còn {count} người. Hãy chuyển họ đi hoặc sáp nhập đơn vị trước.</source>
        <translation>{count} people still work in “{name}”. Transfer them or merge the unit first.</translation>
    </message>
    <message>
        <source>“{name}” còn cán bộ, khen thưởng hoặc đơn vị con, không xóa được. Hãy sáp nhập hoặc giải thể.</source>
        <translation>“{name}” has people, awards or units under it and cannot be deleted. Merge or dissolve it instead.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên thành viên.</source>
        <translation>Please write the member&apos;s name.</translation>
    </message>
    <message>
        <source>Không có vai trò “{role}”.</source>
        <translation>There is no role “{role}”.</translation>
    </message>
    <message>
        <source>{name} đã có trong Hội đồng.</source>
        <translation>{name} sits in the council already.</translation>
    </message>
    <message>
        <source>Hội đồng đã có Chủ tịch: {name}.</source>
        <translation>The council has a chair: {name}.</translation>
    </message>
    <message>
        <source>{name}: {count} phiếu, mà chỉ {most} thành viên dự họp được bỏ phiếu.</source>
        <translation>{name}: {count} votes, but only {most} members present may vote.</translation>
    </message>
    <message>
        <source>Chỉ ghi được một trong: dự họp, có ý kiến bằng văn bản, vắng mặt.</source>
        <translation>Only one of: present, written, absent.</translation>
    </message>
    <message>
        <source>{name} đã có quyết định: số phiếu ghi lại phải đủ. Hãy hủy bỏ khen thưởng trước.</source>
        <translation>{name} is decided: votes written now must still carry it. Annul the award first.</translation>
    </message>
    <message>
        <source>{name}: {count} ý kiến, mà chỉ {most} thành viên gửi ý kiến bằng văn bản.</source>
        <translation>{name}: {count} opinions, but only {most} members wrote.</translation>
    </message>
    <message>
        <source>{name}: {count} phiếu, mà chỉ {most} thành viên được bỏ phiếu: không ai bỏ phiếu cho chính mình.</source>
        <translation>{name}: {count} votes, but only {most} members may vote: nobody votes on themselves.</translation>
    </message>
    <message>
        <source>“{text}” không phải số phiếu: ghi một số từ 0 trở lên hoặc để trống.</source>
        <translation>“{text}” is no number of votes: write a number from 0 up, or leave it empty.</translation>
    </message>
    <message>
        <source>Phát ra {fewer} phiếu mà chỉ {more} thành viên dự họp.</source>
        <translation>{fewer} ballots given out, but only {more} members are present.</translation>
    </message>
    <message>
        <source>Thu về {fewer} phiếu mà phát ra {more}.</source>
        <translation>{fewer} ballots returned, but {more} were given out.</translation>
    </message>
    <message>
        <source>{fewer} phiếu hợp lệ mà thu về {more}.</source>
        <translation>{fewer} valid ballots, but {more} were returned.</translation>
    </message>
    <message>
        <source>{name}: chưa có kết quả bỏ phiếu của Hội đồng, cần từ {percent}% ({basis}).</source>
        <translation>{name}: the council&apos;s votes are not counted yet, {percent}% or more are needed ({basis}).</translation>
    </message>
    <message>
        <source>{name}: {votes} trên {size} phiếu, cần {needed}. Hãy chuyển danh hiệu, hình thức đề nghị hoặc ghi không đề nghị.</source>
        <translation>{name}: {votes} of {size} votes, {needed} needed. Lower the title or refuse it.</translation>
    </message>
    <message>
        <source>{count} đề nghị chưa qua được Hội đồng:
{lines}</source>
        <translation>{count} nominations did not pass the council:
{lines}</translation>
    </message>
    <message>
        <source>Không có đề nghị nào còn đang xét.</source>
        <translation>No nomination is open.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày ký quyết định.</source>
        <translation>Write the day the decision was signed.</translation>
    </message>
    <message>
        <source>Quyết định ngày {day} không thể khen thành tích năm {year}.</source>
        <translation>A decision of {day} cannot reward achievements of {year}.</translation>
    </message>
    <message>
        <source>Quyết định ngày {day} trước ngày họp Hội đồng {meeting}.</source>
        <translation>The decision of {day} is before the council&apos;s meeting of {meeting}.</translation>
    </message>
    <message>
        <source>Đã có quyết định số {number} ngày {day}.</source>
        <translation>There is a decision {number} of {day} already.</translation>
    </message>
    <message>
        <source>{name} đã được khen thưởng theo quyết định {number}: hãy rút đề nghị.</source>
        <translation>{name} was awarded this by decision {number}: withdraw the nomination.</translation>
    </message>
    <message>
        <source>{name}: {kind} do cấp trên quyết định. Hãy nhận ở Kết quả của cấp trên hoặc ghi đúng thẩm quyền quyết định.</source>
        <translation>{name}: {kind} is decided by the level above. Take it from their results, or name who decided.</translation>
    </message>
    <message>
        <source>Quyết định {number} đã có {count} lượt khen thưởng. Hãy chọn ghi thêm vào đó hoặc ghi số khác.</source>
        <translation>Decision {number} has {count} awards already. Choose to add to it, or write another number.</translation>
    </message>
    <message>
        <source>Chỉ trao tặng được khi đã có quyết định.</source>
        <translation>Only what is decided can be presented.</translation>
    </message>
    <message>
        <source>Đã ghi trao tặng từ trước.</source>
        <translation>Presented before.</translation>
    </message>
    <message>
        <source>{name} đã có quyết định: hãy hủy bỏ khen thưởng thay vì đổi ở đây.</source>
        <translation>{name} is decided: annul the award instead of changing it here.</translation>
    </message>
    <message>
        <source>Chỉ đưa được sáng kiến của chính người được đề nghị.</source>
        <translation>Only the nominee&apos;s own initiatives can be put forward.</translation>
    </message>
    <message>
        <source>Hãy ghi nội dung ý kiến.</source>
        <translation>Please write the remark.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do.</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>{kind} không thấp hơn {first}: hãy thêm đề nghị mới.</source>
        <translation>{kind} is not lower than {first}: add a new nomination.</translation>
    </message>
    <message>
        <source>{name} đã được đề nghị {kind} trong đợt này: hãy rút đề nghị.</source>
        <translation>{name} is put forward for {kind} in this round already: withdraw this one.</translation>
    </message>
    <message>
        <source>Chưa chọn ai để đề nghị.</source>
        <translation>Nobody is chosen to be put forward.</translation>
    </message>
    <message>
        <source>“{kind}” không có trong quy định của năm {year}.</source>
        <translation>“{kind}” is not in force in {year}.</translation>
    </message>
    <message>
        <source>Không tìm thấy trong tệp (mã nội bộ {numbers}).</source>
        <translation>Not in the file: id {numbers}.</translation>
    </message>
    <message>
        <source>Đợt “{name}” đã kết thúc: hãy mở lại trước.</source>
        <translation>Round “{name}” is closed: reopen it first.</translation>
    </message>
    <message>
        <source>{name} đã qua bước đầu: hãy rút hoặc trả lại để lưu quá trình xử lý.</source>
        <translation>{name} is past the first stage: withdraw or return it, so that a trace is left.</translation>
    </message>
    <message>
        <source>Đợt xét này không dùng bước ấy.</source>
        <translation>This round does not use that stage.</translation>
    </message>
    <message>
        <source>Không có đề nghị nào còn đang xét để chuyển tiếp.</source>
        <translation>No open nomination can go on.</translation>
    </message>
    <message>
        <source>“{name}” là danh sách không được khen thưởng hoặc bị hủy bỏ.</source>
        <translation>“{name}” is a list of awards refused or revoked.</translation>
    </message>
    <message>
        <source>“{name}” là danh sách đề nghị, không phải kết quả. Hãy chọn danh sách kèm quyết định của cấp trên.</source>
        <translation>“{name}” is a list of nominations, not of results. Choose the list that goes with the decision of the level above.</translation>
    </message>
    <message>
        <source>Đề nghị số {id} không nằm trong số đã trình của đợt.</source>
        <translation>Nomination {id} is not among those the round submitted.</translation>
    </message>
    <message>
        <source>Không tìm thấy đợt xét (mã nội bộ {id}) trong tệp.</source>
        <translation>There is no round {id}.</translation>
    </message>
    <message>
        <source>Hãy ghi tên đợt xét.</source>
        <translation>Please name the round.</translation>
    </message>
    <message>
        <source>Đã có đợt xét “{name}”.</source>
        <translation>There is a round “{name}” already.</translation>
    </message>
    <message>
        <source>Đợt xét phải có ít nhất một bước.</source>
        <translation>A round needs at least one stage.</translation>
    </message>
    <message>
        <source>Ngày hết công khai trước ngày bắt đầu công khai.</source>
        <translation>The posting ends before it begins.</translation>
    </message>
    <message>
        <source>Ngày họp Hội đồng trước ngày bắt đầu công khai.</source>
        <translation>The council meets before the list is made public.</translation>
    </message>
    <message>
        <source>{name} đã tới bước {stage}: không bỏ được bước ấy.</source>
        <translation>{name} has come to {stage}: that stage cannot be given up.</translation>
    </message>
    <message>
        <source>Đợt “{name}” đã có quyết định: hãy kết thúc đợt thay vì xóa.</source>
        <translation>Round “{name}” has a decision: close it instead of deleting it.</translation>
    </message>
    <message>
        <source>Không có kết quả nào mới để ghi.</source>
        <translation>There is no new result to record.</translation>
    </message>
    <message>
        <source>{number} là quyết định của cơ quan: hãy ghi số của cấp trên.</source>
        <translation>{number} is a decision of your agency: write the number of the level above.</translation>
    </message>
    <message>
        <source>Tệp “{name}” bị hỏng hoặc chưa tải hết. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.</source>
        <translation>“{name}” is damaged or incomplete. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” không phải bảng tính (.xlsx, .xls, .xlsb, .ods, .csv).</source>
        <translation>“{name}” is no spreadsheet (.xlsx, .xls, .xlsb, .ods, .csv).</translation>
    </message>
    <message>
        <source>Tệp “{name}” bung ra quá lớn, không phải danh sách bình thường. Hãy chép riêng phần danh sách sang tệp mới rồi nhập lại.</source>
        <translation>“{name}” unpacks to far more than a list. Copy the list alone into a new file and import that.</translation>
    </message>
    <message>
        <source>Tệp “{name}” lớn hơn 200 MB, không phải danh sách.</source>
        <translation>“{name}” is larger than 200 MB: not a list.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp “{name}”.</source>
        <translation>Cannot find “{name}”.</translation>
    </message>
    <message>
        <source>Tệp “{name}” rỗng.</source>
        <translation>“{name}” is empty.</translation>
    </message>
    <message>
        <source>Tệp “{name}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</source>
        <translation>“{name}” has a password. Open it in Excel, remove the password, save.</translation>
    </message>
    <message>
        <source>Không thấy trong “{name}” dòng tiêu đề nào hiểu được. Hãy ghi trường dữ liệu, ví dụ {{{{ ten }}}}, vào dòng đầu của danh sách.</source>
        <translation>No header in “{name}” is understood. Write merge fields, e.g. {{{{ ten }}}}, into the first row of the list.</translation>
    </message>
    <message>
        <source>Chỉ điền được tệp .xlsx, .xlsm, không phải “{name}”. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.</source>
        <translation>Only .xlsx and .xlsm can be filled, not “{name}”. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Hãy ghi ra tệp khác: “{name}” là mẫu cấp trên gửi, ghi đè sẽ mất mẫu.</source>
        <translation>Write to another file: “{name}” is the workbook the level above sent and would be lost.</translation>
    </message>
    <message>
        <source>Tệp ghi ra phải cùng loại với tệp mẫu ({suffix}).</source>
        <translation>The file written must be of the template&apos;s kind ({suffix}).</translation>
    </message>
    <message>
        <source>Trường dữ liệu ở {place} viết sai: “{text}”. Viết như {{{{ ten }}}}.</source>
        <translation>The field at {place} is written wrongly: “{text}”. Write it like {{{{ ten }}}}.</translation>
    </message>
    <message>
        <source>Tệp mẫu có trường dữ liệu không nhận ra: {names}.</source>
        <translation>The template has unknown fields: {names}.</translation>
    </message>
    <message>
        <source>Tệp “{name}” được ghi bằng phiên bản mới hơn của chương trình. Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.</source>
        <translation>“{name}” was written by a newer version of the program. Install it and open the file again; nothing was changed.</translation>
    </message>
    <message>
        <source>Số liệu năm {years} đã báo cáo và chốt: sửa phải ghi lý do. Chưa ghi gì.</source>
        <translation>The figures of {years} are reported and sealed: a change needs a reason. Nothing was written.</translation>
    </message>
    <message>
        <source>Tệp “{name}” chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc hoặc chép ra nơi khác.</source>
        <translation>“{name}” is read-only. Remove that attribute or copy the file elsewhere.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, chưa ghi được gì vào “{name}”. Hãy dọn bớt rồi làm lại.</source>
        <translation>The disk is full; nothing was written to “{name}”. Make room and try again.</translation>
    </message>
    <message>
        <source>Ổ đĩa không nhận “{name}”, thao tác này chưa ghi. Hãy xem ổ đĩa, thẻ nhớ còn cắm chắc không, rồi làm lại.</source>
        <translation>The disk does not take “{name}”; this step is not written. See whether the disk or stick sits firmly, then try again.</translation>
    </message>
    <message>
        <source>Chương trình khác đang ghi vào “{name}”. Hãy đợi một lát rồi làm lại.</source>
        <translation>Another program is writing to “{name}”. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{label}”: dữ liệu đã được sửa sau đó. Chưa có gì thay đổi.</source>
        <translation>Cannot undo “{label}”: the data was changed since. Nothing was touched.</translation>
    </message>
    <message>
        <source>Tệp “{name}” đang được mở ở cửa sổ hoặc chương trình khác. Hãy đóng ở đó trước rồi mở lại.</source>
        <translation>“{name}” is open in another window or program. Close it there first.</translation>
    </message>
    <message>
        <source>Không có thư mục “{folder}”.</source>
        <translation>There is no folder “{folder}”.</translation>
    </message>
    <message>
        <source>Đã có tệp “{name}”. Hãy chọn tên khác.</source>
        <translation>There is a file “{name}” already. Choose another name.</translation>
    </message>
    <message>
        <source>“{name}” không phải tệp của TĐKT Desktop. Nếu đây là danh sách Excel, hãy dùng Nhập từ Excel.</source>
        <translation>“{name}” is not a TĐKT Desktop file. If it is an Excel list, use Import from Excel.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục “{folder}”: {reason}. Hãy chép tệp sang thư mục khác, ví dụ Tài liệu, rồi mở lại.</source>
        <translation>Cannot write to folder “{folder}”: {reason}. Copy the file to another folder, e.g. Documents, and open it there.</translation>
    </message>
    <message>
        <source>Tệp “{name}” bị hỏng. Hãy trở về bản sao lưu gần nhất: {copy}.</source>
        <translation>The file “{name}” is damaged. Please go back to the latest backup: {copy}.</translation>
    </message>
    <message>
        <source>Tệp “{name}” bị hỏng, không đọc được. Hãy mở bản sao gần nhất của tệp.</source>
        <translation>“{name}” is damaged and cannot be read. Open its latest copy.</translation>
    </message>
    <message>
        <source>Không còn thấy “{name}” ở chỗ cũ, thao tác này chưa ghi. Tệp có thể đã bị chuyển, xóa hay thay bằng bản khác: hãy đưa về chỗ cũ, không được thì mở bản sao lưu.</source>
        <translation>“{name}” is no longer where it was; this step is not written. It may have been moved, deleted or replaced: put it back, or else open a backup.</translation>
    </message>
    <message>
        <source>TĐKT Desktop</source>
        <translation>TĐKT Desktop</translation>
    </message>
    <message>
        <source>Một phần của tệp bị hỏng. Hãy mở trang Sức khỏe dữ liệu để trở về bản sao lưu.</source>
        <translation>A part of the file is damaged. Open the page Health of the data to go back to a backup.</translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến.</source>
        <translation>Something unforeseen went wrong.</translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến. Tệp vừa được xem lại: vẫn lành, các thao tác đã xong đều đã lưu. Có thể làm tiếp.</source>
        <translation>Something unforeseen went wrong. The file was looked at again just now: it is sound, and everything that was done is saved. You can go on.</translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến, và không xem lại được tệp. Hãy mở trang Sức khỏe dữ liệu trước khi làm tiếp.</source>
        <translation>Something unforeseen went wrong, and the file cannot be looked at. Open the page Data health before you go on.</translation>
    </message>
    <message>
        <source>Bấm “Chi tiết” để chép nội dung gửi người hỗ trợ.</source>
        <translation>Press “Details” to copy the text for whoever helps you.</translation>
    </message>
    <message>
        <source>Hãy đánh dấu ít nhất một danh hiệu, hình thức.</source>
        <translation>Please tick at least one title or commendation.</translation>
    </message>
    <message>
        <source>Không thể hủy bỏ trước ngày quyết định {day}.</source>
        <translation>It cannot be annulled before the day of the decision, {day}.</translation>
    </message>
    <message>
        <source>Quyết định {number} không còn khen thưởng nào để hủy bỏ.</source>
        <translation>Nothing of decision {number} is left to annul.</translation>
    </message>
    <message>
        <source>Không tìm thấy cán bộ (mã nội bộ {id}) trong tệp.</source>
        <translation>There is no person {id}.</translation>
    </message>
    <message>
        <source>Quỹ thi đua, khen thưởng không thể âm.</source>
        <translation>The fund cannot be less than nothing.</translation>
    </message>
    <message>
        <source>{count} ô không nhận:
{lines}</source>
        <translation>{count} cells were not taken:
{lines}</translation>
    </message>
    <message>
        <source>Hãy ghi ngày của quyết định.</source>
        <translation>Give the date of the decision.</translation>
    </message>
    <message>
        <source>Quyết định phải có ngày; chỉ biết năm thì ghi năm, ví dụ 2025.</source>
        <translation>A decision must have its day; if only the year is known, write the year, e.g. 2025.</translation>
    </message>
    <message>
        <source>Hãy ghi ai quyết định: để trống thì quyết định bị tính là của cơ quan mình.</source>
        <translation>Write who decided: left empty, the decision counts as your own agency’s.</translation>
    </message>
    <message>
        <source>Không hiểu cách ký “{form}”: ghi KT, TL, TUQ hoặc Q.</source>
        <translation>“{form}” is no form of signing: write KT, TL, TUQ or Q.</translation>
    </message>
    <message>
        <source>Không có loại cơ quan “{code}”. Các loại: {codes}.</source>
        <translation>There is no kind of agency “{code}”. The kinds: {codes}.</translation>
    </message>
    <message>
        <source>Không có người ký “{name}” vào ngày ấy. Có: {known}. Thêm ở Thiết lập.</source>
        <translation>Nobody called “{name}” signs on that day. There are: {known}. Add them in Settings.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên người ký.</source>
        <translation>Please write the name of the signer.</translation>
    </message>
    <message>
        <source>Hãy ghi chức vụ người ký.</source>
        <translation>Please write the title of the signer.</translation>
    </message>
    <message>
        <source>Đến ngày phải sau từ ngày.</source>
        <translation>The last day must come after the first.</translation>
    </message>
    <message>
        <source>Không có người ký “{name}”.</source>
        <translation>There is no signer “{name}”.</translation>
    </message>
    <message>
        <source>Có cán bộ cùng tên: ở “Là cán bộ” hãy chọn là người nào hay không phải ai.</source>
        <translation>Somebody of the staff bears the name: at “Is of the staff” choose who it is, if anybody.</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai “{folder}” chưa có: cắm thẻ nhớ vào.</source>
        <translation>The second backup place “{folder}” is not there: plug the stick in.</translation>
    </message>
    <message>
        <source>Bản sao lưu “{name}” không lành: {reason}.</source>
        <translation>The backup “{name}” is not sound: {reason}.</translation>
    </message>
    <message>
        <source>Tệp bị hỏng: chưa ghi gì thêm. Hãy trở về một bản sao lưu ở trang Sức khỏe dữ liệu.</source>
        <translation>The file is damaged: nothing more was written. Go back to a copy on the File health page.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được vào “{folder}”: {reason}.</source>
        <translation>Could not back up into “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>Không có điều xác nhận “{words}” ở đây.</source>
        <translation>There is nothing like “{words}” to confirm here.</translation>
    </message>
    <message>
        <source>Không có cách hiểu “{code}”: {codes}.</source>
        <translation>There is no reading “{code}”: {codes}.</translation>
    </message>
    <message>
        <source>“{code}” chỉ nhận: {choices}.</source>
        <translation>“{code}” takes only: {choices}.</translation>
    </message>
    <message>
        <source>Không có cơ quan mẫu “{code}”. Có: {codes}.</source>
        <translation>There is no sample agency “{code}”. There are: {codes}.</translation>
    </message>
    <message>
        <source>Không có vai trò “{role}”. Các vai trò: {known}.</source>
        <translation>There is no role “{role}”. The roles: {known}.</translation>
    </message>
    <message>
        <source>“{form}”: đợt “{round}” chưa có thành viên Hội đồng nào.</source>
        <translation>“{form}”: the round “{round}” has no council members yet.</translation>
    </message>
    <message>
        <source>Không có cán bộ này trong tệp.</source>
        <translation>There is no such person in the file.</translation>
    </message>
    <message>
        <source>{name} chưa có khen thưởng nào để xác nhận.</source>
        <translation>{name} has no award to certify yet.</translation>
    </message>
    <message>
        <source>Quyết định {number} của {authority}: người đã quyết định tặng mới có thẩm quyền hủy bỏ, đính chính.</source>
        <translation>Decision {number} of {authority}: only who decided may annul or correct it.</translation>
    </message>
    <message>
        <source>Quyết định {number} không có khen thưởng nào.</source>
        <translation>Decision {number} gives no award.</translation>
    </message>
    <message>
        <source>Tệp “{name}” có mật khẩu. Hãy mở bằng Word hoặc phần mềm đọc PDF, bỏ mật khẩu rồi lưu lại.</source>
        <translation>“{name}” has a password. Open it with Word or a PDF reader, take the password off and save it again.</translation>
    </message>
    <message>
        <source>Không đọc được “{name}”: tệp hỏng hoặc không phải văn bản Word, PDF. Hãy mở bằng Word rồi lưu lại dạng .docx.</source>
        <translation>“{name}” cannot be read: it is damaged or no Word or PDF paper. Open it with Word and save it as .docx.</translation>
    </message>
    <message>
        <source>“{name}” là bản chụp, không có chữ để đọc. Hãy tìm tệp Word của quyết định; nếu không có thì thả riêng tệp này vào cửa sổ để ghi cạnh trang chụp.</source>
        <translation>“{name}” is a scan without text. Look for the Word file of the decision; without one, drop this file alone on the window to type it beside its pages.</translation>
    </message>
    <message>
        <source>“{name}” không phải quyết định và không có bảng nào đọc được. Hãy kiểm tra lại tệp; nếu trong đó có danh sách thì chép rồi dán vào đây.</source>
        <translation>“{name}” is no decision and holds no table that can be read. Check the file, or copy the list in it and paste it here.</translation>
    </message>
    <message>
        <source>Không có quy định mang mã “{id}”.</source>
        <translation>There is no provision “{id}”.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{name}”: gói quy định là tệp chữ .toml, mã UTF-8.</source>
        <translation>“{name}” cannot be read: a package of law is a text file .toml in UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” không phải gói quy định: thiếu mục [package] có name (tên gói).</source>
        <translation>“{name}” is no package of law: it lacks [package] with a name.</translation>
    </message>
    <message>
        <source>Gói quy định có mục lạ: {tables}. Các mục: {known}.</source>
        <translation>The package holds unknown tables: {tables}. Known are: {known}.</translation>
    </message>
    <message>
        <source>Gói quy định sai định dạng: {place}.</source>
        <translation>The package is malformed: {place}.</translation>
    </message>
    <message>
        <source>Chưa nhập gói quy định nào tên “{name}”.</source>
        <translation>No package named “{name}” was taken in.</translation>
    </message>
    <message>
        <source>Quy định này đã có quy định thay thế ({id}): hãy sửa ở quy định đó.</source>
        <translation>This provision has one that replaces it ({id}): change that one.</translation>
    </message>
    <message>
        <source>Hãy ghi ai đối chiếu và đối chiếu với văn bản nào.</source>
        <translation>Enter who compared it, and with which text.</translation>
    </message>
    <message>
        <source>Cơ quan chưa sửa, xác nhận gì ở quy định “{id}”.</source>
        <translation>Nothing was changed or confirmed here of “{id}”.</translation>
    </message>
    <message>
        <source>Quy định có chỗ chưa đúng:
{flaws}</source>
        <translation>The law does not make sense so:
{flaws}</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho câu hỏi.</source>
        <translation>Give the question a name.</translation>
    </message>
    <message>
        <source>Đã có câu hỏi tên “{name}”: hãy đặt tên khác.</source>
        <translation>There is a question called “{name}” already: choose another name.</translation>
    </message>
    <message>
        <source>Không có biểu “{code}”. Các biểu: {known}.</source>
        <translation>There is no table “{code}”. Tables: {known}.</translation>
    </message>
    <message>
        <source>Tệp đính kèm “{name}” không còn nội dung trong tệp này: hãy mở tệp gốc hay bản sao lưu ở nguyên thư mục của nó.</source>
        <translation>The attached file “{name}” has no content in this file: open the original file, or the copy in its own folder.</translation>
    </message>
    <message>
        <source>Bảng có {count} cột, không vừa một trang giấy: hãy đổi dòng với cột, chỉ lấy ít cột hơn hay xuất ra Excel.</source>
        <translation>The table has {count} columns, too many for a page: swap rows and columns, take fewer, or export to Excel.</translation>
    </message>
    <message>
        <source>Hãy chọn danh hiệu, hình thức khen thưởng.</source>
        <translation>Choose the title or commendation.</translation>
    </message>
    <message>
        <source>Dòng {row} “{text}” chưa rõ là ai: ghi như “Lê Văn An, Chuyên viên, Văn phòng”.</source>
        <translation>Line {row} “{text}” names nobody: write like “Lê Văn An, Chuyên viên, Văn phòng”.</translation>
    </message>
    <message>
        <source>Hãy ghi mỗi người, tập thể một dòng.</source>
        <translation>Write each person or collective on a line.</translation>
    </message>
    <message>
        <source>Hãy ghi khen thưởng của năm nào.</source>
        <translation>Say which year the awards are of.</translation>
    </message>
    <message>
        <source>Không có cán bộ số {number}.</source>
        <translation>There is no person number {number}.</translation>
    </message>
    <message>
        <source>Khen thưởng từ đợt xét của phong trào: bỏ phong trào ở đợt xét ấy.</source>
        <translation>The award comes from a round of the movement: take the movement off that round.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày sơ kết hay tổng kết.</source>
        <translation>Write the day of the review.</translation>
    </message>
    <message>
        <source>Ngày này trước ngày bắt đầu của phong trào.</source>
        <translation>This day lies before the movement began.</translation>
    </message>
    <message>
        <source>Phong trào đã tổng kết ngày {day}: sửa lần tổng kết ấy nếu ghi sai.</source>
        <translation>The movement was closed by its final review on {day}: correct that one if it is wrong.</translation>
    </message>
    <message>
        <source>Đã ghi sơ kết ngày ấy.</source>
        <translation>A review of that day is there already.</translation>
    </message>
    <message>
        <source>Hãy ghi số tiền.</source>
        <translation>Write the sum.</translation>
    </message>
    <message>
        <source>“{text}” không phải số tiền. Hãy ghi như 18.500.000.</source>
        <translation>“{text}” is no sum. Write it like 18.500.000.</translation>
    </message>
    <message>
        <source>Hãy ghi chi cho việc gì.</source>
        <translation>Write what it was spent on.</translation>
    </message>
    <message>
        <source>Phong trào này không còn nữa.</source>
        <translation>This movement is no longer there.</translation>
    </message>
    <message>
        <source>Phong trào không có mục “{key}”.</source>
        <translation>A movement has no field “{key}”.</translation>
    </message>
    <message>
        <source>Hãy ghi tên phong trào.</source>
        <translation>Write the name of the movement.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Có: {known}.</source>
        <translation>“{text}” is not understood. There are: {known}.</translation>
    </message>
    <message>
        <source>Hãy ghi hình thức và cấp phát động của phong trào.</source>
        <translation>Write the form of the movement and the level it was launched at.</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Đã có phong trào “{name}” bắt đầu năm {year}.</source>
        <translation>There is a movement “{name}” begun in {year} already.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày đo.</source>
        <translation>Write the day of the check.</translation>
    </message>
    <message>
        <source>Ngày đo {day} chưa tới hoặc không có thật.</source>
        <translation>The day of the check {day} is yet to come or impossible.</translation>
    </message>
    <message>
        <source>Hãy ghi chỉ tiêu là gì.</source>
        <translation>Write what the target is.</translation>
    </message>
    <message>
        <source>“{text}” không phải số. Hãy ghi như 120, 3,5 hay 1.234.</source>
        <translation>“{text}” is no number. Write it like 120, 3,5 or 1.234.</translation>
    </message>
    <message>
        <source>Chỉ tiêu này không còn nữa.</source>
        <translation>This target is no longer there.</translation>
    </message>
    <message>
        <source>“{form}” không phải văn bản của phong trào.</source>
        <translation>“{form}” is no paper of a movement.</translation>
    </message>
    <message>
        <source>Phong trào “{name}” chưa có ai đăng ký.</source>
        <translation>Nobody has registered for the movement “{name}” yet.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một người hay một đơn vị.</source>
        <translation>Choose at least one person or unit.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một lượt khen.</source>
        <translation>Choose at least one award.</translation>
    </message>
    <message>
        <source>Hãy ghi nội dung.</source>
        <translation>Write what it is.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày.</source>
        <translation>Write the day.</translation>
    </message>
    <message>
        <source>“{text}” không phải số người.</source>
        <translation>“{text}” is no number of people.</translation>
    </message>
    <message>
        <source>Không có phong trào “{name}”.</source>
        <translation>There is no movement “{name}”.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày báo cáo.</source>
        <translation>Write the day of the report.</translation>
    </message>
    <message>
        <source>Ngày báo cáo {day} chưa tới, hay trước năm {year}.</source>
        <translation>The day of the report, {day}, is yet to come, or lies before {year}.</translation>
    </message>
    <message>
        <source>Năm {year} chưa có khen thưởng nào để chốt.</source>
        <translation>{year} has no awards to seal yet.</translation>
    </message>
    <message>
        <source>Số liệu năm {year} chưa được chốt.</source>
        <translation>The figures of {year} are not sealed.</translation>
    </message>
    <message>
        <source>Hãy ghi họ tên.</source>
        <translation>Write the full name.</translation>
    </message>
    <message>
        <source>Không có cán bộ “{name}”.</source>
        <translation>There is no person “{name}”.</translation>
    </message>
    <message>
        <source>Có {count} người tên “{name}”: ghi thêm mã hay ngày sinh, ví dụ {example}.</source>
        <translation>{count} people are called “{name}”: add the code or the birth date, for example {example}.</translation>
    </message>
    <message>
        <source>“{name}” đã ở trong danh sách.</source>
        <translation>“{name}” is on the list already.</translation>
    </message>
    <message>
        <source>Ngày thôi trước ngày bắt đầu.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Ghi “Chuyên trách” hay “Kiêm nhiệm”.</source>
        <translation>Write “Chuyên trách” (specialised) or “Kiêm nhiệm” (beside other work).</translation>
    </message>
    <message>
        <source>Không có trình độ “{text}”. Các trình độ: {known}.</source>
        <translation>There is no schooling “{text}”. There are: {known}.</translation>
    </message>
    <message>
        <source>Hãy ghi vì sao là điển hình.</source>
        <translation>Write why they are an exemplar.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa tới.</source>
        <translation>{day} is yet to come.</translation>
    </message>
    <message>
        <source>Báo cáo lập ra tệp .docx.</source>
        <translation>Reports are made as .docx.</translation>
    </message>
    <message>
        <source>Mật khẩu phải có từ {count} ký tự trở lên.</source>
        <translation>A password has {count} characters or more.</translation>
    </message>
    <message>
        <source>Tệp “{name}” có mật khẩu: mở bằng mật khẩu đã.</source>
        <translation>The file “{name}” has a password: open it by that first.</translation>
    </message>
    <message>
        <source>Mật khẩu của “{name}” không đúng. Hãy xem lại bộ gõ và phím Caps Lock.</source>
        <translation>The password of “{name}” is wrong. Look at the input method and Caps Lock.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng không đúng.</source>
        <translation>That is not the password in use.</translation>
    </message>
    <message>
        <source>Hai lần ghi mật khẩu mới không giống nhau.</source>
        <translation>The new password was typed in two ways.</translation>
    </message>
    <message>
        <source>Mật khẩu không đúng.</source>
        <translation>The password is wrong.</translation>
    </message>
    <message>
        <source>Sai nhiều lần: đợi {seconds} giây rồi thử lại.</source>
        <translation>Wrong several times: wait {seconds} s and try again.</translation>
    </message>
    <message>
        <source>Không cứu được gì từ “{name}”: phần đầu của tệp đã hỏng. {otherwise}</source>
        <translation>Nothing could be saved from “{name}”: the beginning of the file is damaged. {otherwise}</translation>
    </message>
    <message>
        <source>“{text}”: ghi AI|ĐÃ GHI|NAY GHI LÀ.</source>
        <translation>“{text}”: write WHO|WRITTEN|RIGHT.</translation>
    </message>
    <message>
        <source>Quyết định {number}: chưa có chỗ nào cần đính chính. Sửa hồ sơ trước hoặc ghi chỗ sai và chỗ đúng.</source>
        <translation>Decision {number}: nothing to correct yet. Correct the records first, or type what is wrong and what is right.</translation>
    </message>
    <message>
        <source>Không có giấy khen nào để soát.</source>
        <translation>There are no certificates to check.</translation>
    </message>
    <message>
        <source>Báo cáo thành tích của {name} không có mục “{code}”. Có: {known}.</source>
        <translation>The achievement report of {name} has no part “{code}”. It has: {known}.</translation>
    </message>
    <message>
        <source>Chỗ đính chính cần đủ: ai, đã ghi gì, nay ghi gì.</source>
        <translation>A correction needs who, what was written, what is right.</translation>
    </message>
    <message>
        <source>Không có dòng nào để điền vào bảng tính.</source>
        <translation>There is nothing to fill into the workbook.</translation>
    </message>
    <message>
        <source>“{form}” không có trường dữ liệu {names}.</source>
        <translation>“{form}” has no field {names}.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một trường dữ liệu để thay vào tệp “{name}”.</source>
        <translation>Choose at least one field to put into “{name}”.</translation>
    </message>
    <message>
        <source>Không có trường dữ liệu {names}. Các trường: {known}.</source>
        <translation>There is no field {names}. The fields: {known}.</translation>
    </message>
    <message>
        <source>Đầu trang, chân trang (“{words}”) chung cho mọi trang, không ghi được dữ liệu của từng người. Hãy chọn (giữ nguyên) cho trường ở đó, hay đưa vào thân văn bản.</source>
        <translation>The header or footer (“{words}”) is shared by all pages and cannot hold what is of each person. Choose (leave as it is) for the field there, or move it into the text.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Title or commendation</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer’s title</translation>
    </message>
    <message>
        <source>Trích yếu quyết định</source>
        <translation>Summary of the decision</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Loại đối tượng</source>
        <translation>Kind of recipient</translation>
    </message>
    <message>
        <source>Danh hiệu hoặc xếp loại của một năm</source>
        <translation>Award or rating of one year</translation>
    </message>
    <message>
        <source>Quyết định của một năm</source>
        <translation>Decision of one year</translation>
    </message>
    <message>
        <source>Đánh dấu danh hiệu ở tiêu đề</source>
        <translation>Tick for the award in the header</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng</source>
        <translation>Quality rating</translation>
    </message>
    <message>
        <source>Điểm xếp loại</source>
        <translation>Rating points</translation>
    </message>
    <message>
        <source>Điểm, mức của một tháng, một quý</source>
        <translation>Points or level of a month or quarter</translation>
    </message>
    <message>
        <source>Điểm, mức các tháng, quý</source>
        <translation>Points and levels of months and quarters</translation>
    </message>
    <message>
        <source>Đánh dấu mức xếp loại ở tiêu đề</source>
        <translation>Tick for the rating in the header</translation>
    </message>
    <message>
        <source>Tên sáng kiến, đề tài</source>
        <translation>Title of initiative or research</translation>
    </message>
    <message>
        <source>Tác giả</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Phạm vi, cấp công nhận</source>
        <translation>Scope of recognition</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Loại hình khen thưởng</source>
        <translation>Given for</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Sáng kiến hay đề tài</source>
        <translation>Initiative or research</translation>
    </message>
    <message>
        <source>Đã dùng để xét</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Hình thức kỷ luật</source>
        <translation>Form of discipline</translation>
    </message>
    <message>
        <source>Loại nghỉ</source>
        <translation>Kind of absence</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Thời hạn (tháng)</source>
        <translation>Term (months)</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Đơn vị cấp trên</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>Chủ hộ</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation>Hamlet, residential group</translation>
    </message>
    <message>
        <source>Ngày thành lập</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Ngày giải thể</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>Sáp nhập vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Running number</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Họ và tên đệm</source>
        <translation>Family and middle names</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Ngày sinh (nam)</source>
        <translation>Birth date (men)</translation>
    </message>
    <message>
        <source>Ngày sinh (nữ)</source>
        <translation>Birth date (women)</translation>
    </message>
    <message>
        <source>Ngày (của ngày sinh)</source>
        <translation>Day (of birth)</translation>
    </message>
    <message>
        <source>Tháng sinh</source>
        <translation>Month of birth</translation>
    </message>
    <message>
        <source>Năm sinh (riêng cột)</source>
        <translation>Year of birth (own column)</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nữ (đánh dấu)</source>
        <translation>Female (tick)</translation>
    </message>
    <message>
        <source>Nam (đánh dấu)</source>
        <translation>Male (tick)</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Ý kiến của đơn vị (bảng soát)</source>
        <translation>The unit&apos;s remark (proofs)</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Học hàm, học vị</source>
        <translation>Academic rank, degree</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>Ngày thôi công tác</source>
        <translation>Date of leaving</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị (một cột)</source>
        <translation>Position and unit (one column)</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Mã dòng (bảng soát)</source>
        <translation>Line mark (proofs)</translation>
    </message>
    <message>
        <source>Ngày vào cơ quan</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tên phong trào</source>
        <translation>Name of the movement</translation>
    </message>
    <message>
        <source>Hình thức tổ chức phong trào</source>
        <translation>Form of the movement</translation>
    </message>
    <message>
        <source>Phạm vi tổ chức</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Cấp phát động</source>
        <translation>Launched at</translation>
    </message>
    <message>
        <source>Người phát động</source>
        <translation>Launched by</translation>
    </message>
    <message>
        <source>Văn bản phát động</source>
        <translation>Launching document</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Kế hoạch thực hiện</source>
        <translation>Plan for carrying it out</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Date of the plan</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ý nghĩa</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Đối tượng của phong trào</source>
        <translation>Whom the movement is for</translation>
    </message>
    <message>
        <source>Nội dung thi đua</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Biện pháp</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Trước khi phát động</source>
        <translation>Before the launch</translation>
    </message>
    <message>
        <source>Đặt ra</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Hạn của chỉ tiêu</source>
        <translation>Target due</translation>
    </message>
    <message>
        <source>Ai đo</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Ngày đo</source>
        <translation>Day of the check</translation>
    </message>
    <message>
        <source>Kết quả của chỉ tiêu</source>
        <translation>Result of a target</translation>
    </message>
    <message>
        <source>Sơ kết hay tổng kết</source>
        <translation>On the way or final</translation>
    </message>
    <message>
        <source>Ngày sơ kết, tổng kết</source>
        <translation>Day of the review</translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation>Report number</translation>
    </message>
    <message>
        <source>Kết quả, đánh giá</source>
        <translation>Results, judgement</translation>
    </message>
    <message>
        <source>Ngày chi</source>
        <translation>Spent on (day)</translation>
    </message>
    <message>
        <source>Chi cho</source>
        <translation>Spent on</translation>
    </message>
    <message>
        <source>Số tiền chi</source>
        <translation>Sum spent</translation>
    </message>
    <message>
        <source>Phong trào từ ngày</source>
        <translation>Movement since</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Đăng ký nội dung</source>
        <translation>Registered for</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Hiện chữ</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Không đọc được một phần của tệp</source>
        <translation>A part of the file cannot be read</translation>
    </message>
    <message>
        <source>Cấu trúc tệp</source>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>hãy trở về bản sao lưu gần nhất còn lành</source>
        <translation>please go back to the latest sound backup</translation>
    </message>
    <message>
        <source>Liên kết giữa các bản ghi</source>
        <translation>Links between records</translation>
    </message>
    <message>
        <source>Nhật ký khớp với bản ghi</source>
        <translation>Journal agrees with records</translation>
    </message>
    <message>
        <source>có bản ghi bị sửa ngoài chương trình</source>
        <translation>some record was changed outside the program</translation>
    </message>
    <message>
        <source>Tệp đính kèm còn nội dung</source>
        <translation>Attached files have their content</translation>
    </message>
    <message>
        <source>hãy trở về bản sao lưu còn đủ hay đính kèm lại</source>
        <translation>go back to a copy that has them, or attach them again</translation>
    </message>
    <message>
        <source>Thứ tự và tìm kiếm theo tên</source>
        <translation>Order and search by name</translation>
    </message>
    <message>
        <source>sửa lại họ tên là đúng</source>
        <translation>correcting the name mends it</translation>
    </message>
    <message>
        <source>Cây đơn vị</source>
        <translation>Tree of units</translation>
    </message>
    <message>
        <source>đơn vị trực thuộc chính mình</source>
        <translation>a unit under itself</translation>
    </message>
    <message>
        <source>Ngày không thể có của cán bộ</source>
        <translation>Impossible dates of people</translation>
    </message>
    <message>
        <source>sinh sau hôm nay, vào cơ quan hay vào Đảng trước khi sinh, thôi trước khi vào</source>
        <translation>born after today, joined the agency or the Party before birth, left before joining</translation>
    </message>
    <message>
        <source>Ngày không thể có của quyết định</source>
        <translation>Impossible dates of decisions</translation>
    </message>
    <message>
        <source>ký sau hôm nay hay trước năm 1945</source>
        <translation>signed after today or before 1945</translation>
    </message>
    <message>
        <source>Năm khen thưởng sau ngày ký quyết định</source>
        <translation>Awards of a year after their decision</translation>
    </message>
    <message>
        <source>quyết định ký trước năm được khen</source>
        <translation>the decision was signed before the year</translation>
    </message>
    <message>
        <source>Khen thưởng chưa có quyết định</source>
        <translation>Awards without a decision</translation>
    </message>
    <message>
        <source>thêm số, ngày quyết định khi tìm được</source>
        <translation>add number and day when found</translation>
    </message>
    <message>
        <source>Quyết định chưa có danh sách</source>
        <translation>Decisions without a list</translation>
    </message>
    <message>
        <source>nhập danh sách kèm quyết định ấy</source>
        <translation>import the list of that decision</translation>
    </message>
    <message>
        <source>Đơn vị không còn ai</source>
        <translation>Units with nobody</translation>
    </message>
    <message>
        <source>sáp nhập hay nhập nhầm?</source>
        <translation>merged, or entered by mistake?</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Thiết lập</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tên cũ của đơn vị</source>
        <translation>Former name of a unit</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Quá trình công tác</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award kind</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Xếp loại chất lượng</source>
        <translation>Quality rating</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Tác giả sáng kiến</source>
        <translation>Author of an initiative</translation>
    </message>
    <message>
        <source>Sáng kiến đã dùng để xét</source>
        <translation>Use of an initiative</translation>
    </message>
    <message>
        <source>Cách ghép cột đã lưu</source>
        <translation>Saved column matching</translation>
    </message>
    <message>
        <source>Hai hồ sơ khác nhau</source>
        <translation>Two different records</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Disciplinary action</translation>
    </message>
    <message>
        <source>Thời gian nghỉ</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Tiêu chuẩn được xác nhận</source>
        <translation>Attested standard</translation>
    </message>
    <message>
        <source>Mẫu in</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Bằng, giấy khen</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Nội dung riêng của giấy</source>
        <translation>Text of one certificate</translation>
    </message>
    <message>
        <source>Phôi</source>
        <translation>Blank certificates</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Hạn của bước</source>
        <translation>Deadline of a stage</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Quá trình xử lý</source>
        <translation>Step of a nomination</translation>
    </message>
    <message>
        <source>Sáng kiến đưa ra xét</source>
        <translation>Initiative put forward</translation>
    </message>
    <message>
        <source>Giấy tờ trong hồ sơ</source>
        <translation>Paper of the dossier</translation>
    </message>
    <message>
        <source>Ý kiến về danh sách công khai</source>
        <translation>Remark on the posted list</translation>
    </message>
    <message>
        <source>Thành viên Hội đồng</source>
        <translation>Council member</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Paper template</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Sáp nhập vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Ngày vào cơ quan</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Ngày thôi công tác</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Lý do thôi công tác</source>
        <translation>Why left</translation>
    </message>
    <message>
        <source>Người được khen</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đề nghị ban đầu</source>
        <translation>First nominated for</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Đến năm</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Loại hình khen thưởng</source>
        <translation>Type of commendation</translation>
    </message>
    <message>
        <source>Ngày hủy bỏ</source>
        <translation>Annulled on</translation>
    </message>
    <message>
        <source>Lý do hủy bỏ</source>
        <translation>Why annulled</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Câu hỏi đã lưu</source>
        <translation>Kept questions</translation>
    </message>
    <message>
        <source>Phong trào</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Chỉ tiêu của phong trào</source>
        <translation>Target of a movement</translation>
    </message>
    <message>
        <source>Kết quả của chỉ tiêu</source>
        <translation>Result of a target</translation>
    </message>
    <message>
        <source>Đăng ký phong trào</source>
        <translation>Registration for a movement</translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Chi cho phong trào</source>
        <translation>Cost of a movement</translation>
    </message>
    <message>
        <source>Bài học, hạn chế, kiến nghị</source>
        <translation>Lesson, shortcoming, proposal</translation>
    </message>
    <message>
        <source>Lời viết trong báo cáo</source>
        <translation>Own words in a report</translation>
    </message>
    <message>
        <source>Nội dung báo cáo thành tích</source>
        <translation>What the achievement report says</translation>
    </message>
    <message>
        <source>Chốt số liệu năm</source>
        <translation>Seal of a year</translation>
    </message>
    <message>
        <source>Số đã báo cáo</source>
        <translation>Reported figure</translation>
    </message>
    <message>
        <source>Lý do sửa sau khi báo cáo</source>
        <translation>Reason for a change after the report</translation>
    </message>
    <message>
        <source>Tuyên truyền, chỉ đạo</source>
        <translation>Directives and awareness</translation>
    </message>
    <message>
        <source>Điển hình tiên tiến</source>
        <translation>Exemplars</translation>
    </message>
    <message>
        <source>Người làm công tác thi đua, khen thưởng</source>
        <translation>Who does the work of emulation and commendation</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Học hàm, học vị</source>
        <translation>Academic rank, degree</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>Của tổ chức</source>
        <translation>Of the organisation</translation>
    </message>
    <message>
        <source>Nhóm đối tượng thống kê</source>
        <translation>Class of recipient</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Signer’s position</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject line</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Tên sáng kiến</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Phạm vi ảnh hưởng</source>
        <translation>Range of effect</translation>
    </message>
    <message>
        <source>Loại sáng kiến</source>
        <translation>Sort of initiative</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Dãy số</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Đã in</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Ngày trao tặng</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Người nhận</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Ngày hủy số</source>
        <translation>Voided on</translation>
    </message>
    <message>
        <source>Lý do hủy số</source>
        <translation>Why voided</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Loại đợt</source>
        <translation>Type of round</translation>
    </message>
    <message>
        <source>Áp dụng quy định tại ngày</source>
        <translation>Rules of</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Cơ quan nhận tờ trình</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>Ngày lập thành tích</source>
        <translation>Achieved on</translation>
    </message>
    <message>
        <source>Chuyên đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Công khai từ ngày</source>
        <translation>Posted from</translation>
    </message>
    <message>
        <source>Công khai đến ngày</source>
        <translation>Posted until</translation>
    </message>
    <message>
        <source>Họp Hội đồng ngày</source>
        <translation>Council meets on</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Phiếu phát ra</source>
        <translation>Ballots out</translation>
    </message>
    <message>
        <source>Phiếu thu về</source>
        <translation>Ballots in</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>Kết thúc ngày</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Bước</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Phiếu đồng ý</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Ý kiến bằng văn bản</source>
        <translation>Written opinions</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Người gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Kết quả xử lý</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Dự họp</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Thứ bậc</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Người phát động</source>
        <translation>Launched by</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Kế hoạch thực hiện</source>
        <translation>Plan for carrying it out</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Date of the plan</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ý nghĩa</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Biện pháp</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Đặt ra</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Ai đo</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Là tổng kết</source>
        <translation>Is the final one</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Nơi ban hành, thực hiện</source>
        <translation>Issued or held by</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Đã bồi dưỡng</source>
        <translation>Nurtured</translation>
    </message>
    <message>
        <source>Đã nêu gương</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>Chuyên trách</source>
        <translation>Specialised</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cấp phát động</source>
        <translation>Launched at</translation>
    </message>
    <message>
        <source>Phạm vi tổ chức</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ai phát hiện</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Đang xét</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Không đề nghị</source>
        <translation>Not recommended</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Agency’s name</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Loại cơ quan</source>
        <translation>Kind of agency</translation>
    </message>
    <message>
        <source>Chữ viết tắt tên cơ quan</source>
        <translation>Agency code</translation>
    </message>
    <message>
        <source>Căn cứ chức năng, nhiệm vụ</source>
        <translation>Document on functions and tasks</translation>
    </message>
    <message>
        <source>Người lập</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>Năm thi đua</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nội dung mặc định trên giấy khen</source>
        <translation>Default words on certificates</translation>
    </message>
    <message>
        <source>Quy chế của cơ quan</source>
        <translation>The agency’s regulation</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>law</name>
    <message>
        <source>thiếu mục này</source>
        <translation>this is missing</translation>
    </message>
    <message>
        <source>phải là {kind}, không phải “{value}”</source>
        <translation>must be {kind}, not “{value}”</translation>
    </message>
    <message>
        <source>phải từ 1 đến {most}, không phải {value}</source>
        <translation>must be from 1 to {most}, not {value}</translation>
    </message>
    <message>
        <source>phải là danh sách chữ</source>
        <translation>must be a list of texts</translation>
    </message>
    <message>
        <source>không có mã “{code}” (các mã: {codes})</source>
        <translation>no code “{code}” (codes: {codes})</translation>
    </message>
    <message>
        <source>phải là ngày dạng 2025-07-01, không phải “{value}”</source>
        <translation>must be a date such as 2025-07-01, not “{value}”</translation>
    </message>
    <message>
        <source>không có mục này (các mục: {keys})</source>
        <translation>there is no such key (keys: {keys})</translation>
    </message>
    <message>
        <source>ngày hết hiệu lực {last} trước ngày có hiệu lực</source>
        <translation>it ends on {last}, before it begins</translation>
    </message>
    <message>
        <source>điều kiện phải là một bảng {{…}}</source>
        <translation>a condition must be a table {{…}}</translation>
    </message>
    <message>
        <source>phải có đúng một trong: {names}</source>
        <translation>exactly one of: {names}</translation>
    </message>
    <message>
        <source>phải có ít nhất một điều kiện</source>
        <translation>at least one condition is needed</translation>
    </message>
    <message>
        <source>phải là chữ</source>
        <translation>must be text</translation>
    </message>
    <message>
        <source>xếp loại chỉ xét của năm: “year”</source>
        <translation>ratings are of the year only: “year”</translation>
    </message>
    <message>
        <source>within = “streak” cần một điều kiện nhiều năm liên tục đứng cạnh</source>
        <translation>within = “streak” needs a condition of years running beside it</translation>
    </message>
    <message>
        <source>phải có ít nhất một danh hiệu, hình thức</source>
        <translation>at least one award is needed</translation>
    </message>
    <message>
        <source>phải là tháng-ngày dạng 12-10</source>
        <translation>must be month-day such as 12-10</translation>
    </message>
    <message>
        <source>phải viết dạng [[{table}]]</source>
        <translation>must be written as [[{table}]]</translation>
    </message>
    <message>
        <source>mã này đã có ở {file}</source>
        <translation>this id is in {file} already</translation>
    </message>
    <message>
        <source>mã này là của luật, hãy đặt mã khác</source>
        <translation>this id is the law&apos;s, choose another</translation>
    </message>
    <message>
        <source>luật đã có tiêu chuẩn này: quy chế chỉ được quy định chặt hơn (tightens = true)</source>
        <translation>the law has this standard: a regulation may only tighten it (tightens = true)</translation>
    </message>
    <message>
        <source>{kind} không dành cho đối tượng này</source>
        <translation>{kind} is not for this kind of recipient</translation>
    </message>
    <message>
        <source>điều kiện về thành viên chỉ dành cho tập thể</source>
        <translation>conditions on members are only for collectives</translation>
    </message>
    <message>
        <source>hãy ghi điều, khoản của quy chế (basis)</source>
        <translation>give the article of the regulation (basis)</translation>
    </message>
    <message>
        <source>tiêu chuẩn của {kind} đòi chính nó</source>
        <translation>the standard of {kind} asks for itself</translation>
    </message>
    <message>
        <source>không có quy định mang mã này</source>
        <translation>there is no provision of this id</translation>
    </message>
    <message>
        <source>phải có until là một ngày</source>
        <translation>until must be a day</translation>
    </message>
    <message>
        <source>Tiêu chuẩn</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Không xét, chưa xét</source>
        <translation>Not considered</translation>
    </message>
    <message>
        <source>Không khen trùng</source>
        <translation>Not twice</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Bỏ phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>đang áp dụng</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>đã hết hạn, tạm áp dụng tiếp</source>
        <translation>ended, applied meanwhile</translation>
    </message>
    <message>
        <source>đang tắt</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>chưa có hiệu lực</source>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>hết hiệu lực</source>
        <translation>no longer in force</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Số năm</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Số tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Trong số năm</source>
        <translation>Within years</translation>
    </message>
    <message>
        <source>Từ (%)</source>
        <translation>At least (%)</translation>
    </message>
    <message>
        <source>Không quá (%)</source>
        <translation>At most (%)</translation>
    </message>
    <message>
        <source>Không quá</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Xếp loại từ</source>
        <translation>Rating from</translation>
    </message>
    <message>
        <source>mã</source>
        <translation>id</translation>
    </message>
    <message>
        <source>điều, khoản</source>
        <translation>article, clause</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>until</translation>
    </message>
    <message>
        <source>áp dụng tiếp khi hết hạn</source>
        <translation>applied on after its end</translation>
    </message>
    <message>
        <source>cần đối chiếu từ ngày</source>
        <translation>to be compared from</translation>
    </message>
    <message>
        <source>mức chắc chắn</source>
        <translation>sureness</translation>
    </message>
    <message>
        <source>bật sẵn</source>
        <translation>on from the start</translation>
    </message>
    <message>
        <source>danh hiệu, hình thức</source>
        <translation>titles, awards</translation>
    </message>
    <message>
        <source>đối tượng</source>
        <translation>subjects</translation>
    </message>
    <message>
        <source>điều kiện</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>content</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>từ bao nhiêu phần trăm</source>
        <translation>at least per cent</translation>
    </message>
    <message>
        <source>không quá bao nhiêu phần trăm</source>
        <translation>at most per cent</translation>
    </message>
    <message>
        <source>hệ số (phần trăm lương cơ sở)</source>
        <translation>coefficient (per cent of the base salary)</translation>
    </message>
    <message>
        <source>số tiền</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>ngày trong năm</source>
        <translation>day of the year</translation>
    </message>
    <message>
        <source>tên văn bản</source>
        <translation>title of the document</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>chắc chắn</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>khá chắc</source>
        <translation>fairly sure</translation>
    </message>
    <message>
        <source>chưa chắc</source>
        <translation>not sure</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Trang tính trống</source>
        <translation>Empty sheet</translation>
    </message>
    <message>
        <source>Đây là mẫu báo cáo còn trường dữ liệu chưa điền, không phải danh sách</source>
        <translation>A report template with placeholders, not a list</translation>
    </message>
    <message>
        <source>Chữ tiếng Việt đã mất dấu thành “?” khi lưu: hãy lưu lại từ Excel dạng .xlsx hoặc CSV UTF-8</source>
        <translation>Vietnamese letters were lost to “?” when it was saved: save again from Excel as .xlsx or CSV UTF-8</translation>
    </message>
    <message>
        <source>Danh sách chưa có dòng nào: mới có dòng tiêu đề cột</source>
        <translation>The list has no rows yet: only the column headers</translation>
    </message>
    <message>
        <source>Đây là phiếu của một người hoặc một việc, không phải danh sách</source>
        <translation>This is a form about one person or matter, not a list</translation>
    </message>
    <message>
        <source>Đây là danh mục (mã và tên), không có cột họ tên: không phải danh sách người</source>
        <translation>This is a catalogue (codes and names) without people&apos;s names: not a list of people</translation>
    </message>
    <message>
        <source>Cột họ tên không chứa tên người: không phải danh sách</source>
        <translation>The name column holds no names: not a list</translation>
    </message>
    <message>
        <source>Không thấy cột họ tên: không phải danh sách người</source>
        <translation>No column of names: not a list of people</translation>
    </message>
    <message>
        <source>Trang ví dụ, hướng dẫn hoặc danh mục: chỉ lấy khi chọn đúng trang này</source>
        <translation>A sheet of examples, instructions or codes: taken only when it is chosen itself</translation>
    </message>
    <message>
        <source>Trang tính ẩn, bỏ qua</source>
        <translation>Hidden sheet, skipped</translation>
    </message>
</context>
<context>
    <name>making</name>
    <message>
        <source>{words}; để trống vì chưa có trong Thiết lập: {names}</source>
        <translation>{words}; left blank, not in Settings yet: {names}</translation>
    </message>
    <message>
        <source>Đã ghi {name}; {count} lượt khen thưởng chưa có số quyết định: đối chiếu trước khi ký</source>
        <translation>{name} written; {count} awards have no decision number: check before signing</translation>
    </message>
    <message>
        <source>Phiếu chuyển công tác</source>
        <translation>Leaver&apos;s sheet</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang ghi {name}…</source>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Đã ghi {name}</source>
        <translation>{name} written</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making the paper…</translation>
    </message>
</context>
<context>
    <name>movements</name>
    <message>
        <source>Đang chạy</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Đến hạn tổng kết</source>
        <translation>Due for review</translation>
    </message>
    <message>
        <source>Đã tổng kết, có kết quả</source>
        <translation>Reviewed, with results</translation>
    </message>
    <message>
        <source>Đã kết thúc, chưa có kết quả</source>
        <translation>Ended with nothing to show</translation>
    </message>
    <message>
        <source>chưa có ngày kết thúc</source>
        <translation>no last day</translation>
    </message>
    <message>
        <source>không chỉ tiêu</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>có chỉ tiêu, chưa ai đo</source>
        <translation>targets, but nobody has measured</translation>
    </message>
    <message>
        <source>không đăng ký</source>
        <translation>no registration</translation>
    </message>
    <message>
        <source>không ai được khen</source>
        <translation>nobody rewarded</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>kết thúc {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>kết thúc hôm nay</source>
        <translation>ends today</translation>
    </message>
    <message>
        <source>quá {days} ngày</source>
        <translation>{days} days over</translation>
    </message>
    <message>
        <source>{base} → {value} {counted}, đích {aim}</source>
        <translation>{base} → {value} {counted}, aim {aim}</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>không có số đặt ra</source>
        <translation>no aim set</translation>
    </message>
    <message>
        <source>✓ đạt</source>
        <translation>✓ reached</translation>
    </message>
    <message>
        <source>còn hơn {number}</source>
        <translation>{number} too many</translation>
    </message>
    <message>
        <source>thiếu {number}</source>
        <translation>{number} short</translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{who} đăng ký</source>
        <translation>{who} registered</translation>
    </message>
    <message>
        <source>{count} lượt khen</source>
        <translation>{count} awards</translation>
    </message>
    <message>
        <source>{days} ngày đến khen, quá {slow}</source>
        <translation>{days} days to reward, over {slow}</translation>
    </message>
    <message>
        <source>{days} ngày đến khen</source>
        <translation>{days} days to reward</translation>
    </message>
    <message>
        <source>Người, tập thể</source>
        <translation>Person or unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>tên cơ quan</source>
        <translation>name of the agency</translation>
    </message>
    <message>
        <source>chữ viết tắt tên cơ quan</source>
        <translation>symbol of the agency</translation>
    </message>
    <message>
        <source>nơi ký</source>
        <translation>place of signing</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>chức vụ người ký</source>
        <translation>signer&apos;s position</translation>
    </message>
</context>
<context>
    <name>placeholders</name>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ông, Bà</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Họ tên, tên tập thể</source>
        <translation>Name of the person or unit</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, unit</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức (chữ hoa)</source>
        <translation>Title or commendation (capitals)</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Thủ trưởng cơ quan khen (chữ hoa)</source>
        <translation>Head of the awarding agency (capitals)</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Số sổ vàng (theo Thiết lập)</source>
        <translation>Golden book number (by Settings)</translation>
    </message>
    <message>
        <source>Số trong sổ</source>
        <translation>Number in the book</translation>
    </message>
    <message>
        <source>Số thứ tự trong quyết định</source>
        <translation>the place in the decision</translation>
    </message>
    <message>
        <source>Nơi, ngày tháng năm</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Chức vụ người ký (chữ hoa)</source>
        <translation>Signer&apos;s title (capitals)</translation>
    </message>
    <message>
        <source>Cơ quan (chữ hoa)</source>
        <translation>Agency (capitals)</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Level above</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên (chữ hoa)</source>
        <translation>Level above (capitals)</translation>
    </message>
    <message>
        <source>Nơi trình</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>Số, ký hiệu văn bản</source>
        <translation>Number and mark of the paper</translation>
    </message>
    <message>
        <source>Số và ngày của văn bản mà danh sách kèm</source>
        <translation>Number and date of the paper the list goes with</translation>
    </message>
    <message>
        <source>Người lập danh sách</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Các căn cứ pháp lý</source>
        <translation>The law it rests on</translation>
    </message>
    <message>
        <source>Danh hiệu hay hình thức được tặng</source>
        <translation>Titles or commendations given</translation>
    </message>
    <message>
        <source>Tên đợt xét</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>Tên phong trào, chuyên đề</source>
        <translation>Movement or theme</translation>
    </message>
    <message>
        <source>Số đề nghị trong danh sách</source>
        <translation>Nominations in the list</translation>
    </message>
    <message>
        <source>Số cá nhân</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Số tập thể</source>
        <translation>Number of units</translation>
    </message>
    <message>
        <source>Số hộ gia đình</source>
        <translation>Number of households</translation>
    </message>
    <message>
        <source>Mọi dòng của danh sách</source>
        <translation>All rows of the list</translation>
    </message>
    <message>
        <source>Các dòng là cá nhân</source>
        <translation>Rows of people</translation>
    </message>
    <message>
        <source>Các dòng là tập thể</source>
        <translation>Rows of units</translation>
    </message>
    <message>
        <source>Các dòng là hộ gia đình</source>
        <translation>Rows of households</translation>
    </message>
    <message>
        <source>Danh sách theo danh hiệu, hình thức</source>
        <translation>The list by title or commendation</translation>
    </message>
    <message>
        <source>Cá nhân theo danh hiệu, hình thức</source>
        <translation>People by title or commendation</translation>
    </message>
    <message>
        <source>Tập thể theo danh hiệu, hình thức</source>
        <translation>Units by title or commendation</translation>
    </message>
    <message>
        <source>Hộ gia đình theo hình thức</source>
        <translation>Households by commendation</translation>
    </message>
    <message>
        <source>Các phiếu bầu, mỗi thành viên dự họp một phiếu</source>
        <translation>Ballots, one for each member present</translation>
    </message>
    <message>
        <source>Thành viên không dự họp, mỗi người một phiếu</source>
        <translation>Members not at the meeting, a sheet each</translation>
    </message>
    <message>
        <source>Các thành viên Hội đồng</source>
        <translation>Council members</translation>
    </message>
    <message>
        <source>Chủ tịch Hội đồng</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Người chủ trì cuộc họp</source>
        <translation>Who chaired the meeting</translation>
    </message>
    <message>
        <source>Vai trò của người chủ trì (chữ hoa)</source>
        <translation>Role of who chaired (capitals)</translation>
    </message>
    <message>
        <source>Chức danh ký của người chủ trì, cấp phó thì ký thay</source>
        <translation>How whoever chairs signs</translation>
    </message>
    <message>
        <source>Thư ký Hội đồng</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Số thành viên Hội đồng</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Số thành viên Hội đồng, hai chữ số</source>
        <translation>Members of the council, in two digits</translation>
    </message>
    <message>
        <source>Số thành viên dự họp</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Số thành viên cho ý kiến bằng văn bản</source>
        <translation>Members who wrote</translation>
    </message>
    <message>
        <source>Số thành viên vắng mặt</source>
        <translation>Members absent</translation>
    </message>
    <message>
        <source>Số phiếu phát ra</source>
        <translation>Ballots given out</translation>
    </message>
    <message>
        <source>Số phiếu thu về</source>
        <translation>Ballots returned</translation>
    </message>
    <message>
        <source>Số phiếu hợp lệ</source>
        <translation>Valid ballots</translation>
    </message>
    <message>
        <source>Số phiếu không hợp lệ</source>
        <translation>Invalid ballots</translation>
    </message>
    <message>
        <source>Cách xét và tỷ lệ cần của từng danh hiệu</source>
        <translation>How each kind is decided and what it needs</translation>
    </message>
    <message>
        <source>Số trường hợp Hội đồng đồng ý</source>
        <translation>Passed by the council</translation>
    </message>
    <message>
        <source>Số trường hợp không đạt</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Đã ghi ngày họp Hội đồng</source>
        <translation>Whether the day of the meeting is known</translation>
    </message>
    <message>
        <source>Ngày họp Hội đồng</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Địa điểm họp</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>Danh sách có được công khai</source>
        <translation>Whether the list was made public</translation>
    </message>
    <message>
        <source>Công khai từ ngày</source>
        <translation>Posted from</translation>
    </message>
    <message>
        <source>Công khai đến ngày</source>
        <translation>Posted until</translation>
    </message>
    <message>
        <source>Số ý kiến nhận được</source>
        <translation>Remarks received</translation>
    </message>
    <message>
        <source>Các ý kiến nhận được</source>
        <translation>The remarks received</translation>
    </message>
    <message>
        <source>Thành viên vắng mặt và ý kiến</source>
        <translation>Absent members and their opinions</translation>
    </message>
    <message>
        <source>Tổng tiền thưởng</source>
        <translation>Total bonus</translation>
    </message>
    <message>
        <source>Tổng tiền thưởng bằng chữ</source>
        <translation>Total bonus in words</translation>
    </message>
    <message>
        <source>Tổng tiền thưởng bằng chữ, viết hoa chữ đầu</source>
        <translation>Total money in words, with a capital</translation>
    </message>
    <message>
        <source>Có tiền thưởng</source>
        <translation>Whether there is money</translation>
    </message>
    <message>
        <source>Những đối tượng có tiền thưởng</source>
        <translation>Those paid a bonus</translation>
    </message>
    <message>
        <source>Điều về hiệu lực, thi hành</source>
        <translation>The article on force and execution</translation>
    </message>
    <message>
        <source>Nghị định đang có hiệu lực</source>
        <translation>The decree in force</translation>
    </message>
    <message>
        <source>Văn bản quy định chức năng, nhiệm vụ</source>
        <translation>The document on functions and tasks</translation>
    </message>
    <message>
        <source>Xét khen thưởng về việc gì</source>
        <translation>What is reviewed</translation>
    </message>
    <message>
        <source>Tặng trong dịp nào</source>
        <translation>On what occasion it is given</translation>
    </message>
    <message>
        <source>Thành tích chung được khen</source>
        <translation>The merit it is given for</translation>
    </message>
    <message>
        <source>Số tập thể, cá nhân, hộ gia đình</source>
        <translation>Number of collectives, persons, households</translation>
    </message>
    <message>
        <source>Số lượt tập thể, cá nhân, hộ gia đình</source>
        <translation>Number of nominations of collectives, persons, households</translation>
    </message>
    <message>
        <source>Các tập thể, cá nhân, hộ gia đình</source>
        <translation>The collectives, persons, households</translation>
    </message>
    <message>
        <source>Tặng cho ai</source>
        <translation>Whom it is given to</translation>
    </message>
    <message>
        <source>Kết luận của Hội đồng</source>
        <translation>What the council resolved</translation>
    </message>
    <message>
        <source>Tệp dữ liệu ở đâu</source>
        <translation>Where the file is</translation>
    </message>
    <message>
        <source>Trong tệp có gì</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>Các nơi sao lưu</source>
        <translation>Places of backups</translation>
    </message>
    <message>
        <source>Các đợt xét đang mở</source>
        <translation>Rounds under way</translation>
    </message>
    <message>
        <source>Các việc phải làm, đến hạn</source>
        <translation>What is to be done, and by when</translation>
    </message>
    <message>
        <source>Các mẫu riêng của cơ quan</source>
        <translation>Templates of the agency&apos;s own</translation>
    </message>
    <message>
        <source>Các máy in đã chỉnh</source>
        <translation>Printers put right</translation>
    </message>
    <message>
        <source>Người được xác nhận</source>
        <translation>The person certified</translation>
    </message>
    <message>
        <source>Số lần được khen</source>
        <translation>Number of awards</translation>
    </message>
    <message>
        <source>Hủy bỏ cả quyết định</source>
        <translation>The whole decision is annulled</translation>
    </message>
    <message>
        <source>Phong trào thi đua “…”</source>
        <translation>Emulation movement “…”</translation>
    </message>
    <message>
        <source>Hình thức tổ chức phong trào</source>
        <translation>Form of the movement</translation>
    </message>
    <message>
        <source>Phạm vi tổ chức phong trào</source>
        <translation>Scope of the movement</translation>
    </message>
    <message>
        <source>Người phát động phong trào</source>
        <translation>Who launched the movement</translation>
    </message>
    <message>
        <source>Văn bản phát động: số, ngày</source>
        <translation>Launching document: number, day</translation>
    </message>
    <message>
        <source>Phong trào do cấp trên phát động</source>
        <translation>Launched above</translation>
    </message>
    <message>
        <source>Thời gian của phong trào</source>
        <translation>Time of the movement</translation>
    </message>
    <message>
        <source>Chủ đề của phong trào</source>
        <translation>Theme of the movement</translation>
    </message>
    <message>
        <source>Mục đích, từng đoạn</source>
        <translation>Purpose, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Ý nghĩa, từng đoạn</source>
        <translation>Meaning, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Đối tượng của phong trào</source>
        <translation>Whom the movement is for</translation>
    </message>
    <message>
        <source>Nội dung thi đua, từng đoạn</source>
        <translation>Content, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Tiêu chí, từng đoạn</source>
        <translation>Criteria, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Biện pháp, từng đoạn</source>
        <translation>Means, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Từng chỉ tiêu và kết quả</source>
        <translation>Each target and its result</translation>
    </message>
    <message>
        <source>Số chỉ tiêu</source>
        <translation>Number of targets</translation>
    </message>
    <message>
        <source>Số chỉ tiêu đã đạt</source>
        <translation>Number of targets reached</translation>
    </message>
    <message>
        <source>Từng đăng ký phong trào</source>
        <translation>Each registration</translation>
    </message>
    <message>
        <source>Số đơn vị, số người đăng ký</source>
        <translation>How many units and people registered</translation>
    </message>
    <message>
        <source>Kết quả, đánh giá khi sơ kết, tổng kết</source>
        <translation>Results and judgement at the review</translation>
    </message>
    <message>
        <source>Từng lượt khen của phong trào</source>
        <translation>Each award of the movement</translation>
    </message>
    <message>
        <source>Số lượt tập thể, cá nhân được khen</source>
        <translation>How many awards, of units and people</translation>
    </message>
    <message>
        <source>Số ngày từ tổng kết đến khen</source>
        <translation>Days from review to reward</translation>
    </message>
    <message>
        <source>Tổng chi cho phong trào</source>
        <translation>Total cost of the movement</translation>
    </message>
    <message>
        <source>Tổng chi cho phong trào, bằng chữ</source>
        <translation>Total cost of the movement, in words</translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Các phần của báo cáo, từng đoạn</source>
        <translation>The parts of the report, paragraph by paragraph</translation>
    </message>
    <message>
        <source>Báo cáo của nhiều năm</source>
        <translation>A report of several years</translation>
    </message>
    <message>
        <source>Khen thưởng theo danh hiệu, hình thức</source>
        <translation>Awards by kind</translation>
    </message>
    <message>
        <source>Khen thưởng theo năm</source>
        <translation>Awards by year</translation>
    </message>
    <message>
        <source>Từng phong trào của kỳ báo cáo</source>
        <translation>Each movement of the period</translation>
    </message>
    <message>
        <source>Ai được khen, theo danh hiệu, hình thức</source>
        <translation>Who was honoured, by kind</translation>
    </message>
    <message>
        <source>Đã nhận bao nhiêu ý kiến</source>
        <translation>How many remarks came</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Number in the list</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Nơi thường trú</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn, nghiệp vụ</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Học hàm, học vị, danh hiệu, giải thưởng</source>
        <translation>Academic rank, degree, titles, prizes</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>Ngày tham gia công tác</source>
        <translation>Began to work</translation>
    </message>
    <message>
        <source>Ngày nghỉ hưu, thôi công tác</source>
        <translation>Retired, left</translation>
    </message>
    <message>
        <source>Mã cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Số định danh</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị; thành tích của hình thức khen thưởng</source>
        <translation>Position, unit; achievement of a commendation</translation>
    </message>
    <message>
        <source>Cá nhân, tập thể hay hộ gia đình</source>
        <translation>Person, unit or household</translation>
    </message>
    <message>
        <source>Người báo cáo (chữ hoa)</source>
        <translation>Who reports (capitals)</translation>
    </message>
    <message>
        <source>cá nhân, tập thể, hộ gia đình (chữ thường)</source>
        <translation>individual, collective, household (lower case)</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức, như danh mục gọi</source>
        <translation>Title or commendation as the catalogue names it</translation>
    </message>
    <message>
        <source>Danh hiệu “…” hoặc hình thức, như trong câu</source>
        <translation>Title “…” or form, as in a sentence</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức (viết tắt)</source>
        <translation>Title or commendation (short)</translation>
    </message>
    <message>
        <source>Xếp loại của năm</source>
        <translation>Rating of the year</translation>
    </message>
    <message>
        <source>Xếp loại các năm</source>
        <translation>Ratings of recent years</translation>
    </message>
    <message>
        <source>Sáng kiến đưa ra xét</source>
        <translation>Initiatives put forward</translation>
    </message>
    <message>
        <source>Từng sáng kiến đưa ra xét</source>
        <translation>Each initiative put forward</translation>
    </message>
    <message>
        <source>Đã được khen những năm qua</source>
        <translation>Awards of recent years</translation>
    </message>
    <message>
        <source>Từng lần đã được khen</source>
        <translation>Each award of recent years</translation>
    </message>
    <message>
        <source>Người ký ban hành quyết định</source>
        <translation>Who makes the decision</translation>
    </message>
    <message>
        <source>Quyết định bị hủy bỏ, đính chính</source>
        <translation>The decision annulled or corrected</translation>
    </message>
    <message>
        <source>Lý do hủy bỏ, đính chính</source>
        <translation>Why it is annulled or corrected</translation>
    </message>
    <message>
        <source>Từng chỗ đính chính</source>
        <translation>Each correction</translation>
    </message>
    <message>
        <source>Từng danh hiệu thi đua đã được tặng</source>
        <translation>Each emulation title received</translation>
    </message>
    <message>
        <source>Từng hình thức khen thưởng đã được tặng</source>
        <translation>Each commendation received</translation>
    </message>
    <message>
        <source>Hình thức, danh hiệu cấp Nhà nước</source>
        <translation>An award of the State&apos;s</translation>
    </message>
    <message>
        <source>Giữ chức vụ lãnh đạo, quản lý</source>
        <translation>Holds a leading post</translation>
    </message>
    <message>
        <source>Từng chức vụ đã giữ</source>
        <translation>Each post held</translation>
    </message>
    <message>
        <source>Thời gian giữ từng chức vụ</source>
        <translation>How long each post was held</translation>
    </message>
    <message>
        <source>Phiếu đồng ý tại cuộc họp</source>
        <translation>Votes for at the meeting</translation>
    </message>
    <message>
        <source>Ý kiến đồng ý bằng văn bản</source>
        <translation>Votes for in writing</translation>
    </message>
    <message>
        <source>Tổng phiếu đồng ý</source>
        <translation>All votes for</translation>
    </message>
    <message>
        <source>Tỷ lệ đồng ý</source>
        <translation>Share of votes</translation>
    </message>
    <message>
        <source>Phiếu và tỷ lệ</source>
        <translation>Votes and share</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức đề nghị ban đầu</source>
        <translation>What was asked for first</translation>
    </message>
    <message>
        <source>Kết quả xét, để trả lời</source>
        <translation>The result, for the answer</translation>
    </message>
    <message>
        <source>Lý do trả lại, không đề nghị, chuyển danh hiệu</source>
        <translation>Why sent back, refused or lowered</translation>
    </message>
    <message>
        <source>Từng điều kiện chưa đạt</source>
        <translation>Each condition not met</translation>
    </message>
    <message>
        <source>Năm sớm nhất được xét</source>
        <translation>The earliest year</translation>
    </message>
    <message>
        <source>Đạt hay không đạt</source>
        <translation>Passed or not</translation>
    </message>
    <message>
        <source>Hệ số lương cơ sở</source>
        <translation>Times the base salary</translation>
    </message>
    <message>
        <source>Tiền thưởng, là số</source>
        <translation>Bonus, a number</translation>
    </message>
    <message>
        <source>Tiền thưởng, có dấu chấm</source>
        <translation>Bonus, with dots</translation>
    </message>
    <message>
        <source>Ghi chú về tiền thưởng</source>
        <translation>Note on the bonus</translation>
    </message>
    <message>
        <source>Quyết định: số, ngày, cơ quan</source>
        <translation>Decision: number, date, by whom</translation>
    </message>
    <message>
        <source>Số và ngày quyết định</source>
        <translation>Decision: number and date</translation>
    </message>
    <message>
        <source>Cơ quan ký quyết định</source>
        <translation>Body that signed the decision</translation>
    </message>
    <message>
        <source>Số mẫu báo cáo của nghị định</source>
        <translation>Report form of the decree</translation>
    </message>
    <message>
        <source>Số người của tập thể</source>
        <translation>People in the unit</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Để trống, để ghi tay</source>
        <translation>Left empty, to write by hand</translation>
    </message>
    <message>
        <source>Là dòng cuối</source>
        <translation>Whether it is the last row</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Số định danh có ký tự không phải số</source>
        <translation>The identity number has other signs than digits</translation>
    </message>
    <message>
        <source>Số định danh có lẽ mất số 0 ở đầu</source>
        <translation>The identity number may have lost its leading zero</translation>
    </message>
    <message>
        <source>Số định danh phải có 12 chữ số (số CCCD, thẻ căn cước) hoặc 9 chữ số (CMND cũ)</source>
        <translation>An identity number has 12 digits (CCCD) or 9 (CMND)</translation>
    </message>
    <message>
        <source>Ba số đầu của số định danh không phải mã tỉnh nào</source>
        <translation>The first three digits of the identity number are no province</translation>
    </message>
    <message>
        <source>Năm sinh khác năm trong số định danh</source>
        <translation>The birth year differs from the one in the identity number</translation>
    </message>
    <message>
        <source>Giới tính khác giới tính trong số định danh</source>
        <translation>The sex differs from the one in the identity number</translation>
    </message>
    <message>
        <source>Tiêu đề là đăng ký hoặc đề nghị, chưa phải đã được tặng: nếu đúng là đã tặng, hãy chọn loại “Danh sách khen thưởng”</source>
        <translation>The title speaks of registration or nomination, not of awards given: if they were given, choose the kind “List of awards”</translation>
    </message>
    <message>
        <source>Thiếu danh hiệu hoặc hình thức khen thưởng</source>
        <translation>The title or commendation is missing</translation>
    </message>
    <message>
        <source>Không rõ cột này đánh dấu danh hiệu nào</source>
        <translation>It is not clear which award this column ticks</translation>
    </message>
    <message>
        <source>Không hiểu danh hiệu “{text}”</source>
        <translation>Unknown title “{text}”</translation>
    </message>
    <message>
        <source>Ghi {times} lần nhưng số năm kể ra khác</source>
        <translation>{times} times are said, but another number of years is listed</translation>
    </message>
    <message>
        <source>Chưa biết “{name}” là của Nhà nước, Đảng, đoàn thể hay tổ chức khác</source>
        <translation>Not known whether “{name}” is of the State, the Party, a mass organisation or another</translation>
    </message>
    <message>
        <source>Không rõ loại hình khen thưởng “{text}”</source>
        <translation>Not clear what it was given for: “{text}”</translation>
    </message>
    <message>
        <source>Chưa có phong trào “{text}” trong sổ: hãy nhập phong trào trước</source>
        <translation>No movement “{text}” on file: take the movements in first</translation>
    </message>
    <message>
        <source>Tiêu đề nói là không đạt hoặc chưa đạt: không ghi là đã được tặng</source>
        <translation>The title speaks of awards not reached: they are not recorded as given</translation>
    </message>
    <message>
        <source>Tiêu đề nói là hủy bỏ, thu hồi: hãy hủy bỏ ở trang Khen thưởng hoặc ghi cột “Thu hồi”</source>
        <translation>The title says these were revoked: revoke them on the awards page, or add a column “Thu hồi”</translation>
    </message>
    <message>
        <source>Chưa rõ khen thưởng của ai</source>
        <translation>Not clear whose award it is</translation>
    </message>
    <message>
        <source>“{text}” có nhiều nghĩa, lấy là: {kind}</source>
        <translation>“{text}” has several meanings; taken as: {kind}</translation>
    </message>
    <message>
        <source>Có ngày nhưng thiếu số quyết định</source>
        <translation>A date without a decision number</translation>
    </message>
    <message>
        <source>Không phải ngày: “{text}”</source>
        <translation>Not a date: “{text}”</translation>
    </message>
    <message>
        <source>Năm lấy theo ngày quyết định</source>
        <translation>Year taken from the decision&apos;s date</translation>
    </message>
    <message>
        <source>Thiếu năm khen thưởng</source>
        <translation>The year is missing</translation>
    </message>
    <message>
        <source>Không thể là năm khen thưởng: {year}</source>
        <translation>This cannot be the year of an award: {year}</translation>
    </message>
    <message>
        <source>“{kind}” không tặng cho cá nhân</source>
        <translation>“{kind}” is not given to individuals</translation>
    </message>
    <message>
        <source>Đã có {kind} năm {year} theo quyết định khác</source>
        <translation>Has {kind} of {year} already, by another decision</translation>
    </message>
    <message>
        <source>Dòng này phải là của một cán bộ</source>
        <translation>This row must be about a person</translation>
    </message>
    <message>
        <source>Không hiểu hình thức kỷ luật “{text}”</source>
        <translation>Discipline “{text}” not understood</translation>
    </message>
    <message>
        <source>Không hiểu loại nghỉ “{text}”</source>
        <translation>Absence “{text}” not understood</translation>
    </message>
    <message>
        <source>“{text}” nói nhiều thứ: hãy tách thành từng dòng</source>
        <translation>“{text}” says several things: please make a row of each</translation>
    </message>
    <message>
        <source>Không có ngày: lấy năm {year} theo tiêu đề</source>
        <translation>No date: the year {year} is taken from the title</translation>
    </message>
    <message>
        <source>Thiếu ngày bắt đầu</source>
        <translation>First day missing</translation>
    </message>
    <message>
        <source>Ngày bắt đầu {start} chưa đến</source>
        <translation>The first day {start} is still to come</translation>
    </message>
    <message>
        <source>Ngày kết thúc {end} trước ngày bắt đầu {start}</source>
        <translation>It ends on {end}, before it begins on {start}</translation>
    </message>
    <message>
        <source>Thiếu tên sáng kiến</source>
        <translation>Title missing</translation>
    </message>
    <message>
        <source>Thiếu tác giả</source>
        <translation>Author missing</translation>
    </message>
    <message>
        <source>Thiếu năm công nhận</source>
        <translation>Year of recognition missing</translation>
    </message>
    <message>
        <source>Không hiểu phạm vi “{text}”</source>
        <translation>Scope “{text}” not understood</translation>
    </message>
    <message>
        <source>Tỷ lệ đóng góp không rõ: “{text}”</source>
        <translation>Unclear share: “{text}”</translation>
    </message>
    <message>
        <source>Ghi “{text}”: không phải đã được công nhận</source>
        <translation>It says “{text}”: not recognised</translation>
    </message>
    <message>
        <source>Tiêu đề là đề nghị, chưa phải đã được công nhận: nếu đúng là đã công nhận, hãy chọn loại “Danh sách sáng kiến”</source>
        <translation>The title speaks of proposals, not of what was recognised: if it was recognised after all, choose the kind “List of initiatives”</translation>
    </message>
    <message>
        <source>Không rõ là sáng kiến hay đề tài: “{text}”</source>
        <translation>Not clear whether initiative or research: “{text}”</translation>
    </message>
    <message>
        <source>Không rõ đã dùng xét danh hiệu nào: “{text}”</source>
        <translation>Not clear what it was used for: “{text}”</translation>
    </message>
    <message>
        <source>Tác giả “{name}” có thể là {people}; chưa nối với cán bộ nào</source>
        <translation>The author “{name}” may be {people}; not linked to anybody yet</translation>
    </message>
    <message>
        <source>Tác giả “{name}” chỉ ghi theo tên, chưa nối với cán bộ nào</source>
        <translation>Author “{name}” is kept by name, linked to nobody on the staff</translation>
    </message>
    <message>
        <source>Khác dòng {row} của cùng sáng kiến</source>
        <translation>Differs from row {row} on the same initiative</translation>
    </message>
    <message>
        <source>Lặp lại dòng {row}: chỉ thêm điều đã dùng xét</source>
        <translation>Repeats row {row}: only what it was used for is added</translation>
    </message>
    <message>
        <source>“{name}” không phải cá nhân: không thêm vào danh sách cán bộ</source>
        <translation>“{name}” is no person: not added to the staff</translation>
    </message>
    <message>
        <source>Bỏ qua “{number}”: {reason}</source>
        <translation>“{number}” not taken: {reason}</translation>
    </message>
    <message>
        <source>Trùng với dòng {row} của danh sách</source>
        <translation>The same as row {row} of the list</translation>
    </message>
    <message>
        <source>Số định danh trùng với dòng {row}</source>
        <translation>The identity number is also in row {row}</translation>
    </message>
    <message>
        <source>Chưa rõ là quá trình công tác của ai</source>
        <translation>It is not clear whose posting this is</translation>
    </message>
    <message>
        <source>Số định danh hoặc mã này đang là của {people}; ghi thành người khác</source>
        <translation>This identity number or code is that of {people}; taken as somebody else</translation>
    </message>
    <message>
        <source>Đã có người trùng họ tên: {people}; ghi thành người mới</source>
        <translation>Somebody of that name is there: {people}; entered as somebody new</translation>
    </message>
    <message>
        <source>Chưa chắc là ai, có thể là {people}: hãy chọn người hoặc thêm mới</source>
        <translation>Not sure who this is, maybe {people}: choose or add as new</translation>
    </message>
    <message>
        <source>Ý kiến của đơn vị: {words}</source>
        <translation>The unit&apos;s remark: {words}</translation>
    </message>
    <message>
        <source>Sửa trong bảng soát: chức vụ, đơn vị đang ghi được sửa tại chỗ. Nếu là chuyển công tác thì bỏ qua dòng này và ghi ở trang Cán bộ</source>
        <translation>Corrected in the proofs: the post and unit on file are put right in place. If it is a transfer, leave this row out and enter it on the People page</translation>
    </message>
    <message>
        <source>Đã chuyển khỏi {unit} từ {day}: giữ nơi công tác hiện nay. Nếu nay đã trở lại thì ghi ở trang Cán bộ</source>
        <translation>Left {unit} on {day}: the present unit is kept. If they have come back, record it on the page of staff</translation>
    </message>
    <message>
        <source>Tệp “{other}” cũng có người này, ở {unit}: hãy chọn người đó nếu nay ở đơn vị của dòng này, thêm mới nếu là người khác; nếu không thì bỏ qua dòng này</source>
        <translation>The file “{other}” has this person too, in {unit}: choose them if they are now in this row&apos;s unit, add a new person if it is somebody else; otherwise leave this row out</translation>
    </message>
    <message>
        <source>Ngày sinh đã ghi có ngày và tháng ngược lại</source>
        <translation>The birth date on file has day and month the other way round</translation>
    </message>
    <message>
        <source>{count} dòng của danh sách không cho kết quả nào: hãy xem lại các cột đã nhận hoặc chọn loại danh sách khác</source>
        <translation>{count} rows of the list gave nothing: look at the columns taken, or choose another kind of list</translation>
    </message>
    <message>
        <source>Tiêu đề nói về khen thưởng nhưng không có cột danh hiệu: chỉ lấy người</source>
        <translation>The title speaks of awards but there is no column of titles: only people are taken</translation>
    </message>
    <message>
        <source>Tiêu đề nói về xếp loại nhưng không có cột mức xếp loại, điểm không thay cho mức: chỉ lấy người</source>
        <translation>The title speaks of ratings but there is no column of levels, and points do not stand for one: people only</translation>
    </message>
    <message>
        <source>Các cột bỏ qua: {columns}</source>
        <translation>Columns skipped: {columns}</translation>
    </message>
    <message>
        <source>Đơn vị “{name}” có lẽ là “{like}” viết khác</source>
        <translation>Unit “{name}” is likely “{like}” spelt differently</translation>
    </message>
    <message>
        <source>Thiếu mức xếp loại</source>
        <translation>Rating missing</translation>
    </message>
    <message>
        <source>Không hiểu mức xếp loại “{text}”</source>
        <translation>Rating “{text}” not understood</translation>
    </message>
    <message>
        <source>Thiếu năm xếp loại</source>
        <translation>Year of the rating missing</translation>
    </message>
    <message>
        <source>{points} điểm ứng với “{level}” theo {basis}: ghi mức như trong danh sách</source>
        <translation>{points} points stand for “{level}” by {basis}: the level is written as in the list</translation>
    </message>
    <message>
        <source>Mức suy từ điểm theo {basis}</source>
        <translation>Level drawn from the points by {basis}</translation>
    </message>
    <message>
        <source>Có điểm, chưa có mức: không có quy định đổi điểm năm {year} ra mức; ghi điểm, mức ghi sau</source>
        <translation>Points, no level yet: no rule turns points of {year} into a level; the points are written, the level later</translation>
    </message>
    <message>
        <source>Năm {year}: {best} người {best_name}, bằng {percent} % số người {below_name} ({below}), quá {cap} % theo {basis}: quy định chưa đối chiếu</source>
        <translation>{year}: {best} people {best_name}, {percent} % of those {below_name} ({below}), over {cap} % by {basis}: rule not yet verified</translation>
    </message>
    <message>
        <source>Chưa rõ là xếp loại của ai</source>
        <translation>Not clear whose rating it is</translation>
    </message>
    <message>
        <source>Có hai mức xếp loại khác nhau trong một năm</source>
        <translation>Two different ratings in one year</translation>
    </message>
    <message>
        <source>Có hai kết quả khác nhau của một tháng, quý</source>
        <translation>Two different results of one month or quarter</translation>
    </message>
    <message>
        <source>Ghi chung với dòng {row} ở trên</source>
        <translation>Written together with row {row} above</translation>
    </message>
    <message>
        <source>Nhận ra theo họ tên và đơn vị: {people}</source>
        <translation>Recognised by name and unit: {people}</translation>
    </message>
    <message>
        <source>Nhận ra theo họ tên và năm sinh: {people}</source>
        <translation>Recognised by name and year of birth: {people}</translation>
    </message>
    <message>
        <source>Số định danh và mã là của hai người: {people}</source>
        <translation>The identity number and the code are those of two people: {people}</translation>
    </message>
    <message>
        <source>Không ai trong danh sách cán bộ mang “{text}”: hãy nhập danh sách cán bộ trước hoặc thêm cột họ tên</source>
        <translation>Nobody in the staff list bears “{text}”: import the staff list first, or add a column of names</translation>
    </message>
    <message>
        <source>Chỉ có họ tên, chưa có trong danh sách cán bộ: hãy thêm ngày sinh hoặc mã</source>
        <translation>A name only, of nobody in the list of people: add birth date or code</translation>
    </message>
    <message>
        <source>Chưa có trong danh sách cán bộ: sẽ thêm mới</source>
        <translation>Not in the list of people yet: will be added</translation>
    </message>
    <message>
        <source>Chỉ có họ tên: sẽ thêm mới theo họ tên</source>
        <translation>Only a name: will be added by name</translation>
    </message>
    <message>
        <source>Chữ hoa bị gãy được viết lại</source>
        <translation>Broken capitals were mended</translation>
    </message>
    <message>
        <source>Có ngày sinh ở cả hai cột Nam và Nữ</source>
        <translation>Birth dates in both columns, men and women</translation>
    </message>
    <message>
        <source>Năm sinh khó tin, để trống: “{text}”</source>
        <translation>Year of birth hard to believe, left empty: “{text}”</translation>
    </message>
    <message>
        <source>Năm viết hai chữ số được hiểu theo tuổi đi làm</source>
        <translation>Two-digit years read by working age</translation>
    </message>
    <message>
        <source>Ngày hoặc tháng ghi 00: chỉ giữ phần biết chắc</source>
        <translation>Day or month written 00: only what is known is kept</translation>
    </message>
    <message>
        <source>Ngày thôi làm việc chưa đến: chưa ghi</source>
        <translation>The date of leaving is still to come: not recorded yet</translation>
    </message>
    <message>
        <source>Ghi chú nói đã thu hồi: ghi là đã hủy bỏ</source>
        <translation>The note says it was revoked: recorded as revoked</translation>
    </message>
    <message>
        <source>Giới tính không rõ: “{text}”</source>
        <translation>Unclear sex: “{text}”</translation>
    </message>
    <message>
        <source>Có chỗ ghi nam, có chỗ ghi nữ</source>
        <translation>Male in one place, female in another</translation>
    </message>
    <message>
        <source>“{text}” là số, Excel chỉ giữ 15 chữ số đầu nên các số cuối đã mất: không ghi. Hãy định dạng cột là Văn bản rồi gõ lại</source>
        <translation>“{text}” is a number of which Excel keeps the first 15 digits only, the last are lost: not taken. Format the column as Text and type it again</translation>
    </message>
    <message>
        <source>Không phải năm: “{text}”</source>
        <translation>Not a year: “{text}”</translation>
    </message>
    <message>
        <source>Loại đối tượng không rõ: “{text}”</source>
        <translation>Unclear kind of recipient: “{text}”</translation>
    </message>
    <message>
        <source>Không phải điểm từ 0 đến 100: “{text}”</source>
        <translation>Not points from 0 to 100: “{text}”</translation>
    </message>
    <message>
        <source>Không phải điểm hay mức: “{text}”</source>
        <translation>Neither points nor a level: “{text}”</translation>
    </message>
    <message>
        <source>Không rõ đánh dấu: “{text}”</source>
        <translation>Unclear tick: “{text}”</translation>
    </message>
    <message>
        <source>Giá trị lệch một cột sang trái so với tiêu đề; chưa ghi dòng nào</source>
        <translation>The values stand one column to the left of their headers; no row is saved yet</translation>
    </message>
    <message>
        <source>Giá trị lệch một cột sang phải so với tiêu đề; chưa ghi dòng nào</source>
        <translation>The values stand one column to the right of their headers; no row is saved yet</translation>
    </message>
    <message>
        <source>Chữ {encoding} được chuyển sang Unicode: “{before}” → “{after}” ({count} ô, {lost} chữ không khôi phục được)</source>
        <translation>{encoding} text converted to Unicode: “{before}” → “{after}” ({count} cells, {lost} letters lost)</translation>
    </message>
    <message>
        <source>Cột này có lẽ bị đảo ngày và tháng: mọi ngày dạng chữ đều sau ngày 12, mọi ngày dạng số đều từ 12 trở xuống</source>
        <translation>Day and month of this column may be swapped: every date in text has a day above 12, every true date one of 12 or less</translation>
    </message>
    <message>
        <source>Cột này ghi tháng trước ngày (kiểu Mỹ): ngày hiểu được hai cách thì chưa lấy</source>
        <translation>This column has the month before the day (the American way): days that may be read both ways are not taken yet</translation>
    </message>
    <message>
        <source>Dòng ẩn trong tệp được bỏ qua</source>
        <translation>Hidden rows of the file are skipped</translation>
    </message>
    <message>
        <source>Chỉ đọc đến dòng {count}; phần sau bỏ qua</source>
        <translation>Read up to row {count} only; the rest is skipped</translation>
    </message>
    <message>
        <source>Xếp loại của {period}: ghi riêng, không phải xếp loại cả năm</source>
        <translation>Ratings of {period}: kept apart, not the rating of the whole year</translation>
    </message>
    <message>
        <source>Tháng có lẽ đứng trước ngày (kiểu Mỹ)</source>
        <translation>The month may stand before the day (the American way)</translation>
    </message>
    <message>
        <source>Ngày và tháng có lẽ bị đảo (Excel kiểu Mỹ)</source>
        <translation>Day and month may be swapped (US Excel)</translation>
    </message>
    <message>
        <source>Ô có công thức chưa có kết quả: hãy mở bằng Excel, lưu lại rồi nhập</source>
        <translation>Formula without a result: open in Excel, save, then import</translation>
    </message>
    <message>
        <source>{count} chữ phông cũ đã mất, không khôi phục được</source>
        <translation>{count} letters of an old font are lost for good</translation>
    </message>
    <message>
        <source>Họ tên viết hoa toàn bộ</source>
        <translation>Names written in capitals</translation>
    </message>
    <message>
        <source>Chữ trong ngoặc chuyển sang ghi chú</source>
        <translation>Words in brackets were moved to the note</translation>
    </message>
    <message>
        <source>Học vị, chức danh chuyển sang ghi chú</source>
        <translation>Degree or rank moved to the note</translation>
    </message>
    <message>
        <source>Giá trị đứng lệch cột so với tiêu đề</source>
        <translation>The values stand beside the headers they belong to</translation>
    </message>
    <message>
        <source>Thiếu tên đơn vị</source>
        <translation>Unit name missing</translation>
    </message>
    <message>
        <source>Thiếu họ tên</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Họ tên không có chữ cái nào: “{text}”</source>
        <translation>The name has no letter at all: “{text}”</translation>
    </message>
    <message>
        <source>“{text}” giống tên đơn vị hơn tên người</source>
        <translation>“{text}” looks more like a unit than a person</translation>
    </message>
    <message>
        <source>Họ tên có ký tự lạ hoặc quá dài: “{text}”</source>
        <translation>The name has odd characters or is too long: “{text}”</translation>
    </message>
    <message>
        <source>Lặp lại dòng {row} ở trên, bỏ qua</source>
        <translation>Repeats row {row} above, skipped</translation>
    </message>
    <message>
        <source>Theo dữ liệu đã nhập, chưa đủ điều kiện theo quy định năm {year}: {lacking}</source>
        <translation>The rules of {year} are not seen to be met: {lacking}</translation>
    </message>
    <message>
        <source>Có nhiều đơn vị tên “{name}”: {places}. Hãy ghi tên kèm nơi trực thuộc</source>
        <translation>Several units are called “{name}”: {places}. Write the name with the unit above</translation>
    </message>
    <message>
        <source>Ghi ở “{unit}”: nếu đúng là người này, hãy chọn đề nghị</source>
        <translation>Said to be at “{unit}”: if it is this person, choose the nomination</translation>
    </message>
    <message>
        <source>Có thể là {people}: hãy chọn đề nghị</source>
        <translation>It may be {people}: choose the nomination</translation>
    </message>
    <message>
        <source>Ghi là người của cơ quan, chưa có trong danh sách đã trình</source>
        <translation>Said to be of this agency, not among those submitted</translation>
    </message>
    <message>
        <source>Văn bản ghi “Dự thảo”: chưa chắc đã ban hành</source>
        <translation>The paper says “Dự thảo” (draft): it may not have been issued</translation>
    </message>
    <message>
        <source>Số quyết định để trống: hãy ghi số khi đã ban hành</source>
        <translation>The decision’s number is blank: enter it once it is issued</translation>
    </message>
    <message>
        <source>Ngày quyết định để trống hoặc không đủ ngày, tháng, năm</source>
        <translation>The decision’s date is blank or not whole</translation>
    </message>
    <message>
        <source>Không đọc được người ký</source>
        <translation>Who signed could not be read</translation>
    </message>
    <message>
        <source>Số quyết định lấy theo danh sách kèm theo: {number}</source>
        <translation>The decision’s number is taken from its annex: {number}</translation>
    </message>
    <message>
        <source>Quyết định số {number} nhưng danh sách kèm theo ghi số {other}</source>
        <translation>Decision no. {number}, but its annex says no. {other}</translation>
    </message>
    <message>
        <source>Quyết định không nói năm khen: năm lấy theo ngày quyết định ({year})</source>
        <translation>The decision names no year of the awards: that of its date is taken ({year})</translation>
    </message>
    <message>
        <source>Quyết định không nói năm khen và không có ngày</source>
        <translation>The decision names no year of the awards and has no date</translation>
    </message>
    <message>
        <source>Quyết định nói nhiều năm ({years}): lấy năm {year}</source>
        <translation>The decision names several years ({years}): {year} is taken</translation>
    </message>
    <message>
        <source>Quyết định ghi {said} {subject} ({kind}) nhưng danh sách có {count}</source>
        <translation>The decision says {said} {subject} ({kind}), but the list has {count}</translation>
    </message>
    <message>
        <source>Hai người cùng tên ({first}; {second}): là hai người, không gộp</source>
        <translation>Two people of one name ({first}; {second}): they are two and stay apart</translation>
    </message>
    <message>
        <source>“{name}” có hai lần với cùng danh hiệu, có thể là lặp</source>
        <translation>“{name}” stands twice for the same title, perhaps a repeat</translation>
    </message>
    <message>
        <source>Chưa rõ danh hiệu hoặc hình thức khen thưởng của {count} dòng</source>
        <translation>What {count} rows were awarded cannot be told</translation>
    </message>
    <message>
        <source>“{text}”: chưa rõ thuộc loại giấy khen, bằng khen nào trong danh mục</source>
        <translation>“{text}”: which certificate of the catalogue it is cannot be told</translation>
    </message>
    <message>
        <source>Quyết định hủy bỏ, thu hồi khen thưởng của {count} trường hợp: hãy hủy bỏ ở trang Khen thưởng; không ghi là được tặng</source>
        <translation>A decision that revokes {count} awards: revoke them on the page Awards; they are not entered as given</translation>
    </message>
    <message>
        <source>Quyết định đính chính, sửa đổi một quyết định khác: hãy sửa ở quyết định đó</source>
        <translation>A decision that corrects another: correct it there</translation>
    </message>
    <message>
        <source>Quyết định này không tặng danh hiệu, hình thức khen thưởng nào</source>
        <translation>This decision gives no title and no award</translation>
    </message>
    <message>
        <source>Quyết định tặng {kind} nhưng chưa đọc được danh sách nào trong tệp: nếu danh sách ở tệp khác thì đưa vào cả tệp đó, nếu không thì ghi khen thưởng bằng tay</source>
        <translation>The decision gives {kind} but no list could be read in the file: if the list is in another file, add that file too; otherwise enter the awards by hand</translation>
    </message>
    <message>
        <source>Quyết định tặng {kind} nhưng chưa đọc được ai được tặng: hãy xem lại văn bản và ghi thêm</source>
        <translation>The decision gives {kind} but nobody who receives it could be read: look at the paper and enter them</translation>
    </message>
    <message>
        <source>“{title}”: là những trường hợp không được công nhận, nên không ghi khen thưởng</source>
        <translation>“{title}”: these were not recognised and are not taken in</translation>
    </message>
    <message>
        <source>Quyết định còn hủy bỏ, thu hồi khen thưởng ({text}): hãy hủy bỏ ở trang Khen thưởng</source>
        <translation>The decision also revokes awards ({text}): revoke them on the Awards page</translation>
    </message>
    <message>
        <source>“{name}”: {kind} không tặng cho {subject}, chưa rõ được tặng gì</source>
        <translation>“{name}”: {kind} is not given to {subject}; what was given is not clear</translation>
    </message>
    <message>
        <source>Không hiểu dòng “{text}”</source>
        <translation>The line “{text}” is not understood</translation>
    </message>
    <message>
        <source>Không đọc được ngày trong “{text}”: ghi như “Tên cũ (đến 31/12/2019)”</source>
        <translation>The day in “{text}” cannot be read: write “Old name (đến 31/12/2019)”</translation>
    </message>
    <message>
        <source>Thiếu tên phong trào</source>
        <translation>No name of a movement</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”, bỏ trống</source>
        <translation>“{text}” is not understood, left empty</translation>
    </message>
    <message>
        <source>“{text}” không phải số, bỏ trống</source>
        <translation>“{text}” is no number, left empty</translation>
    </message>
    <message>
        <source>Không có ngày đo: lấy ngày {day}</source>
        <translation>No day of the check: {day} is taken</translation>
    </message>
    <message>
        <source>Không có ngày đo, bỏ kết quả</source>
        <translation>No day of the check, the result is left out</translation>
    </message>
    <message>
        <source>“{name}”: đơn vị muốn in là “{wished}”. Sửa tên ở trang Đơn vị (của hộ: ở lượt khen thưởng); chỉ một giấy thì sửa riêng khi xem trước</source>
        <translation>“{name}”: the unit wants “{wished}” printed. Change the name on the Units page (of a household: in the award); for one certificate alone, in the preview</translation>
    </message>
    <message>
        <source>“{name}”: ý kiến của đơn vị: {words}</source>
        <translation>“{name}”: the unit&apos;s remark: {words}</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{what} theo {rows} và {columns}</source>
        <translation>{what} by {rows} and {columns}</translation>
    </message>
    <message>
        <source>{what} theo {rows}</source>
        <translation>{what} by {rows}</translation>
    </message>
    <message>
        <source>Chỉ tính khen thưởng cá nhân: tập thể, hộ không có mục này.</source>
        <translation>Only persons&apos; awards are counted: collectives and households have no such thing.</translation>
    </message>
    <message>
        <source>Đơn vị, chức vụ là nơi công tác cuối năm được khen, nếu quyết định sớm hơn thì lúc quyết định.</source>
        <translation>Unit and post are those at the end of the award&apos;s year, or when it was decided if that was before.</translation>
    </message>
    <message>
        <source>Một người được khen nhiều lần chỉ tính một ở mỗi ô và mỗi dòng cộng.</source>
        <translation>Whoever was awarded several times counts once in each cell and each total.</translation>
    </message>
    <message>
        <source>Một tập thể được khen nhiều lần chỉ tính một ở mỗi ô và mỗi dòng cộng.</source>
        <translation>A collective awarded several times counts once in each cell and each total.</translation>
    </message>
    <message>
        <source>Lượt khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Số người được khen</source>
        <translation>People awarded</translation>
    </message>
    <message>
        <source>Số tập thể được khen</source>
        <translation>Collectives awarded</translation>
    </message>
    <message>
        <source>Đơn vị (lúc đó)</source>
        <translation>Unit (then)</translation>
    </message>
    <message>
        <source>Đơn vị trực tiếp (lúc đó)</source>
        <translation>Own unit (then)</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Nhóm danh hiệu, hình thức</source>
        <translation>Group of titles and forms</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Level of award</translation>
    </message>
    <message>
        <source>Loại đối tượng</source>
        <translation>Kind of recipient</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Độ tuổi</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lần đầu hay thêm lần</source>
        <translation>First time or again</translation>
    </message>
    <message>
        <source>Loại hình khen thưởng</source>
        <translation>Given for</translation>
    </message>
    <message>
        <source>Thẩm quyền quyết định</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>Năm ký quyết định</source>
        <translation>Year of signing</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Giữ chức vụ lãnh đạo, quản lý</source>
        <translation>In a leading post</translation>
    </message>
    <message>
        <source>Không giữ chức vụ</source>
        <translation>In no leading post</translation>
    </message>
    <message>
        <source>Lần đầu</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Đã được trước đó</source>
        <translation>Had it before</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Đến {last}</source>
        <translation>Up to {last}</translation>
    </message>
    <message>
        <source>Trên {last}</source>
        <translation>Over {last}</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang xuất…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Hạn chế</source>
        <translation>Shortcomings</translation>
    </message>
    <message>
        <source>Nguyên nhân</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Bài học</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Phương hướng</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Kiến nghị</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Tình hình, đặc điểm</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Quán triệt, tuyên truyền</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Các phong trào thi đua</source>
        <translation>Emulation movements</translation>
    </message>
    <message>
        <source>Tổ chức, cán bộ, Hội đồng</source>
        <translation>Organisation, officers, council</translation>
    </message>
    <message>
        <source>Xét khen thưởng</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Kết quả khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Sáng kiến</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Điển hình tiên tiến</source>
        <translation>Exemplars</translation>
    </message>
    <message>
        <source>Bài học kinh nghiệm</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Phương hướng, nhiệm vụ</source>
        <translation>Directions, tasks</translation>
    </message>
    <message>
        <source>Văn bản nhận được</source>
        <translation>Directive received</translation>
    </message>
    <message>
        <source>Văn bản ban hành</source>
        <translation>Document issued</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Tin, bài</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Phát thanh, truyền hình</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chuyên trách</source>
        <translation>Specialised</translation>
    </message>
    <message>
        <source>Kiêm nhiệm</source>
        <translation>Beside other work</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Xếp loại của năm từ {min}</source>
        <translation>Rating of the year at least {min}</translation>
    </message>
    <message>
        <source>{years} năm liên tục đến khi đề nghị xếp loại từ {min}</source>
        <translation>{years} years running up to the proposal rated at least {min}</translation>
    </message>
    <message>
        <source>Đã có {times} lần {codes}</source>
        <translation>{codes} received {times} times</translation>
    </message>
    <message>
        <source>{count} sáng kiến phạm vi {scope}</source>
        <translation>{count} initiatives, scope {scope}</translation>
    </message>
    <message>
        <source>{count} đề tài phạm vi {scope}</source>
        <translation>{count} pieces of research, scope {scope}</translation>
    </message>
    <message>
        <source>Không bị kỷ luật từ {min_severity} trong {years} năm</source>
        <translation>Not disciplined from {min_severity} in {years} years</translation>
    </message>
    <message>
        <source>Làm việc từ {months} tháng</source>
        <translation>At work for {months} months</translation>
    </message>
    <message>
        <source>Tập thể xếp loại từ {min}</source>
        <translation>Unit rated at least {min}</translation>
    </message>
    <message>
        <source>Từ {min_pct}% cá nhân đạt {having}</source>
        <translation>At least {min_pct}% of the members hold {having}</translation>
    </message>
    <message>
        <source>Có {count} cá nhân đạt {having}</source>
        <translation>{count} members hold {having}</translation>
    </message>
    <message>
        <source>Không có cá nhân bị kỷ luật từ {min_severity}</source>
        <translation>No member disciplined from {min_severity}</translation>
    </message>
    <message>
        <source>Hội đồng xác nhận: {words}</source>
        <translation>Confirmed by the council: {words}</translation>
    </message>
    <message>
        <source> hoặc </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Thành tích đột xuất: {words}</source>
        <translation>Sudden achievement: {words}</translation>
    </message>
    <message>
        <source>Phong trào thi đua: {words}</source>
        <translation>Emulation movement: {words}</translation>
    </message>
    <message>
        <source>Quá trình cống hiến: {words}</source>
        <translation>Contribution: {words}</translation>
    </message>
    <message>
        <source>Niên hạn: {words}</source>
        <translation>Years of service: {words}</translation>
    </message>
    <message>
        <source>{times} lần xếp loại từ {min}</source>
        <translation>rated {min} or better {times} times</translation>
    </message>
    <message>
        <source>Đạt tiêu chuẩn {words}</source>
        <translation>Meets the standard of {words}</translation>
    </message>
    <message>
        <source>Mọi cá nhân xếp loại từ {rating_min}</source>
        <translation>Every member rated {rating_min} or better</translation>
    </message>
</context>
<context>
    <name>signers</name>
    <message>
        <source>Ký theo chức vụ của mình</source>
        <translation>Signs by their own office</translation>
    </message>
    <message>
        <source>KT.: ký thay người đứng đầu</source>
        <translation>KT.: for the head</translation>
    </message>
    <message>
        <source>TL.: thừa lệnh</source>
        <translation>TL.: by order</translation>
    </message>
    <message>
        <source>TUQ.: thừa ủy quyền</source>
        <translation>TUQ.: empowered</translation>
    </message>
    <message>
        <source>Q.: quyền, phụ trách</source>
        <translation>Q.: acting</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Chưa ghi nhóm đối tượng</source>
        <translation>Class of recipient not recorded</translation>
    </message>
    <message>
        <source>Chưa ghi loại hình</source>
        <translation>Sort of award not recorded</translation>
    </message>
    <message>
        <source>Chưa ghi phạm vi tổ chức</source>
        <translation>No scope written</translation>
    </message>
    <message>
        <source>Chưa ghi ngày kết thúc</source>
        <translation>No last day written</translation>
    </message>
    <message>
        <source>Chưa ghi giới tính</source>
        <translation>No sex</translation>
    </message>
    <message>
        <source>Chưa ghi ngày sinh</source>
        <translation>No birth date</translation>
    </message>
    <message>
        <source>Chưa ghi trình độ</source>
        <translation>No schooling</translation>
    </message>
    <message>
        <source>Chưa ghi từ ngày làm công tác này</source>
        <translation>Not known since when in this work</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>không có thư mục hoặc tệp này</source>
        <translation>no such folder or file</translation>
    </message>
    <message>
        <source>không có quyền hoặc tệp đang mở</source>
        <translation>no permission, or the file is open</translation>
    </message>
    <message>
        <source>không có quyền</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>đó là thư mục</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>đó không phải thư mục</source>
        <translation>it is no folder</translation>
    </message>
    <message>
        <source>ổ đĩa chỉ cho đọc</source>
        <translation>the disk can only be read</translation>
    </message>
    <message>
        <source>tên này Windows giữ cho thiết bị</source>
        <translation>Windows keeps this name for a device</translation>
    </message>
    <message>
        <source>tên có chữ mà máy không nhận</source>
        <translation>the name has characters that the system does not take</translation>
    </message>
    <message>
        <source>tên tệp hay đường dẫn dài quá</source>
        <translation>the name or the path is too long</translation>
    </message>
    <message>
        <source>không mở được tệp</source>
        <translation>the file cannot be opened</translation>
    </message>
    <message>
        <source>chỉ cho đọc</source>
        <translation>it is read-only</translation>
    </message>
    <message>
        <source>ổ đĩa không đọc, ghi được</source>
        <translation>the disk can be neither read nor written</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Từ {date} luật sửa đổi có thể đã thay quy định này ({basis}); hãy đối chiếu văn bản mới</source>
        <translation>From {date} the amending law may have changed this rule ({basis}); check the new text</translation>
    </message>
    <message>
        <source>{basis} đã hết hiệu lực ngày {date}, vẫn áp dụng đến khi có văn bản thay thế được đối chiếu</source>
        <translation>{basis} ceased to be in force on {date}; it is applied until what replaces it has been checked</translation>
    </message>
    <message>
        <source>Bộ, tỉnh quy định chi tiết ({basis}): hãy đối chiếu quy chế của cơ quan</source>
        <translation>Ministry and province set the details ({basis}): check your regulation</translation>
    </message>
    <message>
        <source>Đã thôi công tác hoặc giải thể từ {date}</source>
        <translation>Left, or dissolved, on {date}</translation>
    </message>
    <message>
        <source>Tiêu chuẩn do Hội đồng xác nhận, chương trình không kiểm tra được</source>
        <translation>The standard is for the council to confirm; the program cannot check it</translation>
    </message>
    <message>
        <source>Quy định chưa đối chiếu nguyên văn: {basis}</source>
        <translation>Rule not checked against its text: {basis}</translation>
    </message>
    <message>
        <source>{basis} hết hiệu lực ngày {date}, chưa có văn bản thay thế được đối chiếu: kỷ luật, khen chuyên đề, đột xuất chương trình không xét nữa</source>
        <translation>{basis} ceased to be in force on {date} and what replaces it has not been checked: disciplines and special awards are no longer judged by the program</translation>
    </message>
    <message>
        <source>Khen thưởng của {names} trước khi sáp nhập không tự cộng vào: hãy xem lại</source>
        <translation>What {names} achieved before the merger is not added by itself: please review</translation>
    </message>
    <message>
        <source>Đã có {kind} năm {year}</source>
        <translation>Has {kind} of {year} already</translation>
    </message>
    <message>
        <source>Bị kỷ luật {form} từ {date}{until}</source>
        <translation>Disciplined ({form}) from {date}{until}</translation>
    </message>
    <message>
        <source>Cùng năm đã có {kinds}: {fact} ({basis})</source>
        <translation>Has {kinds} in the same year: {fact} ({basis})</translation>
    </message>
    <message>
        <source>Chuyển đơn vị trong năm {year}: {fact} ({basis})</source>
        <translation>Moved between units in {year}: {fact} ({basis})</translation>
    </message>
    <message>
        <source>{kinds} năm {years} ghi loại hình “{type}”: nếu là khen theo chuyên đề thì không làm căn cứ</source>
        <translation>{kinds} of {years} was given for “{type}”: if thematic, it is no basis</translation>
    </message>
    <message>
        <source>{kinds} năm {years} chưa ghi loại hình: khen đột xuất, chuyên đề không làm căn cứ</source>
        <translation>{kinds} of {years}: what for is not recorded; sudden and thematic awards are no basis</translation>
    </message>
    <message>
        <source>{kinds} năm {years} đã là căn cứ của {kind} lần trước ({basis})</source>
        <translation>{kinds} of {years} served as the basis of the last {kind} ({basis})</translation>
    </message>
    <message>
        <source>Sáng kiến, đề tài gần nhất công nhận năm {last}, không phải năm xét {year}</source>
        <translation>The latest initiative or research was recognised in {last}, not in the year judged, {year}</translation>
    </message>
    <message>
        <source>“{title}” công nhận ngày {date}, sau ngày nhận hồ sơ {day}</source>
        <translation>“{title}” was recognised on {date}, after the dossier was received on {day}</translation>
    </message>
    <message>
        <source>Hai lần {kinds} cách nhau {gap} năm: cần xem có liên tục theo lần xét không</source>
        <translation>The two {kinds} are {gap} years apart: check whether they are running by occasion</translation>
    </message>
    <message>
        <source>Không quá {percent}% số {of} ({basis})</source>
        <translation>At most {percent}% of {of} ({basis})</translation>
    </message>
    <message>
        <source>Không quá {count} ({basis})</source>
        <translation>At most {count} ({basis})</translation>
    </message>
    <message>
        <source>Hội đồng phải bỏ phiếu, đạt từ {percent}% {of} ({basis})</source>
        <translation>The council must vote, at least {percent}% of {of} ({basis})</translation>
    </message>
    <message>
        <source>{have} lần liên tục {kinds}: {years}</source>
        <translation>{kinds} {have} times running: {years}</translation>
    </message>
    <message>
        <source>Có {kinds}: {years}</source>
        <translation>Has {kinds}: {years}</translation>
    </message>
    <message>
        <source>chưa rõ {kinds} trước năm {since}</source>
        <translation>{kinds} before {since} not known</translation>
    </message>
    <message>
        <source>Chưa đủ dữ liệu về {need} lần {kinds}: khen thưởng trước năm {since} chưa ghi đủ</source>
        <translation>Cannot tell whether {kinds} {need} times: awards before {since} are not complete</translation>
    </message>
    <message>
        <source>Chưa đủ dữ liệu về {need} lần {kinds}: chưa ghi ngày hết hiệu lực kỷ luật</source>
        <translation>Cannot tell whether {kinds} {need} times: end of the discipline not recorded</translation>
    </message>
    <message>
        <source>Mới có {have}/{need} lần liên tục {kinds}; còn thiếu năm {missing}</source>
        <translation>{kinds} {have} of {need} times running; {missing} missing</translation>
    </message>
    <message>
        <source>Chưa được tặng {kinds} lần nào (cần {need} lần liên tục); còn thiếu năm {missing}</source>
        <translation>{kinds} not received yet (needs {need} years running); missing {missing}</translation>
    </message>
    <message>
        <source>Mới có {have}/{need} lần liên tục {kinds}; kỷ luật: năm {lost} không tính; còn thiếu năm {missing}</source>
        <translation>Only {have}/{need} times running {kinds}; disciplined: {lost} does not count; {missing} is missing</translation>
    </message>
    <message>
        <source>còn thiếu {kinds} năm {missing}</source>
        <translation>{kinds} of {missing} missing</translation>
    </message>
    <message>
        <source>Mới có {have}/{need} lần {kinds}; lần năm {unfit} là khen đột xuất, chuyên đề, không làm căn cứ</source>
        <translation>{kinds} {have} of {need} times; that of {unfit} was sudden or thematic, no basis</translation>
    </message>
    <message>
        <source>Mới có {have}/{need} lần {kinds} trong thời gian ấy</source>
        <translation>{kinds} {have} of {need} times in that time</translation>
    </message>
    <message>
        <source>Mới có {have}/{need} lần {kinds}: {years}</source>
        <translation>{kinds} {have} of {need} times: {years}</translation>
    </message>
    <message>
        <source>Chưa có {kinds} (cần {need} lần)</source>
        <translation>No {kinds} (needs {need})</translation>
    </message>
    <message>
        <source>còn thiếu {short} lần {kinds}</source>
        <translation>{kinds} missing {short} times</translation>
    </message>
    <message>
        <source>Chưa ghi phạm vi công nhận của sáng kiến, đề tài (cần: {scope})</source>
        <translation>Scope of recognition not recorded (needs: {scope})</translation>
    </message>
    <message>
        <source>{have} đề tài đã nghiệm thu, phạm vi {scope} (cần {need})</source>
        <translation>{have} pieces of research, scope {scope} (needs {need})</translation>
    </message>
    <message>
        <source>Chưa có đề tài đã nghiệm thu, phạm vi {scope} (cần {need})</source>
        <translation>No piece of research, scope {scope} (needs {need})</translation>
    </message>
    <message>
        <source>Không còn đề tài chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng</source>
        <translation>No unused piece of research left, scope {scope} (needs {need}); {used} used</translation>
    </message>
    <message>
        <source>{have} sáng kiến được công nhận, phạm vi {scope} (cần {need})</source>
        <translation>{have} initiatives recognised, scope {scope} (needs {need})</translation>
    </message>
    <message>
        <source>Không còn sáng kiến chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng</source>
        <translation>No unused initiative left, scope {scope} (needs {need}); {used} used</translation>
    </message>
    <message>
        <source>{have} đề tài chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng</source>
        <translation>{have} unused pieces of research, scope {scope} (needs {need}); {used} used</translation>
    </message>
    <message>
        <source>Chưa có sáng kiến được công nhận, phạm vi {scope} (cần {need})</source>
        <translation>No initiative recognised, scope {scope} (needs {need})</translation>
    </message>
    <message>
        <source>{have} sáng kiến chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng</source>
        <translation>{have} unused initiatives, scope {scope} (needs {need}); {used} used</translation>
    </message>
    <message>
        <source>còn thiếu {short} đề tài phạm vi {scope}</source>
        <translation>{short} more pieces of research, scope {scope}</translation>
    </message>
    <message>
        <source>còn thiếu {short} sáng kiến phạm vi {scope}</source>
        <translation>{short} more initiatives, scope {scope}</translation>
    </message>
    <message>
        <source>Bị kỷ luật năm {when}: {forms}</source>
        <translation>Disciplined in {when}: {forms}</translation>
    </message>
    <message>
        <source>Không bị kỷ luật từ “{form}” trở lên năm {when}</source>
        <translation>Not disciplined from “{form}” up in {when}</translation>
    </message>
    <message>
        <source>Làm việc chưa đủ {months} tháng{since}</source>
        <translation>At work for less than {months} months{since}</translation>
    </message>
    <message>
        <source>Làm việc chưa đủ {months} tháng trong năm, trừ thời gian nghỉ: {away}</source>
        <translation>Worked less than {months} months in the year, less absences: {away}</translation>
    </message>
    <message>
        <source>Chưa rõ đã làm việc đủ {months} tháng{since}</source>
        <translation>Cannot tell whether at work for {months} months{since}</translation>
    </message>
    <message>
        <source>Làm việc từ {months} tháng trở lên{since}</source>
        <translation>At work for {months} months or longer{since}</translation>
    </message>
    <message>
        <source>Không có ngày vào cơ quan: coi là đã làm việc từ {months} tháng</source>
        <translation>No first day recorded: taken to be at work for {months} months</translation>
    </message>
    <message>
        <source>Nghỉ {days} ngày làm việc trong năm (không xét từ {most} ngày)</source>
        <translation>Away {days} working days in the year (not considered from {most} days on)</translation>
    </message>
    <message>
        <source>Đang bị xem xét, chưa có kết luận: tạm chưa xét</source>
        <translation>Proceedings are under way: held back</translation>
    </message>
    <message>
        <source>Không ghi nhận việc đang bị xem xét kỷ luật</source>
        <translation>No proceedings recorded</translation>
    </message>
    <message>
        <source>Không ở trong thời gian chấp hành kỷ luật</source>
        <translation>No discipline in force</translation>
    </message>
    <message>
        <source>Năm {year} có thời gian đang chấp hành kỷ luật ({forms}): thành tích chỉ tính từ khi chấp hành xong, hội đồng xem xét</source>
        <translation>A discipline ({forms}) was in force in {year}: achievements count only from when it was served; for the council to see</translation>
    </message>
    <message>
        <source>Đơn vị còn hoạt động</source>
        <translation>The unit stands</translation>
    </message>
    <message>
        <source>Đơn vị đã giải thể, sắp xếp từ {date}</source>
        <translation>The unit was dissolved on {date}</translation>
    </message>
    <message>
        <source>Đã được tặng {kind} năm {year}</source>
        <translation>Received {kind} of {year}</translation>
    </message>
    <message>
        <source>Đạt tiêu chuẩn {kind}</source>
        <translation>Meets the standard of {kind}</translation>
    </message>
    <message>
        <source>Chưa có ai trong đơn vị vào thời điểm xét</source>
        <translation>Nobody in the unit at the time</translation>
    </message>
    <message>
        <source>{held}/{all} người đạt {kind}: {percent}% (cần trên {need}%)</source>
        <translation>{held} of {all} hold {kind}: {percent}% (needs more than {need}%)</translation>
    </message>
    <message>
        <source>{held}/{all} người đạt {kind}: {percent}% (cần từ {need}%)</source>
        <translation>{held} of {all} hold {kind}: {percent}% (needs {need}%)</translation>
    </message>
    <message>
        <source>còn thiếu {short} người đạt {kind}</source>
        <translation>{short} more with {kind}</translation>
    </message>
    <message>
        <source>{count} người chưa đạt “{level}”: {names}</source>
        <translation>{count} below “{level}”: {names}</translation>
    </message>
    <message>
        <source>{count} người chưa có xếp loại năm {year}: {names}</source>
        <translation>{count} without a rating of {year}: {names}</translation>
    </message>
    <message>
        <source>Cả {count} người đạt từ “{level}” trở lên</source>
        <translation>All {count} are “{level}” or better</translation>
    </message>
    <message>
        <source>{count} người đạt {kind} (cần {need}){names}</source>
        <translation>{count} hold {kind} (needs {need}){names}</translation>
    </message>
    <message>
        <source>Có người bị kỷ luật từ “{form}” trở lên: {names}</source>
        <translation>Disciplined from “{form}” up: {names}</translation>
    </message>
    <message>
        <source>Không có ai bị kỷ luật từ “{form}” trở lên</source>
        <translation>Nobody disciplined from “{form}” up</translation>
    </message>
    <message>
        <source>Chưa có xếp loại năm {year} (cần từ “{level}” trở lên)</source>
        <translation>No rating of {year} (needs “{level}” or better)</translation>
    </message>
    <message>
        <source>chưa có xếp loại năm {year}</source>
        <translation>no rating of {year}</translation>
    </message>
    <message>
        <source>Xếp loại năm {year}: {found} (cần từ “{level}” trở lên)</source>
        <translation>Rating of {year}: {found} (needs “{level}” or better)</translation>
    </message>
    <message>
        <source>xếp loại năm {year} chưa đạt “{level}”</source>
        <translation>rating of {year} below “{level}”</translation>
    </message>
    <message>
        <source>{count} năm liên tục từ “{level}” trở lên: {years}</source>
        <translation>{count} years running “{level}” or better: {years}</translation>
    </message>
    <message>
        <source>Chưa có xếp loại năm {missing} (cần {need} năm liên tục từ “{level}” trở lên)</source>
        <translation>No rating of {missing} (needs {need} years running “{level}” or better)</translation>
    </message>
    <message>
        <source>chưa có xếp loại năm {missing}</source>
        <translation>no rating of {missing}</translation>
    </message>
    <message>
        <source>Chưa ghi ngày hết hiệu lực kỷ luật (cần {need} năm liên tục từ “{level}” trở lên)</source>
        <translation>The end of the disciplinary period is not recorded (needs {need} years running with “{level}” or better)</translation>
    </message>
    <message>
        <source>chưa ghi ngày hết hiệu lực kỷ luật</source>
        <translation>end of the disciplinary period not recorded</translation>
    </message>
    <message>
        <source>Mới có {count}/{need} năm liên tục từ “{level}” trở lên{span}</source>
        <translation>{count} of {need} years running “{level}” or better{span}</translation>
    </message>
    <message>
        <source>Chưa có năm nào từ “{level}” trở lên (cần {need} năm liên tục)</source>
        <translation>No year with “{level}” or better (needs {need} running)</translation>
    </message>
    <message>
        <source>Mới có {count}/{need} năm liên tục từ “{level}” trở lên{span}; kỷ luật: năm {lost} không tính</source>
        <translation>Only {count}/{need} years running rated “{level}” or better{span}; disciplined: {lost} does not count</translation>
    </message>
    <message>
        <source>còn thiếu {short} năm liên tục từ “{level}”</source>
        <translation>{short} more years running “{level}”</translation>
    </message>
    <message>
        <source>{count} năm đạt “{level}” trong thời gian ấy{years} (cần {need})</source>
        <translation>{count} years rated “{level}” in that time{years} ({need} needed)</translation>
    </message>
    <message>
        <source>còn thiếu {short} năm “{level}”</source>
        <translation>{short} more years “{level}”</translation>
    </message>
    <message>
        <source>Quy định {rule} về {kind} chưa đủ tin cậy nên đang tắt; bật ở Thiết lập để xét</source>
        <translation>Rule {rule} on {kind} is not sure enough and switched off; switch it on in the settings</translation>
    </message>
    <message>
        <source>Chương trình chưa có tiêu chuẩn của {kind} vào ngày {day}</source>
        <translation>The program has no standard of {kind} for {day}</translation>
    </message>
    <message>
        <source>{kind} chỉ có đến ngày {day}</source>
        <translation>{kind} existed until {day}</translation>
    </message>
    <message>
        <source>{kind} chỉ có từ ngày {day}</source>
        <translation>{kind} exists from {day}</translation>
    </message>
    <message>
        <source>Chờ cơ quan, hội đồng xác nhận một trong: {words}</source>
        <translation>Waits for the agency or council to confirm one of: {words}</translation>
    </message>
    <message>
        <source>Một trong các điều kiện</source>
        <translation>One of the conditions</translation>
    </message>
    <message>
        <source>Tất cả các điều kiện</source>
        <translation>All of the conditions</translation>
    </message>
    <message>
        <source>Chờ cơ quan, hội đồng xác nhận: {words}</source>
        <translation>Waits for the agency or council to confirm: {words}</translation>
    </message>
    <message>
        <source>hoặc</source>
        <translation>or</translation>
    </message>
    <message>
        <source>{having}: quá {count} ({basis})</source>
        <translation>{having}: over {count} ({basis})</translation>
    </message>
    <message>
        <source>{having} trên {all} {of}: quá {percent}% ({basis})</source>
        <translation>{having} of {all} {of}: over {percent}% ({basis})</translation>
    </message>
    <message>
        <source>Cũng đang được đề nghị {kind} ở đợt “{round}”</source>
        <translation>Put forward for {kind} in round “{round}” too</translation>
    </message>
    <message>
        <source>Cùng được đề nghị {kinds}: {fact} ({basis})</source>
        <translation>Put forward for {kinds} too: {fact} ({basis})</translation>
    </message>
    <message>
        <source>Cùng một thành tích với đề nghị {kinds}: {fact} ({basis})</source>
        <translation>The same achievement as for {kinds}: {fact} ({basis})</translation>
    </message>
    <message>
        <source>Sáng kiến đã dùng để xét {kinds}: {fact} ({basis})</source>
        <translation>Initiative used for {kinds} already: {fact} ({basis})</translation>
    </message>
    <message>
        <source>Vượt chỉ tiêu {kind}: {having} trên {most} ({basis})</source>
        <translation>Over the quota of {kind}: {having} of {most} ({basis})</translation>
    </message>
    <message>
        <source>Vượt tỷ lệ {kind}: {having} trên {all} {of}, quá {percent}% ({basis})</source>
        <translation>Over the share of {kind}: {having} of {all} {of}, above {percent}% ({basis})</translation>
    </message>
</context>
<context>
    <name>written</name>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Mở bằng {program}</source>
        <translation>Open with {program}</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình mở “{name}”. Tệp ở {folder}.</source>
        <translation>This PC has no program that opens “{name}”. The file lies in {folder}.</translation>
    </message>
</context>
</TS>

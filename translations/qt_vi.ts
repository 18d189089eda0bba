<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Lưu tất cả</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Có với &amp;tất cả</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Không &amp;với tất cả</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Không lưu</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Về mặc định</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Show Details...</source>
   <translation>Chi tiết…</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Ẩn chi tiết</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;hép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;hép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Chép &amp;liên kết</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>Look in:</source>
   <translation>Xem trong:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Tên tệp:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Loại tệp:</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Mở</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Lưu</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Lùi</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Tiến</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Thư mục trên</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Tạo thư mục</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Dạng danh sách</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Dạng chi tiết</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Máy này</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Máy này</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Thư mục:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Chọn</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Lưu thành</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>Đã có %1.
Bạn có muốn thay tệp đó không?</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Không tìm thấy tệp. Hãy xem lại tên tệp.</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Xem trong:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Loại tệp:</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Đổi &amp;tên</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Hiện tệp ẩ&amp;n</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Thư mục &amp;mới</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Thư mục mới</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Không tìm thấy thư mục.
Hãy xem lại tên thư mục.</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Nơi vừa mở</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Lên thư mục trên</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Tạo thư mục mới</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Xem dạng danh sách</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Xem dạng chi tiết</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ngày sửa</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;In</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Tùy chọn &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Tùy chọn &lt;&lt;</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>In tất cả</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Trang từ</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Khoảng in</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Số bản</translation>
  </message>
  <message>
   <source>Page Setup</source>
   <translation>Thiết lập trang</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Tệp trên máy</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Ghi tệp PDF</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>In ra tệp…</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>In ra tệp PDF</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Mọi trang</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Trang lẻ</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Trang chẵn</translation>
  </message>
 </context>
 <context>
  <name>QProgressDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>Đồng ý</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>Form</source>
   <translation>Máy in</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Máy in</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Tên:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>Th&amp;uộc tính</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Vị trí:</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Xem trước</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Loại:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Ghi ra tệp:</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Form</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Số bản</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Trang in</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>In tất cả</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Từ trang</translation>
  </message>
  <message>
   <source>to</source>
   <translation>đến</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Các trang</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Trang đang xem</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Phần đã chọn</translation>
  </message>
  <message>
   <source>Page Set:</source>
   <translation>Chọn:</translation>
  </message>
  <message>
   <source>&amp;Page Set:</source>
   <translation>C&amp;họn:</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>C&amp;họn:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Cách in</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Số bản:</translation>
  </message>
  <message>
   <source>Collate</source>
   <translation>Theo bộ</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Từ trang cuối</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Đen trắng</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>In hai mặt</translation>
  </message>
  <message>
   <source>Duplex Printing</source>
   <translation>In hai mặt</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Một mặt</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Một mặt</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Lật cạnh dài</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Lật cạnh ngắn</translation>
  </message>
 </context>
</TS>

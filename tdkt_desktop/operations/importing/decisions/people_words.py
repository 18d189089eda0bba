"""What stands with a person's name in a decision: degrees, ranks, forms of address, titles."""

import re

DEGREE = re.compile(
    r"^(?:(?:PGS|GS|TSKH|TS|Th\.?S|BS|DS|ĐD|CN|KS|LS|YS|KTV|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|"
    r"BSCK\s?I{1,2}|BSCK[12]|CK\s?I{1,2}|CKI{1,2}|DSCK\s?I{1,2})[.,]?\s+|"
    r"(?:PGS|GS|TSKH|TS|Th\.?S|BS|DS|ĐD|CN|KS|LS|YS|KTV|BSCK\s?I{1,2}|BSCK[12])\.\s*)+",
    re.IGNORECASE,
)
"""Degrees before a name: ``PGS.TS.``, ``BSCKII.``."""
RANK = re.compile(
    r"^(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy|uý)|(?:Thượng|Trung|Hạ)\s+sĩ|"
    r"Binh\s+(?:nhất|nhì)|Linh mục|Hòa thượng|Đại đức|Thượng tọa|Ni sư|Mục sư)"
    r"(?:\s+(?:QNCN|CN))?[,.:]?\s+",
    re.IGNORECASE,
)
"""A rank before a name, kept with the position: ``Đại tá``."""
ADDRESS = re.compile(
    r"^(?:các\s+)?(?:ông|bà|anh|chị|em|cháu|cụ|thầy(?:\s+giáo)?|cô(?:\s+giáo)?|đồng\s+chí|đ/\s?c|đc)"
    r"\s*[.:]?\s+",
    re.IGNORECASE,
)
"""A form of address before a name."""

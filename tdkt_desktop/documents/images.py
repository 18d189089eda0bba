"""Pictures in papers."""

import io

_MOST_PIXELS = 60_000_000
"""A4 at 600 dots an inch has 35 million."""


def is_picture(data: bytes) -> bool:
    """Whether ``data`` is a picture that can be drawn: PNG, JPEG and their like, not too large."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > _MOST_PIXELS:
                return False
            image.verify()
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
    ):
        return False
    return True

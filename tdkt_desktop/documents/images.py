"""Pictures in papers."""

import io


def is_picture(data: bytes) -> bool:
    """Whether ``data`` is a picture that can be drawn: PNG, JPEG and their like."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - loads at first use

    try:
        with Image.open(io.BytesIO(data)) as image:
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

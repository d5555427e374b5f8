"""What the two scripts of fonts share: a part of a font of TeX Gyre under a name of its own.

The GUST Font License asks that a changed font has another name. The same input makes the same bytes.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Site/Theme/Assets/fonts"


def opened(path, package):
    """The font of a file; ends the script where there is none."""
    path = pathlib.Path(path)
    if not path.exists():
        script = pathlib.Path(sys.argv[0]).name
        sys.exit(f"{script}: there is no {path}. Install {package}, or give the path.")
    return TTFont(path, recalcTimestamp=False)


def cut(font, codes, features):
    """Keeps the characters of some codes, and the layout features of some names."""
    options = subset.Options()
    options.layout_features = features
    options.desubroutinize = True
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def rename(font, family, style, source, version):
    """Gives a font its own name; what it was is told in its description."""
    full = family if style == "Regular" else f"{family} {style}"
    texts = {
        0: font["name"].getDebugName(0),
        1: family,
        2: style,
        3: f"{full}; subset of {source}",
        4: full,
        5: f"Version {version}",
        6: f"{family}-{style}".replace(" ", ""),
        10: f"A subset of {source}, renamed as the GUST Font License asks.",
        13: "GUST Font License (LPPL 1.3c)",
        14: "https://www.gust.org.pl/fonts/licenses/GUST-FONT-LICENSE.txt",
    }
    names = font["name"]
    names.names = []
    for identifier, text in texts.items():
        names.setName(text, identifier, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [texts[6]]
    top[0].FullName = full
    top[0].FamilyName = family


def save(font, name):
    """Writes a font as WOFF2 and says how large it is."""
    font.flavor = "woff2"
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / name
    font.save(path, reorderTables=True)
    print(f"{path}: {path.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


def copy_licence(source, folder):
    """Puts the licence beside the fonts, where the package has it."""
    source = pathlib.Path(source)
    for place in [source.parent, source.parents[4] / "doc/fonts" / folder]:
        licence = place / "GUST-FONT-LICENSE.txt"
        if licence.exists():
            (FOLDER / licence.name).write_bytes(licence.read_bytes())
            return

"""All ways to change one operator, constant, comparison or index of a Swift file."""

import dataclasses
import pathlib
import re

COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|"(?:\\\((?:[^()]|\([^()]*\))*\)|\\.|[^"\\\n])*"', re.S)
PRECONDITION = re.compile(r"\bprecondition\(")

# what stands between two operands, with a space on each side
OPERATORS = {
    "+": "-", "-": "+", "*": "/", "/": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=",
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
}
OPERATOR = re.compile(r"(?<=\s)(" + "|".join(re.escape(o) for o in sorted(OPERATORS, key=len, reverse=True)) + r")(?=\s)")
RANGE = re.compile(r"(?<=[\w)\]])(\.\.<|\.\.\.)(?=[\w(\-])")
NUMBER = re.compile(r"(?<![\w.$])(0x[0-9a-fA-F_.]+p[+-]?\d+|\d[\d_]*\.\d+(?:e[+-]?\d+)?|\d[\d_]*)(?![\w.]*\w)")
MINUS = re.compile(r"(?<=[\s(\[,])-(?=[\w(.])")
INDICES = re.compile(r"(?<=[\w\])])\[(\w+), (\w+)\]")
WORDS = {"min": "max", "max": "min", "true": "false", "false": "true"}
WORD = re.compile(r"(?<![\w.])(?:(min|max)(?=\()|(true|false)\b)")


@dataclasses.dataclass
class Mutant:
    file: pathlib.Path
    line: int
    before: str
    after: str
    text: str


def blanked(text):
    """The code alone: comments, texts and preconditions become spaces of the same length."""
    def spaces(match):
        return re.sub(r"[^\n]", " ", match.group())
    code = COMMENT_OR_TEXT.sub(spaces, text)
    for match in reversed(list(PRECONDITION.finditer(code))):
        depth, end = 1, match.end()
        while depth and end < len(code):
            depth += {"(": 1, ")": -1}.get(code[end], 0)
            end += 1
        code = code[:match.start()] + re.sub(r"[^\n]", " ", code[match.start():end]) + code[end:]
    return re.sub(r"^(?:public )?import .*$|^#.*$", spaces, code, flags=re.M)


def changed(number):
    """The next number; twice a power of two."""
    if number.startswith("0x") and "p" in number:
        digits, exponent = number.split("p")
        return f"{digits}p{int(exponent) + 1}"
    if "." in number or "e" in number:
        return repr(float(number.replace("_", "")) + 1)
    return str(int(number.replace("_", ""), 0) + 1)


def mutants_of(text, file):
    """Every mutant of a file, in the order of its lines."""
    code = blanked(text)
    places = [(m.start(), m.end(), OPERATORS[m.group()]) for m in OPERATOR.finditer(code)]
    places += [(m.start(), m.end(), "..." if m.group() == "..<" else "..<") for m in RANGE.finditer(code)]
    places += [(m.start(), m.end(), changed(m.group())) for m in NUMBER.finditer(code)]
    places += [(m.start(), m.end(), "") for m in MINUS.finditer(code)]
    places += [(m.start(), m.end(), WORDS[m.group()]) for m in WORD.finditer(code)]
    places += [(m.start(), m.end(), f"[{m[2]}, {m[1]}]") for m in INDICES.finditer(code) if m[1] != m[2]]
    mutants = []
    for start, end, new in sorted(places):
        whole = text[:start] + new + text[end:]
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        before = text[first:last].strip()
        after = (text[first:start] + new + text[end:last]).strip()
        mutants.append(Mutant(file, text.count("\n", 0, start) + 1, before, after, whole))
    return mutants

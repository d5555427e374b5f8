#!/usr/bin/env python3
"""Writes Tests/ElementaryTests/ReferenceValues.swift: values of exp, log, pow and hypot by mpmath.

Each value is computed with 80 digits (and far more where terms cancel) and written as the sum of
three doubles, 47 digits, times a power of 2. The hard cases are those of 20,000 seeded arguments
each whose exact value lies nearest to the middle of two neighbouring doubles.

    python3 Scripts/elementary_reference.py            writes the file
    python3 Scripts/elementary_reference.py --check    compares it with the committed one

Needs mpmath 1.3.
"""
import math
import pathlib
import random
import struct
import sys

import mpmath
from mpmath import floor, mp, mpf

mp.dps = 80
FILE = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "ElementaryTests" / "ReferenceValues.swift"
FUNCTIONS = {
    "exp": lambda x, y: mpmath.exp(mpf(x)),
    "log": lambda x, y: mpmath.log(mpf(x)),
    "pow": lambda x, y: mpmath.power(mpf(x), mpf(y)),
    "hypot": lambda x, y: mpmath.sqrt(mpf(x) ** 2 + mpf(y) ** 2),
}
ULP = 2.0**-52
TINY, HUGE, LEAST_NORMAL = 5e-324, sys.float_info.max, sys.float_info.min


def plain(name):
    if name == "exp":
        xs = [1, -1, 0.5, -0.5, 1e-8, -1e-8, ULP, -ULP, 1e-300, TINY, -TINY, 10, -10, 100, -100, 700, -700]
        xs += [709.782712893384, math.nextafter(709.782712893384, 0), -708.3964185322641, -708.3964185322642]
        xs += [-708.5, -710, -720, -740, -744.4400719213812, -745.1332191019411, 0.34657359027997264, 1.0397207708399179]
        return [(x, 0) for x in xs]
    if name == "log":
        xs = [2, 0.5, 3, 10, 1 + ULP, 1 - ULP / 2, 1 + 1e-8, 1 - 1e-8, 1.1, 0.9, 1.4142135623730951, 1.414213562373095]
        xs += [0.7071067811865475, 0.7071067811865476, TINY, 2 * TINY, 3 * TINY, LEAST_NORMAL, math.nextafter(LEAST_NORMAL, 0)]
        xs += [1e-310, 1e-5, 1e5, 1e100, 1e300, HUGE, math.pi, math.e]
        return [(x, 0) for x in xs]
    if name == "pow":
        return [(2, 0.5), (2, -0.5), (3, 0.3333333333333333), (10, 15.5), (1 + ULP, 2.0**52), (1 - ULP / 2, 2.0**53),
                (1 + ULP, 3e18), (1 - ULP / 2, 6e18), (1.0001, 7e6), (0.9999, 7.4e6), (TINY, 0.5), (TINY, -0.9), (TINY, 0.99),
                (HUGE, 0.99), (HUGE, -1.04), (HUGE, 1 / 3), (1e-310, 0.7), (0.5, 1073.7), (2, 1023.9), (2, -1073.5),
                (1.5, 1750.2), (1.5, -1800.3), (7, 300), (1.1, 1e-300), (1e300, 1e-17), (0.7071067811865476, 2001.5),
                (1.4142135623730951, 2040.9), (9.5, -330.7)]
    return [(3, 4), (1, 1), (1, 1e-8), (1e300, 1e300), (1e308, 1e308), (1.2e308, 1.2e308), (1e-300, 1e-300), (TINY, TINY),
            (3 * TINY, 4 * TINY), (1e-310, 2e-310), (LEAST_NORMAL, TINY), (1, TINY), (HUGE, 1), (1e200, 1e192), (2.0**511, 2.0**500),
            (2.0**-459, 2.0**-470), (1.5, 2.5), (5, 12)]


def sample(name, generator):
    if name == "exp":
        return generator.uniform(-740, 709), 0
    if name == "log":
        return generator.choice([generator.uniform(0, 100), generator.uniform(0.5, 2)]), 0
    if name == "pow":
        return generator.uniform(0.01, 10), generator.uniform(-50, 50)
    return generator.uniform(0, 10), generator.uniform(0, 10)


def exponent_of(value):
    return int(floor(mpmath.log(abs(value), 2)))


def to_middle(value):
    """The distance to the nearest middle of two doubles, in units in the last place."""
    unit = mpf(2) ** (max(exponent_of(value), -1022) - 52)
    scaled = abs(value) / unit
    return abs(scaled - floor(scaled) - mpf(1) / 2)


def hard(name):
    generator = random.Random(f"{name} 1")
    arguments = [sample(name, generator) for _ in range(20_000)]
    return sorted(arguments, key=lambda xy: to_middle(FUNCTIONS[name](*xy)))[:12]


def row(name, x, y):
    mp.dps = 400 if name == "hypot" else 80
    value = FUNCTIONS[name](x, y)
    mp.dps = 80
    exponent = exponent_of(value)
    rest, parts = value / mpf(2) ** exponent, []
    for _ in range(3):
        parts.append(float(rest))
        rest -= mpf(parts[-1])
    written = ", ".join(part.hex() for part in parts)
    bits = [struct.unpack("<Q", struct.pack("<d", float(a)))[0] for a in (x, y)]
    return f"    (.{name}, 0x{bits[0]:016X}, 0x{bits[1]:016X}, ({written}), {exponent}),\n"


def text():
    rows = {name: [row(name, x, y) for x, y in plain(name) + hard(name)] for name in FUNCTIONS}
    parts = [
        "// Written by Scripts/elementary_reference.py; do not edit.\n// swift-format-ignore-file\n\n"
        "/// Exact values: the function, the bits of its arguments, and three doubles whose sum times 2 to\n"
        "/// the given power is the value to 47 digits.\nenum ReferenceValues {\n"
        "  typealias Row = (\n    function: Function, x: UInt64, y: UInt64, value: (Double, Double, Double), exponent: Int\n  )\n"]
    for name, lines in rows.items():
        parts.append(f"\n  static let {name}: [Row] = [\n" + "".join(lines) + "  ]\n")
    return "".join(parts) + "}\n"


def main():
    new = text()
    if "--check" not in sys.argv:
        FILE.write_text(new)
        print(f"{FILE.name}: {new.count('0x') // 5} values")
    elif FILE.read_text() != new:
        sys.exit("elementary_reference.py: the committed values differ. Run it without --check.")
    else:
        print("the committed values are the computed ones")


if __name__ == "__main__":
    main()

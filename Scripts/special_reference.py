#!/usr/bin/env python3
"""Writes Tests/ElementaryTests/SpecialValues.swift: values of the functions of Elementary by mpmath.

Each value is computed with 60 digits and written as the sum of two doubles, 32 digits. The
arguments are seeded: ordinary ones, tiny and huge ones, and those near zeros, poles and multiples of
a quarter turn.

    python3 Scripts/special_reference.py            writes the file
    python3 Scripts/special_reference.py --check    compares it with the committed one

Needs mpmath 1.3 or later.
"""
import math
import pathlib
import random
import struct
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 60
FILE = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "ElementaryTests" / "SpecialValues.swift"
R = random.Random(20260101)


def between(low, high):
    """A seeded number whose logarithm is uniform."""
    return math.exp(R.uniform(math.log(low), math.log(high)))


def sign():
    return R.choice([1, -1])


def angle():
    return R.choice([
        R.uniform(-10, 10), sign() * between(1e-300, 1), sign() * between(1, 1.7e308),
        R.randint(1, 10**9) * math.pi / 2, math.ldexp(6381956970095103, 797)])


UNARY = {
    "expm1": (mpmath.expm1, lambda: R.choice([R.uniform(-45, 45), sign() * between(1e-300, 1), R.uniform(40, 709.7)])),
    "log1p": (mpmath.log1p, lambda: R.choice([R.uniform(-1, 3), sign() * between(1e-300, 0.9), between(1e-5, 1.7e308)])),
    "sin": (mpmath.sin, angle),
    "cos": (mpmath.cos, angle),
    "tan": (mpmath.tan, angle),
    "asin": (mpmath.asin, lambda: sign() * R.choice([R.random(), 1 - between(1e-16, 0.1), between(1e-300, 1)])),
    "acos": (mpmath.acos, lambda: sign() * R.choice([R.random(), 1 - between(1e-16, 0.1), between(1e-300, 1)])),
    "atan": (mpmath.atan, lambda: sign() * R.choice([R.uniform(0, 3), between(1e-300, 1.7e308)])),
    "sinh": (mpmath.sinh, lambda: sign() * R.choice([R.uniform(0, 45), between(1e-300, 710.4)])),
    "cosh": (mpmath.cosh, lambda: sign() * R.choice([R.uniform(0, 45), between(1e-300, 710.4)])),
    "tanh": (mpmath.tanh, lambda: sign() * R.choice([R.uniform(0, 25), between(1e-300, 25)])),
    "erf": (mpmath.erf, lambda: sign() * R.choice([R.uniform(0, 6.5), between(1e-300, 6)])),
    "erfc": (mpmath.erfc, lambda: R.choice([R.uniform(-6.5, 26.5), sign() * between(1e-300, 4)])),
    "logGamma": (mpmath.loggamma, lambda: R.choice([
        between(1e-300, 170), R.uniform(0.5, 3), 1 + sign() * between(1e-15, 0.4), 2 + sign() * between(1e-15, 0.7),
        between(10, 1e300)])),
}


def shape():
    return R.choice([between(0.05, 50), between(0.5, 300), R.randint(1, 400) / 2])


def beside(mean, spread):
    """A positive number around a mean, or far from it."""
    return max(R.choice([mean + R.uniform(-6, 6) * spread, mean * between(1e-3, 8)]), mean * 1e-5)


def gamma_arguments():
    a = shape()
    return a, beside(a, math.sqrt(a))


def beta_arguments():
    a, b = shape(), shape()
    mean = a / (a + b)
    x = beside(mean, math.sqrt(mean * (1 - mean) / (a + b + 1)))
    return min(x, 1 - 2.0**-40), a, b


OTHERS = {
    "atan2": (mpmath.atan2, lambda: (sign() * between(1e-12, 1e12), sign() * between(1e-12, 1e12))),
    "gammaP": (lambda a, x: mpmath.gammainc(a, 0, x, regularized=True), gamma_arguments),
    "gammaQ": (lambda a, x: mpmath.gammainc(a, x, mpmath.inf, regularized=True), gamma_arguments),
    "beta": (lambda x, a, b: mpmath.betainc(a, b, 0, x, regularized=True), beta_arguments),
    "betaComplement": (lambda x, a, b: mpmath.betainc(b, a, 0, 1 - x, regularized=True), beta_arguments),
}


def bits(x):
    return f"0x{struct.unpack('<Q', struct.pack('<d', x))[0]:016X}"


def row(name, arguments, value):
    high = float(value)
    return (f"    (.{name}, [{', '.join(bits(float(x)) for x in arguments)}], "
            f"{high.hex()}, {float(value - mpf(high)).hex()}),")


def rows(name, function, arguments, count):
    lines = []
    while len(lines) < count:
        xs = arguments()
        xs = xs if isinstance(xs, tuple) else (xs,)
        value = function(*[mpf(x) for x in xs])
        if mpf(2) ** -900 < abs(value) < mpf(2) ** 1023:
            lines.append(row(name, xs, value))
    return lines


def text():
    lines = ["// Written by Scripts/special_reference.py; do not edit.", "// swift-format-ignore-file", "",
             "/// The function, the bits of its arguments, and two doubles whose sum is the value to 32 digits.",
             "enum SpecialValues {",
             "  typealias Row = (function: Special, arguments: [UInt64], high: Double, low: Double)", ""]
    for name, (function, arguments) in list(UNARY.items()) + list(OTHERS.items()):
        lines.append(f"  static let {name}: [Row] = [")
        lines += rows(name, function, arguments, 200)
        lines += ["  ]", ""]
    return "\n".join(lines).rstrip() + "\n}\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if FILE.read_text() == text() else "the committed values are not those of this script")
    FILE.write_text(text())

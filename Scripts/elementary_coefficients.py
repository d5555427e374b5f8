#!/usr/bin/env python3
"""The constants of Sources/Elementary, with the error that each polynomial makes.

Every polynomial is the minimax one of its degree, found by the exchange of Remez with 60 digits,
with its coefficients rounded to doubles. The printed error is the largest that the rounded
coefficients make on a fine grid, relative to the value of the function.

    python3 Scripts/elementary_coefficients.py            prints constants and errors
    python3 Scripts/elementary_coefficients.py --check    compares them with the Swift sources

Needs mpmath 1.3. Source of the exchange: Muller 2016, Elementary Functions, 3rd edition, chapter 3.
"""
import pathlib
import re
import sys

from mpmath import cos, exp, floor, log, lu_solve, matrix, mp, mpf, pi, polyval, sqrt

mp.dps = 60
SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Elementary"
HALF_LN2 = log(2) / 2 + mpf(2) ** -20  # the reduction may round to the farther multiple of ln 2
LARGEST_Q = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2  # s² for z = √2, s = (z − 1) / (z + 1)


def exchange(function, weight, low, high, degree, grid=1500, rounds=12):
    """The coefficients, lowest first, of the polynomial with the least largest weighted error."""
    count = degree + 2
    middle, half = (low + high) / 2, (high - low) / 2
    # off the middle, where the weight of a function that is fixed at 0 vanishes
    points = [middle - half * cos(pi * (i + mpf("0.43")) / count) for i in range(count)]
    places = [middle - half * cos(pi * (i + mpf(1) / 2) / grid) for i in range(grid)]
    values = [(x, function(x), weight(x)) for x in places]
    for _ in range(rounds):
        system, right = matrix(count, count), matrix(count, 1)
        for i, x in enumerate(points):
            for j in range(degree + 1):
                system[i, j] = x**j
            system[i, degree + 1] = (-1) ** i / weight(x)
            right[i] = function(x)
        solution = lu_solve(system, right)
        coefficients = [solution[j] for j in range(degree + 1)]
        errors = [(x, w * (polyval(coefficients[::-1], x) - f)) for x, f, w in values]
        extremes = [errors[0]]  # the largest error of each run of one sign
        for x, e in errors[1:]:
            if (e > 0) != (extremes[-1][1] > 0):
                extremes.append((x, e))
            elif abs(e) > abs(extremes[-1][1]):
                extremes[-1] = (x, e)
        while len(extremes) > count:
            extremes.pop(0 if abs(extremes[0][1]) < abs(extremes[-1][1]) else -1)
        if len(extremes) < count:
            break
        points = [x for x, _ in extremes]
        sizes = [abs(e) for _, e in extremes]
        if max(sizes) < min(sizes) * mpf("1.001"):
            break
    return coefficients


def rounded_polynomial(function, weight, low, high, degree):
    """The same with each coefficient rounded to a double, and the largest weighted error then."""
    coefficients = [float(c) for c in exchange(function, weight, low, high, degree)]
    grid = [low + (high - low) * (i + mpf("0.37")) / 10000 for i in range(10000)]
    error = max(abs(weight(x) * (polyval(coefficients[::-1], x) - function(x))) for x in grid)
    return coefficients, error


def split(value, bits):
    """A value as a double of few bits and a double with the rest."""
    scale = mpf(2) ** (bits - 1 - int(floor(log(abs(value), 2))))
    high = floor(value * scale) / scale
    return float(high), float(value - high)


def pair(value):
    """A value as the nearest double and a double with the rest."""
    return float(value), float(value - mpf(float(value)))


def constants():
    """File → [(name, value)], with the errors of the polynomials on standard output."""
    ln2_high, ln2_low = split(log(2), 42)
    found = {}
    # eʳ = 1 + r + r² / 2 + r³ P(r)
    coefficients, error = rounded_polynomial(
        lambda r: (exp(r) - 1 - r - r * r / 2) / r**3, lambda r: abs(r**3) / exp(r),
        -HALF_LN2, HALF_LN2, 9)
    print(f"exp: degree 12, error {mp.nstr(error, 3)} = 2^{mp.nstr(log(error, 2), 4)}")
    found["Exp.swift"] = [("ln2High", ln2_high), ("ln2Low", ln2_low), ("log2e", float(1 / log(2)))]
    found["Exp.swift"] += [(f"c{i + 3}", c) for i, c in enumerate(coefficients)]
    # ln((1 + s) / (1 − s)) = 2 s + s q R(q), q = s²
    def series(q, first):
        return sum(2 * q**i / (2 * i + 2 * first + 1) for i in range(60))
    coefficients, error = rounded_polynomial(
        lambda q: series(q, 1), lambda q: q / series(q, 0), mpf(0), LARGEST_Q, 6)
    print(f"log: degree 6 in q, error {mp.nstr(error, 3)} = 2^{mp.nstr(log(error, 2), 4)}")
    found["Log.swift"] = [("ln2High", ln2_high), ("ln2Low", ln2_low)]
    found["Log.swift"] += [(f"r{i + 1}", c) for i, c in enumerate(coefficients)]
    # ln((1 + s) / (1 − s)) = 2 s (1 + q (1/3 + q (1/5 + q V(q))))
    coefficients, error = rounded_polynomial(
        lambda q: series(q, 3) / 2, lambda q: 2 * q**3 / series(q, 0), mpf(0), LARGEST_Q, 7)
    print(f"pow: degree 7 in q, error {mp.nstr(error, 3)} = 2^{mp.nstr(log(error, 2), 4)}")
    third, fifth = pair(mpf(1) / 3), pair(mpf(1) / 5)
    found["Pow.swift"] = [("ln2High", ln2_high), ("ln2Low", ln2_low)]
    found["Pow.swift"] += [("thirdHigh", third[0]), ("thirdLow", third[1])]
    found["Pow.swift"] += [("fifthHigh", fifth[0]), ("fifthLow", fifth[1])]
    found["Pow.swift"] += [(f"v{i}", c) for i, c in enumerate(coefficients)]
    return found


def series():
    """Lists of constants: the bits of 2/π, and the coefficients of log Γ near 1, near 2 and by Stirling."""
    with mp.workprec(4000):
        bits = int(mp.floor(2 / mp.pi * mp.mpf(2) ** 1280))
        words = [(bits >> (64 * (19 - i))) & (2**64 - 1) for i in range(20)]
        near_one = [float((-1) ** k * mp.zeta(k) / k) for k in range(2, 36)]
        near_two = [float((-1) ** k * (mp.zeta(k) - 1) / k) for k in range(2, 46)]
        stirling = [float(mp.bernoulli(2 * k) / (2 * k * (2 * k - 1))) for k in range(1, 10)]
    return {
        "QuarterTurns.swift": [f"0x{word:016X}" for word in words],
        "LogGamma.swift": [value.hex() for value in near_one + near_two + stirling],
    }


def written(path):
    """The constants that a Swift file gives names to, as `let name = number`."""
    text = path.read_text()
    return {name: float.fromhex(number) if "x" in number else float(number)
            for name, number in re.findall(r"let (\w+) = (-?(?:0x)?[0-9a-f.]+(?:p[-+]?\d+)?)$", text, re.M)}


def main():
    wrong = 0
    for file, named in constants().items():
        in_source = written(SOURCES / file) if "--check" in sys.argv else {}
        for name, value in named:
            if "--check" not in sys.argv:
                print(f"{file}: let {name} = {value.hex().replace('p+', 'p')}")
            elif in_source.get(name) != value:
                print(f"{file}: {name} is {in_source.get(name)}, should be {value.hex()}")
                wrong += 1
    for file, numbers in series().items():
        text = (SOURCES / file).read_text().replace("_", "")
        for number in numbers:
            if "--check" not in sys.argv:
                print(f"{file}: {number}")
            elif number not in text and number.replace("p+", "p") not in text:
                print(f"{file}: {number} is missing")
                wrong += 1
    if wrong:
        sys.exit(f"elementary_coefficients.py: {wrong} constants differ. Copy the values above.")
    if "--check" in sys.argv:
        print("every constant in Sources/Elementary is the computed one")


if __name__ == "__main__":
    main()

import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let determinant = Formulas(
    [
      "n": .size, "A": .matrix("n", "n"), "B": .matrix("n", "n"), "C": .positiveDefinite("n"),
      "c": .number, "i": .index("n"),
      "\\det": .function { _, at in try Determinant(of: at.matrix(0)).value },
      "u": .vector("2"), "v": .vector("2"),
      "a": .value { signedArea($0.vector("u"), $0.vector("v")) },
      "s": .value { try LUDecomposition(of: $0.matrix("A")).permutationSign },
      "U": .value { try LUDecomposition(of: $0.matrix("A")).upper },
      "m": .value { try Determinant(of: $0.matrix("A")).mantissa },
      "e": .value { try Determinant(of: $0.matrix("A")).exponent },
      "l": .value { try Determinant(of: $0.matrix("A")).logMagnitude },
    ],
    meanings: [
      "n": "how many rows and columns the matrix has",
      "i": "the number of a diagonal element",
      "A": "a square matrix",
      "B": "another square matrix",
      "C": "a covariance matrix",
      "c": "a number; the third entry of M",
      "M": "a matrix of three rows, with the entries a to k",
      "b": "an entry", "d": "an entry", "f": "an entry", "g": "an entry", "h": "an entry",
      "k": "the last entry",
      "u": "one side of a parallelogram",
      "v": "the other side",
      "a": "the area, with a sign; the first entry of M",
      "\\det": "the determinant",
      "s": "1 or −1, for an even or odd number of exchanged rows",
      "U": "the upper triangle that elimination leaves",
      "m": "the mantissa of the determinant, from 1 to 2 in size",
      "e": "its power of two; the middle entry of M",
      "l": "the logarithm of the magnitude of the determinant",
    ],
    checks: [
      "area": .agrees(),
      "leibniz": .agrees(where: [
        "a": .number, "b": .number, "c": .number, "d": .number, "e": .number, "f": .number,
        "g": .number, "h": .number, "k": .number,
        "M": .value { draw in
          Matrix(
            rows: 3, columns: 3,
            elements: ["a", "b", "c", "d", "e", "f", "g", "h", "k"].map { draw.number($0) })
        },
      ]),
      "elimination": .agrees(), "product": .agrees(), "multiple": .agrees(),
      "spread": .agrees(within: 1e-10),
      "mantissa": .agrees(), "logarithm": .agrees(),
    ])
}

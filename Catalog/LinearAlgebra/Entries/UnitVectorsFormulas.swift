import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let unitVectors = Formulas(
    [
      "n": .size, "d": .size, "i": .index("n"), "j": .index("d"), "x": .vector("d"),
      "\\hat{x}": .value { try unit($0, .l2) },
      "p": .value { try unit($0, .l1) },
      "m": .value { try unit($0, .lInfinity) },
      "l": .index("d"), "y": .points("n", "d"),
      "u": .value { try normalizedRows(of: $0.matrix("y")) },
    ],
    meanings: [
      "n": "how many rows the table has",
      "d": "how many components each vector has",
      "i": "which row",
      "j": "which component",
      "l": "which component, in a sum",
      "x": "a vector",
      "\\hat{x}": "the unit vector of x: its direction",
      "p": "the shares of the components",
      "m": "the vector, measured by its largest component",
      "y": "a table, a vector in each row",
      "u": "the table whose rows are unit vectors",
    ],
    checks: [
      "unit": .agrees(), "length": .agrees(), "polar": .agrees(), "shares": .agrees(),
      "largest": .agrees(),
      "rows": .agrees(),
    ])

  private static func unit(_ draw: Draw, _ norm: Norm) throws -> Vector {
    guard let unit = normalized(draw.vector("x"), by: norm) else {
      throw Refusal("a vector of length 0 has no direction")
    }
    return unit
  }
}

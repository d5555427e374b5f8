import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let vectorSpaces = Formulas(
    [
      "m": .integer(in: 4...6), "r": .integer(in: 2...3), "B": .matrix("m", "r"),
      "w": .vector("r"),
      "b": .value { draw in
        let b = draw.matrix("B")
        return (0..<b.columns).map { b.column($0) }
      },
      "x": .value { try Basis($0.matrix("B")).vector(at: $0.vector("w")) },
      "c": .value { draw in
        let basis = try Basis(draw.matrix("B"))
        return try basis.coordinates(of: basis.vector(at: draw.vector("w")))
      },
    ],
    meanings: [
      "m": "how many components each vector has",
      "r": "how many vectors the basis has: the dimension",
      "b": "the vectors of a basis",
      "x": "a vector of the space",
      "c": "its coordinates in the basis",
      "T": "the change of basis: the coordinates of the other basis's vectors",
      "d": "its coordinates in another basis of the same space",
      "n": "how many columns there are",
      "A": "columns, of which some are combinations of others",
      "z": "the factors of a relation among the columns",
      "s": "the dimension of the span of the columns",
      "k": "how many independent relations there are",
    ],
    checks: [
      "coordinates": .agrees(),
      "change": .agrees(where: [
        "P": .positiveDefinite("r"),
        "T": .value { draw in
          let basis = try Basis(draw.matrix("B"))
          return try basis.change(from: Basis(basis.vectors * draw.matrix("P")))
        },
        "d": .value { draw in
          let basis = try Basis(draw.matrix("B"))
          let other = try Basis(basis.vectors * draw.matrix("P"))
          return try other.coordinates(of: basis.vector(at: draw.vector("w")))
        },
      ]),
      "relation": .agrees(where: [
        "A": .value { dependent($0) },
        "z": .value { try SpannedSpace(of: dependent($0)).relations.column(1) },
      ]),
      "dimension": .agrees(where: [
        "n": .value { dependent($0).columns },
        "s": .value { try SpannedSpace(of: dependent($0)).dimension },
        "k": .value { try SpannedSpace(of: dependent($0)).relations.columns },
      ]),
    ])

  /// A basis, the sum of its first two vectors, and three times the first.
  private static func dependent(_ draw: Draw) -> Matrix {
    let b = draw.matrix("B")
    let columns = (0..<b.columns).map { b.column($0) }
    return Matrix(columns: columns + [columns[0] + columns[1], 3 * columns[0]])
  }
}

import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let vectors = Formulas(
    [
      "n": .size, "x": .vector("n"),
      "e": .value { draw in
        (0..<draw.integer("n")).map { Vector.standardBasis($0, of: draw.integer("n")) }
      },
    ],
    meanings: [
      "n": "how many components the vector has",
      "x": "a vector",
      "e": "the vectors of the standard basis",
    ],
    checks: ["vector": .identity(), "basis": .agrees()])
}

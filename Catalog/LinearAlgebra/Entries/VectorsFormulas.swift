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
    checks: ["vector": .identity(), "basis": .agrees()])
}

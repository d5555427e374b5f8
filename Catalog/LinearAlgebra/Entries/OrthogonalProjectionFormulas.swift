import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let orthogonalProjection = Formulas(
    [
      "m": .integer(in: 3...5), "k": .integer(in: 1...2), "n": .value { $0.integer("k") + 1 },
      "A": .matrix("m", "n"), "x": .vector("m"), "y": .vector("m"),
      "a": .value { $0.matrix("A").column($0.integer("k")) },
      "q": .value { try basis($0).vectors },
      "w": .value { draw in
        let first = try OrthonormalBasis(spanning: Matrix(columns: columns(draw).dropLast()))
        return try projection(of: draw.matrix("A").column(draw.integer("k")), on: first).residual
      },
      "p": .value { try projection(of: $0.vector("x"), on: basis($0)).shadow },
      "r": .value { try projection(of: $0.vector("x"), on: basis($0)).residual },
      "c": .vector("n"), "M": .positiveDefinite("m"),
      "s": .value { try InnerProduct($0.matrix("M"))($0.vector("x"), $0.vector("y")) },
      "\\varphi": .value { draw in
        let inner = try InnerProduct(draw.matrix("M"))
        guard let angle = inner.angle(between: draw.vector("x"), and: draw.vector("y")) else {
          throw Refusal("a vector of length 0 has no direction")
        }
        return angle
      },
    ],
    meanings: [
      "m": "how many components each vector has",
      "k": "how many orthonormal vectors there are before the next one",
      "n": "how many vectors the basis has",
      "A": "a matrix whose columns span the space",
      "x": "a vector",
      "y": "another vector",
      "a": "the next column",
      "q": "the orthonormal vectors",
      "w": "what is left of the next column",
      "p": "the projection of a vector on the space",
      "r": "what the projection leaves over",
      "c": "any coefficients",
      "M": "a symmetric positive definite matrix",
      "s": "the inner product of two vectors",
      "\\varphi": "the angle between two vectors by that inner product",
    ],
    checks: [
      "gram-schmidt": .agrees(), "projection": .agrees(), "pythagoras": .agrees(),
      "nearest": .inequality(equalWhere: [
        "c": .value { try LeastSquares($0.matrix("A"), $0.vector("x")).coefficients }
      ]),
      "inner-product": .agrees(), "inner-angle": .agrees(),
    ])

  private static func columns(_ draw: Draw) -> [Vector] {
    let a = draw.matrix("A")
    return (0..<a.columns).map { a.column($0) }
  }

  private static func basis(_ draw: Draw) throws -> OrthonormalBasis {
    try OrthonormalBasis(spanning: draw.matrix("A"))
  }

  private static func projection(
    of x: Vector, on basis: OrthonormalBasis
  ) throws -> SubspaceProjection {
    guard let projection = SubspaceProjection(of: x, on: basis) else {
      throw Refusal("a component is not finite")
    }
    return projection
  }
}

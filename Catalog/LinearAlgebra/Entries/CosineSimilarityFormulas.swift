import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let cosineSimilarity = Formulas(
    [
      "n": .size, "i": .index("n"), "u": .vector("n"), "v": .vector("n"), "a": .positive,
      "\\varphi": .value { draw in
        try direction(angle(between: draw.vector("u"), and: draw.vector("v")))
      },
      "c": .value { try cosine($0.vector("u"), $0.vector("v")) },
      "S": .function { _, at in try cosine(at.vector(0), at.vector(1)) },
      "\\hat{u}": .value { try direction(normalized($0.vector("u"))) },
      "\\hat{v}": .value { try direction(normalized($0.vector("v"))) },
      "d": .value { try direction(cosineDistance($0.vector("u"), $0.vector("v"))) },
      "\\bar{u}": .value { $0.vector("u").sum / Double($0.integer("n")) },
      "\\bar{v}": .value { $0.vector("v").sum / Double($0.integer("n")) },
      "r": .value { draw in
        func centred(_ name: String) -> Vector {
          let x = draw.vector(name)
          return Vector(x.map { $0 - draw.number("\\bar{\(name)}") })
        }
        return try cosine(centred("u"), centred("v"))
      },
    ],
    meanings: [
      "n": "how many components each vector has",
      "i": "which component",
      "u": "a vector",
      "v": "another vector",
      "a": "a positive number",
      "\\varphi": "the angle between two vectors",
      "c": "their cosine similarity",
      "S": "the cosine similarity of two vectors",
      "\\hat{u}": "the unit vector of u",
      "\\hat{v}": "the unit vector of v",
      "d": "the cosine distance",
      "\\bar{u}": "the mean of the components of u",
      "\\bar{v}": "the mean of the components of v",
      "r": "the correlation: the cosine of the differences from the mean",
    ],
    checks: [
      "cosine": .agrees(), "units": .agrees(), "scale": .agrees(), "distance": .agrees(),
      "chord": .agrees(), "correlation": .agrees(),
    ])

  private static func cosine(_ u: Vector, _ v: Vector) throws -> Double {
    try direction(LinearAlgebra.cosineSimilarity(u, v))
  }

  private static func direction<T>(_ found: T?) throws -> T {
    guard let found else { throw Refusal("a vector of length 0 has no direction") }
    return found
  }
}

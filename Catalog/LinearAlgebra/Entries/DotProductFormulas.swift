import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let dotProduct = Formulas(
    [
      "n": .size, "u": .vector("n"), "v": .vector("n"), "w": .vector("n"), "a": .number,
      "u \\cdot v": .value { dot($0.vector("u"), $0.vector("v")) },
      "\\varphi": .value { draw in
        guard let angle = angle(between: draw.vector("u"), and: draw.vector("v")) else {
          throw Refusal("a vector of length 0 has no direction")
        }
        return angle
      },
      "p": .value { try projection($0).shadow }, "r": .value { try projection($0).residual },
    ],
    meanings: [
      "n": "how many components each vector has",
      "u": "a vector",
      "v": "another vector",
      "w": "a third vector",
      "a": "a number",
      "u \\cdot v": "the dot product of two vectors",
      "\\varphi": "the angle between two vectors",
      "p": "the projection of one vector on another",
      "r": "what the projection leaves over",
    ],
    checks: [
      "dot": .agrees(), "angle": .agrees(),
      "cauchy-schwarz": .inequality(equalWhere: ["v": .value { -1.5 * $0.vector("u") }]),
      "bilinear": .identity(), "projection": .agrees(), "residual": .agrees(),
    ])

  private static func projection(_ draw: Draw) throws -> Projection {
    guard let projection = Projection(of: draw.vector("u"), on: draw.vector("v")) else {
      throw Refusal("nothing can be projected on a vector of length 0")
    }
    return projection
  }
}

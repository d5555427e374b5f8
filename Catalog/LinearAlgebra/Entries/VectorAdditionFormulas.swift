import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let vectorAddition = Formulas(
    [
      "n": .size, "k": .size, "i": .index("n"), "u": .vector("n"), "v": .vector("n"),
      "b": .vector("n"), "c": .number, "t": .number(in: 0...1), "d": .vector("n"),
      "a": .vector("k"),
      "x": .points("k", "n"),
      "s": .value { $0.vector("u") + $0.vector("v") },
      "m": .value { $0.number("c") * $0.vector("u") },
      "r": .value { try linearCombination($0.vector("a"), of: rows($0)) },
      "\\bar{x}": .value { try centroid(of: rows($0)) },
      "p": .value { draw in
        interpolation(from: draw.vector("u"), to: draw.vector("v"), at: draw.number("t"))
      },
      "u_{\\text{new}}": .value { draw in
        var u = draw.vector("u")
        u.move(by: draw.number("c"), along: draw.vector("d"))
        return u
      },
    ],
    meanings: [
      "n": "how many components each vector has",
      "k": "how many vectors there are",
      "i": "which component, or which vector of a list",
      "u": "a vector",
      "v": "another vector",
      "s": "their sum",
      "d": "a difference of two vectors, or the direction of a step",
      "c": "a number",
      "m": "a multiple of a vector",
      "a": "the coefficients, a number for each vector of a list",
      "x": "a list of vectors",
      "r": "their linear combination",
      "\\bar{x}": "their centroid",
      "b": "any point",
      "t": "a share of the way, from 0 to 1",
      "p": "a point on the straight way from one point to another",
      "u_{\\text{new}}": "where a step leads",
    ],
    checks: [
      "sum": .agrees(),
      "difference": .agrees(where: ["d": .value { $0.vector("u") - $0.vector("v") }]),
      "multiple": .agrees(), "distribute": .identity(), "combination": .agrees(),
      "centroid": .agrees(), "nearest": .minimum(), "way": .agrees(), "step": .agrees(),
    ])

  private static func rows(_ draw: Draw) -> [Vector] {
    let x = draw.matrix("x")
    return (0..<x.rows).map { x.row($0) }
  }
}

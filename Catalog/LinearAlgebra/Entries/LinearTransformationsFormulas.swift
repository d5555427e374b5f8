import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let linearTransformations = Formulas(
    [
      "n": .size, "A": .matrix("n", "n"), "I": .identity("n"), "x": .vector("n"),
      "y": .vector("n"), "v": .vector("n"), "p": .vector("n"), "c": .number,
      "\\varphi": .number(in: -7...7), "k": .number, "i": .index("n"), "j": .index("n"),
      "e": .value { draw in
        let n = draw.integer("n")
        return (0..<n).map { Vector.standardBasis($0, of: n) }
      },
      // a map that a program has as a function
      "f": .function { draw, at in
        let a = draw.matrix("A")
        let found = Matrix.ofLinearMap(on: a.columns) { a * $0 }
        return found * (try at.vector(0))
      },
      "R": .value { PlaneRotation(radians: $0.number("\\varphi")).matrix() },
      "S": .value { Matrix.shear($0.number("k"), of: $0.integer("n"), along: 0, by: 1) },
      "P": .value { try matrix(Matrix.projection(on: $0.vector("v"))) },
      "H": .value { try matrix(Matrix.reflection(normal: $0.vector("v"))) },
    ],
    meanings: [
      "n": "how many components a vector has",
      "j": "the number of a column",
      "f": "a linear map",
      "A": "its matrix",
      "I": "the identity matrix",
      "x": "a vector",
      "y": "another vector",
      "c": "a number",
      "e": "the basis vectors",
      "\\varphi": "the angle of a rotation, counter-clockwise",
      "R": "the matrix of a rotation",
      "k": "how far a shear pushes",
      "S": "the matrix of a shear",
      "v": "a direction",
      "P": "the matrix of a projection on the direction",
      "H": "the matrix of a reflection, with the direction as the normal of the mirror",
      "t": "a shift",
      "T": "the matrix of the shift, for vectors with a 1 added",
      "p": "a point that stays where it is",
      "q": "where a map around that point takes x",
    ],
    checks: [
      "linear": .agrees(), "columns": .agrees(), "rotation": .agrees(), "shear": .agrees(),
      "projection": .agrees(), "reflection": .agrees(),
      "translation": .agrees(where: [
        "t": .vector("2"), "T": .value { Matrix.translation(by: $0.vector("t")) },
      ]),
      "around": .agrees(where: [
        "q": .value { draw in
          Matrix.affine(draw.matrix("A"), around: draw.vector("p")).moved(draw.vector("x"))
        }
      ]),
    ])

  private static func matrix(_ matrix: Matrix?) throws -> Matrix {
    guard let matrix else { throw Refusal("a vector of length 0 has no direction") }
    return matrix
  }
}

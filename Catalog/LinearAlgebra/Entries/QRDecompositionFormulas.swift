import CatalogKit
import LinearAlgebra
import MathCore

extension Formulas {
  static let qrDecomposition = Formulas(
    [
      "m": .integer(in: 4...6), "n": .integer(in: 2...4), "A": .matrix("m", "n"),
      "y": .vector("m"), "I": .identity("n"),
      "Q": .value { try QRDecomposition(of: $0.matrix("A")).q },
      "R": .value { try QRDecomposition(of: $0.matrix("A")).r },
      "x": .value { try LeastSquares($0.matrix("A"), $0.vector("y")).coefficients },
    ],
    meanings: [
      "A": "a matrix with independent columns",
      "y": "the right side of the equations",
      "I": "the identity matrix",
      "Q": "a matrix with orthonormal columns",
      "R": "an upper triangular matrix",
      "x": "the solution by least squares",
      "v": "the normal of a mirror",
      "\\tau": "the strength of a reflection",
      "H": "a reflection, as a matrix",
    ],
    checks: [
      "qr": .agrees(), "least-squares": .agrees(),
      "householder": .agrees(where: [
        "a": .vector("n"),
        "v": .value { HouseholderReflection(of: $0.vector("a")).normal },
        "\\tau": .value { HouseholderReflection(of: $0.vector("a")).strength },
        "H": .value { try mirror(layingOnTheAxis: $0.vector("a")) },
      ]),
    ])

  /// The mirror as a matrix: its columns are the mirror images of the axes.
  private static func mirror(layingOnTheAxis a: Vector) throws -> Matrix {
    // columns of zeros need no mirror of their own
    let zero = Vector(repeating: 0, count: a.count)
    let columns = [a] + [Vector](repeating: zero, count: a.count - 1)
    let decomposition = try QRDecomposition(of: Matrix(columns: columns))
    let images = (0..<a.count).map { axis in
      decomposition.applyQ(to: Vector.standardBasis(axis, of: a.count))
    }
    // the decomposition turns the first one so that R is not negative
    let sign: Double = HouseholderReflection(of: a).image < 0 ? -1 : 1
    return Matrix(columns: [sign * images[0]] + images.dropFirst())
  }
}

import CatalogKit
import Elementary
import LinearAlgebra
import MathCore

extension Formulas {
  static let positiveDefiniteMatrices = Formulas(
    [
      "n": .size, "A": .positiveDefinite("n"), "x": .vector("n"), "\\mu": .vector("n"),
      "\\pi": .pi, "i": .index("n"), "j": .index("n"), "k": .index("n"),
      "q": .value { quadraticForm($0.matrix("A"), $0.vector("x")) },
      "L": .value { try factor($0).lower }, "l": .value { try factor($0).lower },
      "a": .value { $0.matrix("A") },
      "d": .value { draw in
        Norm.l2(try factor(draw).whitened(draw.vector("x") - draw.vector("\\mu")))
      },
      "p": .value { draw in
        exp(try logDensity(factor(draw), at: draw.vector("x") - draw.vector("\\mu")))
      },
      "S": .value { draw in
        guard let root = try SymmetricEigendecomposition(of: draw.matrix("A")).squareRoot else {
          throw Refusal("no square root")
        }
        return root
      },
    ],
    meanings: [
      "n": "how many rows and columns the matrix has",
      "A": "a symmetric matrix, positive definite where it has a factor",
      "a": "the elements of the matrix",
      "x": "a vector, or a point",
      "q": "the quadratic form of the matrix at a vector",
      "L": "the Cholesky factor",
      "l": "the elements of the Cholesky factor",
      "i": "a row",
      "j": "a column",
      "k": "a column before it, or any",
      "\\mu": "the mean of a distribution",
      "\\pi": "half the circumference of the circle of radius 1",
      "d": "the Mahalanobis distance of a point from the mean",
      "p": "the density of a normal distribution with the covariance A",
      "S": "the symmetric square root",
    ],
    checks: [
      "form": .agrees(), "cholesky": .agrees(), "diagonal": .agrees(), "beside": .agrees(),
      "squares": .agrees(), "determinant": .agrees(), "mahalanobis": .agrees(),
      "density": .agrees(), "root": .agrees(),
    ])

  private static func factor(_ draw: Draw) throws -> CholeskyDecomposition {
    try CholeskyDecomposition(of: draw.matrix("A"))
  }
}

import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// ln of the normal density with mean 0 at a point: −½ (n ln 2π + ln det A + ‖L⁻¹ x‖²).
func logDensity(_ factor: CholeskyDecomposition, at x: Vector) throws -> Double {
  let y = try factor.whitened(x)
  return -(Double(x.count) * log(2 * .pi) + factor.logDeterminant + dot(y, y)) / 2
}

/// The mean of each column.
private func columnMeans(of x: Matrix) -> Vector {
  Vector((0..<x.columns).map { x.column($0).sum / Double(x.rows) })
}

/// The 50 flowers of one species: how unusual each is, measured by the spread of all.
func oddFlower(_ sheet: inout Worksheet) throws {
  let all = try sheet.data.matrix(of: irisMeasures)
  let species = try sheet.data.labels(in: "species")
  let x = Matrix((0..<all.rows).filter { species[$0] == "setosa" }.map { all.row($0).elements })
  let (mean, spread) = (columnMeans(of: x), covariance(of: x))
  let factor = try CholeskyDecomposition(of: spread)
  sheet.show("flowers", x.rows)
  sheet.show("setosa_covariance", spread)
  sheet.show("setosa_factor", factor.lower)
  sheet.show("setosa_log_determinant", factor.logDeterminant)
  let exact = Reason.reference(
    "fractions without rounding and mpmath 1.3.0 with 50 digits; SciPy 1.17.1 and NumPy 2.4.6 to 13"
  )
  // 50 products summed, each rounded four times: 60 · 2⁻⁵³ of √(cⱼⱼ cₖₖ)
  sheet.expect(
    "setosa: covariance", spread,
    equals: Matrix([
      [0.12424897959183676, 0.09921632653061224, 0.016355102040816322, 0.010330612244897957],
      [0.09921632653061224, 0.14368979591836736, 0.01169795918367346, 0.009297959183673469],
      [0.016355102040816322, 0.01169795918367346, 0.030159183673469387, 0.0060693877551020415],
      [0.010330612244897957, 0.009297959183673469, 0.0060693877551020415, 0.011106122448979591],
    ]), within: .relative(6.7e-15), because: exact, proves: ["setosa_covariance"])
  // that error and 5 · 2⁻⁵² in each of four elements of a row; the correlations, with the least
  // eigenvalue 0.25 and the largest 2.1, enlarge it by 8.2
  sheet.expect(
    "setosa: Cholesky factor", factor.lower,
    equals: Matrix([
      [0.3524896872134513, 0, 0, 0],
      [0.28147299092620387, 0.25389515808188323, 0, 0],
      [0.046398810047774346, -0.005364626352784223, 0.16726492424807704, 0],
      [0.02930755882977711, 0.004130338487086169, 0.028288714110025856, 0.09710756099502275],
    ]), within: .relative(2.6e-13), because: exact, proves: ["setosa_factor"])
  // the same error over the least eigenvalue of the correlations, four times
  sheet.expect(
    "setosa: ln det of the covariance", factor.logDeterminant, equals: -13.067360326587801,
    within: .absolute(5.1e-13), because: exact, proves: ["setosa_log_determinant"])

  let centred = Matrix((0..<x.rows).map { (x.row($0) - mean).elements })
  let whitened = try factor.whitened(centred.transposed)
  let distances = (0..<x.rows).map { Norm.l2(whitened.column($0)) }
  let plain = (0..<x.rows).map { Norm.l2(centred.row($0)) }
  let densities = try (0..<x.rows).map { try logDensity(factor, at: centred.row($0)) }
  let chosen = [41, 43, 15]
  sheet.table(
    "odd",
    Table(
      [
        "flower", Table.Column("distance from the mean (cm)", format: ".2f"),
        Table.Column("Mahalanobis distance", format: ".2f"),
        Table.Column("ln density", format: ".2f"),
      ], rows: chosen.map { ["\($0 + 1)", plain[$0], distances[$0], densities[$0]] }))
  // A mean of 5 cm is off by 50 · 2⁻⁵³ · 5, which is 8 · 10⁻¹⁴ standard deviations; the correlations
  // enlarge that by 2 and the errors of the factor by 4.
  sheet.expect(
    "flowers 42, 44 and 16: Mahalanobis distances", chosen.map { distances[$0] },
    equals: [3.511073719522498, 3.5085691862661736, 2.766550785488986], within: .absolute(1.3e-12),
    because: exact)
  // ½ d² is off by d times that
  sheet.expect(
    "flowers 42, 44 and 16: ln density", chosen.map { densities[$0] },
    equals: [-3.3058933014855656, -3.29710283693303, -0.9689755938696526],
    within: .absolute(5.1e-12), because: exact)
  sheet.expect(
    "flowers 42, 44 and 16: Euclidean distances", chosen.map { plain[$0] },
    equals: [1.2480304483465139, 0.3867557368675997, 1.2048153385477798], within: .absolute(1e-13),
    because: exact)
  sheet.expect(
    "the sum of all ln densities of setosa", densities.reduce(0, +), equals: 44.8963015237605,
    within: .absolute(50 * 5.1e-12), because: exact)
  sheet.expect(
    "flower 42 has the largest distance of both kinds",
    holds: distances.allSatisfy { $0 <= distances[41] } && plain.allSatisfy { $0 <= plain[41] },
    because: exact)
  // The trace of C⁻¹ times the sum of products, which is (n − 1) C.
  sheet.expect(
    "sum of the squared Mahalanobis distances", distances.reduce(0) { $0 + $1 * $1 },
    equals: 196, within: .relative(1e-12), because: .theorem("Σ dᵢ² = (n − 1) p = 49 · 4"))
  sheet.show("left", Vector((0..<4).map { factor.lower[$0, $0] * factor.lower[$0, $0] }))
  sheet.expect(
    "what the features before it leave of each variance",
    (0..<4).map { factor.lower[$0, $0] * factor.lower[$0, $0] },
    equals: [
      0.12424897959183676, 0.06446275129742449, 0.027977554883714954, 0.009429878402402064,
    ], within: .relative(5.2e-13), because: exact, proves: ["left"])
  sheet.figure("ellipse", try sepalEllipses(x, mean, spread, marked: chosen))
  try knownDensities(&sheet)
}

/// The density of a normal distribution far and near.
private func knownDensities(_ sheet: inout Worksheet) throws {
  let factor = try CholeskyDecomposition(of: [[4, 1, 0.5], [1, 3, -0.25], [0.5, -0.25, 2]])
  let mean: Vector = [1, -2, 0.5]
  let points: [Vector] = [[1, -2, 0.5], [0, 0, 0], [5, 1, -3], [10, -10, 10]]
  // a condition of 2.4, and squared distances up to 84 of some roundings
  sheet.expect(
    "ln density of a normal distribution at four points",
    try points.map { try logDensity(factor, at: $0 - mean) },
    equals: [-4.273088722952372, -5.319775469940324, -10.682727277169239, -46.40411281933791],
    within: .relative(40 * 0x1p-52),
    because: .reference("SciPy 1.17.1, multivariate_normal.logpdf; mpmath 1.4.1"))
}

/// Numbers with the spread of setosa, made of independent ones.
func correlatedNumbers(_ sheet: inout Worksheet) throws {
  let spread: Matrix = [[4, 1, 0.5], [1, 3, -0.25], [0.5, -0.25, 2]]
  let mean: Vector = [1, -2, 0.5]
  let factor = try CholeskyDecomposition(of: spread)
  var generator = Generator(seed: 42)
  let n = 5_000
  // x = μ + L z
  let x = Matrix(
    (0..<n).map { _ in
      (mean + factor.lower * Vector((0..<3).map { _ in generator.normal() })).elements
    })
  let (found, foundMean) = (covariance(of: x), columnMeans(of: x))
  sheet.show("sampled", n)
  sheet.show("sampled_covariance", found)
  var worst = 0.0
  for i in 0..<3 {
    worst = max(worst, (foundMean[i] - mean[i]).magnitude / sqrt(spread[i, i] / Double(n)))
    for j in 0...i {
      // the variance of a sample covariance is (σᵢᵢ σⱼⱼ + σᵢⱼ²) / (n − 1)
      let error = sqrt(
        (spread[i, i] * spread[j, j] + spread[i, j] * spread[i, j]) / Double(n - 1))
      worst = max(worst, (found[i, j] - spread[i, j]).magnitude / error)
    }
  }
  // Nine numbers of chance, each beyond five standard errors once in a million seeds.
  sheet.expect(
    "5,000 points μ + L z: largest error of a mean or covariance, in standard errors", worst,
    atMost: 5, because: .theorem("Cov(L z) = L I Lᵀ = A; standard errors of a normal sample"))
  // 3 √((16 + 16) / 4999), the largest of the nine bands, cut down to five standard errors
  sheet.expect(
    "covariance of 5,000 points μ + L z", found, equals: spread, within: .absolute(0.401),
    because: .theorem("five standard errors of the largest variance, 5 · 4 √(2 / 4999)"),
    proves: ["sampled_covariance"])
  let back = try (0..<n).reduce(0) { sum, i in
    let y = try factor.whitened(x.row(i) - mean)
    return sum + dot(y, y)
  }
  // 15,000 squares of mean 1 and variance 2
  sheet.expect(
    "their whitened squares, in standard errors from 3 n",
    (back - 15_000).magnitude / sqrt(30_000), atMost: 5,
    because: .theorem("L⁻¹ L z = z: a sum of 15,000 squares of standard normal numbers"))
}

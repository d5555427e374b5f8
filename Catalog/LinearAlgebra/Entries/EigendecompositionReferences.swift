import CatalogKit
import LinearAlgebra
import MathCore
import Tabular

/// The four measurements of an iris flower.
let irisMeasures = ["sepal_length", "sepal_width", "petal_length", "petal_width"]

/// The covariance of each two columns, with n − 1.
///
/// - Parameter x: n × d with n ≥ 2.
/// - Returns: Σ (xᵢⱼ − x̄ⱼ)(xᵢₖ − x̄ₖ) / (n − 1), d × d.
func covariance(of x: Matrix) -> Matrix {
  let n = Double(x.rows)
  let centred = (0..<x.columns).map { j in
    let column = x.column(j)
    return column - Vector(repeating: column.sum / n, count: x.rows)
  }
  return Matrix(centred.map { u in centred.map { v in dot(u, v) / (n - 1) } })
}

/// Matrices with known eigenvalues: NumPy's and mpmath's, and what the theorems say of all.
func referenceMatrices(_ sheet: inout Worksheet) throws {
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.eigh; mpmath 1.4.1, eigsy")
  var (residual, angles, traces, methods) = (0.0, 0.0, 0.0, 0.0)
  let iris = covariance(of: try sheet.data.matrix(of: irisMeasures))
  for known in knownMatrices(iris: iris) {
    let a = known.matrix
    let eigen = try SymmetricEigendecomposition(of: a)
    let jacobi = try JacobiEigendecomposition(of: a)
    let n = Double(a.rows)
    let size = known.values.reduce(0) { max($0, $1.magnitude) }
    // A backward error of 8 n units of rounding on either side moves an eigenvalue by as much, and
    // turns an eigenvector by that part of its distance to the nearest other eigenvalue.
    let error = 16 * n * 0x1p-52
    sheet.expect(
      "\(known.name): eigenvalues", eigen.values, equals: known.values, within: .relative(error),
      because: numpy)
    let gap = zip(known.values, known.values.dropFirst()).reduce(size) { min($0, $1.0 - $1.1) }
    sheet.expect(
      "\(known.name): eigenvectors", eigen.vectors, equals: known.vectors,
      within: .absolute(error * size / gap), because: numpy)
    residual = max(residual, stretchError(a, eigen) / (n * size))
    angles = max(angles, angleError(eigen.vectors) / n)
    let trace = (0..<a.rows).reduce(0) { $0 + a[$1, $1] }
    traces = max(traces, (trace - eigen.values.sum).magnitude / (n * size))
    methods = max(
      methods,
      (eigen.values - jacobi.result.values).quantity.distance(
        to: Vector(repeating: 0, count: a.rows).quantity) / (n * size))
  }
  // all of these are rounding alone: 16 units for each row of the matrix
  let bound = 16 * 0x1p-52
  sheet.expect(
    "largest entry of A V − V Λ, by n ‖A‖", residual, atMost: bound,
    because: .theorem("A V = V Λ; the computed pairs are exact for A + E, ‖E‖ about n 2⁻⁵² ‖A‖"))
  sheet.expect(
    "largest entry of VᵀV − I, by n", angles, atMost: bound,
    because: .theorem("spectral theorem: eigenvectors of a symmetric matrix stand at right angles"))
  sheet.expect(
    "trace less the sum of the eigenvalues, by n ‖A‖", traces, atMost: bound,
    because: .theorem("trace A = Σ λᵢ"))
  sheet.expect(
    "Householder and QL against Jacobi, by n ‖A‖", methods, atMost: bound,
    because: .agreement("SymmetricEigendecomposition and JacobiEigendecomposition"))
  let cholesky = try SymmetricEigendecomposition(of: knownMatrices(iris: iris)[0].matrix)
  // the smallest eigenvalue has an error of 24 · 2⁻⁵² · 123.5, which is 3.5e-11 of its 0.0188
  sheet.expect(
    "3 × 3: product of the eigenvalues", cholesky.values.reduce(1) { $0 * $1 }, equals: 36,
    within: .relative(3.6e-11),
    because: .theorem("det A = Π λᵢ, and A = L Lᵀ with det L = 2 · 1 · 3"))
  let jacobi = try JacobiEigendecomposition(of: iris)
  sheet.show("jacobi", Vector(jacobi.offDiagonal))
  sheet.show("iris_values", try SymmetricEigendecomposition(of: iris).values)
}

/// max |A V − V Λ|.
private func stretchError(_ a: Matrix, _ eigen: SymmetricEigendecomposition) -> Double {
  var worst = 0.0
  for j in 0..<a.columns {
    let v = eigen.vectors.column(j)
    let image = Vector((0..<a.rows).map { dot(a.row($0), v) })
    worst = max(worst, Norm.lInfinity(image - eigen.values[j] * v))
  }
  return worst
}

/// max |VᵀV − I|.
private func angleError(_ v: Matrix) -> Double {
  var worst = 0.0
  for i in 0..<v.columns {
    for j in 0..<v.columns {
      worst = max(worst, (dot(v.column(i), v.column(j)) - (i == j ? 1 : 0)).magnitude)
    }
  }
  return worst
}

/// A matrix whose eigenvalues and eigenvectors another program has found.
private struct KnownMatrix {
  let name: String
  let matrix: Matrix
  let values: Vector
  let vectors: Matrix
}

/// The matrices, the eigenvalues falling, the largest entry of each vector positive.
private func knownMatrices(iris: Matrix) -> [KnownMatrix] {
  [
    KnownMatrix(
      name: "3 × 3",
      matrix: [
        [4.0, 12.0, -16.0],
        [12.0, 37.0, -43.0],
        [-16.0, -43.0, 98.0],
      ],
      values: [123.47723179013161, 15.503963229407583, 0.01880498046081064],
      vectors: [
        [-0.16300693385655723, 0.21272739402341118, 0.9634188057883717],
        [-0.4573239320563908, 0.8489521818719163, -0.2648301607887485],
        [0.8742331271938656, 0.4837636289831235, 0.041099763866879836],
      ]),
    KnownMatrix(
      name: "4 × 4",
      matrix: [
        [10.0, 2.0, -1.0, 0.5],
        [2.0, 8.0, 1.5, -2.0],
        [-1.0, 1.5, 6.0, 1.0],
        [0.5, -2.0, 1.0, 7.0],
      ],
      values: [11.350082439076301, 8.922001631919557, 7.367632765499742, 3.360283163504399],
      vectors: [
        [0.7998672369652773, 0.523678635269181, -0.02595936440133985, 0.29206027047857686],
        [0.573189768936606, -0.5619519146461724, 0.2539131225500795, -0.5396217755138959],
        [-0.021810877850615442, -0.2688154429567379, 0.7466457078376468, 0.6080976321307111],
        [-0.17660741100904764, 0.5811273442336728, 0.6143080860320546, -0.503712624019126],
      ]),
    KnownMatrix(
      name: "Hilbert 6 × 6",
      matrix: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } }),
      values: [
        1.618899858924339, 0.24236087057520955, 0.016321521319875826, 0.0006157483541826453,
        1.2570757122637029e-05, 1.082799484481101e-07,
      ],
      vectors: [
        [
          0.7487192188790949, 0.6145448282925867, -0.24032536934252322, -0.062226588150198,
          0.011144320930725458, 0.001248194084073865,
        ],
        [
          0.44071750324351205, -0.21108248167867047, 0.6976513752773695, 0.49083920971092615,
          -0.17973275724078278, -0.03560664294415993,
        ],
        [
          0.3206968698222519, -0.36589360730302617, 0.23138937333290455, -0.5354769216210791,
          0.6042122067531224, 0.24067907958800458,
        ],
        [
          0.2543113863404742, -0.39470677609501753, -0.1328631585093349, -0.41703769221897197,
          -0.4435747162766697, -0.6254603865489269,
        ],
        [
          0.21153084007896525, -0.3881904338738864, -0.3627149214648721, 0.04703401893311119,
          -0.4415366410118167, 0.6898071992941394,
        ],
        [
          0.18144297664876946, -0.37069590776736283, -0.5027628667575157, 0.5406815631038528,
          0.4591148168162458, -0.2716054533666232,
        ],
      ]),
    KnownMatrix(
      name: "indefinite 3 × 3",
      matrix: [
        [0.0, 1.0, 2.0],
        [1.0, 0.0, 3.0],
        [2.0, 3.0, 0.0],
      ],
      values: [4.113090584324952, -0.911178807646243, -3.2019117766787084],
      vectors: [
        [0.4641418513427805, 0.8425210806890873, -0.27336892732457485],
        [0.5928513034262206, -0.5247942056133114, -0.6108341622572568],
        [0.6581030875614606, -0.12144657405289765, 0.7430686750179195],
      ]),
    KnownMatrix(
      name: "iris covariance",
      matrix: iris,
      values: [4.228241706034866, 0.24267074792863333, 0.07820950004291931, 0.023835092973449476],
      vectors: [
        [0.3613865917853683, 0.6565887712868419, -0.582029851306066, 0.3154871929039744],
        [-0.08452251406456869, 0.7301614347850267, 0.5979108301000867, -0.3197231036661274],
        [0.8566706059498351, -0.17337266279585672, 0.07623607582096438, -0.479838986994634],
        [0.3582891971515505, -0.075481019917464, 0.5458314320200736, 0.753657425264047],
      ]),
  ]
}

import CatalogKit
import Datasets
import LinearAlgebra
import MathCore
import Tabular

/// Matrices with known factors and ranks, and what the theorems say of all.
func knownFactors(_ sheet: inout Worksheet) throws {
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.qr and lstsq; mpmath 1.4.1, 50 digits")
  var (product, angles) = (0.0, 0.0)
  for known in knownMatrices {
    let a = known.matrix
    let qr = try QRDecomposition(of: a)
    let n = Double(a.columns)
    // A backward error of 8 n units of rounding on either side, times the condition number.
    let error = 16 * n * known.condition * 0x1p-52
    sheet.expect(
      "\(known.name): Q", qr.q, equals: known.q, within: .absolute(error), because: numpy)
    sheet.expect(
      "\(known.name): R", qr.r, equals: known.r, within: .relative(error), because: numpy)
    let x = qr.solve(known.target) ?? []
    sheet.expect(
      "\(known.name): least squares", x, equals: known.solution, within: .relative(error),
      because: numpy)
    let pivoted = try QRDecomposition(of: a, pivoting: .columns).solve(known.target) ?? []
    sheet.expect(
      "\(known.name): least squares with pivoting", pivoted, equals: known.solution,
      within: .relative(error), because: numpy)
    sheet.expect(
      "\(known.name): projection", qr.applyQ(to: qr.applyTransposedQ(to: known.target)),
      equals: known.projection, within: .relative(error), because: numpy)
    product = max(product, productError(a, qr.q, qr.r) / (n * Norm.l2(Vector(a.elements))))
    angles = max(angles, lossOfOrthogonality(qr.q) / n)
  }
  sheet.expect(
    "largest entry of Q R − A, by n ‖A‖", product, atMost: 16 * 0x1p-52,
    because: .theorem("A = Q R; the factors are exact for A + E, ‖E‖ about n 2⁻⁵² ‖A‖"))
  sheet.expect(
    "largest entry of QᵀQ − I, by n", angles, atMost: 16 * 0x1p-52,
    because: .theorem("a product of mirrorings has orthonormal columns, whatever A is"))

  let flowers = try Dataset.iris.table().matrix(
    of: ["sepal_length", "sepal_width", "petal_length", "petal_width"])
  let withOnes = Matrix((0..<flowers.rows).map { [1] + flowers.row($0).elements })
  let hilbert = Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } })
  let ranks: [(name: String, matrix: Matrix, rank: Int)] = [
    (
      "4 × 3 with a third column that is the sum of the others",
      [
        [1, 2, 3], [2, 4, 6], [1, 0, 1], [0, 2, 2],
      ], 2
    ),
    ("2 × 4", [[1, 0, 2, -1], [3, 1, 0, 2]], 2), ("Hilbert 6 × 6", hilbert, 6),
    ("ones and the four iris measurements", withOnes, 5),
  ]
  for (name, matrix, rank) in ranks {
    sheet.expect(
      "rank of \(name)", try QRDecomposition(of: matrix, pivoting: .columns).rank(), equals: rank,
      within: .exact, because: .reference("NumPy 2.4.6, numpy.linalg.matrix_rank"))
  }
}

/// max |Q R − A|.
private func productError(_ a: Matrix, _ q: Matrix, _ r: Matrix) -> Double {
  var worst = 0.0
  for i in 0..<a.rows {
    for j in 0..<a.columns {
      worst = max(worst, (dot(q.row(i), r.column(j)) - a[i, j]).magnitude)
    }
  }
  return worst
}

/// A matrix whose factors another program has found.
private struct KnownFactors {
  let name: String
  /// The ratio of the largest to the smallest singular value, by the same program.
  let condition: Double
  let matrix: Matrix
  let q: Matrix
  let r: Matrix
  let target: Vector
  let solution: Vector
  let projection: Vector
}

/// The matrices, the diagonal of R positive.
private let knownMatrices: [KnownFactors] =
  [
    KnownFactors(
      name: "3 × 3", condition: 20.825585115907494,
      matrix: [
        [2.0, 1.0, 1.0],
        [4.0, -6.0, 0.0],
        [-2.0, 7.0, 2.0],
      ],
      q: [
        [0.40824829046386313, 0.7071067811865477, -0.5773502691896262],
        [0.8164965809277261, 2.2914721464289563e-16, 0.5773502691896257],
        [-0.4082482904638631, 0.7071067811865477, 0.5773502691896256],
      ],
      r: [
        [4.898979485566356, -7.348469228349536, -0.408248290463863],
        [0.0, 5.656854249492379, 2.1213203435596433],
        [0.0, 0.0, 0.5773502691896251],
      ],
      target: [1.0, 2.0, 3.0], solution: [-1.0, -1.0, 4.0],
      projection: [0.9999999999999822, 1.999999999999992, 3.0000000000000044]),
    KnownFactors(
      name: "4 × 4", condition: 179.88641660397107,
      matrix: [
        [1.5, -2.0, 3.0, 0.25],
        [0.0, 4.0, -1.0, 2.0],
        [2.5, 1.0, 0.0, -3.0],
        [-1.0, 0.5, 2.0, 5.0],
      ],
      q: [
        [0.4866642633922875, -0.4006021734002252, 0.5911334852097357, -0.5032265852154962],
        [0.0, 0.8698790050976317, 0.20924549552387808, -0.44668427226993496],
        [0.8111071056538127, 0.27469863318872567, -0.04358450025926332, 0.5145350478046086],
        [-0.3244428422615251, 0.08584332287147683, 0.7777389771664449, 0.531497741688277],
      ],
      r: [
        [3.082207001484488, -0.32444284226152487, 0.8111071056538126, -3.9338694624209913],
        [0.0, 4.59834066181544, -1.8999988795553535, 1.2447281816364142],
        [0.0, 0.0, 3.1196329144382196, 4.585722748960205],
        [0.0, 0.0, 0.0, 0.09470837418381606],
      ],
      target: [1.0, 2.0, 3.0, 4.0], solution: [38.0, -20.0, -34.0, 24.0],
      projection: [0.9999999999988649, 1.9999999999998153, 2.9999999999993108, 4.000000000001002]),
    KnownFactors(
      name: "5 × 3", condition: 2.682125251087288,
      matrix: [
        [1.0, 2.0, 0.5],
        [0.0, -1.0, 3.0],
        [2.0, 2.0, 2.0],
        [-1.5, 0.0, 1.0],
        [4.0, 1.0, -2.0],
      ],
      q: [
        [0.20739033894608516, 0.65761762858445, 0.03031818981082644],
        [0.0, -0.41889342094762916, 0.8349163040212247],
        [0.41478067789217016, 0.4774484152736418, 0.494419710761172],
        [-0.31108550841912763, 0.2702538199662124, 0.10727974856138633],
        [0.8295613557843403, -0.3017834322956038, -0.21455949712277272],
      ],
      r: [
        [4.8218253804964775, 2.0739033894608507, -1.0369516947304254],
        [0.0, 2.3872420763682083, 0.9008460665540414],
        [0.0, 0.0, 4.045146171298364],
      ],
      target: [1.0, 2.0, 3.0, 4.0, 5.0],
      solution: [0.9916402421447102, 0.10835975785528972, 0.6278466416834823],
      projection: [
        1.5222830786970307, 1.7751801671951577, 3.455693283366965, -0.8596137215335834,
        2.8192274430671675,
      ]),
  ]

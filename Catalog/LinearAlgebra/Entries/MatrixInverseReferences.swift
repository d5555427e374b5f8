import CatalogKit
import LinearAlgebra
import MathCore

/// Matrices that another program has inverted, and what the theorem says of all.
func knownInverses(_ sheet: inout Worksheet) throws {
  let mpmath = Reason.reference("mpmath 1.4.1, elimination with 50 digits")
  var worst = 0.0
  for known in knownMatrices {
    let (a, n) = (known.matrix, Double(known.matrix.rows))
    let undone = try inverse(of: a)
    // 4 n roundings in each element, magnified by the condition
    let error = 4 * n * known.condition.columns * 0x1p-52
    sheet.expect(
      "\(known.name): inverse", undone, equals: known.inverse, within: .relative(error),
      because: mpmath)
    sheet.expect(
      "\(known.name): condition by columns and by rows",
      [try conditionNumber(of: a), try conditionNumber(of: a, in: .infinity)],
      equals: [known.condition.columns, known.condition.rows], within: .relative(error),
      because: mpmath)
    let product = a * undone
    for j in 0..<a.rows {
      let left = product.column(j) - Vector.standardBasis(j, of: a.rows)
      worst = max(worst, Norm.l1(left) / (n * known.condition.columns))
    }
  }
  sheet.expect(
    "largest column of A A⁻¹ − I, by n κ", worst, atMost: 4 * 0x1p-52,
    because: .theorem("each column of the inverse leaves n roundings of ‖A‖ ‖A⁻¹‖"))
}

/// A matrix that another program has inverted.
private struct KnownMatrix {
  let name: String
  let matrix: Matrix
  let inverse: Matrix
  /// ‖A‖ ‖A⁻¹‖ by the largest sums of columns and of rows.
  let condition: (columns: Double, rows: Double)
}

private let knownMatrices: [KnownMatrix] = [
  KnownMatrix(
    name: "3 × 3",
    matrix: [
      [2.0, 1.0, 1.0],
      [4.0, -6.0, 0.0],
      [-2.0, 7.0, 2.0],
    ],
    inverse: [
      [0.75, -0.3125, -0.375],
      [0.5, -0.375, -0.25],
      [-1.0, 1.0, 1.0],
    ],
    condition: (31.5, 33.0)),
  KnownMatrix(
    name: "4 × 4",
    matrix: [
      [1.5, -2.0, 3.0, 0.25],
      [0.0, 4.0, -1.0, 2.0],
      [2.5, 1.0, 0.0, -3.0],
      [-1.0, 0.5, 2.0, 5.0],
    ],
    inverse: [
      [-8.238805970149254, -7.402985074626866, 8.805970149253731, 8.656716417910447],
      [4.656716417910448, 4.358208955223881, -4.7164179104477615, -4.8059701492537314],
      [8.0, 7.0, -8.0, -8.0],
      [-5.313432835820896, -4.7164179104477615, 5.432835820895522, 5.611940298507463],
    ],
    condition: (277.5149253731343, 281.3880597014925)),
  KnownMatrix(
    name: "symmetric 3 × 3",
    matrix: [
      [4.0, 12.0, -16.0],
      [12.0, 37.0, -43.0],
      [-16.0, -43.0, 98.0],
    ],
    inverse: [
      [49.361111111111114, -13.555555555555555, 2.111111111111111],
      [-13.555555555555555, 3.7777777777777777, -0.5555555555555556],
      [2.111111111111111, -0.5555555555555556, 0.1111111111111111],
    ],
    condition: (10209.361111111111, 10209.361111111111)),
  KnownMatrix(
    name: "symmetric 4 × 4",
    matrix: [
      [10.0, 2.0, -1.0, 0.5],
      [2.0, 8.0, 1.5, -2.0],
      [-1.0, 1.5, 6.0, 1.0],
      [0.5, -2.0, 1.0, 7.0],
    ],
    inverse: [
      [0.1125819559743724, -0.04038590980480144, 0.0329070376187271, -0.024281405030788024],
      [-0.04038590980480144, 0.1597487098945479, -0.05609154139555755, 0.05654027372672201],
      [0.0329070376187271, -0.05609154139555755, 0.1938523670630469, -0.046069852666217936],
      [-0.024281405030788024, 0.05654027372672201, -0.046069852666217936, 0.16732730037643656],
    ],
    condition: (4.440430783037918, 4.440430783037918)),
  KnownMatrix(
    name: "Hilbert 6 × 6",
    matrix: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } }),
    inverse: [
      [
        36.0000000009228, -630.0000000276893, 3360.0000001927638, -7560.000000510887,
        7560.0000005714755, -2772.000000227437,
      ],
      [
        -630.0000000276893, 14700.000000827442, -88200.00000574645, 211680.00001520544,
        -220500.00001698907, 83160.00000675544,
      ],
      [
        3360.0000001927638, -88200.00000574645, 564480.0000398513, -1411200.0001053484,
        1512000.0001176258, -582120.0000467481,
      ],
      [
        -7560.000000510887, 211680.00001520544, -1411200.0001053484, 3628800.000278317,
        -3969000.000310611, 1552320.000123404,
      ],
      [
        7560.0000005714755, -220500.00001698907, 1512000.0001176258, -3969000.000310611,
        4410000.00034654, -1746360.0001376444,
      ],
      [
        -2772.000000227437, 83160.00000675544, -582120.0000467481, 1552320.000123404,
        -1746360.0001376444, 698544.0000546618,
      ],
    ],
    condition: (29070279.002278455, 29070279.002278455)),
]

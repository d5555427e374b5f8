import CatalogKit
import LinearAlgebra
import MathCore

/// Bidiagonal matrices: every singular value to nearly all of its digits.
func bidiagonals(_ sheet: inout Worksheet) throws {
  let known: [(name: String, diagonal: [Double], beside: [Double], values: [Double])] = [
    (
      "falling", (0..<6).map { powerOfTwo(-20 * $0) }, (0..<5).map { powerOfTwo(-20 * $0 - 5) },
      gradedValues
    ),
    (
      "rising", (0..<6).map { powerOfTwo(20 * $0 - 100) },
      (0..<5).map { powerOfTwo(20 * $0 - 85) }, gradedValues
    ),
    (
      "1 with 2 beside it", [Double](repeating: 1, count: 16), [Double](repeating: 2, count: 15),
      [
        2.987680120464328, 2.9508645528254966, 2.889987232830535, 2.8057776689187137,
        2.6992724125541483, 2.571835852168368, 2.425196851342379, 2.2615130727534893,
        2.0834848881757297, 1.894560423757902, 1.6993121038750105, 1.5041386393150262,
        1.318557535423254, 1.1573378575741504, 1.0425598108314185, 2.288818365636658e-05,
      ]
    ),
    (
      "zeros on the diagonal", [3, 1, 0, 2, 1, 0], [1, 2, 1, 1, 2],
      [
        3.192582403567252, 2.5364669581493247, 2.192582403567252, 2.1037725064350306,
        0.3748020962918713, 0,
      ]
    ),
    (
      "both signs", [1, -0x1p-30, 4, 0x1p-40, -1], [0x1p-35, 3, -0x1p-20, 2],
      [
        5.000000000000059, 2.23606797749979, 1.0, 5.722050749075233e-07,
        5.296068370728629e-16,
      ]
    ),
  ]
  var worst = 0.0
  for b in known {
    let n = b.diagonal.count
    var matrix = Matrix.diagonal(Vector(b.diagonal))
    for i in 0..<n - 1 { matrix[i, i + 1] = b.beside[i] }
    // three rounds for each value, where a graded matrix is swept towards its small end
    let svd = try SVD(of: matrix, maxRounds: 3)
    for (found, value) in zip(svd.singularValues, b.values) where value > 0 {
      worst = max(worst, (found - value).magnitude / (Double(n) * value))
    }
    let product = (svd.left * Matrix.diagonal(svd.singularValues)) * svd.right.transposed
    sheet.expect(
      "bidiagonal, \(b.name): U Σ Vᵀ", product, equals: matrix,
      within: .relative(16 * Double(n) * 0x1p-52), because: .theorem("A = U Σ Vᵀ"))
    if b.values.last == 0 {
      sheet.expect(
        "bidiagonal, \(b.name): smallest singular value", svd.singularValues[n - 1], equals: 0,
        within: .absolute(0x1p-52 * svd.norm2),
        because: .theorem("a 0 on the diagonal makes the determinant 0"))
    }
  }
  // each entry that is dropped moves a value by 2⁻⁵⁰ of it, each rotation by some 2⁻⁵²
  sheet.expect(
    "largest relative error of a singular value of five bidiagonal matrices, by n", worst,
    atMost: 0x1p-49,
    because: .theorem(
      "Demmel and Kahan: rounding each entry of a bidiagonal matrix moves each singular value by a "
        + "small part of itself; values by mpmath 1.3.0 with 60 digits"))
}

/// 2ᵏ.
private func powerOfTwo(_ k: Int) -> Double { Double(sign: .plus, exponent: k, significand: 1) }

/// The singular values of both graded bidiagonal matrices, by mpmath 1.3.0 with 60 digits.
private let gradedValues = [
  1.000488162098883, 9.536747707098367e-07, 9.094947021960311e-13, 8.673617379887976e-19,
  8.27180612553028e-25, 7.884756251466402e-31,
]

import CatalogKit
import Elementary
import Figures
import LinearAlgebra
import MathCore

/// Factors, determinants and solutions that other programs have found.
func knownCholeskyFactors(_ sheet: inout Worksheet) throws {
  let exact = Reason.reference("mpmath 1.4.1 with 50 digits; NumPy 2.4.6 agrees to 15 digits")
  let small: Matrix = [[4, 12, -16], [12, 37, -43], [-16, -43, 98]]
  let integers = try CholeskyDecomposition(of: small)
  sheet.show("integer_factor", integers.lower)
  sheet.expect(
    "3 × 3: factor", integers.lower, equals: Matrix([[2, 0, 0], [6, 1, 0], [-8, 5, 3]]),
    within: .exact, because: exact, proves: ["integer_factor"])
  // three logarithms and two additions, each within 2⁻⁵² of 3.6
  sheet.expect(
    "3 × 3: ln det", integers.logDeterminant, equals: 3.58351893845611, within: .relative(1e-15),
    because: exact)
  // Every number on the way is whole or a ninth: the error is a rounding of each of nine operations,
  // enlarged by the condition of the triangles, below 103 each.
  sheet.expect(
    "3 × 3: solution for (1, 2, 3)", try integers.solve([1, 2, 3]),
    equals: [28.583333333333332, -7.666666666666667, 1.3333333333333333],
    within: .relative(9 * 103 * 0x1p-52), because: exact)

  let a: Matrix = [[10, 2, -1, 0.5], [2, 8, 1.5, -2], [-1, 1.5, 6, 1], [0.5, -2, 1, 7]]
  let four = try CholeskyDecomposition(of: a)
  // an error of 5 · 2⁻⁵² √(aᵢᵢ aⱼⱼ) in A; its condition of 3.4 enlarges it by less than 4
  sheet.expect(
    "4 × 4: factor", four.lower,
    equals: Matrix([
      [3.1622776601683795, 0, 0, 0],
      [0.6324555320336759, 2.756809750418044, 0, 0],
      [-0.31622776601683794, 0.61665481259351, 2.3494120205075277, 0],
      [0.15811388300841897, -0.7617500626155123, 0.646858375133777, 2.444649480932707],
    ]), within: .relative(20 * 0x1p-52), because: exact)
  sheet.expect(
    "4 × 4: ln det", four.logDeterminant, equals: 7.826867028042994,
    within: .relative(20 * 0x1p-52), because: exact)
  // three such errors, of the factor and of two triangles, enlarged by the condition
  let inverse = try four.solve(Matrix.identity(4))
  sheet.expect(
    "4 × 4: solutions for the columns of I", inverse,
    equals: Matrix([
      [0.1125819559743724, -0.04038590980480144, 0.0329070376187271, -0.024281405030788024],
      [-0.04038590980480144, 0.1597487098945479, -0.05609154139555755, 0.05654027372672201],
      [0.0329070376187271, -0.05609154139555755, 0.1938523670630469, -0.046069852666217936],
      [-0.024281405030788024, 0.05654027372672201, -0.046069852666217936, 0.16732730037643656],
    ]), within: .relative(60 * 0x1p-52), because: exact)
  sheet.expect(
    "4 × 4: solution for (1, 2, 3, 4)", try four.solve([1, 2, 3, 4]),
    equals: [0.03340562909779872, 0.33699798070450976, 0.3180016453518809, 0.6198987859297485],
    within: .relative(60 * 0x1p-52), because: exact)

  let hilbert = Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } })
  let factor = try CholeskyDecomposition(of: hilbert)
  // Its diagonal scaled to 1, the matrix has a condition of 6.3 · 10⁶. It enlarges an error of
  // 7 · 2⁻⁵² in each of six elements of a row.
  sheet.expect(
    "Hilbert 6 × 6: last row of the factor", factor.lower.row(5),
    equals: [
      0.16666666666666666, 0.20619652471058064, 0.1330992843749875, 0.052495065695724076,
      0.011904761904774889, 0.0011964735895474874,
    ], within: .absolute(5.9e-8),
    because: .reference("mpmath 1.3.0 with 50 digits, from the matrix as it is rounded"))
  // the derivative of ln det is the inverse: the same condition
  sheet.expect(
    "Hilbert 6 × 6: ln det", factor.logDeterminant, equals: -39.76620670617473,
    within: .absolute(5.9e-8), because: exact)
  try roots(a, &sheet)
}

/// Symmetric square roots.
private func roots(_ a: Matrix, _ sheet: inout Worksheet) throws {
  // an eigendecomposition is exact but for 8 n 2⁻⁵² ‖A‖, with the square roots of 3.4 and 11.4
  sheet.expect(
    "4 × 4: symmetric square root",
    try SymmetricEigendecomposition(of: a).squareRoot ?? Matrix(rows: 0, columns: 0, elements: []),
    equals: Matrix([
      [3.132773868062421, 0.3587937087780653, -0.20630794335429542, 0.12013325366200271],
      [0.3587937087780653, 2.758909214218429, 0.3221696100925856, -0.3948338442620187],
      [-0.20630794335429542, 0.3221696100925856, 2.408486822877704, 0.22985864975278864],
      [0.12013325366200271, -0.3948338442620187, 0.22985864975278864, 2.6032363008232045],
    ]), within: .relative(32 * 0x1p-52),
    because: .reference("mpmath 1.3.0 with 50 digits; SciPy 1.17.1, sqrtm, to 14 digits"))
  // √(2⁻⁵¹ · 5) of the eigenvalue 0 at most: a root makes an error of rounding visible
  sheet.expect(
    "symmetric square root of the trough",
    try SymmetricEigendecomposition(of: trough).squareRoot
      ?? Matrix(rows: 0, columns: 0, elements: []),
    equals: Matrix([
      [1.7888543819998317, 0.8944271909999159], [0.8944271909999159, 0.4472135954999579],
    ]), within: .absolute(1.1e-7), because: .closedForm("A A = 5 A, so that the root is A / √5"))
  // the border is n 2⁻⁵⁰ of the largest eigenvalue, with n = 2
  let allowed = try SymmetricEigendecomposition(of: [[1, 0], [0, -0x1p-49]]).squareRoot
  sheet.expect(
    "diag(1, −2⁻⁴⁹) has the root diag(1, 0)",
    holds: allowed == Matrix([[1, 0], [0, 0]]),
    because: .theorem("an eigenvalue of −2⁻⁴⁹ beside 1 is within the rounding of 0"))
  for negative in [Matrix([[1, 0], [0, -0x1p-48]]), saddle, [[-1]]] {
    sheet.expect(
      "no square root of \(negative.rows) × \(negative.rows) with \(Numeral.short(negative.elements[negative.elements.count - 1])) last",
      holds: try SymmetricEigendecomposition(of: negative).squareRoot == nil,
      because: .theorem("S S = A and S symmetric: every eigenvalue of A is a square"))
  }
}

/// The factor by three plain loops, which share no line with the implementation.
private func plainFactor(of a: Matrix) -> Matrix {
  var l = Matrix(rows: a.rows, columns: a.rows, repeating: 0)
  for i in 0..<a.rows {
    for j in 0...i {
      var sum = a[i, j]
      for k in 0..<j { sum -= l[i, k] * l[j, k] }
      l[i, j] = i == j ? sqrt(sum) : sum / l[j, j]
    }
  }
  return l
}

/// B Bᵀ + I of normal numbers.
private func definite(_ n: Int, _ generator: inout Generator) -> Matrix {
  let b = Matrix(rows: n, columns: n, elements: (0..<n * n).map { _ in generator.normal() })
  var a = dotProducts(ofRowsOf: b)
  for i in 0..<n { a[i, i] += 1 }
  return a
}

/// Random matrices of 0 to 14 rows: the bits of the textbook's loops, whatever the units are.
func textbookLoops(_ sheet: inout Worksheet) throws {
  var generator = Generator(seed: 11)
  var (loops, scaled, reconstruction, systems, columns) = (0, 0, 0.0, 0.0, 0)
  for n in 0...14 {
    let a = definite(n, &generator)
    let factor = try CholeskyDecomposition(of: a)
    if factor.lower == plainFactor(of: a) { loops += 1 }
    // D A D with powers of two on the diagonal of D
    let powers = (0..<n).map { _ in
      Double(sign: .plus, exponent: generator.index(below: 900) - 450, significand: 1)
    }
    var other = a
    for i in 0..<n { for j in 0..<n { other[i, j] = a[i, j] * powers[i] * powers[j] } }
    let moved = try CholeskyDecomposition(of: other).lower
    if (0..<n).allSatisfy({ i in
      (0..<n).allSatisfy { moved[i, $0] == factor.lower[i, $0] * powers[i] }
    }) {
      scaled += 1
    }
    let back = factor.lower * factor.lower.transposed
    for i in 0..<n {
      for j in 0..<n {
        let unit = Double(n + 1) * 0x1p-52 * sqrt(a[i, i] * a[j, j])
        reconstruction = max(reconstruction, (back[i, j] - a[i, j]).magnitude / unit)
      }
    }
    let b = Matrix(rows: n, columns: 3, elements: (0..<3 * n).map { _ in generator.normal() })
    let x = try factor.solve(b)
    let residual = Norm.lInfinity(Vector((a * x).elements) - Vector(b.elements))
    let size = Norm.lInfinity(Vector(a.elements)) * Norm.lInfinity(Vector(x.elements))
    let rounding = 4 * Double((n + 1) * (n + 1)) * 0x1p-52
    systems = max(systems, n == 0 ? residual : residual / (rounding * size))
    let whitened = try factor.whitened(b)
    if try (0..<3).allSatisfy({ j in
      try x.column(j) == factor.solve(b.column(j))
        && whitened.column(j) == factor.whitened(b.column(j))
    }) {
      columns += 1
    }
  }
  sheet.expect(
    "factors of 0 to 14 rows with the bits of three plain loops", loops, equals: 15, within: .exact,
    because: .agreement("CholeskyDecomposition and three loops over single elements"))
  sheet.expect(
    "factors of D A D that are D L to the bit", scaled, equals: 15, within: .exact,
    because: .theorem("A = L Lᵀ gives D A D = (D L) (D L)ᵀ, and powers of two do not round"))
  sheet.expect(
    "largest |L Lᵀ − A|, by (n + 1) 2⁻⁵² √(aᵢᵢ aⱼⱼ)", reconstruction, atMost: 2,
    because: .theorem("the backward error of the factor, and as much again for the product L Lᵀ"))
  sheet.expect(
    "largest |A X − B|, by 4 (n + 1)² 2⁻⁵² max |A| max |X|", systems, atMost: 1,
    because: .theorem("the backward error of the factor and of two triangles"))
  sheet.expect(
    "systems with three right sides that have the bits of each alone", columns, equals: 15,
    within: .exact, because: .theorem("the columns of B do not meet each other"))
}

import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The definiteness by the signs of the eigenvalues, which share no code with the factor.
private func bySigns(_ a: Matrix) throws -> Definiteness {
  let values = try SymmetricEigendecomposition(of: a).values
  // eigenvalues are right to some n 2⁻⁵² of the largest
  let rounding = 8 * Double(a.rows) * 0x1p-52 * Norm.lInfinity(values)
  let (low, high) = (values.elements.min() ?? 1, values.elements.max() ?? 1)
  if low > rounding { return .positiveDefinite }
  if high < -rounding { return .negativeDefinite }
  if low >= -rounding { return .positiveSemidefinite }
  return high <= rounding ? .negativeSemidefinite : .indefinite
}

/// Matrices of all kinds, judged by factors and by eigenvalues.
func definitenessVerdicts(_ sheet: inout Worksheet) throws {
  let named: [(name: String, matrix: Matrix, kind: Definiteness)] = [
    ("[[4, 2], [2, 5]]", bowl, .positiveDefinite),
    ("[[4, 2], [2, 1]]", trough, .positiveSemidefinite),
    ("[[4, 2], [2, −2]]", saddle, .indefinite),
    ("[[−4, −2], [−2, −5]]", [[-4, -2], [-2, -5]], .negativeDefinite),
    ("[[−4, −2], [−2, −1]]", [[-4, -2], [-2, -1]], .negativeSemidefinite),
    ("[[0, 0], [0, 3]]", [[0, 0], [0, 3]], .positiveSemidefinite),
    ("[[0, 0], [0, −3]]", [[0, 0], [0, -3]], .negativeSemidefinite),
    ("[[0, 1], [1, 3]]", [[0, 1], [1, 3]], .indefinite),
    ("[[0, 0], [0, 0]]", [[0, 0], [0, 0]], .positiveSemidefinite),
    ("[[1, 0], [0, −1]]", [[1, 0], [0, -1]], .indefinite),
    ("no rows", Matrix(rows: 0, columns: 0, elements: []), .positiveDefinite),
  ]
  sheet.table(
    "kinds",
    Table(
      ["matrix", "eigenvalues", "it is"],
      rows: try named.dropLast().map { name, matrix, _ in
        let values = try SymmetricEigendecomposition(of: matrix).values
        return [
          name, values.map { Numeral.short(($0 * 1e3).rounded() / 1e3) }.joined(separator: ", "),
          try Definiteness(of: matrix).rawValue,
        ]
      }))
  sheet.expect(
    "kinds of small matrices", try named.map { try Definiteness(of: $0.matrix).rawValue },
    equals: named.map { $0.kind.rawValue }, within: .exact,
    because: .closedForm("trace and determinant have the signs of sum and product of eigenvalues"))
  // Whole numbers: G = B Bᵀ with B of n × k is semidefinite without a rounding, definite for k ≥ n
  // if the rows of B are independent.
  var generator = Generator(seed: 5)
  var (agreed, made, semidefinite) = (0, 0, 0)
  for n in 1...7 {
    for k in 1...7 {
      let b = Matrix(
        rows: n, columns: k,
        elements: (0..<n * k).map { _ in Double(generator.index(below: 7)) - 3 })
      let gram = dotProducts(ofRowsOf: b)
      var shifted = gram
      for i in 0..<n { shifted[i, i] -= 0x1p-30 }
      for matrix in [gram, -1 * gram, shifted] {
        made += 1
        if try Definiteness(of: matrix) == bySigns(matrix) { agreed += 1 }
      }
      if k < n, try Definiteness(of: gram) == .positiveSemidefinite { semidefinite += 1 }
    }
  }
  sheet.expect(
    "B Bᵀ, −B Bᵀ and B Bᵀ − 2⁻³⁰ I: kinds by Cholesky and by eigenvalues that differ",
    made - agreed,
    equals: 0, within: .exact,
    because: .agreement("CholeskyDecomposition and SymmetricEigendecomposition"))
  sheet.expect(
    "B Bᵀ of whole numbers, with fewer columns than rows, that are semidefinite", semidefinite,
    equals: 21, within: .exact, because: .theorem("xᵀ B Bᵀ x = ‖Bᵀ x‖², and its rank is below n"))
}

/// Covariances of a doubled feature and of too few rows, and what a jitter does to them.
func semidefiniteCovariances(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: irisMeasures)
  let whole = covariance(of: x)
  sheet.expect(
    "iris: definiteness of the covariance", try Definiteness(of: whole).rawValue,
    equals: "positive definite", within: .exact,
    because: .reference("NumPy 2.4.6, eigvalsh: from 0.0238 to 4.23"))
  // 150 products summed, then 5 · 2⁻⁵² in each of four elements of a row; the correlations of all
  // three species have a condition of 141
  sheet.expect(
    "iris: Cholesky factor of the covariance", try CholeskyDecomposition(of: whole).lower,
    equals: Matrix([
      [0.828066127977863, 0, 0, 0],
      [-0.05124470503086117, 0.43284338801790545, 0, 0],
      [1.5389054004098541, -0.5794142395774549, 0.642127059010333, 0],
      [0.6234655374360463, -0.20721135755286615, 0.3365279491696475, 0.19002468350310242],
    ]), within: .relative(1.1e-11),
    because: .reference("fractions without rounding and mpmath 1.3.0 with 50 digits"))
  let doubled = covariance(
    of: Matrix((0..<x.rows).map { x.row($0).elements + [x[$0, 2]] }))
  let few = covariance(of: Matrix((0..<4).map { x.row($0).elements }))
  sheet.show("doubled_kind", try Definiteness(of: doubled).rawValue)
  sheet.show("few_kind", try Definiteness(of: few).rawValue)
  sheet.expect(
    "covariances with a column twice, and of four rows of four columns",
    [try Definiteness(of: doubled).rawValue, try Definiteness(of: few).rawValue],
    equals: ["positive semidefinite", "positive semidefinite"], within: .exact,
    because: .theorem("aᵀ x is constant for some a ≠ 0, so that aᵀ C a = Var(aᵀ x) = 0"),
    proves: ["doubled_kind", "few_kind"])
  do throws(CholeskyError) {
    _ = try CholeskyDecomposition(of: doubled)
  } catch {
    sheet.show("doubled_refusal", "\(error)")
    sheet.expect(
      "the covariance with a column twice is refused at the fifth row", "\(error)",
      equals:
        "the matrix is not positive definite: once the rows before it are taken off, nothing "
        + "positive is left of the element in row 5, column 5", within: .exact,
      because: .theorem("column 5 is column 3: given that, nothing of it is left"),
      proves: ["doubled_refusal"])
  }
  let mended = try JitteredCholesky(of: doubled)
  let mean = (0..<5).reduce(0) { $0 + doubled[$1, $1] } / 5
  sheet.show("jitter_share", mended.jitter / mean)
  sheet.expect(
    "jitter of the covariance with a column twice, by the mean variance", mended.jitter / mean,
    atMost: 1.1e-14,
    because: .theorem(
      "n 2⁻⁵² of the largest variance, which is twice the mean, is below 10⁻¹⁴ of the mean"),
    proves: ["jitter_share"])
  sheet.expect(
    "the jitter is 10⁻¹⁵ or 10⁻¹⁴ of the mean variance",
    holds: [1e-15, 1e-14].contains {
      ($0 * mean - mended.jitter).magnitude < 1e-12 * mended.jitter
    },
    because: .closedForm("λ = 10ᵏ Σ aᵢᵢ / n for k = −15, −14, …"))
}

/// Where the answer turns: matrices on both sides of the border, in numbers without rounding.
func borderOfRounding(_ sheet: inout Worksheet) throws {
  // what is left of the last element: 2 · 2⁻⁵², then 3 · 2⁻⁵², where 2 · 2⁻⁵² count as nothing
  let (at, above): (Matrix, Matrix) = (
    [[1, 1], [1, 1 + 0x1p-51]], [[1, 1], [1, 1 + 3 * 0x1p-52]]
  )
  sheet.expect(
    "a rest of 2 · 2⁻⁵² in the second row is refused, 3 · 2⁻⁵² is not",
    [try refusal(of: at), try refusal(of: above)], equals: [2, 0], within: .exact,
    because: .theorem("a sum of two terms near 1 may round by 2⁻⁵² each"))
  // root, quotient and product of exact numbers
  sheet.expect(
    "factor of [[1, 1], [1, 1 + 3 · 2⁻⁵²]]", try CholeskyDecomposition(of: above).lower,
    equals: Matrix([[1, 0], [1, 2.580956827951785e-08]]), within: .relative(2.3e-16),
    because: .closedForm("√3 2⁻²⁶"))
  let refused: [Matrix] = [
    [[-1]], [[0]], saddle, [[1, 0, 0], [0, 1, 1], [0, 1, 1]],
    Matrix.diagonal([1, 1, 1, 1, -1]), Matrix.diagonal([1, -1, 1, 1, -1]),
  ]
  sheet.expect(
    "orders at which matrices are refused",
    try refused.map { try refusal(of: $0) }, equals: [1, 1, 2, 3, 5, 2], within: .exact,
    because: .closedForm("the first leading minor that is not positive"))
  let (huge, tiny, mixed): (Matrix, Matrix, Matrix) = (
    [[4e300, 2e300], [2e300, 5e300]], [[4e-300, 2e-300], [2e-300, 5e-300]],
    [[4e300, 2], [2, 5e-300]]
  )
  for (name, matrix, left, right) in [
    ("10³⁰⁰", huge, 1e150, 1e150), ("10⁻³⁰⁰", tiny, 1e-150, 1e-150),
    ("10³⁰⁰ and 10⁻³⁰⁰", mixed, 1e150, 1e-150),
  ] {
    let factor = try CholeskyDecomposition(of: matrix)
    // the powers of ten are rounded themselves: four units in all
    sheet.expect(
      "the bowl in units of \(name): L over the roots of the units",
      [factor.lower[0, 0] / left, factor.lower[1, 0] / right, factor.lower[1, 1] / right],
      equals: [2, 1, 2], within: .relative(1e-15), because: .closedForm("D L for D A D"))
  }
  // subnormal numbers: what a number below 2⁻¹⁰²² has of digits is kept
  let least = Matrix([[0x1p-1072, 0x1p-1073], [0x1p-1073, 0x1p-1072]])
  sheet.expect(
    "factor of 2⁻¹⁰⁷³ [[2, 1], [1, 2]], times 2⁵³⁶",
    (try CholeskyDecomposition(of: least).lower).elements.map { $0 * 0x1p536 },
    equals: [1, 0, 0.5, 0.8660254037844386], within: .relative(2.3e-16),
    because: .closedForm("√1, 1/2 and √(3/4)"))
  let hilbert = try (1...20).filter { n in
    try refusal(of: Matrix((0..<n).map { i in (0..<n).map { 1 / Double(i + $0 + 1) } })) == 0
  }
  sheet.show("hilbert", hilbert.count)
  sheet.expect(
    "Hilbert matrices of 1 to 20 rows that have a factor", hilbert.count, equals: 13,
    within: .exact,
    because: .reference(
      "NumPy 2.4.6, numpy.linalg.cholesky; by mpmath 1.3.0 the matrix of 14 rows, once rounded, has a "
        + "negative eigenvalue"), proves: ["hilbert"])
  let slanted = try CholeskyDecomposition(of: [[4, 2 + 2e-10], [2 - 2e-10, 5]])
  // both halves become their mean, which is 2 within a rounding
  sheet.expect(
    "halves that differ by 10⁻¹⁰ of the largest element", slanted.lower,
    equals: Matrix([[2, 0], [1, 2]]), within: .relative(4.5e-16),
    because: .closedForm("the mean of 2 + 2 · 10⁻¹⁰ and 2 − 2 · 10⁻¹⁰"))
  try jitters(&sheet)
}

/// Matrices whose least eigenvalue is known, and the λ that mends them.
private func jitters(_ sheet: inout Worksheet) throws {
  let cases: [(beside: Double, limit: Double, jitter: Double)] = [
    (0.5, 1e-6, 0), (1, 1e-6, 1e-15), (1 + 3e-10, 1e-6, 1e-9), (1.002, 1e-2, 1e-2),
  ]
  for (beside, limit, jitter) in cases {
    let mended = try JitteredCholesky(of: [[1, beside], [beside, 1]], upTo: limit)
    // ten factors of 10, each rounded by 2⁻⁵³
    sheet.expect(
      "jitter for [[1, b], [b, 1]] with b = \(Numeral.short(beside))", mended.jitter,
      equals: jitter, within: .relative(2.3e-15),
      because: .closedForm("the least eigenvalue is 1 − b: the first power of ten above b − 1"))
    sheet.expect(
      "L Lᵀ with that jitter", mended.decomposition.lower * mended.decomposition.lower.transposed,
      equals: Matrix([[1 + jitter, beside], [beside, 1 + jitter]]), within: .relative(1e-15),
      because: .theorem("L Lᵀ = A + λ I"))
  }
}

/// At which order a matrix is refused; 0 if it is not.
private func refusal(of a: Matrix) throws -> Int {
  do throws(CholeskyError) {
    _ = try CholeskyDecomposition(of: a)
    return 0
  } catch .notPositiveDefinite(let order) {
    return order
  }
}

/// What is refused, and in which words.
func choleskyRefusals(_ sheet: inout Worksheet) throws {
  func message(_ work: () throws(CholeskyError) -> Void) -> String {
    do throws(CholeskyError) {
      try work()
      return "no refusal"
    } catch {
      return error.description
    }
  }
  let words = [
    message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: saddle) },
    message { () throws(CholeskyError) in
      _ = try CholeskyDecomposition(of: [[1, 2, 3], [2, 5, 6]])
    },
    message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: [[1, 2], [2.001, 5]]) },
    message { () throws(CholeskyError) in _ = try CholeskyDecomposition(of: [[1, .nan], [2, 5]]) },
    message { () throws(CholeskyError) in _ = try Definiteness(of: [[1, 2], [3, 5]]) },
    message { () throws(CholeskyError) in _ = try JitteredCholesky(of: [[1, 2], [2, 1]]) },
    message { () throws(CholeskyError) in _ = try JitteredCholesky(of: [[-1]]) },
    message { () throws(CholeskyError) in _ = try JitteredCholesky(of: [[1], [2]]) },
    message { () throws(CholeskyError) in
      _ = try CholeskyDecomposition(of: bowl).solve([1, .infinity])
    },
    message { () throws(CholeskyError) in
      _ = try CholeskyDecomposition(of: [[1e-300]]).solve([1e300])
    },
    message { () throws(CholeskyError) in
      _ = try CholeskyDecomposition(of: [[1e-300]]).whitened([1e300])
    },
  ]
  sheet.show("saddle_refusal", words[0])
  let nothing =
    "the matrix is not positive definite: once the rows before it are taken off, nothing positive "
    + "is left of the element in row "
  let unsymmetric =
    "the matrix is not symmetric: the element in row 1, column 2 is not that in row 2, column 1"
  let large = "the solution is beyond the range of doubles: use other units"
  sheet.expect(
    "what is refused, in words", words,
    equals: [
      nothing + "2, column 2",
      "the matrix has 2 rows and 3 columns: only a square matrix can be definite", unsymmetric,
      "the element in row 1, column 2 is not a finite number", unsymmetric, nothing + "2, column 2",
      nothing + "1, column 1",
      "the matrix has 2 rows and 1 columns: only a square matrix can be definite",
      "the right side in row 2 is not a finite number", large, large,
    ], within: .exact,
    because: .theorem("a factor exists for symmetric positive definite matrices only"),
    proves: ["saddle_refusal"])
}

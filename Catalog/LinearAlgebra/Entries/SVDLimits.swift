import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

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

/// Where digits are lost, where vectors are a matter of taste, and what is refused.
func limitsOfSVD(_ sheet: inout Worksheet) throws {
  try gradedColumns(&sheet)
  try jumps(&sheet)
  try laws(&sheet)
  try scales(&sheet)
  var outcomes: [String] = []
  let refused: [(Matrix, rounds: Int)] = [
    ([[1, 2], [3, .infinity]], 30), ([[1e308, 1e308], [1e308, 1e308]], 30),
    ([[1, 2, 3], [4, 5, 7], [6, 8, 3]], 0),
  ]
  for (matrix, rounds) in refused {
    do throws(SVDError) {
      outcomes.append("\(try SVD(of: matrix, maxRounds: rounds).singularValues.count) values")
    } catch {
      outcomes.append("\(error)")
    }
  }
  sheet.show("not_finite", outcomes[0])
  sheet.show("too_large", outcomes[1])
  sheet.show("not_converged", outcomes[2])
  sheet.expect(
    "an infinite entry, σ = 2 · 10³⁰⁸, and no rounds at all are refused",
    holds: outcomes == [
      "the entry in row 2, column 2 is not a finite number",
      "the result is too large for a number: give the matrix in another unit",
      "the singular values have not converged after 0 rounds: allow more",
    ],
    because: .theorem("no number is infinite, the largest is 1.8 · 10³⁰⁸, and A is not diagonal"))
}

/// Columns of very different lengths: the angle decides for the one method, the length for the other.
private func gradedColumns(_ sheet: inout Worksheet) throws {
  let a =
    [[4, 1, 2], [1, 3, 1], [2, 1, 5], [1, -1, 1]] * Matrix.diagonal([0x1p-80, 0x1p-40, 1])
  let exact: Vector = [5.5677643628300215, 2.7865434609515728e-12, 2.4235393155844687e-24]
  let (svd, jacobi) = (try SVD(of: a), try JacobiSVD(of: a))
  sheet.show("graded_svd", svd.singularValues)
  sheet.show("graded_jacobi", jacobi.result.singularValues)
  let mpmath = Reason.reference("mpmath 1.3.0, svd_r with 60 digits")
  // the columns at length 1 have the condition number 2.4: 16 · 4 · 2⁻⁵² times it
  let relative = (0..<3).map { jacobi.result.singularValues[$0] / exact[$0] }
  sheet.expect(
    "graded columns: each singular value by Jacobi over the exact one", relative,
    equals: [1, 1, 1], within: .absolute(3.5e-14), because: mpmath)
  sheet.expect(
    "graded columns: singular values by Jacobi", jacobi.result.singularValues, equals: exact,
    within: .relative(3.5e-14), because: mpmath, proves: ["graded_jacobi"])
  sheet.expect(
    "graded columns: singular values by Golub and Kahan", svd.singularValues, equals: exact,
    within: .relative(16 * 4 * 0x1p-52), because: mpmath, proves: ["graded_svd"])
  let lost = (svd.singularValues[2] / exact[2] - 1).magnitude
  sheet.show("graded_lost", lost)
  sheet.expect(
    "graded columns: the smallest singular value keeps fewer than eight digits", lost,
    equals: 2.1e-5, within: .absolute(2e-5),
    because: .theorem(
      "mirrorings mix rounding of the long column, 2⁻⁵² of 5.6, into the short ones: it is "
        + "2⁻⁵² · 2⁴⁰ of the next longer one"), proves: ["graded_lost"])
  let cosines = try JacobiSVD(
    of: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } })
  ).cosines
  sheet.show("cosines", Vector(cosines))
  // columns 5 and 6 of the Hilbert matrix enclose the smallest angle
  let largest = cosineOfColumns(4, 5)
  sheet.expect(
    "largest cosine of two columns of the Hilbert matrix, and after all sweeps",
    holds: (cosines[0] - largest).magnitude < 1e-2 && cosines[cosines.count - 1] < 6 * 0x1p-52,
    because: .theorem("columns of A V are at right angles when V is found"))
}

private func cosineOfColumns(_ p: Int, _ q: Int) -> Double {
  let columns = [p, q].map { j in Vector((0..<6).map { 1 / Double($0 + j + 1) }) }
  return dot(columns[0], columns[1]) / (Norm.l2(columns[0]) * Norm.l2(columns[1]))
}

/// What a small change of the matrix does to its pseudo-inverse and to its vectors.
private func jumps(_ sheet: inout Worksheet) throws {
  let (below, above) = (0x1p-52, 0x1p-50)
  let inverses = try [below, above].map { try SVD(of: [[1, 0], [0, $0]]).pseudoInverse() }
  sheet.show("below", below)
  sheet.show("above", above)
  sheet.show("inverse_below", inverses[0][1, 1])
  sheet.show("inverse_above", inverses[1][1, 1])
  sheet.expect(
    "last entry of the pseudo-inverses of diag(1, 2⁻⁵²) and diag(1, 2⁻⁵⁰)",
    [inverses[0][1, 1], inverses[1][1, 1]], equals: [0, 0x1p50], within: .exact,
    because: .closedForm("2⁻⁵² is below the bound 2 · 2⁻⁵² and counts as 0, 2⁻⁵⁰ is not"),
    proves: ["inverse_below", "inverse_above"])
  sheet.expect(
    "the two bounds", [below, above], equals: [2.220446049250313e-16, 8.881784197001252e-16],
    within: .exact, because: .closedForm("2⁻⁵² and 2⁻⁵⁰"), proves: ["below", "above"])
  let identity = try SVD(of: .identity(64))
  let kept = Norm.l2(Vector(identity.lowRank(32).elements)) / 8
  sheet.show("identity_kept", kept * kept)
  sheet.expect(
    "share of the squares of the identity matrix in half of its terms", kept * kept, equals: 0.5,
    within: .absolute(4 * 0x1p-52), because: .closedForm("64 singular values 1, of which 32"),
    proves: ["identity_kept"])
}

/// The theorems on matrices drawn at random, of all shapes.
private func laws(_ sheet: inout Worksheet) throws {
  var generator = Generator(seed: 11)
  var (product, angles, methods) = (0.0, 0.0, 0.0)
  let shapes = [(1, 1), (1, 5), (5, 1), (2, 2), (7, 7), (9, 5), (5, 9), (14, 7), (13, 7), (3, 11)]
  for (m, n) in shapes {
    for kind in 0..<3 {
      var a = Matrix(rows: m, columns: n, repeating: 0)
      // full, of rank 1, and with the last column 0
      for i in 0..<m {
        for j in 0..<n {
          a[i, j] =
            kind == 1 ? Double((i + 1) * (j + 1)) : kind == 2 && j == n - 1 ? 0 : generator.normal()
        }
      }
      let (svd, jacobi) = (try SVD(of: a), try JacobiSVD(of: a).result)
      let k = Double(max(m, n))
      let size = max(svd.norm2, 1)
      for result in [svd, jacobi] {
        let terms = result.lowRank(min(m, n))
        product = max(product, distance(terms, a) / (k * size))
        for vectors in [result.left, result.right] {
          angles = max(
            angles, distance(vectors.transposed * vectors, .identity(min(m, n))) / k)
        }
      }
      methods = max(
        methods, Norm.lInfinity(svd.singularValues - jacobi.singularValues) / (k * size))
    }
  }
  // all of these are rounding alone: 16 units for each row or column
  let bound = 16 * 0x1p-52
  sheet.expect(
    "largest entry of U Σ Vᵀ − A on 30 matrices, by max(m, n) ‖A‖", product, atMost: bound,
    because: .theorem("A = U Σ Vᵀ; the factors are exact for A + E, ‖E‖ about n 2⁻⁵² ‖A‖"))
  sheet.expect(
    "largest entry of UᵀU − I and VᵀV − I, by max(m, n)", angles, atMost: bound,
    because: .theorem("products of mirrorings and rotations keep right angles"))
  sheet.expect(
    "singular values by Golub and Kahan against Jacobi, by max(m, n) ‖A‖", methods, atMost: bound,
    because: .agreement("SVD and JacobiSVD"))
}

/// Entries at the ends of the range of numbers, and matrices without entries.
private func scales(_ sheet: inout Worksheet) throws {
  let (huge, tiny) = (
    try SVD(of: [[3e300, 0], [4e300, 5e300]]), try SVD(of: [[3e-300, 0], [4e-300, 5e-300]])
  )
  sheet.show("huge", huge.singularValues)
  sheet.show("tiny", tiny.singularValues)
  // 10³⁰⁰ itself is rounded: 16 units in the last place in all
  for (name, found, unit) in [("huge", huge, 1e300), ("tiny", tiny, 1e-300)] {
    sheet.expect(
      "singular values of [[3, 0], [4, 5]], \(name)", found.singularValues,
      equals: unit * smallValues,
      within: .relative(3.6e-15), because: .closedForm("10^±300 (√45, √5)"), proves: [name])
  }
  let apart = try JacobiSVD(of: [[1e200, 0], [0, 1e-100]]).result.singularValues
  sheet.expect(
    "singular values of diag(10²⁰⁰, 10⁻¹⁰⁰) by both methods",
    [try SVD(of: [[1e200, 0], [0, 1e-100]]).singularValues, apart].map { $0[1] },
    equals: [1e-100, 1e-100], within: .exact, because: .closedForm("the diagonal itself"))
  var refused = 0
  for (matrix, b) in [([[1e-200]], [1e200]), ([[0x1p-1030]], [1])] as [(Matrix, Vector)] {
    do throws(SVDError) { _ = try SVD(of: matrix).solve(b) } catch {
      refused += error == .tooLarge ? 1 : 0
    }
  }
  sheet.expect(
    "10⁻²⁰⁰ x = 10²⁰⁰ and 2⁻¹⁰³⁰ x = 1 are refused", refused, equals: 2, within: .exact,
    because: .theorem("the largest number is 1.8 · 10³⁰⁸"))
  let empty = try [
    Matrix(rows: 0, columns: 0, elements: []), Matrix(rows: 3, columns: 0, elements: []),
    Matrix(rows: 0, columns: 2, elements: []),
  ].map { try SVD(of: $0) }
  sheet.expect(
    "matrices without entries: singular values, 2-norm, condition number, rows of A⁺",
    empty.flatMap { svd in
      [
        Double(svd.singularValues.count), svd.norm2, svd.conditionNumber,
        Double((try? svd.pseudoInverse().rows) ?? -1),
      ]
    }, equals: [0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 2], within: .exact,
    because: .closedForm("no singular value; the empty product of stretches is 1"))
  let zero = try SVD(of: [[0, 0], [0, 0], [0, 0]])
  let inverse = try zero.pseudoInverse()
  sheet.expect(
    "the zero matrix: rank, condition number, pseudo-inverse",
    holds: zero.rank() == 0 && zero.conditionNumber == .infinity
      && inverse == Matrix(rows: 2, columns: 3, repeating: 0),
    because: .closedForm("all singular values are 0"))
}

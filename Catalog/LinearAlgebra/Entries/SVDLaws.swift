import CatalogKit
import LinearAlgebra
import MathCore

/// The theorems on matrices drawn at random, of all shapes.
func svdLaws(_ sheet: inout Worksheet) throws {
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
func svdScales(_ sheet: inout Worksheet) throws {
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

public import MathCore

/// A symmetric matrix as a stretch along directions at right angles: A = V Λ Vᵀ.
///
/// Mirrorings first make the matrix tridiagonal, rotations then wear the rest away; both keep
/// lengths, so that rounding errors stay small compared with the largest eigenvalue: the result is
/// exact for a matrix A + E with ‖E‖ a small multiple of 2⁻⁵³ ‖A‖.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 8.3.
public struct SymmetricEigendecomposition: Hashable, Sendable {
  /// The eigenvalues λ, from the largest to the smallest.
  public let values: Vector
  /// The eigenvectors, a column for each value: of length 1, at right angles to each other.
  ///
  /// In each the entry of largest absolute value is positive. Entries within 2⁻²⁶ of the largest
  /// count as equally large, and the first of them decides, so that rounding does not.
  public let vectors: Matrix

  /// How far aᵢⱼ and aⱼᵢ may lie apart, as a part of the largest |aᵢⱼ|: 10⁻¹⁰.
  public static let symmetryTolerance = 1e-10

  /// Finds the eigenvalues and eigenvectors of a symmetric matrix.
  ///
  /// - Parameter a: n × n. Where aᵢⱼ and aⱼᵢ differ by at most ``symmetryTolerance`` times the
  ///   largest entry, both become their mean.
  /// - Throws: ``EigendecompositionError`` if the matrix is not square, not finite or not
  ///   symmetric, if an eigenvalue is too large for a number, or if the rotations do not converge.
  /// - Complexity: O(n³).
  public init(of a: Matrix) throws(EigendecompositionError) {
    let (scaled, scale) = try scaledSymmetric(a)
    let n = a.rows
    // QL finds the small eigenvalues of a graded matrix well if its large entries come last.
    let order = ordered(n) { scaled[$0 * n + $0].magnitude < scaled[$1 * n + $1].magnitude }
    let permuted = order.flatMap { i in order.map { j in scaled[i * n + j] } }
    let tridiagonal = Tridiagonalization(of: permuted, size: n)
    let ql = try ImplicitQL(of: tridiagonal)

    var place = [Int](repeating: 0, count: n)
    for (k, i) in order.enumerated() { place[i] = k }
    let vectors = (0..<n).flatMap { k in place.map { ql.vectors[k * n + $0] } }
    try self.init(values: ql.values, vectors: vectors, scale: scale)
  }

  /// The eigenvalues from the largest to the smallest, and the eigenvectors with their signs.
  ///
  /// - Parameters:
  ///   - unordered: n eigenvalues of the scaled matrix.
  ///   - rows: an eigenvector for each, n × n numbers, vector after vector.
  ///   - scale: the power of 2 by which the matrix was divided.
  /// - Throws: ``EigendecompositionError/tooLarge``.
  init(
    values unordered: [Double], vectors rows: [Double], scale: Double
  ) throws(EigendecompositionError) {
    let n = unordered.count
    var values = Vector(repeating: 0, count: n)
    var vectors = Matrix(rows: n, columns: n, repeating: 0)
    for (k, from) in ordered(n, by: { unordered[$0] > unordered[$1] }).enumerated() {
      values[k] = unordered[from] * scale + 0
      guard values[k].isFinite else { throw .tooLarge }
      let vector = withPositiveLargestEntry(Array(rows[from * n..<from * n + n]))
      for i in 0..<n { vectors[i, k] = vector[i] }
    }
    (self.values, self.vectors) = (values, vectors)
  }
}

/// The numbers from 0 to n − 1 in some order; those that neither precedes the other stay in theirs.
///
/// By insertion: n² / 2 comparisons are little beside n³ multiplications, and a page carries less
/// code than for the sort of the standard library.
private func ordered(_ n: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
  var order = [Int](repeating: 0, count: n)
  for i in 0..<n {
    var place = i
    while place > 0, precedes(i, order[place - 1]) {
      order[place] = order[place - 1]
      place -= 1
    }
    order[place] = i
  }
  return order
}

/// The matrix with both halves made equal, divided by a power of 2 that keeps squares in range.
///
/// - Parameter a: n × n.
/// - Returns: n² numbers row after row, and the power of 2.
/// - Throws: ``EigendecompositionError`` if the matrix is not square, finite and symmetric.
/// - Complexity: O(n²).
/// - Source: the range is that of LAPACK's dsyev: from √(2⁻¹⁰²² / 2⁻⁵²) to its inverse.
func scaledSymmetric(
  _ a: Matrix
) throws(EigendecompositionError) -> (elements: [Double], scale: Double) {
  guard a.rows == a.columns else { throw .notSquare(rows: a.rows, columns: a.columns) }
  let n = a.rows
  var largest = 0.0
  for (k, x) in a.elements.enumerated() {
    guard x.isFinite else { throw .notFinite(row: k / n, column: k % n) }
    largest = max(largest, x.magnitude)
  }
  guard largest > 0 else { return (a.elements, 1) }
  let exponent = largest.exponent
  let target = min(max(exponent, -485), 485)
  // two powers of 2, since their quotient may lie outside the range of numbers
  let down = Double(sign: .plus, exponent: exponent, significand: 1)
  let up = Double(sign: .plus, exponent: target, significand: 1)
  func scaled(_ x: Double) -> Double { exponent == target ? x : (x / down) * up }
  let allowed = SymmetricEigendecomposition.symmetryTolerance * largest
  var elements = a.elements
  for i in 0..<n {
    elements[i * n + i] = scaled(a[i, i])
    for j in 0..<i {
      guard (a[i, j] - a[j, i]).magnitude <= allowed else { throw .notSymmetric(row: j, column: i) }
      // (aᵢⱼ + aⱼᵢ) / 2, where equal halves stay what they are
      let mean =
        a[i, j] == a[j, i] ? scaled(a[i, j]) : scaled(a[i, j]) / 2 + scaled(a[j, i]) / 2
      elements[i * n + j] = mean
      elements[j * n + i] = mean
    }
  }
  return (elements, exponent == target ? 1 : down / up)
}

/// The vector, or its opposite: the one in which the entry of largest absolute value is positive.
///
/// Entries within 2⁻²⁶ of the largest count as equally large; the first of them decides.
func withPositiveLargestEntry(_ v: [Double]) -> [Double] {
  var largest = 0.0
  for x in v { largest = max(largest, x.magnitude) }
  let decisive = v.first { $0.magnitude >= (1 - 0x1p-26) * largest } ?? 0
  // 0 − x and x + 0 are never −0
  return v.map { decisive < 0 ? 0 - $0 : $0 + 0 }
}

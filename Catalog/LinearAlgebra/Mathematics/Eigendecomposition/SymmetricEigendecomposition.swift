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
    let order = sortedPlaces(of: (0..<n).map { scaled[$0 * n + $0].magnitude })
    var permuted = scaled
    for i in 0..<n {
      for j in 0..<n { permuted[i * n + j] = scaled[order[i] * n + order[j]] }
    }
    let ql = try ImplicitQL(of: Tridiagonalization(of: permuted, size: n))
    var vectors = ql.vectors
    for k in 0..<n {
      for j in 0..<n { vectors[k * n + order[j]] = ql.vectors[k * n + j] }
    }
    try self.init(values: ql.values, vectors: vectors, scale: scale)
  }

  /// Eigenvalues in any order, and their eigenvectors with any sign.
  ///
  /// - Parameters:
  ///   - eigenvalues: n numbers.
  ///   - rows: an eigenvector for each, row after row.
  ///   - scale: what the eigenvalues have to be multiplied by.
  /// - Throws: ``EigendecompositionError`` if an eigenvalue is too large for a number.
  init(
    values eigenvalues: [Double], vectors rows: [Double], scale: Double
  ) throws(EigendecompositionError) {
    let n = eigenvalues.count
    let order = sortedPlaces(of: eigenvalues.map { -$0 * scale })
    var (values, vectors) = (eigenvalues, rows)
    for (column, k) in order.enumerated() {
      // x + 0 is never −0
      values[column] = eigenvalues[k] * scale + 0
      guard values[column].isFinite else { throw .tooLarge }
      let sign = signOfLargestEntry(rows, from: k * n, count: n)
      for i in 0..<n { vectors[i * n + column] = sign * rows[k * n + i] + 0 }
    }
    self.values = Vector(values)
    self.vectors = Matrix(rows: n, columns: n, elements: vectors)
  }
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
  let allowed = SymmetricEigendecomposition.symmetryTolerance * largest
  var elements = a.elements
  if exponent != target { elements = elements.map { ($0 / down) * up } }
  for i in 0..<n {
    for j in 0..<i {
      guard (a[i, j] - a[j, i]).magnitude <= allowed else { throw .notSymmetric(row: j, column: i) }
      // (aᵢⱼ + aⱼᵢ) / 2, where equal halves stay what they are
      let (x, y) = (elements[i * n + j], elements[j * n + i])
      let mean = x == y ? x : x / 2 + y / 2
      elements[i * n + j] = mean
      elements[j * n + i] = mean
    }
  }
  return (elements, exponent == target ? 1 : down / up)
}

/// 1 or −1: what makes the entry of largest absolute value positive.
///
/// Entries within 2⁻²⁶ of the largest count as equally large; the first of them decides.
func signOfLargestEntry(_ x: [Double], from first: Int, count: Int) -> Double {
  var largest = 0.0
  for k in first..<first + count { largest = max(largest, x[k].magnitude) }
  for k in first..<first + count where x[k].magnitude >= (1 - 0x1p-26) * largest {
    return x[k] < 0 ? -1 : 1
  }
  return 1
}

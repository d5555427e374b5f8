import Elementary
public import MathCore

/// Any matrix as a rotation, a stretch along the axes and a rotation again: A = U Σ Vᵀ, mirrorings
/// allowed.
///
/// Mirrorings from both sides first make the matrix bidiagonal, rotations then wear away what stands
/// beside the diagonal; both keep lengths, so that the result is exact for a matrix A + E with ‖E‖ a
/// small multiple of 2⁻⁵³ ‖A‖.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, sections 2.4 and
///   8.6.
public struct SVD: Hashable, Sendable {
  /// The singular values σ, k = min(m, n) numbers from the largest to the smallest, none negative.
  public let singularValues: Vector
  /// The left singular vectors, m × k: a column of length 1 for each value, at right angles.
  public let left: Matrix
  /// The right singular vectors, n × k: a column of length 1 for each value, at right angles.
  ///
  /// In each the entry of largest absolute value is positive. Entries within 2⁻²⁶ of the largest
  /// count as equally large, and the first of them decides, so that rounding does not.
  public let right: Matrix

  /// Finds the singular values and vectors of a matrix.
  ///
  /// - Parameters:
  ///   - a: any shape, m × n.
  ///   - maxRounds: how many rounds of rotations are allowed for each singular value.
  /// - Throws: ``SVDError`` where an entry is not finite, where a singular value is too large for a
  ///   number, and where the rotations do not converge, which no known matrix causes.
  /// - Complexity: O(m n min(m, n)).
  public init(of a: Matrix, maxRounds: Int = 30) throws(SVDError) {
    let (scaled, unit) = try scaledIntoRange(a)
    // a wide matrix is the transpose of a tall one: Aᵀ = V Σ Uᵀ
    let isWide = a.rows < a.columns
    let tall = isWide ? scaled.transposed : scaled
    // many rows: A = Q R, and only the triangle R is worked on
    let isLong = tall.rows >= 2 * tall.columns
    let triangle = isLong ? try factors(of: tall) : nil
    let qr = try BidiagonalQR(
      of: Bidiagonalization(of: triangle?.r ?? tall), maxRounds: maxRounds)
    let k = qr.diagonal.count
    var left = Self.vectors(qr.left, count: k)
    // U = Q times the left vectors of R
    if let triangle { left = left.map { triangle.applyQ(to: $0) } }
    let right = Self.vectors(qr.right, count: k)
    try self.init(
      values: qr.diagonal, left: isWide ? right : left, right: isWide ? left : right,
      shape: (a.rows, a.columns), unit: unit)
  }

  /// Singular values in any order with any sign, and their vectors.
  ///
  /// - Parameters:
  ///   - values: k numbers.
  ///   - left: a left vector for each, m components.
  ///   - right: a right vector for each, n components.
  ///   - shape: m and n.
  ///   - unit: what the values have to be multiplied by.
  /// - Throws: ``SVDError/tooLarge``.
  init(
    values: [Double], left: [Vector], right: [Vector], shape: (rows: Int, columns: Int),
    unit: Double
  ) throws(SVDError) {
    let order = sortedPlaces(of: values.map { -$0.magnitude })
    let k = values.count
    var sorted = Vector(repeating: 0, count: k)
    var u = Matrix(rows: shape.rows, columns: k, repeating: 0)
    var v = Matrix(rows: shape.columns, columns: k, repeating: 0)
    for (column, place) in order.enumerated() {
      sorted[column] = values[place].magnitude * unit
      guard sorted[column].isFinite else { throw .tooLarge }
      // u σ vᵀ stays the same if two of the three change their sign
      let rightSign = signOfLargestEntry(
        right[place].elements, from: 0, count: shape.columns)
      let leftSign = values[place] < 0 ? -rightSign : rightSign
      // x + 0 is never −0
      for i in 0..<shape.rows { u[i, column] = leftSign * left[place][i] + 0 }
      for i in 0..<shape.columns { v[i, column] = rightSign * right[place][i] + 0 }
    }
    (singularValues, self.left, self.right) = (sorted, u, v)
  }

  /// Vectors that stand one after the other.
  private static func vectors(_ numbers: [Double], count: Int) -> [Vector] {
    guard count > 0 else { return [] }
    let length = numbers.count / count
    return (0..<count).map { Vector(Array(numbers[$0 * length..<($0 + 1) * length])) }
  }
}

/// A = Q R of a matrix in the middle of the range of numbers.
private func factors(of a: Matrix) throws(SVDError) -> QRDecomposition {
  do throws(QRDecompositionError) {
    return try QRDecomposition(of: a)
  } catch {
    throw .tooLarge
  }
}

/// The matrix divided by a power of 2 that keeps what is made of its entries in range.
///
/// - Parameter a: m × n.
/// - Returns: the matrix, and the power of 2; 1 where the largest entry lies between 2⁻⁹⁰⁰ and 2⁹⁰⁰.
/// - Throws: ``SVDError/notFinite(row:column:)``.
/// - Complexity: O(m n).
func scaledIntoRange(_ a: Matrix) throws(SVDError) -> (matrix: Matrix, unit: Double) {
  var largest = 0.0
  for (place, x) in a.elements.enumerated() {
    guard x.isFinite else { throw .notFinite(row: place / a.columns, column: place % a.columns) }
    largest = max(largest, x.magnitude)
  }
  let exponent = largest > 0 ? Int(largest.exponent) : 0
  let shift = exponent - min(max(exponent, -900), 900)
  guard shift != 0 else { return (a, 1) }
  return (
    Matrix(
      rows: a.rows, columns: a.columns, elements: a.elements.map { $0.times(twoTo: -shift) }),
    Double(sign: .plus, exponent: shift, significand: 1)
  )
}

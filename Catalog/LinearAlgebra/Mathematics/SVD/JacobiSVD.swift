import Elementary
public import MathCore

/// The singular value decomposition by turning the columns, two at a time, until all stand at right
/// angles.
///
/// A V = U Σ says that the columns of A V are at right angles and have the lengths σ. So each pair of
/// columns is turned in its plane until its dot product is 0, sweep after sweep; V gathers the turns.
/// Several times slower than ``SVD``, but whatever the lengths of the columns, each singular value
/// keeps its digits: what counts is the angle of two columns, not their size.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 8.6.3;
///   Demmel & Veselić 1992, *Jacobi's method is more accurate than QR*, SIAM Journal on Matrix
///   Analysis and Applications 13, 1204–1245, for the test by the angle.
public struct JacobiSVD: Sendable {
  /// The singular values and vectors, in the order and with the signs of the standard method.
  public let result: SVD
  /// The largest |cos| of the angle of two columns that each sweep met; the last is rounding.
  public let cosines: [Double]

  /// The number of sweeps after which it gives up; six to ten are usual, about thirty where columns depend on
  /// each other.
  public static let maxSweeps = 60

  /// Decomposes a matrix.
  ///
  /// - Parameter a: any shape, m × n. What is 2¹⁰⁰⁰ times smaller than the largest entry counts as 0.
  /// - Throws: ``SVDError`` as ``SVD``.
  /// - Complexity: O(m n min(m, n)) per sweep.
  public init(of a: Matrix) throws(SVDError) {
    let (scaled, unit) = try scaledIntoRange(a)
    let isWide = a.rows < a.columns
    let tall = isWide ? scaled.transposed : scaled
    let (m, n) = (tall.rows, tall.columns)
    // so short is what is left of a column that depends on the others
    let lost = 0x1p-1000 * Norm.lInfinity(Vector(tall.elements))
    var columns = (0..<n).map { tall.column($0) }
    var right = (0..<n).map { Vector.standardBasis($0, of: n) }
    // the rounding of a dot product of two vectors of length 1
    let rounding = Double(m) * 0x1p-52
    var cosines: [Double] = []
    repeat {
      guard cosines.count < Self.maxSweeps else { throw .notConverged(rounds: Self.maxSweeps) }
      var largest = 0.0
      for p in 0..<n {
        for q in p + 1..<max(n, p + 1) {
          let cosine = Self.turn(&columns, &right, p, q, lost, rounding)
          largest = max(largest, cosine)
        }
      }
      cosines.append(largest)
    } while cosines[cosines.count - 1] > rounding

    let values = columns.map { column in
      let length = Norm.l2(column)
      return length > lost ? length : 0
    }
    let left = Self.directions(columns, values)
    result = try SVD(
      values: values, left: isWide ? right : left, right: isWide ? left : right,
      shape: (a.rows, a.columns), unit: unit)
    self.cosines = cosines
  }

  /// Turns two columns in their plane until they stand at a right angle.
  ///
  /// - Returns: the |cos| of their angle before; up to `rounding` nothing is done.
  private static func turn(
    _ columns: inout [Vector], _ right: inout [Vector], _ p: Int, _ q: Int, _ lost: Double,
    _ rounding: Double
  ) -> Double {
    let (x, y) = (Norm.l2(columns[p]), Norm.l2(columns[q]))
    guard x > lost, y > lost else { return 0 }
    // cos = (aₚ / ‖aₚ‖) · (a_q / ‖a_q‖)
    let cosine = dot(columns[p] / x, columns[q] / y)
    guard cosine.magnitude > rounding else { return cosine.magnitude }
    // t = tan θ, the smaller root of t² + 2τt − 1 = 0 with τ = (‖a_q‖² − ‖aₚ‖²) / 2 aₚ·a_q
    let tau = (y / x - x / y) / (2 * cosine)
    let t = (tau < 0 ? -1 : 1) / (tau.magnitude + hypot(tau, 1))
    let c = 1 / hypot(t, 1)
    let s = t * c
    (columns[p], columns[q]) = (c * columns[p] - s * columns[q], s * columns[p] + c * columns[q])
    (right[p], right[q]) = (c * right[p] - s * right[q], s * right[p] + c * right[q])
    return cosine.magnitude
  }

  /// The columns at length 1; those of length 0 give way to directions at right angles to all others.
  private static func directions(_ columns: [Vector], _ lengths: [Double]) -> [Vector] {
    var directions = columns
    var found: [Vector] = []
    for i in columns.indices where lengths[i] > 0 {
      directions[i] = columns[i] / lengths[i]
      found.append(directions[i])
    }
    for i in columns.indices where lengths[i] == 0 {
      directions[i] = direction(besides: found, of: columns[i].count)
      found.append(directions[i])
    }
    return directions
  }

  /// A direction at right angles to fewer than m orthonormal ones: what is left of an axis.
  ///
  /// The squares of what is left of all m axes add up to m − k, so that one of them keeps the mean.
  private static func direction(besides others: [Vector], of m: Int) -> Vector {
    var rest = Vector(repeating: 0, count: m)
    for axis in 0..<m {
      rest = .standardBasis(axis, of: m)
      // taken away twice: what rounding left the first time goes the second time
      for _ in 0..<2 {
        for other in others { rest -= dot(other, rest) * other }
      }
      if dot(rest, rest) >= Double(m - others.count) / Double(2 * m) { break }
    }
    return rest / Norm.l2(rest)
  }
}

import Elementary
public import MathCore

/// The eigenvalues and eigenvectors of a symmetric matrix by one rotation after another, each of
/// which makes one entry beside the diagonal 0.
///
/// A rotation in the plane of the axes p and q moves aₚq² + aqₚ² onto the diagonal and leaves the
/// sum of all squares alone. What stands beside the diagonal therefore only shrinks, and in the end
/// with the square of itself. Easy to understand, and several times slower than
/// ``SymmetricEigendecomposition``.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 8.5.
public struct JacobiEigendecomposition: Sendable {
  /// The eigenvalues and eigenvectors, in the order and with the signs of the standard method.
  public let result: SymmetricEigendecomposition
  /// √(Σ aᵢⱼ²) over i ≠ j before the first sweep and after each, in the unit of the matrix.
  public let offDiagonal: [Double]

  /// The number of rounds through all pairs of axes after which it gives up; six to ten are usual.
  public static let maxSweeps = 60

  /// Diagonalizes a symmetric matrix.
  ///
  /// - Parameter a: n × n, symmetric within ``SymmetricEigendecomposition/symmetryTolerance``.
  /// - Throws: ``EigendecompositionError`` as ``SymmetricEigendecomposition``.
  /// - Complexity: O(n³) per sweep.
  public init(of a: Matrix) throws(EigendecompositionError) {
    let n = a.rows
    let (elements, scale) = try scaledSymmetric(a)
    var d = elements
    var v = [Double](repeating: 0, count: n * n)
    for i in 0..<n { v[i * n + i] = 1 }
    var sizes = [Self.offDiagonalNorm(d, n) * scale]
    var rotated = true
    while rotated {
      guard sizes.count <= Self.maxSweeps else { throw .notConverged(rounds: Self.maxSweeps) }
      rotated = false
      for p in 0..<n {
        for q in p + 1..<max(n, p + 1) {
          if Self.rotate(&d, &v, n, p, q) { rotated = true }
        }
      }
      if rotated { sizes.append(Self.offDiagonalNorm(d, n) * scale) }
    }
    result = try SymmetricEigendecomposition(
      values: (0..<n).map { d[$0 * n + $0] }, vectors: v, scale: scale)
    offDiagonal = sizes
  }

  /// Makes entry (p, q) zero; the rows of v follow.
  ///
  /// - Returns: whether there was anything to do: not if the entry is lost in the rounding of the
  ///   two entries on the diagonal.
  private static func rotate(
    _ a: inout [Double], _ v: inout [Double], _ n: Int, _ p: Int, _ q: Int
  ) -> Bool {
    let (x, y, z) = (a[p * n + p], a[q * n + q], a[p * n + q])
    let lost = max(0x1p-53 * min(x.magnitude, y.magnitude), .leastNormalMagnitude)
    guard z.magnitude > lost else { return false }
    // t = tan θ, the smaller root of t² + 2τt − 1 = 0 with τ = (y − x) / 2z
    let tau = (y - x) / (2 * z)
    // 2⁵³⁷ and more has a square that overflows; 1 / 2τ is then the root
    let t =
      tau.magnitude > 0x1p500
      ? 1 / (2 * tau) : (tau < 0 ? -1 : 1) / (tau.magnitude + sqrt(1 + tau * tau))
    let cosine = 1 / sqrt(1 + t * t)
    let sine = t * cosine
    for k in 0..<n where k != p && k != q {
      let (u, w) = (a[k * n + p], a[k * n + q])
      let (left, right) = (cosine * u - sine * w, sine * u + cosine * w)
      (a[k * n + p], a[p * n + k]) = (left, left)
      (a[k * n + q], a[q * n + k]) = (right, right)
    }
    a[p * n + p] = x - t * z
    a[q * n + q] = y + t * z
    (a[p * n + q], a[q * n + p]) = (0, 0)
    for k in 0..<n {
      let (u, w) = (v[p * n + k], v[q * n + k])
      v[p * n + k] = cosine * u - sine * w
      v[q * n + k] = sine * u + cosine * w
    }
    return true
  }

  /// √(Σ aᵢⱼ²) over i ≠ j.
  private static func offDiagonalNorm(_ a: [Double], _ n: Int) -> Double {
    var beside = a
    for i in 0..<n { beside[i * n + i] = 0 }
    return Norm.l2(Vector(beside))
  }
}

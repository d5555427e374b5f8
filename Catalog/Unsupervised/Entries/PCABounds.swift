import Elementary

/// How far rounding may carry the explained variances and the directions.
///
/// With u = 2⁻⁵³: the mean and the deviations of a column round by some u of its size, a sum of n
/// products by n u Σ |zᵢⱼ zᵢₖ| ≤ n u (n − 1) √(cⱼⱼ cₖₖ). The error E of C has therefore the size
/// ‖E‖ ≤ (n + s) u tr C, with s = 16 for the deviations. The eigensolver is exact for a matrix that is
/// off by 8 d ulps, which is 16 d u ‖C‖.
struct EigenvalueBound {
  /// The largest error of an eigenvalue: no more than ‖E‖ (Weyl).
  let value: Double

  /// - Parameters:
  ///   - rows: n.
  ///   - columns: d.
  ///   - trace: the sum of the variances, tr C.
  ///   - passes: how often an entry of C is a sum of n terms: 1, or 2 where the deviations by which
  ///     features are divided are such sums too.
  init(rows: Int, columns: Int, trace: Double, passes: Int = 1) {
    value = Double(passes * (rows + 16) + 16 * columns) * 0x1p-53 * trace
  }

  /// The largest error of a direction with the next eigenvalue at a distance: √2 ‖E‖ / gap.
  ///
  /// - Parameter gap: the distance to the nearest other eigenvalue.
  /// - Returns: the length of the difference of two unit vectors.
  /// - Source: sin φ ≤ ‖E‖ / gap (Davis and Kahan), where a chord is at most √2 sin φ.
  func turn(gap: Double) -> Double { sqrt(2) * value / gap }
}

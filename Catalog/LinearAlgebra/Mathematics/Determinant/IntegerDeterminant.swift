/// The determinant of whole numbers, exact.
///
/// Elimination without fractions: every number on the way is itself a determinant of a part of the
/// matrix, so that each division comes out even. Nothing is rounded, and 0 means singular.
///
/// - Parameter rows: n rows of n whole numbers.
/// - Returns: the determinant, 1 for no rows; `nil` where a number on the way needs more than 64 bits.
/// - Precondition: there are as many numbers in each row as there are rows.
/// - Complexity: O(n³).
/// - Source: Bareiss 1968, *Sylvester's identity and multistep integer-preserving Gaussian
///   elimination*, Mathematics of Computation 22.
public func integerDeterminant(of rows: [[Int64]]) -> Int64? {
  for row in rows { precondition(row.count == rows.count, "a row of \(row.count) numbers") }
  var a = rows
  var (divisor, sign) = (1 as Int64, 1 as Int64)
  for k in a.indices {
    guard let pivot = (k..<a.count).first(where: { a[$0][k] != 0 }) else { return 0 }
    if pivot != k {
      a.swapAt(k, pivot)
      sign = -sign
    }
    for i in (k + 1)..<max(a.count, k + 1) {
      for j in (k + 1)..<max(a.count, k + 1) {
        // aᵢⱼ ← (aᵢⱼ aₖₖ − aᵢₖ aₖⱼ) / the pivot before
        let (kept, isTooLarge) = a[i][j].multipliedReportingOverflow(by: a[k][k])
        let (taken, isTooLargeToo) = a[i][k].multipliedReportingOverflow(by: a[k][j])
        let (difference, isBeyond) = kept.subtractingReportingOverflow(taken)
        guard !isTooLarge, !isTooLargeToo, !isBeyond, difference > .min else { return nil }
        a[i][j] = difference / divisor
      }
    }
    divisor = a[k][k]
  }
  return sign * divisor
}

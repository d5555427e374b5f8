import Elementary
import MathCore

/// Columns, each divided by the power of two that brings its largest element between 1 and 2.
///
/// A division by a power of two rounds nothing, and afterwards no sum of squares overflows, and
/// whether columns are nearly dependent does not depend on their units.
struct ScaledColumns: Sendable {
  /// The elements, rounded to doubles, m × n.
  let rounded: Matrix
  /// What they lost by it, m × n.
  private let lost: Matrix?
  /// The exponent of the power of two of each column.
  let exponents: [Int]

  init(_ a: Matrix, lost: Matrix?, isTarget: Bool = false) throws(LeastSquaresError) {
    for i in 0..<a.rows {
      for j in 0..<a.columns {
        guard a[i, j].isFinite else {
          throw isTarget ? .targetNotFinite(row: i) : .notFinite(row: i, column: j)
        }
      }
    }
    exponents = (0..<a.columns).map { j in
      let largest = Norm.lInfinity(a.column(j))
      return largest > 0 ? Int(largest.exponent) : 0
    }
    var (rounded, scaledLost) = (a, lost)
    for i in 0..<a.rows {
      for j in 0..<a.columns {
        rounded[i, j] = a[i, j].times(twoTo: -exponents[j])
        if let lost { scaledLost?[i, j] = lost[i, j].times(twoTo: -exponents[j]) }
      }
    }
    self.rounded = rounded
    self.lost = scaledLost
  }

  /// Element (i, j) in about 104 bits.
  subscript(i: Int, j: Int) -> DoubleDouble {
    guard let lost else { return DoubleDouble(rounded[i, j]) }
    return DoubleDouble.exactSum(rounded[i, j], lost[i, j])
  }

  /// The elements of the only column.
  var elements: [DoubleDouble] { (0..<rounded.rows).map { self[$0, 0] } }
}

extension Double {
  /// This number times 2ᵏ, rounded once at the end where it leaves the range.
  func times(twoTo k: Int) -> Double {
    Double(sign: .plus, exponent: k, significand: self)
  }
}

/// How far a typed answer may be from the right one.
public enum AnswerTolerance: Hashable, Sendable {
  /// max |aᵢ − eᵢ| ≤ bound.
  case absolute(Double)
  /// max |aᵢ − eᵢ| ≤ bound · max |eᵢ|.
  case relative(Double)

  /// The largest distance that is admitted.
  public var bound: Double {
    switch self {
    case .absolute(let bound), .relative(let bound): bound
    }
  }

  /// The distance of numbers from what they should be, in the measure of this tolerance.
  ///
  /// - Parameters:
  ///   - actual: a, as typed.
  ///   - expected: e, as it should be.
  /// - Returns: max |aᵢ − eᵢ|, divided by max |eᵢ| for a relative tolerance; infinity where their
  ///   counts differ, where a number is not finite, or where a relative distance is asked from 0.
  /// - Complexity: O(n).
  public func distance(of actual: [Double], from expected: [Double]) -> Double {
    guard actual.count == expected.count else { return .infinity }
    var (largest, scale) = (0.0, 0.0)
    for i in actual.indices {
      let difference = (actual[i] - expected[i]).magnitude
      guard difference.isFinite, expected[i].isFinite else { return .infinity }
      largest = max(largest, difference)
      scale = max(scale, expected[i].magnitude)
    }
    guard case .relative = self, largest > 0 else { return largest }
    return largest / scale
  }

  /// Whether numbers are as near as that; a bound that is not finite admits nothing.
  ///
  /// - Parameters:
  ///   - actual: the numbers as typed.
  ///   - expected: the numbers as they should be.
  /// - Returns: whether their distance is at most the bound.
  public func admits(_ actual: [Double], for expected: [Double]) -> Bool {
    bound.isFinite && distance(of: actual, from: expected) <= bound
  }
}

/// The interval of one axis, always finite and of a length that can be divided.
struct Bounds: Hashable, Sendable {
  /// The lower end.
  var low: Double
  /// The upper end.
  var high: Double

  /// Magnitudes beyond this one are treated as infinite.
  static let largest = 1e300
  /// Magnitudes below this one are treated as 0.
  static let smallest = 1e-280

  /// The distance of the ends.
  var length: Double { high - low }

  /// The middle.
  var centre: Double { low / 2 + high / 2 }

  /// Whether the value lies between the ends.
  ///
  /// - Parameter value: A coordinate.
  /// - Returns: Whether low ≤ value ≤ high.
  func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Whether a coordinate has a place on an axis.
  ///
  /// - Parameters:
  ///   - value: The coordinate.
  ///   - logarithmic: Whether only positive values have a place.
  /// - Returns: False for NaN, infinities and, on a logarithmic axis, what is not positive.
  static func admits(_ value: Double, logarithmic: Bool) -> Bool {
    value.magnitude <= largest && (!logarithmic || value >= smallest)
  }

  /// The smallest interval of some values that have a place on the axis.
  ///
  /// - Parameters:
  ///   - values: The coordinates.
  ///   - logarithmic: Whether only positive values have a place.
  /// - Returns: The interval, or nil when no value has a place.
  static func of(_ values: [Double], logarithmic: Bool) -> Bounds? {
    var bounds: Bounds?
    for value in values where admits(value, logarithmic: logarithmic) {
      bounds = Bounds(
        low: min(bounds?.low ?? value, value), high: max(bounds?.high ?? value, value))
    }
    return bounds
  }

  /// The interval widened where its ends (nearly) agree, so that it can be divided.
  ///
  /// - Parameter logarithmic: Whether the ends are positive and widened by a factor.
  /// - Returns: An interval whose length is at least a billionth of its larger end.
  func divisible(logarithmic: Bool) -> Bounds {
    if logarithmic {
      let ends = Bounds(low: max(low, Bounds.smallest), high: max(high, Bounds.smallest))
      guard ends.high < ends.low * 1.000001 else { return ends }
      return Bounds(low: max(ends.low / 3, Bounds.smallest), high: min(ends.high * 3, 1e300))
    }
    let size = max(low.magnitude, high.magnitude)
    guard length < size * 1e-9 || length < Bounds.smallest else { return self }
    let half = size < Bounds.smallest ? 1 : size / 10
    return Bounds(low: centre - half, high: centre + half)
  }
}

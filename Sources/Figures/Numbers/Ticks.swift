/// The marks of an axis: numbers with as few digits as possible, evenly spaced.
///
/// On a linear axis the step is 1, 2 or 5 times a power of ten. Of these the smallest with at most
/// 7.5 steps in the interval is taken. Neighbouring steps differ by at most a factor 2.5, so the
/// interval holds at least 3 of them: there are 3 to 8 ticks.
public struct Ticks: Hashable, Sendable {
  /// The ticks as integers m in units of 10ᵏ, increasing.
  public let marks: [Mark]

  /// One tick: the number m · 10ᵏ.
  public struct Mark: Hashable, Sendable {
    /// The integer m.
    public let mantissa: Int64
    /// The exponent k.
    public let exponent: Int

    /// The nearest Double.
    public var value: Double {
      exponent < 0
        ? Double(mantissa) / PowersOfTen.power(-exponent)
        : Double(mantissa) * PowersOfTen.power(exponent)
    }
  }

  /// The ticks of a linear axis.
  ///
  /// - Parameter range: The part of the axis that is shown.
  /// - Returns: 3 to 8 ticks in the range.
  public static func linear(_ range: ClosedRange<Double>) -> Ticks {
    linear(Bounds(range, logarithmic: false))
  }

  /// The ticks of a logarithmic axis: powers of ten; 1, 2, 5 between them over few decades.
  ///
  /// - Parameter range: The part of the axis that is shown, positive.
  /// - Returns: 3 to 9 ticks in the range.
  public static func logarithmic(_ range: ClosedRange<Double>) -> Ticks {
    logarithmic(Bounds(range, logarithmic: true))
  }

  static func linear(_ bounds: Bounds, most: Double = 7.5) -> Ticks {
    // The smallest s · 10ᵏ with length / (s · 10ᵏ) ≤ most, s ∈ {1, 2, 5}
    var k = PowersOfTen.exponent(bounds.length) - 2
    var s: Int64 = 1
    while Mark(mantissa: s, exponent: k).value * most < bounds.length {
      (s, k) = s == 1 ? (2, k) : s == 2 ? (5, k) : (1, k + 1)
    }
    let step = Mark(mantissa: s, exponent: k).value
    let first = Int64((bounds.low / step).rounded(.down))
    let last = Int64((bounds.high / step).rounded(.up))
    return Ticks(
      marks: (first...last).map { Mark(mantissa: $0 * s, exponent: k) }
        .filter { bounds.contains($0.value) })
  }

  static func logarithmic(_ bounds: Bounds) -> Ticks {
    let first = PowersOfTen.exponent(bounds.low)
    let last = PowersOfTen.exponent(bounds.high)
    let decades = (first...last).map { Mark(mantissa: 1, exponent: $0) }
      .filter { bounds.contains($0.value) }
    if decades.count >= 3 {
      let stride = (decades.count + 7) / 8
      return Ticks(marks: decades.filter { $0.exponent % stride == 0 })
    }
    let parts: [Int64] = [1, 2, 5]
    let marks = (first...last).flatMap { k in
      parts.map { Mark(mantissa: $0, exponent: k) }.filter { bounds.contains($0.value) }
    }
    return marks.count >= 3 ? Ticks(marks: marks) : linear(bounds)
  }

  /// The texts of the ticks, all in the same notation.
  public var labels: [String] {
    var largest = 0.0
    var smallest = Bounds.largest
    for mark in marks where mark.mantissa != 0 {
      largest = max(largest, mark.value.magnitude)
      smallest = min(smallest, mark.value.magnitude)
    }
    // Plain decimals where they stay short, from 0.001 to 999 999, and where powers of ten would
    // not be shorter: numbers of many digits that end near the decimal point.
    let digits = marks.reduce(0) { max($0, "\($1.mantissa.magnitude)".utf8.count) }
    let isLong = digits >= 6 && marks.allSatisfy { (-6...0).contains($0.exponent) }
    let isPlain = smallest >= 1e-3 && largest >= smallest && (largest < 1e6 || isLong)
    return marks.map { mark in
      isPlain
        ? Numeral.plain(mantissa: mark.mantissa, exponent: mark.exponent)
        : Numeral.scientific(mantissa: mark.mantissa, exponent: mark.exponent)
    }
  }
}

extension Bounds {
  /// The interval of a range, with ends that have a place on the axis.
  ///
  /// - Parameters:
  ///   - range: Any range.
  ///   - logarithmic: Whether the ends must be positive.
  init(_ range: ClosedRange<Double>, logarithmic: Bool) {
    func end(_ value: Double) -> Double {
      value == value ? min(max(value, -Bounds.largest), Bounds.largest) : 0
    }
    self = Bounds(low: end(range.lowerBound), high: end(range.upperBound))
      .divisible(logarithmic: logarithmic)
  }
}

import MathCore

/// Seeded arguments for the functions.
enum Arguments {
  /// A positive number with every exponent equally likely, subnormal ones among them.
  static func anyPositive(_ generator: inout Generator) -> Double {
    Double(bitPattern: 1 + generator.next() % 0x7FEF_FFFF_FFFF_FFFF)
  }

  /// 2 to a power that is uniform in a range of whole numbers, times a number in [1, 2).
  static func scale(_ powers: Range<Int>, _ generator: inout Generator) -> Double {
    let exponent = powers.lowerBound + generator.index(below: powers.count)
    return Double(sign: .plus, exponent: exponent, significand: 1 + generator.uniform())
  }
}

/// The largest error over seeded arguments and where it occurs.
struct Worst: CustomStringConvertible {
  var ulps = 0.0
  var x = 0.0
  var y = 0.0

  var description: String { "\(ulps) ulp at (\(x), \(y))" }

  mutating func meet(_ result: Double, _ function: Function, _ x: Double, _ y: Double = 0) {
    let error = Oracle.value(function, x, y).ulps(to: result)
    if !(error <= ulps) { (ulps, self.x, self.y) = (error, x, y) }
  }
}

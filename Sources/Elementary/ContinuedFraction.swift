/// A continued fraction b₀ + a₁ / (b₁ + a₂ / (b₂ + …)), one level after the other.
///
/// - Source: Thompson & Barnett 1986, *Coulomb and Bessel functions of complex arguments and order*,
///   Journal of Computational Physics 64, 490–509, for Lentz's method as modified there.
struct ContinuedFraction {
  /// The value so far.
  private(set) var value: Double
  private var ratio: Double
  private var inverse = 0.0
  private var change = 0.0
  private var levels = 0

  /// - Parameter first: b₀.
  init(first: Double) {
    value = first == 0 ? 0x1p-1000 : first
    ratio = value
  }

  /// Adds the level aₖ / (bₖ + …).
  mutating func extend(numerator: Double, denominator: Double) {
    let below = denominator + numerator * inverse
    inverse = 1 / (below == 0 ? 0x1p-1000 : below)
    let next = denominator + numerator / ratio
    ratio = next == 0 ? 0x1p-1000 : next
    change = ratio * inverse
    value *= change
    levels += 1
  }

  /// Whether the last level changed nothing, or a million of them were not enough.
  var hasConverged: Bool { (change - 1).magnitude <= 0x1p-53 || levels >= 1_000_000 }
}

/// The oracle's arithmetic: an unevaluated sum of two doubles, about 31 digits.
///
/// Written apart from the one under test, with Veltkamp's splitting and the sums that need no order
/// of the terms (Knuth, The Art of Computer Programming, volume 2, 4.2.2).
struct Twofold {
  var high: Double
  var low: Double

  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  static func + (a: Twofold, b: Twofold) -> Twofold {
    let (s, e) = added(a.high, b.high)
    let (t, f) = added(a.low, b.low)
    let (u, g) = added(s, e + t)
    let (v, h) = added(u, g + f)
    return Twofold(v, h)
  }

  static prefix func - (a: Twofold) -> Twofold { Twofold(-a.high, -a.low) }

  static func * (a: Twofold, b: Twofold) -> Twofold {
    let (p, e) = multiplied(a.high, b.high)
    let (high, low) = added(p, e + (a.high * b.low + a.low * b.high))
    return Twofold(high, low)
  }

  static func / (a: Twofold, b: Twofold) -> Twofold {
    let first = a.high / b.high
    let left = a + -(b * Twofold(first))
    let second = left.high / b.high
    let rest = left + -(b * Twofold(second))
    return Twofold(first) + Twofold(second) + Twofold(rest.high / b.high)
  }

  func squareRoot() -> Twofold {
    let root = high.squareRoot()
    let left = self + -(Twofold(root) * Twofold(root))
    return Twofold(root) + left / Twofold(2 * root)
  }

  private static func added(_ a: Double, _ b: Double) -> (Double, Double) {
    let sum = a + b
    let part = sum - a
    return (sum, (a - (sum - part)) + (b - part))
  }

  private static func multiplied(_ a: Double, _ b: Double) -> (Double, Double) {
    let (a1, a2) = split(a)
    let (b1, b2) = split(b)
    let p = a * b
    return (p, ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2)
  }

  private static func split(_ a: Double) -> (Double, Double) {
    let c = 134_217_729 * a  // 2²⁷ + 1
    let head = c - (c - a)
    return (head, a - head)
  }
}

/// Points of the unit circle, by arithmetic alone.
enum Circle {
  /// The point (cos 2πt, sin 2πt).
  ///
  /// - Parameter turn: The part t of a full turn, finite.
  /// - Returns: The point, exact to about 1e-14.
  static func point(turn: Double) -> (x: Double, y: Double) {
    // t = q/4 + r with |r| ≤ 1/8: quarter turns only swap coordinates, and |2πr| ≤ π/4.
    let part = turn - turn.rounded(.down)
    let quarter = (part * 4).rounded()
    let angle = (part - quarter / 4) * 2 * Double.pi
    // cos a = Σ (−1)ᵏ a²ᵏ / (2k)!, sin a = Σ (−1)ᵏ a²ᵏ⁺¹ / (2k+1)!
    var (cosine, sine) = (1.0, angle)
    var (even, odd) = (1.0, angle)
    for k in 1...9 {
      let n = Double(2 * k)
      even *= -angle * angle / ((n - 1) * n)
      odd *= -angle * angle / (n * (n + 1))
      cosine += even
      sine += odd
    }
    switch Int(quarter) % 4 {
    case 0: return (cosine, sine)
    case 1: return (-sine, cosine)
    case 2: return (-cosine, -sine)
    default: return (sine, -cosine)
    }
  }
}

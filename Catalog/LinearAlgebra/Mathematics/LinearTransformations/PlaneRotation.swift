import Elementary
public import MathCore

/// A rotation in a plane, counter-clockwise, by its cosine and sine.
///
/// It turns (1, 0) to (cos φ, sin φ) and (0, 1) to (−sin φ, cos φ). Lengths and angles stay as they
/// are. In space with more axes it turns two of them and leaves the others: a Givens rotation.
///
/// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 5.1.
public struct PlaneRotation: Hashable, Sendable {
  /// cos φ.
  public let cosine: Double
  /// sin φ.
  public let sine: Double

  private init(cosine: Double, sine: Double) { (self.cosine, self.sine) = (cosine, sine) }

  /// The rotation by an angle in radians.
  ///
  /// A right angle is no number of the machine: for the number nearest to π/2 the cosine is 6·10⁻¹⁷,
  /// and that is right. Where quarter turns must be exact, give degrees.
  ///
  /// - Parameter angle: φ, counter-clockwise, finite.
  public init(radians angle: Double) {
    self.init(cosine: cos(angle), sine: sin(angle))
  }

  /// The rotation by an angle in degrees, exact for multiples of 90.
  ///
  /// Whole quarter turns are taken away first, without rounding: they only exchange cosine and sine
  /// and change signs. What is left, at most 45 degrees, is turned into radians.
  ///
  /// - Parameter angle: φ, counter-clockwise.
  /// - Precondition: |φ| < 2⁵³; beyond it two numbers of the machine are farther apart than a degree.
  public init(degrees angle: Double) {
    precondition(angle.magnitude < 0x1p53, "an angle of \(angle) degrees")
    let quarters = (angle / 90).rounded()
    // φ = 90 q + r, both products without an error
    let rest = (angle - 90 * quarters) * .pi / 180
    let (c, s) = (cos(rest), sin(rest))
    // 0 − s, so that no quarter turn holds a −0
    switch Int(quarters - 4 * (quarters / 4).rounded(.down)) {
    case 0: self.init(cosine: c, sine: s)
    case 1: self.init(cosine: 0 - s, sine: c)
    case 2: self.init(cosine: 0 - c, sine: 0 - s)
    default: self.init(cosine: s, sine: 0 - c)
    }
  }

  /// The rotation that lays a point of the plane on the positive half of the first axis.
  ///
  /// It takes (x, y) to (√(x² + y²), 0). With it one component after another can be turned to 0
  /// without changing any length. There is no rotation, `nil`, where the point has no direction: it
  /// is the origin, or a coordinate is not finite.
  ///
  /// - Parameters:
  ///   - x: the first coordinate.
  ///   - y: the second coordinate.
  public init?(layingOnFirstAxis x: Double, _ y: Double) {
    guard let s = Vector([x, y]).scaledToOne()?.vector else { return nil }
    let length = hypot(s[0], s[1])
    // cos φ = x / r, sin φ = −y / r
    self.init(cosine: s[0] / length, sine: -s[1] / length)
  }

  /// The rotation back: by −φ.
  public var inverse: PlaneRotation { PlaneRotation(cosine: cosine, sine: 0 - sine) }

  /// The rotation as a matrix.
  ///
  /// - Parameters:
  ///   - n: the number of components.
  ///   - i: the axis that turns towards the other, counted from 0.
  ///   - j: the other axis, counted from 0.
  /// - Returns: the identity, but with cos φ and −sin φ in row i, sin φ and cos φ in row j, n × n.
  /// - Precondition: i and j are two different axes below n.
  /// - Complexity: O(n²).
  public func matrix(of n: Int = 2, from i: Int = 0, to j: Int = 1) -> Matrix {
    precondition(i != j, "a plane needs two axes, not axis \(i) twice")
    var rotation = Matrix.identity(n)
    // R = (cos φ  −sin φ; sin φ  cos φ)
    (rotation[i, i], rotation[i, j]) = (cosine, 0 - sine)
    (rotation[j, i], rotation[j, j]) = (sine, cosine)
    return rotation
  }
}

public import MathCore

extension Vector {
  /// The vector that is 1 in one place and 0 in all others, eᵢ.
  ///
  /// Every vector is x = Σ xᵢ eᵢ: its components say how much of each eᵢ it holds. As the features
  /// of a category it is known as one-hot encoding: category i of n becomes eᵢ, so that no category
  /// is larger than another.
  ///
  /// - Parameters:
  ///   - i: the place of the 1, counted from 0.
  ///   - n: the number of components.
  /// - Returns: a vector of n components.
  /// - Precondition: 0 ≤ i < n.
  /// - Complexity: O(n).
  public static func standardBasis(_ i: Int, of n: Int) -> Vector {
    precondition(i >= 0 && i < n, "place \(i) of \(n)")
    var e = Vector(repeating: 0, count: n)
    e[i] = 1
    return e
  }

  /// The components of this vector, then those of another.
  ///
  /// So a feature vector is put together from parts: measurements first, then a category.
  ///
  /// - Parameter other: m components.
  /// - Returns: a vector of n + m components.
  /// - Complexity: O(n + m).
  public func followed(by other: Vector) -> Vector { Vector(elements + other.elements) }

  /// The vector as a power of two times a vector whose largest component lies between 1 and 2.
  ///
  /// Squares and products of such components do not overflow, and a division by a power of two is
  /// exact unless it leads below the normal numbers.
  ///
  /// - Returns: s and e with x = 2ᵉ s and 1 ≤ max |sᵢ| < 2; `nil` for the zero vector, and where a
  ///   component is not finite.
  /// - Complexity: O(n).
  public func scaledToOne() -> (vector: Vector, exponent: Int)? {
    var largest = 0.0
    for x in elements {
      guard x.isFinite else { return nil }
      largest = Swift.max(largest, x.magnitude)
    }
    guard largest > 0 else { return nil }
    // s = x / 2ᵉ with e = ⌊log₂ max |xᵢ|⌋
    let exponent = Int(largest.exponent)
    return (self / Double(sign: .plus, exponent: exponent, significand: 1), exponent)
  }
}

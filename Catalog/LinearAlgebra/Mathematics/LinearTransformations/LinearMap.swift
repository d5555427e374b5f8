public import MathCore

extension Matrix {
  /// The matrix of a linear map: its columns are the images of the basis vectors.
  ///
  /// Every vector is x = Σ xⱼ eⱼ. A map that respects sums and multiples takes it to Σ xⱼ f(eⱼ), so
  /// that the images of the basis vectors say where everything goes. Of a map that is not linear
  /// they say nothing but themselves.
  ///
  /// - Parameters:
  ///   - n: the number of components that the map takes.
  ///   - map: a linear map; it gives vectors of m components.
  /// - Returns: the m × n matrix A with f(x) = A x.
  /// - Precondition: n is not negative, and all images have the same number of components.
  /// - Complexity: n calls of the map, and O(m n).
  public static func ofLinearMap(on n: Int, _ map: (Vector) -> Vector) -> Matrix {
    // A = (f(e₁), …, f(eₙ))
    Matrix(columns: (0..<n).map { map(.standardBasis($0, of: n)) })
  }

  /// The shear that pushes points along one axis, the farther the more of another component they
  /// have: xᵢ becomes xᵢ + k xⱼ.
  ///
  /// It makes a slanted letter of an upright one, and undoes it with −k. In elimination, the shear
  /// with k = −aᵢⱼ / aⱼⱼ takes a multiple of one row from another.
  ///
  /// - Parameters:
  ///   - factor: k, how far a point with xⱼ = 1 is pushed.
  ///   - n: the number of components.
  ///   - i: the axis along which points move, counted from 0.
  ///   - j: the component that says how far, counted from 0.
  /// - Returns: I + k eᵢ eⱼᵀ, n × n.
  /// - Precondition: i and j are two different axes below n.
  /// - Complexity: O(n²).
  public static func shear(_ factor: Double, of n: Int, along i: Int, by j: Int) -> Matrix {
    precondition(i != j, "a shear along axis \(i) by the same component is a stretch")
    var shear = Matrix.identity(n)
    // S = I + k eᵢ eⱼᵀ
    shear[i, j] = factor
    return shear
  }

  /// The projection on the line through the origin along a vector.
  ///
  /// Every vector goes to its shadow on the line, P x = (v · x / v · v) v. What already lies there
  /// stays: P P = P.
  ///
  /// - Parameter v: the direction, n components in any unit; its length does not matter.
  /// - Returns: v vᵀ / vᵀv, n × n and symmetric; `nil` where `v` has no direction: it is zero, or a
  ///   component is not finite.
  /// - Complexity: O(n²).
  public static func projection(on v: Vector) -> Matrix? {
    // a power of two less changes no quotient, and no square overflows
    guard let s = v.scaledToOne()?.vector else { return nil }
    let square = dot(s, s)
    var result = Matrix(rows: v.count, columns: v.count, repeating: 0)
    for i in s.indices {
      // P = v vᵀ / vᵀv
      for j in s.indices { result[i, j] = s[i] * s[j] / square }
    }
    return result
  }

  /// The reflection on the plane through the origin at a right angle to a vector.
  ///
  /// What a vector has along v is turned to the other side, the rest stays: a mirror. Twice is as
  /// if nothing had been done.
  ///
  /// - Parameter v: the normal of the mirror, n components in any unit; its length does not matter.
  /// - Returns: I − 2 v vᵀ / vᵀv, n × n and symmetric; `nil` where `v` has no direction: it is zero,
  ///   or a component is not finite.
  /// - Complexity: O(n²).
  public static func reflection(normal v: Vector) -> Matrix? {
    // H = I − 2 P
    projection(on: v).map { .identity(v.count) - 2 * $0 }
  }
}

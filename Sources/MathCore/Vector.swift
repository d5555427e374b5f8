/// A list of real numbers in a fixed order.
///
/// Storage and elementwise arithmetic only: lengths, products and distances are concepts of the
/// catalog and live in its areas.
public struct Vector: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The components in order.
  public var elements: [Double]

  /// A vector of the given components.
  public init(_ elements: [Double]) { self.elements = elements }

  /// A vector of equal components.
  ///
  /// - Precondition: `count` is not negative.
  public init(repeating value: Double, count: Int) {
    elements = [Double](repeating: value, count: count)
  }

  public init(arrayLiteral elements: Double...) { self.elements = elements }
}

#if !hasFeature(Embedded)
  extension Vector: Codable {}
#endif

extension Vector: RandomAccessCollection, MutableCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { elements.count }
  public subscript(i: Int) -> Double {
    @inlinable get { elements[i] }
    @inlinable set { elements[i] = newValue }
  }
}

// MARK: - Elementwise arithmetic

extension Vector {
  /// uᵢ + vᵢ.
  ///
  /// - Precondition: both have the same number of components.
  public static func + (u: Vector, v: Vector) -> Vector { combine(u, v) { $0 + $1 } }

  /// uᵢ − vᵢ.
  ///
  /// - Precondition: both have the same number of components.
  public static func - (u: Vector, v: Vector) -> Vector { combine(u, v) { $0 - $1 } }

  /// −vᵢ.
  public static prefix func - (v: Vector) -> Vector { Vector(v.elements.map { -$0 }) }

  /// a vᵢ.
  public static func * (a: Double, v: Vector) -> Vector { Vector(v.elements.map { a * $0 }) }

  /// vᵢ / a.
  public static func / (v: Vector, a: Double) -> Vector { Vector(v.elements.map { $0 / a }) }

  /// v a, the same as a v.
  public static func * (v: Vector, a: Double) -> Vector { a * v }

  /// uᵢ + vᵢ in the place of uᵢ.
  ///
  /// - Precondition: both have the same number of components.
  public static func += (u: inout Vector, v: Vector) {
    precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
    for i in u.indices { u.elements[i] += v.elements[i] }
  }

  /// uᵢ − vᵢ in the place of uᵢ.
  ///
  /// - Precondition: both have the same number of components.
  public static func -= (u: inout Vector, v: Vector) {
    precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
    for i in u.indices { u.elements[i] -= v.elements[i] }
  }

  private static func combine(
    _ u: Vector, _ v: Vector, _ operation: (Double, Double) -> Double
  ) -> Vector {
    precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
    return Vector(u.elements.indices.map { operation(u.elements[$0], v.elements[$0]) })
  }
}

// MARK: - Sums

extension Vector {
  /// Σ vᵢ, added from the first to the last: a fixed order, hence the same bits everywhere.
  ///
  /// - Complexity: O(n); the error is at most (n − 1) 2⁻⁵³ Σ |vᵢ| to first order.
  public var sum: Double {
    var sum = 0.0
    for x in elements { sum += x }
    return sum
  }

  /// Σ vᵢ with the rounding errors added up beside it.
  ///
  /// Each addition loses low digits of the smaller term; what is lost is known exactly and kept.
  ///
  /// - Complexity: O(n); the error is about 2⁻⁵³ |Σ vᵢ| + n² 2⁻¹⁰⁶ Σ |vᵢ|.
  /// - Source: Neumaier 1974, *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
  ///   Summen*, Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51.
  public var compensatedSum: Double {
    var (sum, lost) = (0.0, 0.0)
    for x in elements {
      let next = sum + x
      // what the addition lost: the low digits of the smaller of the two terms
      lost += sum.magnitude >= x.magnitude ? (sum - next) + x : (x - next) + sum
      sum = next
    }
    return sum.isFinite ? sum + lost : sum
  }
}

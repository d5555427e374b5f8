public import MathCore

/// A mirror through the origin that lays a vector on the first axis.
///
/// Reflecting on the plane halfway between a and the first axis keeps every length and turns all
/// components but the first to 0. Of the two planes that do it, the one is taken that does not
/// subtract nearly equal numbers.
///
/// - Source: Householder 1958, *Unitary triangularization of a nonsymmetric matrix*, Journal of the
///   ACM 5, 339–342; Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section
///   5.1.
public struct HouseholderReflection: Hashable, Sendable {
  /// The normal of the mirror, v, of m components; its first is 1.
  public let normal: Vector
  /// The strength τ of H = I − τ v vᵀ: 2 / ‖v‖², or 0 where nothing is to be done.
  public let strength: Double
  /// The first component of the mirror image, ±‖a‖.
  public let image: Double

  /// The mirror that lays a vector on the first axis.
  ///
  /// - Parameter a: m components, at least one; ‖a‖ must be a number that the machine has.
  /// - Complexity: O(m).
  public init(of a: Vector) {
    precondition(!a.isEmpty, "a vector of no components has no first axis")
    let rest = Norm.l2(Vector(Array(a.elements.dropFirst())))
    guard rest > 0 else {
      // a lies on the axis already
      (normal, strength, image) = (a, 0, a[0])
      return
    }
    // subnormal numbers have few digits: a power of two brings them among the others
    let largest = Norm.lInfinity(a)
    let unit =
      largest < 0x1p-900 ? Double(sign: .plus, exponent: largest.exponent, significand: 1) : 1
    var v = a / unit
    // β = −sign(a₁) ‖a‖, v = (1, a₂ / (a₁ − β), …), τ = (β − a₁) / β
    let length = Norm.l2(v)
    let beta = v[0] > 0 ? -length : length
    let first = v[0] - beta
    v[0] = 1
    for i in 1..<a.count { v[i] /= first }
    normal = v
    strength = -first / beta
    image = beta * unit
  }

  /// The mirror image of a vector.
  ///
  /// - Parameter x: m components.
  /// - Returns: H x = x − τ (vᵀ x) v, of the length of `x`.
  /// - Precondition: there are as many components as the normal has.
  /// - Complexity: O(m).
  public func callAsFunction(_ x: Vector) -> Vector {
    precondition(x.count == normal.count, "\(x.count) components for a normal of \(normal.count)")
    var reflected = x.elements
    reflect(&reflected, at: 0)
    return Vector(reflected)
  }

  /// Reflects a part of a column.
  ///
  /// - Parameters:
  ///   - column: numbers one below the other.
  ///   - start: where the part begins; it has as many numbers as the normal.
  /// - Complexity: O(m).
  func reflect(_ column: inout [Double], at start: Int) {
    reflect(&column, width: 1, from: start, columns: 0..<1)
  }

  /// Reflects a part of some columns of a matrix.
  ///
  /// - Parameters:
  ///   - elements: the matrix row after row.
  ///   - width: how many numbers a row has.
  ///   - row: the first row of the part, which has as many rows as the normal has components.
  ///   - columns: the columns.
  /// - Complexity: O(m n) for n columns.
  func reflect(
    _ elements: inout [Double], width: Int, from row: Int, columns: Range<Int>
  ) {
    Self.reflect(
      &elements, width: width, from: row, columns: columns, normal: normal.elements,
      strength: strength)
  }

  /// X − v (τ vᵀ X) for a part X of a matrix.
  ///
  /// Row after row, so that what is read lies side by side; the sum of each column runs from its
  /// first term to its last.
  ///
  /// - Parameters:
  ///   - elements: the matrix row after row.
  ///   - width: how many numbers a row has.
  ///   - row: the first row of the part, which has as many rows as the normal has components.
  ///   - columns: the columns.
  ///   - normal: v, of m components.
  ///   - strength: τ, 0 where nothing is to be done.
  /// - Complexity: O(m n) for n columns.
  static func reflect(
    _ elements: inout [Double], width: Int, from row: Int, columns: Range<Int>,
    normal: [Double], strength: Double
  ) {
    guard strength > 0 else { return }
    let (n, first) = (columns.count, row * width + columns.lowerBound)
    var products = [Double](repeating: 0, count: n)
    var along = products.mutableSpan
    var x = elements.mutableSpan
    // every index below stays within the elements; &+ lets several columns be done in one instruction
    precondition(
      first >= 0 && columns.upperBound <= width && (row + normal.count) * width <= x.count)
    for i in 0..<normal.count {
      let (factor, start) = (normal[i], first + i * width)
      for j in 0..<n { along[unchecked: j] += factor * x[unchecked: start &+ j] }
    }
    for j in 0..<n { along[unchecked: j] *= strength }
    for i in 0..<normal.count {
      let (factor, start) = (normal[i], first + i * width)
      for j in 0..<n { x[unchecked: start &+ j] -= along[unchecked: j] * factor }
    }
  }
}

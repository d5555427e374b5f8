public import MathCore

extension Matrix {
  /// The sum A + B, element by element.
  ///
  /// - Parameters:
  ///   - a: m × n.
  ///   - b: m × n.
  /// - Returns: m × n; element (i, j) is aᵢⱼ + bᵢⱼ.
  /// - Precondition: both have the same shape.
  /// - Complexity: O(m n).
  public static func + (a: Matrix, b: Matrix) -> Matrix { combine(a, b) { $0 + $1 } }

  /// The difference A − B, element by element.
  ///
  /// - Parameters:
  ///   - a: m × n.
  ///   - b: m × n.
  /// - Returns: m × n; element (i, j) is aᵢⱼ − bᵢⱼ.
  /// - Precondition: both have the same shape.
  /// - Complexity: O(m n).
  public static func - (a: Matrix, b: Matrix) -> Matrix { combine(a, b) { $0 - $1 } }

  /// The multiple t A: every element times one number.
  ///
  /// - Parameters:
  ///   - factor: the number t.
  ///   - a: m × n.
  /// - Returns: m × n; element (i, j) is t aᵢⱼ.
  /// - Complexity: O(m n).
  public static func * (factor: Double, a: Matrix) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, elements: a.elements.map { factor * $0 })
  }
}

/// The product element by element, A ⊙ B, also called the Hadamard product.
///
/// It weighs each element by a number of its own: with the same number down a column it rescales a
/// feature, with zeros and ones it is a mask. It is not the product of the maps.
///
/// - Parameters:
///   - a: m × n.
///   - b: m × n.
/// - Returns: m × n; element (i, j) is aᵢⱼ bᵢⱼ.
/// - Precondition: both have the same shape.
/// - Complexity: O(m n).
public func hadamardProduct(_ a: Matrix, _ b: Matrix) -> Matrix { combine(a, b) { $0 * $1 } }

/// What an operation makes of each two elements in the same place.
private func combine(
  _ a: Matrix, _ b: Matrix, _ operation: (Double, Double) -> Double
) -> Matrix {
  precondition(
    a.rows == b.rows && a.columns == b.columns,
    "a \(a.rows) × \(a.columns) and a \(b.rows) × \(b.columns) matrix")
  return Matrix(
    rows: a.rows, columns: a.columns,
    elements: a.elements.indices.map { operation(a.elements[$0], b.elements[$0]) })
}

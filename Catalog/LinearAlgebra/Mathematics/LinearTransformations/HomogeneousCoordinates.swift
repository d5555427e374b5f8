public import MathCore

extension Matrix {
  /// A linear map and a shift after it, x ↦ A x + t, as one matrix for points with a 1 added.
  ///
  /// A shift is not linear: it moves the origin. With a further component that is always 1 it
  /// becomes a shear, which adds that much of the last component to each of the others. So maps
  /// with shifts are multiplied like any other matrices.
  ///
  /// - Parameters:
  ///   - a: the linear part, m × n.
  ///   - t: the shift, m components.
  /// - Returns: (A t; 0 1), (m + 1) × (n + 1).
  /// - Precondition: A has as many rows as t has components.
  /// - Complexity: O(m n).
  public static func affine(_ a: Matrix, shift t: Vector) -> Matrix {
    precondition(a.rows == t.count, "\(a.rows) rows and a shift of \(t.count) components")
    var result = Matrix(rows: a.rows + 1, columns: a.columns + 1, repeating: 0)
    // (A t; 0 1)
    for i in 0..<a.rows {
      for j in 0..<a.columns { result[i, j] = a[i, j] }
      result[i, a.columns] = t[i]
    }
    result[a.rows, a.columns] = 1
    return result
  }

  /// A linear map around a point that stays where it is, x ↦ p + A (x − p).
  ///
  /// So an image is turned around its middle and not around its corner.
  ///
  /// - Parameters:
  ///   - a: n × n.
  ///   - p: the point, n coordinates.
  /// - Returns: (A t; 0 1) with the shift t = p − A p, (n + 1) × (n + 1).
  /// - Precondition: A has n rows and columns.
  /// - Complexity: O(n²).
  public static func affine(_ a: Matrix, around p: Vector) -> Matrix {
    // p + A (x − p) = A x + (p − A p)
    affine(a, shift: p - a * p)
  }

  /// The shift of every point by the same vector.
  ///
  /// - Parameter t: n components.
  /// - Returns: (I t; 0 1), (n + 1) × (n + 1).
  /// - Complexity: O(n²).
  public static func translation(by t: Vector) -> Matrix {
    affine(.identity(t.count), shift: t)
  }

  /// Where a matrix made by ``affine(_:shift:)`` takes a point.
  ///
  /// - Parameter x: n coordinates.
  /// - Returns: A x + t, m coordinates.
  /// - Precondition: the matrix has n + 1 columns.
  /// - Complexity: O(m n).
  public func moved(_ x: Vector) -> Vector {
    // (x, 1) ↦ (A x + t, 1)
    Vector(Array((self * x.followed(by: [1])).elements.dropLast()))
  }
}

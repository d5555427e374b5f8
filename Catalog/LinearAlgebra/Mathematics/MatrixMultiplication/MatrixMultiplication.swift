public import MathCore

extension Matrix {
  /// The product A B: element (i, j) is the dot product of row i of A and column j of B.
  ///
  /// It is the matrix of one linear map after another: (A B) x = A (B x). The sums run from the first
  /// term to the last as in ``dot(_:_:)``, to the same bits; sixteen of them run side by side, so that
  /// each number is fetched from memory few times.
  ///
  /// - Parameters:
  ///   - a: m × p.
  ///   - b: p × n.
  /// - Returns: m × n; element (i, j) is Σₖ aᵢₖ bₖⱼ, 0 for p = 0, within p 2⁻⁵³ Σₖ |aᵢₖ bₖⱼ| to first
  ///   order where nothing overflows or underflows.
  /// - Precondition: A has as many columns as B has rows.
  /// - Complexity: O(m p n).
  /// - Source: Golub & Van Loan, *Matrix Computations*, 4th ed., Johns Hopkins 2013, section 1.1.
  public static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(
      a.columns == b.rows, "a \(a.rows) × \(a.columns) times a \(b.rows) × \(b.columns) matrix")
    return ColumnPanels(of: b).multiplied(by: a)
  }

  /// The product A x: component i is the dot product of row i of A and x.
  ///
  /// It is also the sum of the columns of A, each as often as x says.
  ///
  /// - Parameters:
  ///   - a: m × n.
  ///   - x: n components.
  /// - Returns: m components, each Σⱼ aᵢⱼ xⱼ as by ``dot(_:_:)``.
  /// - Precondition: A has as many columns as x has components.
  /// - Complexity: O(m n).
  public static func * (a: Matrix, x: Vector) -> Vector {
    precondition(
      a.columns == x.count, "a \(a.rows) × \(a.columns) matrix times \(x.count) components")
    let n = a.columns
    var image = Vector(repeating: 0, count: a.rows)
    // (A x)ᵢ = Σⱼ aᵢⱼ xⱼ
    for i in 0..<a.rows {
      image[i] = dot(a.elements.span.extracting(i * n..<(i + 1) * n), x.elements.span)
    }
    return image
  }
}

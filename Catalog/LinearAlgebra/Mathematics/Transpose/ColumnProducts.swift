public import MathCore

/// The dot products of all pairs of columns: the Gram matrix Xᵀ X.
///
/// With a sample a row it compares the features, as X Xᵀ compares the samples. Each pair is computed
/// once, so that the result is exactly symmetric.
///
/// - Parameter x: n × d.
/// - Returns: a symmetric matrix d × d; element (j, k) is the dot product of columns j and k.
/// - Complexity: O(n d²).
public func dotProducts(ofColumnsOf x: Matrix) -> Matrix { dotProducts(ofRowsOf: x.transposed) }

/// The inner product of two matrices, ⟨A, B⟩ = tr(Aᵀ B): the dot product of their elements.
///
/// It makes vectors of matrices: ⟨A, A⟩ is the square of the Frobenius norm, and a symmetric and a
/// skew matrix stand at a right angle.
///
/// - Parameters:
///   - a: m × n.
///   - b: m × n.
/// - Returns: Σ aᵢⱼ bᵢⱼ, added row after row; infinite or NaN where it is beyond the range of numbers.
/// - Precondition: both have the same shape.
/// - Complexity: O(m n).
public func innerProduct(_ a: Matrix, _ b: Matrix) -> Double {
  precondition(
    a.rows == b.rows && a.columns == b.columns,
    "a \(a.rows) × \(a.columns) and a \(b.rows) × \(b.columns) matrix")
  // ⟨A, B⟩ = Σᵢ Σⱼ aᵢⱼ bᵢⱼ
  return dot(a.elements.span, b.elements.span)
}

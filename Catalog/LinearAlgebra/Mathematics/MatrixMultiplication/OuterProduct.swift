public import MathCore

/// The outer product u vᵀ: every component of one vector times every component of another.
///
/// It is the product of a column and a row. Every product of matrices is a sum of such: column k of A
/// with row k of B, A B = Σₖ aₖ bₖᵀ.
///
/// - Parameters:
///   - u: m components.
///   - v: n components.
/// - Returns: m × n; element (i, j) is uᵢ vⱼ.
/// - Complexity: O(m n).
public func outerProduct(_ u: Vector, _ v: Vector) -> Matrix {
  var elements: [Double] = []
  // (u vᵀ)ᵢⱼ = uᵢ vⱼ
  for x in u { for y in v { elements.append(x * y) } }
  return Matrix(rows: u.count, columns: v.count, elements: elements)
}

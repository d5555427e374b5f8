import Elementary
public import MathCore

/// The dot product of two vectors: multiply matching components and add up.
///
/// It is linear in either vector, and u · v = ‖u‖ ‖v‖ cos φ with φ the angle between them: positive
/// where they point to the same side, 0 at a right angle, negative where they point away from each
/// other.
///
/// - Parameters:
///   - u: n components.
///   - v: n components, in any unit.
/// - Returns: Σ uᵢ vᵢ, added from the first to the last; 0 for no components. Within n 2⁻⁵³ Σ |uᵢ vᵢ|
///   of the exact value to first order, where no product overflows or underflows; infinite or NaN
///   where the sum of the products is beyond the range of numbers.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func dot(_ u: Vector, _ v: Vector) -> Double { dot(u.elements.span, v.elements.span) }

/// The dot product of two rows, without a copy of them.
///
/// - Parameters:
///   - u: n numbers.
///   - v: n numbers, in any unit.
/// - Returns: Σ uᵢ vᵢ, as for vectors.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func dot(_ u: Span<Double>, _ v: Span<Double>) -> Double {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  // u · v = Σ uᵢ vᵢ
  var sum = 0.0
  for i in 0..<u.count { sum += u[i] * v[i] }
  return sum
}

/// The dot product as if it were added with twice the digits and rounded at the end.
///
/// Where large products cancel, a plain sum keeps few digits of what is left, or none. The rounding
/// error of a product and that of an addition are numbers that the machine has, so both are found
/// exactly and added up beside the sum.
///
/// - Parameters:
///   - u: n components.
///   - v: n components, in any unit.
/// - Returns: Σ uᵢ vᵢ within 2⁻⁵³ |u · v| + n² 2⁻¹⁰⁶ Σ |uᵢ vᵢ| to first order, where no product
///   overflows or underflows; otherwise as ``dot(_:_:)``.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
/// - Source: Ogita, Rump & Oishi 2005, *Accurate sum and dot product*, SIAM Journal on Scientific
///   Computing 26 (6), 1955–1988, algorithm Dot2.
public func preciseDot(_ u: Vector, _ v: Vector) -> Double {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  var (sum, lost) = (0.0, 0.0)
  for i in 0..<u.count {
    // uᵢ vᵢ = h + r and s + h = s' + q, both without an error
    let product = DoubleDouble.product(u[i], v[i])
    let next = DoubleDouble.exactSum(sum, product.high)
    sum = next.high
    lost += next.low + product.low
  }
  return lost.isFinite ? sum + lost : sum
}

/// The dot products of all pairs of rows: the Gram matrix X Xᵀ.
///
/// - Parameter x: n vectors as rows, n × d.
/// - Returns: a symmetric matrix n × n; element (i, j) is the dot product of rows i and j.
/// - Complexity: O(n² d).
public func dotProducts(ofRowsOf x: Matrix) -> Matrix {
  let (n, d) = (x.rows, x.columns)
  let rows = x.elements.span
  var products = Matrix(rows: n, columns: n, repeating: 0)
  for i in 0..<n {
    let row = rows.extracting(i * d..<(i + 1) * d)
    for j in 0...i {
      products[i, j] = dot(row, rows.extracting(j * d..<(j + 1) * d))
      products[j, i] = products[i, j]
    }
  }
  return products
}

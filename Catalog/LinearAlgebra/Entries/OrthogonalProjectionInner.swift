import CatalogKit
import LinearAlgebra
import MathCore

/// Vectors that are short, long, in the space, or no vectors at all.
func hardProjections(_ sheet: inout Worksheet) throws {
  let basis = try OrthonormalBasis(spanning: [[1, 3], [2, 3], [2, 0]])
  // 10⁹ (1, 2, 2) in the plane, and (2, −2, 1) at a right angle to it
  let steep: Vector = [1e9 + 2, 2e9 - 2, 2e9 + 1]
  if let projection = SubspaceProjection(of: steep, on: basis) {
    let slant = basis.vectors.reduce(0) { max($0, dot($1, projection.residual).magnitude) }
    // the second round leaves three roundings of a length of 3 and of the basis itself
    sheet.expect(
      "largest part along the basis of the residual of 10⁹ (1, 2, 2) + (2, −2, 1)", slant,
      atMost: 3 * 8 * 0x1p-52, because: .theorem("a residual stands at a right angle to the space"))
    // the basis is off by 2⁻⁵², the vector 3 · 10⁹ long
    sheet.expect(
      "its residual", projection.residual, equals: Vector([2, -2, 1]), within: .absolute(2e-6),
      because: .closedForm("what is not in the plane"))
  }
  let unit = 0x1p1000
  let zero = SubspaceProjection(of: [0, 0, 0], on: basis)
  sheet.expect(
    "coordinates of the shadow of 2¹⁰⁰⁰ (6, 3, 3), by 2¹⁰⁰⁰",
    (SubspaceProjection(of: unit * [6, 3, 3], on: basis)?.coordinates ?? []) / unit,
    equals: SubspaceProjection(of: [6, 3, 3], on: basis)?.coordinates ?? [], within: .exact,
    because: .theorem("a product with a power of two does not round"))
  sheet.expect(
    "shadow, residual and coordinates of the zero vector",
    (zero?.shadow ?? []).followed(by: zero?.residual ?? []).followed(by: zero?.coordinates ?? []),
    equals: Vector(repeating: 0, count: 8), within: .exact,
    because: .closedForm("0 lies in every plane through the origin"))
  let diagonal = try OrthonormalBasis(spanning: [[1], [1]])
  sheet.expect(
    "NaN, infinity and a shadow longer than the largest number have no projection",
    holds: SubspaceProjection(of: [1, .nan, 1], on: basis) == nil
      && SubspaceProjection(of: [1, 0, .infinity], on: basis) == nil
      && SubspaceProjection(of: [1.5e308, 1.5e308], on: diagonal) == nil,
    because: .closedForm("1.5 · 10³⁰⁸ √2 is more than 1.8 · 10³⁰⁸"))
  // |u · v| = 1.5² t against 4 · 2⁻⁵³ · 1.5²
  func right(_ t: Double) -> Bool { areOrthogonal([1.5, 0], [1.5 * t, 1.5]) }
  sheet.expect(
    "(1, 0) and (2⁻⁵¹, 1) count as orthogonal, (1, 0) and (1.125 · 2⁻⁵¹, 1) do not",
    [right(0x1p-51), right(0x1.2p-51)].map { $0 ? 1 : 0 }, equals: [1, 0], within: .exact,
    because: .closedForm("(2 + 2) 2⁻⁵³ = 2⁻⁵¹"))
  sheet.expect(
    "the zero vector is orthogonal to all, NaN to none",
    holds: areOrthogonal([0, 0], [1, 2]) && areOrthogonal([1, 2], [0, 0])
      && !areOrthogonal([.nan, 0], [0, 1]) && !areOrthogonal([0, 0], [.infinity, 1])
      && !areOrthogonal([1e300, 2e300], [2e-300, 1e-300])
      && areOrthogonal([1e300, 2e300], [-2e-300, 1e-300]),
    because: .closedForm("0 · 1 + 0 · 2 = 0; 1 · 2 + 2 · 1 = 4; −2 + 2 = 0"))
}

/// Lengths and angles by xᵀ M y.
func otherInnerProducts(_ sheet: inout Worksheet) throws {
  let inner = try InnerProduct([[2, 1], [1, 2]])
  let (e1, e2): (Vector, Vector) = ([1, 0], [0, 1])
  let degrees = (inner.angle(between: e1, and: e2) ?? .nan) * 180 / .pi
  sheet.show("m_product", inner(e1, e2))
  sheet.show("m_length", inner.length(of: e1))
  sheet.show("m_angle", degrees)
  sheet.show("m_right", inner(e1, [1, -2]))
  sheet.expect(
    "⟨e₁, e₂⟩ with M = [[2, 1], [1, 2]]", inner(e1, e2), equals: 1, within: .exact,
    because: .closedForm("the element (1, 2) of M"), proves: ["m_product"])
  // a root, a division and three products
  sheet.expect(
    "length of e₁ by M", inner.length(of: e1), equals: 1.4142135623730951, within: .relative(1e-15),
    because: .closedForm("√2, from the element (1, 1) of M"), proves: ["m_length"])
  sheet.expect(
    "angle of e₁ and e₂ by M, in degrees", degrees, equals: 60, within: .relative(4e-15),
    because: .closedForm("cos φ = 1 / (√2 √2)"), proves: ["m_angle"])
  sheet.expect(
    "⟨e₁, e₁ − 2 e₂⟩ with M", inner(e1, [1, -2]), equals: 0, within: .exact,
    because: .closedForm("2 − 2"), proves: ["m_right"])
  let root = (1.5).squareRoot()
  sheet.expect(
    "the axes that M finds orthonormal", Matrix(columns: inner.axes),
    equals: Matrix([[(0.5).squareRoot(), -0.5 / root], [0, 1 / root]]), within: .absolute(1e-15),
    because: .closedForm("e₁ / √2, and e₂ − e₁ / 2 of the squared length 3/2"))
  // n = 2: at least 2 · 2⁻⁵² of mᵢᵢ = 1 must be left
  let kept = try InnerProduct([[1, 1], [1, 1 + 0x1p-50]])
  sheet.expect(
    "second axis for M = [[1, 1], [1, 1 + 2⁻⁵⁰]]", kept.axes[1],
    equals: Vector([-0x1p25, 0x1p25]), within: .exact,
    because: .closedForm("e₂ − e₁, by √2⁻⁵⁰"))

  let wrong: [Matrix] = [
    [[1, 0]], [[1, 2], [3, 1]], [[1, 2], [2, 1]], [[1, 1], [1, 1 + 0x1p-51]], [[0]],
    [[1, 0], [0, 0x1p500]], [[.nan]], [[1, 0], [0x1p500, 1]],
  ]
  let refusals = wrong.map { m in
    do throws(InnerProductError) {
      _ = try InnerProduct(m)
      return "an inner product"
    } catch {
      return "\(error)"
    }
  }
  sheet.show("m_refused", refusals[2])
  sheet.expect(
    "matrices without an inner product", refusals,
    equals: [
      "a matrix of 1 rows and 2 columns gives no inner product: it must be square",
      "the elements (1, 2) and (2, 1) differ: an inner product needs a symmetric matrix",
      "the matrix is not positive definite: some vector of the first 2 axes has no positive length",
      "the matrix is not positive definite: some vector of the first 2 axes has no positive length",
      "the matrix is not positive definite: some vector of the first 1 axes has no positive length",
      "the element in row 2, column 2 is not finite or too large: divide the matrix by a large "
        + "number first",
      "the element in row 1, column 1 is not finite or too large: divide the matrix by a large "
        + "number first",
      "the elements (1, 2) and (2, 1) differ: an inner product needs a symmetric matrix",
    ], within: .exact,
    because: .closedForm("with [[1, 2], [2, 1]] the squared length of (1, −1) is −2"),
    proves: ["m_refused"])
}

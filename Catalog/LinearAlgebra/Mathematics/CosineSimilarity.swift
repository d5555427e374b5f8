import Elementary
public import MathCore

/// The cosine of the angle between two vectors: how alike their directions are.
///
/// It is 1 where they point the same way, 0 at a right angle, −1 where they point to opposite sides,
/// whatever their lengths. Both are first divided by powers of two, so that no square leaves the
/// range of numbers. Equal and opposite vectors have exactly 1 and −1, because the root of a
/// square is the number itself in rounded arithmetic too.
///
/// - Parameters:
///   - u: n components, in any unit.
///   - v: n components, in any unit.
/// - Returns: a number from −1 to 1, within (2 n + 3) 2⁻⁵³ of the exact one to first order; `nil`
///   where one vector has no direction: it is zero, or a component is not finite.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func cosineSimilarity(_ u: Vector, _ v: Vector) -> Double? {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  guard let s = u.scaledToOne()?.vector, let t = v.scaledToOne()?.vector else { return nil }
  return cosine(dot(s, t), dot(s, s), dot(t, t))
}

/// cos φ = u · v / (‖u‖ ‖v‖), from u · v, u · u and v · v.
private func cosine(_ product: Double, _ uSquared: Double, _ vSquared: Double) -> Double {
  // u · v / √((u · u) (v · v)): with one root, u = v gives exactly 1
  withinUnit(product / sqrt(uSquared * vSquared))
}

/// The number of [−1, 1] that is nearest: by Cauchy–Schwarz, what lies beyond is rounding.
private func withinUnit(_ cosine: Double) -> Double { max(-1, min(1, cosine)) }

/// The cosine of the angle between two vectors of length 1: their dot product.
///
/// Who compares the same vectors again and again brings them to length 1 once. A component that is 0
/// in one of them adds nothing, so it may be left out of both.
///
/// - Parameters:
///   - u: a vector of length 1, or those of its components that are not 0 in `v`.
///   - v: the same components of another vector of length 1.
/// - Returns: u · v, kept from −1 to 1.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func cosineSimilarity(ofUnitVectors u: Vector, _ v: Vector) -> Double {
  // cos φ = û · v̂
  withinUnit(dot(u, v))
}

/// The cosines of the angles between all pairs of rows.
///
/// - Parameter x: n vectors as rows, n × d.
/// - Returns: a symmetric matrix n × n with 1 on its diagonal; element (i, j) is the cosine of rows i
///   and j.
/// - Throws: ``UnitVectorError``, which tells the rows without direction.
/// - Complexity: O(n² d).
public func cosineSimilarities(ofRowsOf x: Matrix) throws(UnitVectorError) -> Matrix {
  let products = dotProducts(ofRowsOf: try normalizedRows(of: x))
  var cosines = products
  for i in 0..<x.rows {
    for j in 0...i {
      cosines[i, j] = cosine(products[i, j], products[i, i], products[j, j])
      cosines[j, i] = cosines[i, j]
    }
  }
  return cosines
}

/// How far the directions of two vectors are apart: 1 minus the cosine of their angle.
///
/// Subtracted from 1, the cosine of a small angle leaves few digits or none. The vectors of length 1
/// keep them: by the law of cosines the square of their distance is 1 + 1 − 2 cos φ.
///
/// - Parameters:
///   - u: n components, in any unit.
///   - v: n components, in any unit.
/// - Returns: a number from 0 to 2: 0 for the same direction, 1 for a right angle, 2 for opposite
///   directions; `nil` where one vector has no direction.
/// - Precondition: both have the same number of components.
/// - Complexity: O(n).
public func cosineDistance(_ u: Vector, _ v: Vector) -> Double? {
  precondition(u.count == v.count, "vectors of \(u.count) and \(v.count) components")
  guard let a = normalized(u), let b = normalized(v) else { return nil }
  // 1 − cos φ = ‖û − v̂‖² / 2
  return min(2, squaredDistance(a.elements.span, b.elements.span) / 2)
}

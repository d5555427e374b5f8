import CatalogKit
import LinearAlgebra
import MathCore

/// Laws that hold for all vectors, on vectors drawn at random.
func dotProductLaws(_ sheet: inout Worksheet) {
  var generator = Generator(seed: 7)
  var (excess, asymmetry, bilinearity) = (0.0, 0.0, 0.0)
  for n in 1...200 {
    let vectors = (0..<3).map { _ in Vector((0..<n).map { _ in generator.normal() }) }
    let (u, v, w) = (vectors[0], vectors[1], vectors[2])
    let a = generator.normal()
    let (lengthU, lengthV, lengthW) = (
      dot(u, u).squareRoot(), dot(v, v).squareRoot(), dot(w, w).squareRoot()
    )
    excess = max(excess, dot(u, v).magnitude / (lengthU * lengthV) - 1)
    asymmetry = max(asymmetry, (dot(u, v) - dot(v, u)).magnitude)
    let (left, right) = (dot(a * u + v, w), a * dot(u, w) + dot(v, w))
    let scale = (a.magnitude * lengthU + lengthV) * lengthW
    bilinearity = max(bilinearity, (left - right).magnitude / (scale * Double(n + 2)))
  }
  sheet.expect(
    "excess of |u · v| over ‖u‖ ‖v‖, relative, on 200 random pairs", excess, atMost: 4.5e-14,
    because: .theorem(
      "Cauchy–Schwarz inequality; three sums of at most 200 terms round by 2 · 200 · 2⁻⁵³"))
  sheet.expect(
    "difference of u · v and v · u on 200 random pairs", asymmetry, atMost: 0,
    because: .theorem("multiplication commutes, in rounded arithmetic too"))
  sheet.expect(
    "difference of (a u + v) · w and a (u · w) + v · w, by n + 2 and the lengths", bilinearity,
    atMost: 2.3e-16,
    because: .theorem("bilinearity; each side rounds by at most (n + 2) 2⁻⁵³ of the lengths"))
}

/// Shadows of and on vectors that are zero or not finite.
func shadowsWithoutDirection(_ sheet: inout Worksheet) {
  sheet.expect(
    "shadow and residual of (0, 0) on (3, 4)",
    Projection(of: [0, 0], on: [3, 4]).map { $0.shadow.elements + $0.residual.elements } ?? [],
    equals: [0, 0, 0, 0], within: .exact, because: .theorem("0 lies on every line"))
  sheet.expect(
    "there is no shadow on (0, 0), and none of (1, ∞)",
    holds: Projection(of: [3, 4], on: [0, 0]) == nil
      && Projection(of: [1, .infinity], on: [3, 4]) == nil,
    because: .theorem("the zero vector has no direction, and ∞ − ∞ is no number"))
}

/// Products that cancel, and products that are too large.
func cancellation(_ sheet: inout Worksheet) {
  let (u, ones): (Vector, Vector) = ([1e16, 1, -1e16], [1, 1, 1])
  sheet.show("cancelled", dot(u, ones))
  sheet.show("precise", preciseDot(u, ones))
  sheet.show("too_large", dot([1e200, 1], [1e200, 1]))
  sheet.expect(
    "precise dot product of (10¹⁶, 1, −10¹⁶) and (1, 1, 1)", preciseDot(u, ones), equals: 1,
    within: .exact, because: .closedForm("10¹⁶ + 1 − 10¹⁶"), proves: ["precise"])
  let p: Vector = [134_217_729, 134_217_727, -1]
  let q: Vector = [134_217_729, -134_217_727, 536_870_912]
  sheet.show("squares", dot(p, q))
  sheet.expect(
    "precise (2²⁷ + 1)² − (2²⁷ − 1)² − 2²⁹", preciseDot(p, q), equals: 0, within: .exact,
    because: .closedForm("(a + 1)² − (a − 1)² = 4 a"), proves: ["squares"])
  let (odd, even): (Vector, Vector) = ([134_217_729, -134_217_728], [134_217_729, 134_217_728])
  sheet.show("difference_of_squares", dot(odd, even))
  sheet.show("precise_difference", preciseDot(odd, even))
  sheet.expect(
    "precise (2²⁷ + 1)² − (2²⁷)²", preciseDot(odd, even), equals: 268_435_457, within: .exact,
    because: .closedForm("2²⁸ + 1"), proves: ["precise_difference"])
}

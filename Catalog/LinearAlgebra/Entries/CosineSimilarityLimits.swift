import CatalogKit
import Elementary
import LinearAlgebra
import MathCore

/// All scales, the ends of the range, and what has no cosine.
func cosineLimits(_ sheet: inout Worksheet) throws {
  for scale in [1e200, 1e-200, 3e307, 0x1p-1070] {
    // 24 / 25: squares and sums of numbers that are off by 2⁻⁵³, a root, a quotient
    sheet.expect(
      "cosine of \(scale) (4, 3) and (3, 4), and the other way round",
      [
        cosineSimilarity(scale * [4, 3], [3, 4]) ?? .nan,
        cosineSimilarity([3, 4], scale * [4, 3]) ?? .nan,
      ], equals: [0.96, 0.96], within: .relative(6.7e-16),
      because: .theorem("a positive multiple has the same direction"))
    sheet.expect(
      "cosine distance of \(scale) (4, 3) and (3, 4)",
      cosineDistance(scale * [4, 3], [3, 4]) ?? .nan, equals: 0.04, within: .relative(8.9e-15),
      because: .theorem("a positive multiple has the same direction"))
  }
  let x: Vector = [4, -2, -3]
  sheet.expect(
    "cosines of (4, −2, −3) with its multiples by 1, 0.1, −1 and −0.1",
    [1, 0.1, -1, -0.1].map { cosineSimilarity(x, $0 * x) ?? .nan }, equals: [1, 1, -1, -1],
    within: .exact,
    because: .theorem(
      "Cauchy–Schwarz: no cosine leaves [−1, 1], and the products by 0.1 round beyond its ends"))
  let ones = normalized([1, 1, 1]) ?? []
  sheet.expect(
    "cosines of the unit vector of (1, 1, 1) with itself and its opposite",
    [
      cosineSimilarity(ofUnitVectors: ones, ones), cosineSimilarity(ofUnitVectors: ones, -ones),
      cosineSimilarity(ofUnitVectors: [0.6, 0.8], [0.8, -0.6]),
    ], equals: [1, -1, 0], within: .exact,
    because: .theorem("Cauchy–Schwarz; the squares add up to more than 1 by rounding"))
  sheet.expect(
    "cosine distances of (1, 1, 1) to itself, its double and its opposite",
    [1, 2, -1].map { cosineDistance([1, 1, 1], $0 * [1, 1, 1]) ?? .nan }, equals: [0, 0, 2],
    within: .exact, because: .theorem("1 − 1, 1 − 1 and 1 + 1"))
  let cosines = try cosineSimilarities(ofRowsOf: [[4, -2, -3], [0.4, -0.2, -0.3], [-4, 2, 3]])
  sheet.expect(
    "cosines of three rows on one line", cosines,
    equals: Matrix([[1, 1, -1], [1, 1, -1], [-1, -1, 1]]), within: .exact,
    because: .theorem("Cauchy–Schwarz"))
  let pairs = try cosineSimilarities(ofRowsOf: [[4e200, 3e200], [3e-200, 4e-200], [-3, 4]])
  // unit vectors off by 4 · 2⁻⁵³, then as for a pair
  sheet.expect(
    "cosines of (4, 3) · 10²⁰⁰, (3, 4) · 10⁻²⁰⁰ and (−3, 4)", pairs,
    equals: Matrix([[1, 0.96, 0], [0.96, 1, 0.28], [0, 0.28, 1]]), within: .absolute(1.4e-15),
    because: .closedForm("24 / 25, 0 and 7 / 25"))
  sheet.expect(
    "a table without rows has no cosines", try cosineSimilarities(ofRowsOf: Matrix([])).rows,
    equals: 0, within: .exact, because: .closedForm("0 × 0"))
  withoutDirection(&sheet)
  onRandomVectors(&sheet)
}

/// Zero and what is not finite.
private func withoutDirection(_ sheet: inout Worksheet) {
  var said: UnitVectorError?
  do throws(UnitVectorError) {
    _ = try cosineSimilarities(ofRowsOf: [[1, 2], [0, 0]])
  } catch {
    said = error
  }
  sheet.show("refused", said?.description ?? "compared")
  sheet.expect(
    "rows without direction are told", holds: said == .noDirection(rows: [1]),
    because: .theorem("0 / 0 is no number"))
  let nothing: [Vector] = [[0, 0], [1, .nan], [.infinity, 1]]
  sheet.expect(
    "zero and what is not finite have no cosine with anything",
    holds: nothing.allSatisfy {
      cosineSimilarity($0, [1, 2]) == nil && cosineSimilarity([1, 2], $0) == nil
        && cosineDistance($0, [1, 2]) == nil && cosineDistance([1, 2], $0) == nil
    }, because: .theorem("a vector without direction has no angle"))
}

/// Three ways to one number, on vectors drawn at random.
private func onRandomVectors(_ sheet: inout Worksheet) {
  var generator = Generator(seed: 11)
  var (byAngle, byChord, outside) = (0.0, 0.0, 0.0)
  for n in 1...120 {
    let vectors = (0..<2).map { _ in Vector((0..<n).map { _ in generator.normal() }) }
    guard let c = cosineSimilarity(vectors[0], vectors[1]),
      let angle = angle(between: vectors[0], and: vectors[1]),
      let distance = cosineDistance(vectors[0], vectors[1])
    else { continue }
    // cos φ = 1 − 2 sin²(φ / 2)
    let half = sin(angle / 2)
    byAngle = max(byAngle, (c - (1 - 2 * half * half)).magnitude)
    byChord = max(byChord, (1 - c - distance).magnitude)
    outside = max(outside, c.magnitude - 1)
  }
  sheet.expect(
    "cosine and 1 − 2 sin²(φ / 2) of the angle, on 120 random pairs", byAngle, atMost: 5.4e-14,
    because: .theorem("double angle; sums of 120 terms round by 4 · 120 · 2⁻⁵³"))
  sheet.expect(
    "1 − cos φ and ‖û − v̂‖² / 2, on 120 random pairs", byChord, atMost: 5.4e-14,
    because: .theorem("law of cosines; sums of 120 terms round by 4 · 120 · 2⁻⁵³"))
  sheet.expect(
    "the largest cosine on 120 random pairs, less 1", outside, atMost: 0,
    because: .theorem("Cauchy–Schwarz"))
}

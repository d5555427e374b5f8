import CatalogKit
import LinearAlgebra
import MathCore

/// Far away, in large and small units, nearly on the border, and what is refused.
func hardHyperplanes(_ sheet: inout Worksheet) throws {
  let far = 1e16
  let border = try Hyperplane(halfwayBetween: [far, far], and: [far + 4, far + 4])
  let distance = border.signedDistance(of: [far + 4, far + 2]) ?? .nan
  sheet.show("far_distance", distance)
  // differences of neighbouring numbers are exact; a product, a root and a division
  sheet.expect(
    "distance at 10¹⁶ from the border between two points there", distance,
    equals: 1.4142135623730951, within: .relative(3.4e-16),
    because: .closedForm("(2, 2) · (2, 0) / √8 = √2"), proves: ["far_distance"])

  let unit = 0x1p900
  let sizes = [
    try Hyperplane(normal: unit * [3, 4], offset: unit * 10),
    try Hyperplane(normal: [3 / unit, 4 / unit], offset: 10 / unit),
    try Hyperplane(normal: [-3, -4], offset: -10),
    try Hyperplane(normal: [3, 4], through: [2, 1]),
    try Hyperplane(normal: [3, 4], through: [-2, 4]),
  ]
  sheet.expect(
    "signed distance of (5, 5) from the same line, written in five ways",
    sizes.map { $0.signedDistance(of: [5, 5]) ?? .nan }, equals: [5, 5, -5, 5, 5], within: .exact,
    because: .closedForm("the length of the normal does not matter, its direction does"))
  sheet.expect(
    "offset of the same", sizes.map { $0.offset }, equals: [2, 2, -2, 2, 2], within: .exact,
    because: .closedForm("(3, 4) · (2, 1) / 5 and (3, 4) · (−2, 4) / 5"))
  // eight numbers of 1.5 and a level of 2: (8 + 3) 2⁻⁵³ (8 · 1.5 + 12) at most can be rounding
  let sum = try Hyperplane(normal: Vector(repeating: 1, count: 8), offset: 12)
  func side(_ above: Double) -> String {
    var x = Vector(repeating: 1.5, count: 8)
    x[0] += above
    return sum.side(of: x)?.word ?? ""
  }
  sheet.expect(
    "sides of (1.5 + t, 1.5, …) of x₁ + … + x₈ = 12 for t = 14, 17, −14 and −17 times 2⁻⁴⁹",
    [14.0, 17, -14, -17].map { side($0 * 0x1p-49) },
    equals: ["on the line", "positive", "on the line", "negative"], within: .exact,
    because: .closedForm("11 · 2⁻⁵³ · 24 = 16.5 · 2⁻⁴⁹"))

  let axis = try Hyperplane(normal: [1, 0], offset: 3)
  let others: [Vector] = [[1, 1], [-1, 1], [-5, 0], [0, 2], [1, 0]]
  let angles = try others.map { axis.angle(to: try Hyperplane(normal: $0, offset: 1)) }
  sheet.show("angle", angles[0] * 180 / .pi)
  sheet.expect(
    "angles of the normal (1, 0) with (1, 1), (−1, 1), (−5, 0), (0, 2) and (1, 0)", angles,
    equals: [0.25, 0.25, 0, 0.5, 0].map { $0 * Double.pi }, within: .absolute(4.5e-16),
    because: .closedForm("45°, 135° counted as 45°, 180° as 0°, 90°, 0°"))
  // the error of the angle times 180 / π, and two roundings
  sheet.expect(
    "the first in degrees", angles[0] * 180 / .pi, equals: 45, within: .absolute(3.5e-14),
    because: .closedForm("an eighth of a turn"), proves: ["angle"])
  let line = try Hyperplane(normal: [3, 4], offset: 10)
  let none = Matrix(rows: 0, columns: 2, elements: [])
  let margins = [
    line.margin(positive: [[5, 5], [2, 6]], negative: [[-2, -1]]),
    line.margin(positive: [[5, 5]], negative: [[-2, -1], [0, 1]]),
    line.margin(positive: [[5, 5], [0, 0]], negative: [[-2, -1]]),
    line.margin(positive: none, negative: [[-2, -1]]),
  ]
  // (3 · 2 + 4 · 6 − 10) / 5 and so on: whole numbers by 5
  sheet.expect(
    "margins of (5, 5), (2, 6) against (−2, −1), and others", margins.map { $0 ?? .nan },
    equals: [4, 1.2, -2, 4], within: .exact,
    because: .closedForm("min(5, 4, 4); min(5, 4, 6/5); min(5, −2, 4); 4"))
  sheet.expect(
    "without points, and with NaN, there is no margin, no distance, no side and no foot",
    holds: line.margin(positive: none, negative: none) == nil
      && line.margin(positive: [[.nan, 0]], negative: none) == nil
      && line.signedDistance(of: [.infinity, 0]) == nil && line.side(of: [0, .nan]) == nil
      && line.foot(of: [.nan, 0]) == nil,
    because: .closedForm("NaN has no distance from anything"))
  refusals(&sheet)
}

/// Normals and points that give no hyperplane.
private func refusals(_ sheet: inout Worksheet) {
  var outcomes: [String] = []
  func attempt(_ work: () throws(HyperplaneError) -> Hyperplane) {
    do throws(HyperplaneError) {
      _ = try work()
      outcomes.append("a hyperplane")
    } catch {
      outcomes.append("\(error)")
    }
  }
  attempt { () throws(HyperplaneError) in try Hyperplane(halfwayBetween: [1, 2], and: [1, 2]) }
  attempt { () throws(HyperplaneError) in
    try Hyperplane(through: [[0, 0, 0], [1, 1, 1], [2, 2, 2]])
  }
  attempt { () throws(HyperplaneError) in try Hyperplane(through: [[1, 2], [1, 2]]) }
  attempt { () throws(HyperplaneError) in try Hyperplane(through: [[1, 2], [3, 4], [5, 7]]) }
  attempt { () throws(HyperplaneError) in try Hyperplane(through: []) }
  attempt { () throws(HyperplaneError) in try Hyperplane(through: [[1, 2], [.nan, 4]]) }
  attempt { () throws(HyperplaneError) in try Hyperplane(normal: [1, .infinity], offset: 1) }
  attempt { () throws(HyperplaneError) in try Hyperplane(normal: [1, 1], offset: .nan) }
  attempt { () throws(HyperplaneError) in try Hyperplane(normal: [1, 1], through: [.nan, 0]) }
  attempt { () throws(HyperplaneError) in try Hyperplane(normal: [1e-300, 0], offset: 1e300) }
  sheet.show("same_points", outcomes[0])
  sheet.show("on_one_line", outcomes[1])
  sheet.expect(
    "what gives no hyperplane", outcomes,
    equals: [
      "the normal is the zero vector, which has no direction: give points that differ",
      "the points lie in more than one hyperplane: move one out of the flat of the others",
      "the points lie in more than one hyperplane: move one out of the flat of the others",
      "3 points of 2 coordinates: a hyperplane needs as many points as each has coordinates",
      "0 points of 0 coordinates: a hyperplane needs as many points as each has coordinates",
      "a number is not finite", "a number is not finite", "a number is not finite",
      "a number is not finite",
      "the hyperplane is beyond the range of numbers: use other units",
    ], within: .exact,
    because: .closedForm("every plane through a line holds all its points; 10³⁰⁰ / 10⁻³⁰⁰ = 10⁶⁰⁰"),
    proves: ["same_points", "on_one_line"])
}

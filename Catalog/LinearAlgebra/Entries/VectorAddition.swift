import CatalogCommons
public import CatalogKit
import Datasets
import Elementary
import LinearAlgebra
import LinearAlgebraLive
import MathCore

extension Concept {
  public static let vectorAddition = Concept(
    "vector-addition", title: "Vector addition and subtraction", chapter: .linearAlgebra,
    summary: "Adding, subtracting and scaling vectors component by component.",
    requires: [.vectors],
    implementation: [
      "linearCombination", "centroid", "interpolation", "Vector.move", "LinearCombinationError",
    ],
    cost: "O(k n) for k vectors of n components",
    references: [.mikolovYihZweig2013, .gorman2014],
    formulas: .vectorAddition,
    command: .sumOfRows,
    live: LiveContent(.vectorAddition),
    example: WorkedExample("From female to male in one step", on: .penguins) { sheet in
      try byHand(&sheet)
      try penguinSteps(&sheet)
      try rounding(&sheet)
      try refusals(&sheet)
      try headings(&sheet)
    })
}

/// Two arrows in the plane: their sum, their difference, and what can be made of both.
private func byHand(_ sheet: inout Worksheet) throws {
  let (u, v): (Vector, Vector) = ([3, 1], [1, 2])
  sheet.show("sum", u + v)
  sheet.show("difference", u - v)
  sheet.show("double", 2 * u)
  let combination = try linearCombination([2, -3], of: [u, v])
  sheet.show("combination", combination)
  let corners: [Vector] = [u, v, [2, 6]]
  let middle = try centroid(of: corners)
  sheet.show("middle", middle)
  let half = interpolation(from: u, to: v, at: 0.5)
  sheet.show("half", half)
  sheet.expect(
    "(3, 1) + (1, 2)", u + v, equals: Vector([4, 3]), within: .exact,
    because: .closedForm("(3 + 1, 1 + 2)"), proves: ["sum"])
  sheet.expect(
    "(3, 1) − (1, 2)", u - v, equals: Vector([2, -1]), within: .exact,
    because: .closedForm("(3 − 1, 1 − 2)"), proves: ["difference"])
  sheet.expect(
    "2 (3, 1)", 2 * u, equals: Vector([6, 2]), within: .exact,
    because: .closedForm("(2 · 3, 2 · 1)"), proves: ["double"])
  sheet.expect(
    "2 (3, 1) − 3 (1, 2)", combination, equals: Vector([3, -4]), within: .exact,
    because: .closedForm("(2 · 3 − 3 · 1, 2 · 1 − 3 · 2)"), proves: ["combination"])
  sheet.expect(
    "centroid of (3, 1), (1, 2) and (2, 6)", middle, equals: Vector([2, 3]), within: .exact,
    because: .closedForm("((3 + 1 + 2) / 3, (1 + 2 + 6) / 3)"), proves: ["middle"])
  sheet.expect(
    "half of the way from (3, 1) to (1, 2)", half, equals: Vector([2, 1.5]), within: .exact,
    because: .closedForm("((3 + 1) / 2, (1 + 2) / 2)"), proves: ["half"])
  // a walk: from u, four steps of −½ along v − u lead two whole differences the other way
  var walker = u
  for _ in 0..<4 { walker.move(by: -0.5, along: v - u) }
  sheet.show("walked", walker)
  sheet.expect(
    "(3, 1) after four steps of −½ along (−2, 1)", walker, equals: Vector([7, -1]),
    within: .exact, because: .closedForm("(3 + 4 · ½ · 2, 1 − 4 · ½ · 1)"), proves: ["walked"])
  sheet.figure("parallelogram", parallelogram(u, v))
  sheet.figure("combination", walkOfMultiples(u, v))
}

/// Where rounding shows, and where it must not.
private func rounding(_ sheet: inout Worksheet) throws {
  let terms: [Vector] = [[1e16], [1], [-1e16]]
  sheet.show("in_order", terms.dropFirst().reduce(terms[0], +))
  sheet.show("other_order", terms[0] + terms[2] + terms[1])
  let kept = try linearCombination([1, 1, 1], of: terms)
  sheet.show("kept", kept)
  sheet.expect(
    "10¹⁶ + 1 − 10¹⁶ as a combination", kept, equals: Vector([1]), within: .exact,
    because: .closedForm("the two large terms cancel"), proves: ["kept", "other_order"])
  sheet.expect(
    "10¹⁶ + 1 − 10¹⁶ from left to right", terms.dropFirst().reduce(terms[0], +),
    equals: Vector([0]), within: .exact,
    because: .theorem("between 2⁵³ and 2⁵⁴ there are even numbers only, so 10¹⁶ + 1 is 10¹⁶"),
    proves: ["in_order"])
  for scale in [1e200, 1e-200] {
    // 10²⁰⁰ is rounded, and so is each product: three units of 2⁻⁵³
    sheet.expect(
      "2 (3, 1) − 3 (1, 2), all times \(scale)",
      try linearCombination([2, -3], of: [scale * [3, 1], scale * [1, 2]]),
      equals: scale * [3, -4], within: .relative(8.9e-16),
      because: .theorem("multiples may be taken before or after"))
  }
  let far = interpolation(from: [-1.5e308, 2e-300], to: [1.5e308, 6e-300], at: 0.5)
  // the second component: a difference, a product and a sum
  sheet.expect(
    "halfway from (−1.5 · 10³⁰⁸, 2 · 10⁻³⁰⁰) to (1.5 · 10³⁰⁸, 6 · 10⁻³⁰⁰)", far,
    equals: Vector([0, 4e-300]), within: .relative(4.5e-16),
    because: .closedForm("the difference of the first components is no number, their middle is 0"))
  let quarter = interpolation(from: [2, -2, 8, -8, 0, -4], to: [6, 6, 4, -4, 4, 0], at: 0.25)
  sheet.expect(
    "a quarter of the way from (2, −2, 8, −8, 0, −4) to (6, 6, 4, −4, 4, 0)", quarter,
    equals: Vector([3, 0, 7, -7, 1, -3]), within: .exact,
    because: .closedForm("three times the first and once the second component, by four"))
  let equal = (1...99).reduce(0.0) { worst, k in
    let way = interpolation(from: [0.1, -0.7], to: [0.1, -0.7], at: Double(k) / 100)
    return max(worst, (way[0] - 0.1).magnitude, (way[1] + 0.7).magnitude)
  }
  sheet.expect(
    "how far the way from (0.1, −0.7) to itself strays", equal, atMost: 0,
    because: .theorem("u + t (u − u) = u, in rounded arithmetic too"))
  sheet.show("plain_end", 0.6 + 1 * (1.8 - 0.6))
  sheet.expect(
    "0.6 + (1.8 − 0.6)", 0.6 + 1 * (1.8 - 0.6), equals: (1.8).nextUp, within: .exact,
    because: .reference(
      "fractions, Python 3.11: the sum of 0.6 and the rounded difference, rounded to 53 bits"),
    proves: ["plain_end"])
  sheet.expect(
    "the end of the way from (0.6, −5) to (1.8, 0.3), and its beginning",
    [
      interpolation(from: [0.6, -5], to: [1.8, 0.3], at: 1),
      interpolation(from: [0.6, -5], to: [1.8, 0.3], at: 0),
    ].flatMap { $0.elements }, equals: [1.8, 0.3, 0.6, -5], within: .exact,
    because: .closedForm("0 u + 1 v, and 1 u + 0 v"))
  var backwards = 0.0
  for k in 1...400 {
    let (before, after) = (Double(k - 1) / 400, Double(k) / 400)
    let step =
      interpolation(from: [0.6, -5, 0], to: [1.8, 0.3, 1e-300], at: after)
      - interpolation(from: [0.6, -5, 0], to: [1.8, 0.3, 1e-300], at: before)
    for component in step { backwards = max(backwards, -component) }
  }
  sheet.expect(
    "the largest step back on the way up from (0.6, −5, 0) to (1.8, 0.3, 10⁻³⁰⁰)", backwards,
    atMost: 0, because: .theorem("every rounded operation keeps the order of numbers"))
}

/// What cannot be added up is told.
private func refusals(_ sheet: inout Worksheet) throws {
  let cases: [(name: String, coefficients: Vector, vectors: [Vector], says: LinearCombinationError)]
  cases = [
    ("no vectors", [], [], .noVectors),
    ("a coefficient that is infinite", [1, .infinity], [[1], [2]], .notFinite(vector: 1)),
    ("a component that is no number", [1, 1], [[1, 2], [3, .nan]], .notFinite(vector: 1)),
    (
      "a first vector that is infinite", [1, 1], [[.infinity, 2], [3, 4]], .notFinite(vector: 0)
    ),
    ("10²⁰⁰ times (1, 10²⁰⁰)", [1e200], [[1, 1e200]], .tooLarge(component: 1)),
  ]
  for (name, coefficients, vectors, says) in cases {
    var said: LinearCombinationError?
    do throws(LinearCombinationError) {
      _ = try linearCombination(coefficients, of: vectors)
    } catch {
      said = error
    }
    sheet.expect(
      "\(name) is refused", holds: said == says,
      because: .theorem("no list of finite numbers is the answer"))
    if case .tooLarge = says { sheet.show("too_large", said?.description ?? "added") }
  }
  var said: LinearCombinationError?
  do throws(LinearCombinationError) { _ = try centroid(of: []) } catch { said = error }
  sheet.expect(
    "no points have no centroid", holds: said == .noVectors,
    because: .theorem("there is no mean of nothing"))
  sheet.expect(
    "the refusals say what to do",
    holds: LinearCombinationError.noVectors.description
      == "there are no vectors to add: give at least one"
      && LinearCombinationError.notFinite(vector: 1).description
        == "vector 2 or its coefficient holds a number that is not finite"
      && LinearCombinationError.tooLarge(component: 1).description
        == "the sum of the components 2 leaves the range of numbers, which ends at 1.8e308: divide "
        + "the vectors by a power of 10",
    because: .closedForm("vectors and components are counted from 1 for the reader"))
}

/// Two headings on either side of north: their mean as numbers and as arrows.
private func headings(_ sheet: inout Worksheet) throws {
  let degrees = [350.0, 10]
  let mean = try centroid(of: degrees.map { [$0] })
  let arrows = degrees.map { Vector([cos($0 * .pi / 180), sin($0 * .pi / 180)]) }
  let arrow = try centroid(of: arrows)
  sheet.show("mean_heading", mean[0])
  sheet.show("mean_arrow", arrow)
  sheet.expect(
    "mean of 350 and 10", mean[0], equals: 180, within: .exact, because: .closedForm("360 / 2"),
    proves: ["mean_heading"])
  // an angle of up to 2π, rounded by three units of 2⁻⁵³, and the sine and cosine of it
  sheet.expect(
    "mean of the arrows at 350 and 10 degrees", arrow, equals: Vector([0.984807753012208, 0]),
    within: .absolute(2.3e-15), because: .closedForm("(cos 10°, 0)"), proves: ["mean_arrow"])
}

import CatalogKit
import LinearAlgebra
import MathCore

/// A map that is linear, one that is not, and the cure of the second.
func linearOrNot(_ sheet: inout Worksheet) {
  let (u, v, shift): (Vector, Vector, Vector) = ([2, 1], [-1, 1], [1, 2])
  // the map that a program has may be a function; its matrix is found by asking it
  let swirl = { (x: Vector) -> Vector in [x[0] - 2 * x[1], 3 * x[1], x[0]] }
  let found = Matrix.ofLinearMap(on: 2, swirl)
  sheet.show("found", found)
  sheet.show("found_image", found * u)
  sheet.expect(
    "matrix of the map (x₁ − 2 x₂, 3 x₂, x₁)", found,
    equals: Matrix([[1, -2], [0, 3], [1, 0]]), within: .exact,
    because: .closedForm("(1, 0) → (1, 0, 1), (0, 1) → (−2, 3, 0)"), proves: ["found"])
  sheet.expect(
    "the matrix and the map at (2, 1)", found * u, equals: Vector([0, 3, 2]), within: .exact,
    because: .closedForm("2 − 2, 3 · 1, 2"), proves: ["found_image"])

  let sumMoved = u + v + shift
  let movedSum = (u + shift) + (v + shift)
  sheet.show("sum_moved", sumMoved)
  sheet.show("moved_sum", movedSum)
  sheet.expect(
    "the shift of (2, 1) + (−1, 1) by (1, 2)", sumMoved, equals: Vector([2, 4]), within: .exact,
    because: .closedForm("(1, 2) + (1, 2)"), proves: ["sum_moved"])
  sheet.expect(
    "the sum of both shifted", movedSum, equals: Vector([3, 6]), within: .exact,
    because: .closedForm("(3, 3) + (0, 3): the shift is counted twice"), proves: ["moved_sum"])

  let translation = Matrix.translation(by: shift)
  sheet.show("translation", translation)
  sheet.show("translated", translation.moved(u))
  sheet.expect(
    "the shift by (1, 2) as a matrix", translation,
    equals: Matrix([[1, 0, 1], [0, 1, 2], [0, 0, 1]]), within: .exact,
    because: .closedForm("(I t; 0 1)"), proves: ["translation"])
  sheet.expect(
    "(2, 1) shifted by (1, 2)", translation.moved(u), equals: Vector([3, 3]), within: .exact,
    because: .closedForm("(2 + 1, 1 + 2)"), proves: ["translated"])
  let affine = Matrix.affine(found, shift: [10, 20, 30])
  sheet.expect(
    "a map of the plane into space with a shift", affine,
    equals: Matrix([[1, -2, 10], [0, 3, 20], [1, 0, 30], [0, 0, 1]]), within: .exact,
    because: .closedForm("(A t; 0 1)"))
  let around = Matrix.affine(PlaneRotation(degrees: 90).matrix(), around: [3.5, 3.5])
  sheet.show("around", around.moved([0, 0]))
  sheet.expect(
    "quarter turn around (3.5, 3.5)", around,
    equals: Matrix([[0, -1, 7], [1, 0, 0], [0, 0, 1]]), within: .exact,
    because: .closedForm("3.5 + 3.5 and 3.5 − 3.5"))
  sheet.expect(
    "the corner (0, 0) turned around (3.5, 3.5)", around.moved([0, 0]), equals: Vector([7, 0]),
    within: .exact, because: .closedForm("(3.5, 3.5) + (3.5, −3.5)"), proves: ["around"])
  randomLaws(&sheet)
}

/// Laws that hold for all matrices, on matrices drawn at random.
private func randomLaws(_ sheet: inout Worksheet) {
  var generator = Generator(seed: 11)
  var (linearity, lengths) = (0.0, 0.0)
  for n in 2...40 {
    func vector() -> Vector { Vector((0..<n).map { _ in generator.normal() }) }
    let a = Matrix(columns: (0..<n).map { _ in vector() })
    let (x, y, factor) = (vector(), vector(), generator.normal())
    let difference = a * (factor * x + y) - (factor * (a * x) + a * y)
    let size = Norm.l2(Vector(a.elements)) * (factor.magnitude * Norm.l2(x) + Norm.l2(y))
    linearity = max(linearity, Norm.l2(difference) / (Double(n + 2) * size))
    let turn = PlaneRotation(radians: 10 * factor).matrix(of: n, from: n - 1, to: 0)
    lengths = max(lengths, (Norm.l2(turn * x) / Norm.l2(x) - 1).magnitude)
  }
  // a sum of n products on each side: (n + 2) 2⁻⁵³ of the lengths
  sheet.expect(
    "A (c x + y) less c A x + A y, by n + 2 and the lengths", linearity, atMost: 2.3e-16,
    because: .theorem("a matrix respects sums and multiples"))
  // two components are made anew, each with 4 roundings, and two lengths are measured with n each
  sheet.expect(
    "change of length by a rotation", lengths, atMost: 5e-15,
    because: .theorem("(x cos φ − y sin φ)² + (x sin φ + y cos φ)² = x² + y²"))
}

/// Angles in degrees and radians, quarter turns, planes in space.
func rotationsByAnyAngle(_ sheet: inout Worksheet) {
  let right = PlaneRotation(radians: .pi / 2)
  let exact = PlaneRotation(degrees: 90)
  sheet.show("cosine_radians", right.cosine)
  sheet.show("cosine_degrees", exact.cosine)
  sheet.expect(
    "cosine of the number nearest to π/2", right.cosine, equals: 6.123233995736766e-17,
    within: .relative(2.3e-16), because: .reference("mpmath 1.3.0, 50 digits"),
    proves: ["cosine_radians"])
  sheet.expect(
    "cosine of 90 degrees", exact.cosine, equals: 0, within: .exact,
    because: .closedForm("cos 90° = 0"), proves: ["cosine_degrees"])
  let quarters: [(Double, Vector)] = [
    (0, [1, 0]), (90, [0, 1]), (180, [-1, 0]), (270, [0, -1]), (-90, [0, -1]), (-450, [0, -1]),
    (3_600_000_180, [-1, 0]),
  ]
  for (degrees, image) in quarters {
    sheet.expect(
      "(1, 0) turned by \(Int(degrees)) degrees",
      PlaneRotation(degrees: degrees).matrix() * [1, 0], equals: image, within: .exact,
      because: .closedForm("multiples of 90 degrees have sines and cosines of 0, 1 and −1"))
  }
  let half = 3.0.squareRoot() / 2
  let others: [(Double, Vector)] = [
    (30, [half, 0.5]), (60, [0.5, half]), (150, [-half, 0.5]), (240, [-0.5, -half]),
    (-30, [half, -0.5]),
  ]
  for (degrees, image) in others {
    // the angle in radians rounds twice, sine and cosine by a unit more
    sheet.expect(
      "(1, 0) turned by \(Int(degrees)) degrees, a multiple of 30",
      PlaneRotation(degrees: degrees).matrix() * [1, 0], equals: image, within: .absolute(4.5e-16),
      because: .closedForm("cos 30° = √3 / 2, sin 30° = 1 / 2"))
  }
  let turn = PlaneRotation(degrees: 15)
  let back = turn.inverse.matrix() * turn.matrix()
  sheet.expect(
    "15 degrees there and back, off the identity", back.distanceFromIdentity, atMost: 4.5e-16,
    because: .theorem("cos² φ + sin² φ = 1"))
  let laid = PlaneRotation(layingOnFirstAxis: 3, 4)
  sheet.expect(
    "cosine and sine of the rotation that lays (3, 4) on the first axis",
    [laid?.cosine ?? .nan, laid?.sine ?? .nan], equals: [0.6, -0.8], within: .relative(2.3e-16),
    because: .closedForm("3/5 and −4/5"))
  sheet.expect(
    "the same for (3 · 10³⁰⁰, 4 · 10³⁰⁰)",
    PlaneRotation(layingOnFirstAxis: 3e300, 4e300)?.sine ?? .nan, equals: -0.8,
    within: .relative(4.5e-16), because: .closedForm("−4/5, as for (3, 4)"))
  sheet.expect(
    "no rotation lays the origin on an axis", holds: PlaneRotation(layingOnFirstAxis: 0, 0) == nil,
    because: .closedForm("0 / 0"))
  let space = exact.matrix(of: 3, from: 2, to: 0)
  sheet.show("space", space)
  sheet.expect(
    "quarter turn in space from the third axis to the first", space,
    equals: Matrix([[0, 0, 1], [0, 1, 0], [-1, 0, 0]]), within: .exact,
    because: .closedForm("e₃ → e₁, e₁ → −e₃, e₂ stays"), proves: ["space"])
  // a rotation by a degree, again and again, collects its roundings
  let degree = PlaneRotation(degrees: 1).matrix()
  let around = (0..<360).reduce(Matrix.identity(2)) { product, _ in degree * product }
  sheet.show("drift", around.distanceFromIdentity)
  // 360 products of four roundings of 2⁻⁵³ each, and an angle that is off by two more
  sheet.expect(
    "360 turns by one degree, off the identity", around.distanceFromIdentity,
    atMost: 2.4e-13, because: .theorem("360 degrees are a whole turn"), proves: ["drift"])
}

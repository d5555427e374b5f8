import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let qrDecomposition = Concept(
    "qr-decomposition", title: "QR decomposition", chapter: .linearAlgebra,
    summary: "A matrix as orthonormal columns times a triangle: the stable way to least squares.",
    requires: [.orthogonalProjection, .transpose, .identityMatrix],
    uses: [
      .norms: .code("the mirror image of a column has its length, and the longest is the pivot"),
      .vectors: .code("columns are scaled, so that their units do not matter"),
      .dotProduct: .idea("how much of a column lies along another, in Gram-Schmidt"),
      .orthogonalProjection: .proof("the residual of least squares is at right angles to A"),
      .transpose: .proof("the inverse of Q is Qᵀ"),
    ],
    implementation: [
      "QRDecomposition", "HouseholderReflection", "QRDecomposition.rank", "QRDecomposition.solve",
    ],
    cost: "O(m n²) for m rows and n columns, m ≥ n",
    references: [.golubVanLoan2013, .leonBjorckGander2013],
    formulas: .qrDecomposition,
    command: .factorsOfTable,
    live: LiveContent(.qrDecomposition),
    example: WorkedExample(
      "The stopping distance of cars by least squares", on: .cars, with: [.iris]
    ) { sheet in
      try byHand(&sheet)
      try reflection(&sheet)
      try cars(&sheet)
      try lossOfRightAngles(&sheet)
      try knownFactors(&sheet)
    })
}

/// A 3 × 2 matrix whose factors are thirds.
private func byHand(_ sheet: inout Worksheet) throws {
  let a: Matrix = [[2, 0], [2, 3], [1, 3]]
  let qr = try QRDecomposition(of: a)
  let y: Vector = [3, 3, 3]
  let x = qr.solve(y) ?? []
  sheet.show("small_q", qr.q)
  sheet.show("small_r", qr.r)
  sheet.show("small_qty", qr.applyTransposedQ(to: y))
  sheet.show("small_x", x)
  // two mirrorings of three components: less than 8 units of rounding of a length of 3 or 5
  sheet.expect(
    "Q of the 3 × 2 matrix", qr.q,
    equals: Matrix([[2.0 / 3, -2.0 / 3], [2.0 / 3, 1.0 / 3], [1.0 / 3, 2.0 / 3]]),
    within: .absolute(1.8e-15), because: .closedForm("(2, 2, 1) / 3 and (−2, 1, 2) / 3"),
    proves: ["small_q"])
  sheet.expect(
    "R of the 3 × 2 matrix", qr.r, equals: Matrix([[3, 3], [0, 3]]), within: .absolute(5.4e-15),
    because: .closedForm("‖(2, 2, 1)‖ = 3, (2, 2, 1)·(0, 3, 3) / 3 = 3, ‖(−2, 1, 2)‖ = 3"),
    proves: ["small_r"])
  sheet.expect(
    "least squares for (3, 3, 3)", x, equals: Vector([4.0 / 3, 1.0 / 3]),
    within: .absolute(5.4e-15), because: .closedForm("3 x₁ + 3 x₂ = 5, 3 x₂ = 1"),
    proves: ["small_x"])
  sheet.expect(
    "Qᵀ (3, 3, 3)", qr.applyTransposedQ(to: y), equals: Vector([5, 1]), within: .absolute(5.4e-15),
    because: .closedForm("(2, 2, 1) · (1, 1, 1) and (−2, 1, 2) · (1, 1, 1)"),
    proves: ["small_qty"])
  // the third column is the longest, then the first: an order that is not its own inverse
  let stretch: Matrix = [[2, 0, 0], [0, 1, 0], [0, 0, 3]]
  let pivoted = try QRDecomposition(of: stretch, pivoting: .columns)
  sheet.expect(
    "order of the pivots of diag(2, 1, 3)", pivoted.permutation, equals: [2, 0, 1], within: .exact,
    because: .closedForm("columns of the lengths 2, 1 and 3, the longest first"))
  sheet.expect(
    "diag(2, 1, 3) x = (2, 3, 12), with pivots", pivoted.solve([2, 3, 12]) ?? [],
    equals: Vector([1, 3, 4]), within: .exact, because: .closedForm("2 / 2, 3 / 1, 12 / 3"))
  for (name, order) in [("classical", GramSchmidt.Order.classical), ("modified", .modified)] {
    let gramSchmidt = try GramSchmidt(of: a, order)
    sheet.expect(
      "\(name) Gram-Schmidt and Householder: Q", gramSchmidt.q, equals: qr.q,
      within: .absolute(1.8e-15), because: .agreement("GramSchmidt and QRDecomposition"))
  }
}

/// One mirror in the plane.
private func reflection(_ sheet: inout Worksheet) throws {
  let mirror = HouseholderReflection(of: [3, 4])
  let v = mirror.normal
  sheet.show("mirror_image", mirror.image)
  sheet.show("mirror_normal", v)
  sheet.expect(
    "mirror image of (3, 4) on the first axis", mirror.image, equals: -5, within: .exact,
    because: .closedForm("−√(9 + 16): the sign that makes the difference 3 − (−5) a sum"),
    proves: ["mirror_image"])
  sheet.expect(
    "normal of that mirror", v, equals: Vector([1, 0.5]), within: .exact,
    because: .closedForm("(3 + 5, 4) / 8"), proves: ["mirror_normal"])
  sheet.expect(
    "strength of that mirror", mirror.strength, equals: 1.6, within: .relative(2.3e-16),
    because: .closedForm("2 / ‖(1, 1/2)‖² = 8 / 5"))
  sheet.figure(
    "mirror",
    .vectors(
      "A mirror that lays a vector on the first axis",
      description:
        "An arrow a to (3, 4) and its mirror image H a, an arrow to (−5, 0). A dashed line joins "
        + "their heads and crosses the mirror, a dashed line through the origin, at a right angle. "
        + "The normal v of the mirror stands on it at the origin.",
      x: Figure.Axis("first component", range: -6.5...4.5),
      y: Figure.Axis("second component", range: -3...5.5),
      [
        Figure.Arrow(to: Figure.Point(3, 4), label: "a"),
        Figure.Arrow(to: Figure.Point(mirror.image, 0), label: "H a"),
        Figure.Arrow(to: Figure.Point(v[0], v[1]), label: "v"),
      ],
      angles: [
        Figure.Angle(
          at: Figure.Point((3 + mirror.image) / 2, 2), from: Figure.Point(3, 4),
          to: Figure.Point(0, 0), isRight: true)
      ],
      dashed: [
        Figure.Segment(Figure.Point(3, 4), Figure.Point(mirror.image, 0))
      ],
      layers: [
        .line(
          x: [2.5 * v[1], -5 * v[1]], y: [-2.5 * v[0], 5 * v[0]], label: "mirror", stroke: .dashed)
      ]))
}

/// A line through the stopping distances.
private func cars(_ sheet: inout Worksheet) throws {
  let speed = try sheet.data.numbers(in: "speed")
  let distance = try sheet.data.numbers(in: "dist")
  let a = Matrix(columns: [Vector(repeating: 1, count: speed.count), speed])
  let qr = try QRDecomposition(of: a)
  let line = qr.solve(distance) ?? []
  let residual = Norm.l2.distance(distance, Vector((0..<a.rows).map { dot(a.row($0), line) }))
  sheet.show("cars", speed.count)
  sheet.show("cars_r", qr.r)
  sheet.show("cars_qty", qr.applyTransposedQ(to: distance))
  sheet.show("intercept", line[0])
  sheet.show("slope", line[1])
  sheet.show("residual", residual)
  let mpmath = Reason.reference("mpmath 1.4.1, normal equations and Cholesky with 50 digits")
  // rows in order are added 50 times: 50 · 2⁻⁵³ on a length
  sheet.expect(
    "R of the cars", qr.r,
    equals: Matrix([[7.0710678118654752, 108.89444430272832], [0, 37.013511046643495]]),
    within: .relative(6e-15), because: mpmath, proves: ["cars_r"])
  sheet.expect(
    "Qᵀ y of the cars", qr.applyTransposedQ(to: distance),
    equals: Vector([303.9144945539781, 145.55225504575705]), within: .relative(6e-15),
    because: .reference("Σ yᵢ / √n and Sxy / √Sxx, by mpmath 1.3.0 with 60 digits"),
    proves: ["cars_qty"])
  // κ(A) = 51, and the residual is as large as the fit: κ² 2⁻⁵² of the larger coefficient
  sheet.expect(
    "intercept and slope of the cars", line,
    equals: Vector([-17.579094890510949, 3.9324087591240876]), within: .relative(5.8e-13),
    because: mpmath, proves: ["intercept", "slope"])
  sheet.expect(
    "intercept and slope, refined", try LeastSquares(a, distance).coefficients,
    equals: Vector([-17.579094890510949, 3.9324087591240876]), within: .relative(1.2e-16),
    because: mpmath)
  sheet.expect(
    "length of the residual of the cars", residual, equals: 106.5529025934765,
    within: .relative(6e-15), because: mpmath, proves: ["residual"])
  let ends = [speed.min() ?? 0, speed.max() ?? 0]
  sheet.figure(
    "line",
    Figure(
      "The line of least squares through the stopping distances",
      description: "Fifty points that rise to the right, and a straight line through them.",
      x: "speed (miles per hour)", y: "stopping distance (feet)",
      layers: [
        .scatter(x: speed.elements, y: distance.elements, label: "cars"),
        .line(x: ends, y: ends.map { line[0] + line[1] * $0 }, label: "least squares", series: 1),
      ]))
}

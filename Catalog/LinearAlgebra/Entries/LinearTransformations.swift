import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let linearTransformations = Concept(
    "linear-transformations", title: "Linear transformations", chapter: .linearAlgebra,
    summary:
      "Maps that respect sums and multiples, such as rotations and shears: each is a matrix.",
    requires: [.vectorSpaces, .matrixMultiplication],
    uses: [
      .vectors: .code("the basis vectors, whose images are the columns"),
      .identityMatrix: .code("a shear and a rotation change few entries of it"),
      .matrixMultiplication: .code("a matrix times a vector is where the vector goes"),
      .matrices: .code("a reflection is the identity less twice a projection"),
      .dotProduct: .code("a projection is divided by v · v"),
    ],
    implementation: [
      "Matrix.ofLinearMap", "PlaneRotation", "Matrix.shear", "Matrix.projection",
      "Matrix.reflection", "Matrix.affine(_:shift:)", "Matrix.translation",
    ],
    cost: "O(n²) to write the matrix down and for each vector that it moves",
    references: [.golubVanLoan2013, .simardSteinkrausPlatt2003],
    formulas: .linearTransformations,
    command: .movedPoints,
    live: LiveContent(.linearTransformations),
    example: WorkedExample("Is a digit that is turned still the same?", on: .digits) { sheet in
      kindsOfMaps(&sheet)
      mapsInTheirOrder(&sheet)
      linearOrNot(&sheet)
      rotationsByAnyAngle(&sheet)
      try turnedDigits(&sheet)
    })
}

/// The point that all maps of the hand case move.
private let point: Vector = [2, 1]

/// One matrix of each kind, and where it takes (2, 1).
private func kindsOfMaps(_ sheet: inout Worksheet) {
  let quarter = PlaneRotation(degrees: 90).matrix()
  let stretch = Matrix.diagonal([2, 0.5])
  let shear = Matrix.shear(1, of: 2, along: 0, by: 1)
  let nothing = Matrix(rows: 2, columns: 2, repeating: .nan)
  let mirror = Matrix.reflection(normal: [2, -1]) ?? nothing
  let shadow = Matrix.projection(on: [3, 1]) ?? nothing
  let kinds: [(name: String, what: String, matrix: Matrix, image: Vector, words: String)] = [
    ("rotation", "a quarter turn", quarter, [-1, 2], "e₁ goes to e₂, and e₂ to −e₁"),
    ("scaling", "2 along the first axis, ½ along the second", stretch, [4, 0.5], "2 e₁ and ½ e₂"),
    ("shear", "the second component is added to the first", shear, [3, 1], "e₁ stays, e₁ + e₂"),
    (
      "reflection", "the mirror at a right angle to (2, −1)", mirror, [-0.4, 2.2], "I − 2 v vᵀ / 5"
    ),
    ("projection", "the shadow on the line along (3, 1)", shadow, [2.1, 0.7], "v vᵀ / 10"),
  ]
  sheet.table(
    "kinds",
    Table(
      ["kind", "here", "matrix, row after row", "(2, 1) goes to"],
      rows: kinds.map { kind in
        [kind.name, kind.what, Vector(kind.matrix.elements), kind.matrix * point]
      }))
  let matrices: [Matrix] = [
    [[0, -1], [1, 0]], [[2, 0], [0, 0.5]], [[1, 1], [0, 1]], [[-0.6, 0.8], [0.8, 0.6]],
    [[0.9, 0.3], [0.3, 0.1]],
  ]
  for (kind, matrix) in zip(kinds, matrices) {
    // the quotient of a projection rounds by 2⁻⁵³, twice it and the difference of a mirror by 2⁻⁵²
    sheet.expect(
      "matrix of the \(kind.name)", kind.matrix, equals: matrix, within: .absolute(2.3e-16),
      because: .closedForm(kind.words))
    // two products and a sum below 4 more
    sheet.expect(
      "image of (2, 1) by the \(kind.name)", kind.matrix * point, equals: kind.image,
      within: .absolute(9e-16), because: .closedForm("the rows times (2, 1)"))
  }
  for (kind, words) in zip(
    kinds,
    [
      "Every square stays a square of the same size: the whole grid is turned by 30 degrees.",
      "The squares become flat rectangles. The axes keep their directions.",
      "Horizontal lines slide along themselves, the farther the higher they lie; vertical lines "
        + "become slanted. The unit square becomes a parallelogram.",
      "The square lies on the other side of the line through (1, 2), the mirror, turned over: the "
        + "way from the first arrow to the second is now clockwise.",
      "The whole grid is flattened to one line through the origin; the unit circle becomes a "
        + "piece of it.",
    ])
  {
    // a quarter turn lays the grid on itself
    let isTurn = kind.name == "rotation"
    let drawn = isTurn ? PlaneRotation(degrees: 30).matrix() : kind.matrix
    sheet.figure(
      kind.name,
      .linearMap(
        isTurn ? "Rotation by 30 degrees" : "A \(kind.name): \(kind.what)",
        description: "A grid, the unit square and the unit circle before, dashed, and after. "
          + words, matrix: drawn.elements, x: "first component", y: "second component"))
  }
  sheet.expect(
    "no projection and no mirror without a direction",
    holds: Matrix.projection(on: [0, 0]) == nil
      && Matrix.reflection(normal: [0, .infinity]) == nil,
    because: .closedForm("0 / 0, ∞ / ∞"))
  sheet.expect(
    "projection on (3 · 10²⁰⁰, 10²⁰⁰)",
    Matrix.projection(on: [3e200, 1e200]) ?? nothing, equals: shadow, within: .absolute(2.3e-16),
    because: .theorem("the length of the direction does not matter"))
  // each entry of P or H rounds twice, a product of two twice more: 8 · 2⁻⁵³
  sheet.expect(
    "projecting twice", shadow * shadow, equals: shadow, within: .absolute(8.9e-16),
    because: .theorem("P P = P: a shadow is its own shadow"))
  let slanted = Matrix.reflection(normal: [1, 2, -2]) ?? nothing
  sheet.expect(
    "mirroring twice, off the identity", (slanted * slanted).distanceFromIdentity,
    atMost: 1.8e-15, because: .theorem("H H = I: a mirror twice is as if nothing had been done"))
  sheet.expect(
    "mirror at a right angle to (1, 2, −2)", slanted,
    equals: Matrix([
      [7.0 / 9, -4.0 / 9, 4.0 / 9], [-4.0 / 9, 1.0 / 9, 8.0 / 9], [4.0 / 9, 8.0 / 9, 1.0 / 9],
    ]), within: .absolute(4.5e-16), because: .closedForm("I − 2 v vᵀ / 9"))
}

/// One map after the other: the order counts.
private func mapsInTheirOrder(_ sheet: inout Worksheet) {
  let quarter = PlaneRotation(degrees: 90).matrix()
  let shear = Matrix.shear(1, of: 2, along: 0, by: 1)
  let (turnLast, shearLast) = (quarter * shear, shear * quarter)
  sheet.show("turn_last", turnLast)
  sheet.show("shear_last", shearLast)
  sheet.show("turn_last_image", turnLast * point)
  sheet.show("shear_last_image", shearLast * point)
  sheet.expect(
    "quarter turn after the shear", turnLast, equals: Matrix([[0, -1], [1, 1]]), within: .exact,
    because: .closedForm("e₁ → e₁ → e₂, e₂ → (1, 1) → (−1, 1)"), proves: ["turn_last"])
  sheet.expect(
    "shear after the quarter turn", shearLast, equals: Matrix([[1, -1], [1, 0]]), within: .exact,
    because: .closedForm("e₁ → e₂ → (1, 1), e₂ → −e₁ → −e₁"), proves: ["shear_last"])
  sheet.expect(
    "(2, 1) sheared, then turned", turnLast * point, equals: Vector([-1, 3]), within: .exact,
    because: .closedForm("(2, 1) → (3, 1) → (−1, 3)"), proves: ["turn_last_image"])
  sheet.expect(
    "(2, 1) turned, then sheared", shearLast * point, equals: Vector([1, 2]), within: .exact,
    because: .closedForm("(2, 1) → (−1, 2) → (1, 2)"), proves: ["shear_last_image"])
  let inverse = Matrix.shear(-1, of: 2, along: 0, by: 1)
  sheet.expect(
    "shear by 1, then by −1", inverse * shear, equals: Matrix.identity(2), within: .exact,
    because: .closedForm("x + y − y"))
  // space with three axes: the second is told by the first, the last is the one that moves
  sheet.expect(
    "shear of the third axis by the second", Matrix.shear(5, of: 3, along: 2, by: 1) * [1, 2, 3],
    equals: Vector([1, 2, 13]), within: .exact, because: .closedForm("3 + 5 · 2"))
}

import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let matrixMultiplication = Concept(
    "matrix-multiplication", title: "Matrix multiplication", chapter: .linearAlgebra,
    summary: "Rows times columns: one linear map after another, or a whole layer of dot products.",
    requires: [.dotProduct, .matrices],
    uses: [
      .dotProduct: .code("each element of a product is one, of a row and a column"),
      .matrices: .code("the bias of a layer is added to all rows of a batch"),
      .transpose: .code("a batch has an input a row, so that it is multiplied by Wᵀ"),
    ],
    implementation: [
      "Matrix.*(_:_:)", "outerProduct", "AffineMap", "MatrixChain", "Matrix.power",
    ],
    cost: "O(m p n) for m × p times p × n",
    references: [.golubVanLoan2013, .cormen2009, .zachary1977],
    formulas: .matrixMultiplication,
    command: .powerOfTable,
    live: LiveContent(.matrixMultiplication),
    example: WorkedExample("Who knows whom in a karate club?", on: .karateEdges) { sheet in
      byHand(&sheet)
      composition(&sheet)
      layers(&sheet)
      costs(&sheet)
      try friendsOfFriends(&sheet)
      productLaws(&sheet)
    })
}

/// Takings and sugar of two shops: rows of sales times columns of a price list.
private func byHand(_ sheet: inout Worksheet) {
  let (a, b): (Matrix, Matrix) = ([[12, 5, 3], [8, 9, 4]], [[3, 1], [2, 0], [4, 5]])
  let c = a * b
  sheet.show("a", a)
  sheet.show("b", b)
  sheet.show("c", c)
  sheet.show("first", c[0, 0])
  sheet.expect(
    "A B for two shops", c, equals: Matrix([[58, 27], [58, 28]]), within: .exact,
    because: .closedForm("12 · 3 + 5 · 2 + 3 · 4, and so on"), proves: ["c", "first"])
  let x = a * Vector([3, 2, 4])
  sheet.expect(
    "A x for the prices alone", x, equals: Vector([58, 58]), within: .exact,
    because: .closedForm("the first column of A B"))
  let (u, v): (Vector, Vector) = ([1, 2], [3, 0, -1])
  let outer = outerProduct(u, v)
  sheet.show("u", u)
  sheet.show("v", v)
  sheet.show("outer", outer)
  sheet.expect(
    "outer product of (1, 2) and (3, 0, −1)", outer, equals: Matrix([[3, 0, -1], [6, 0, -2]]),
    within: .exact, because: .closedForm("1 · 3, 1 · 0, and so on"), proves: ["outer"])
  let sum = (0..<3).reduce(Matrix(rows: 2, columns: 2, repeating: 0)) {
    $0 + outerProduct(a.column($1), b.row($1))
  }
  sheet.expect(
    "A B as a sum of three outer products", sum, equals: c, within: .exact,
    because: .theorem("A B = Σ aₖ bₖᵀ with the columns of A and the rows of B"))
}

/// A shear and a quarter turn, in both orders.
private func composition(_ sheet: inout Worksheet) {
  let (shear, turn): (Matrix, Matrix) = ([[1, 1], [0, 1]], [[0, -1], [1, 0]])
  let (sheared, turned) = (turn * shear, shear * turn)
  sheet.show("shear", shear)
  sheet.show("turn", turn)
  sheet.show("shear_first", sheared)
  sheet.show("turn_first", turned)
  sheet.expect(
    "shear first, then turn: R S", sheared, equals: Matrix([[0, -1], [1, 1]]), within: .exact,
    because: .closedForm("0 · 1 − 1 · 0, 0 · 1 − 1 · 1, 1 · 1 + 0, 1 · 1 + 0"),
    proves: ["shear_first"])
  sheet.expect(
    "turn first, then shear: S R", turned, equals: Matrix([[1, -1], [1, 0]]), within: .exact,
    because: .closedForm("1 · 0 + 1 · 1, 1 · (−1) + 0, 0 + 1 · 1, 0"), proves: ["turn_first"])
  let x: Vector = [1, 0]
  sheet.show("x_shear_first", sheared * x)
  sheet.show("x_turn_first", turned * x)
  sheet.expect(
    "where (1, 0) goes by R S, and step by step",
    (sheared * x).elements + (turn * (shear * x)).elements,
    equals: [0, 1, 0, 1], within: .exact,
    because: .closedForm("the shear keeps (1, 0), the turn takes it to (0, 1)"),
    proves: ["x_shear_first"])
  sheet.expect(
    "where (1, 0) goes by S R, and step by step",
    (turned * x).elements + (shear * (turn * x)).elements,
    equals: [1, 1, 1, 1], within: .exact,
    because: .closedForm("the turn takes (1, 0) to (0, 1), the shear that to (1, 1)"),
    proves: ["x_turn_first"])
  sheet.figure(
    "shear-first",
    steps(
      "First the shear, then the quarter turn", shear, turn,
      description:
        "A dashed letter F stands upright. Slanted to the right by the shear, then turned to the left "
        + "by the quarter turn, its stem runs up to the left and its arms point straight up. The grid "
        + "of both maps is made of upright and of slanted lines."))
  sheet.figure(
    "turn-first",
    steps(
      "First the quarter turn, then the shear", turn, shear,
      description:
        "A dashed letter F stands upright. Turned to the left by the quarter turn, it lies along the "
        + "axis with its arms up; the shear then slants the arms to the right. The grid of both maps "
        + "is made of level and of slanted lines."))
}

/// The letter F before, between and after two maps, on the grid of both.
private func steps(
  _ title: String, _ first: Matrix, _ second: Matrix, description: String
) -> Figure {
  let letter: [Vector] = [
    [0, 0], [0.3, 0], [0.3, 0.6], [0.8, 0.6], [0.8, 0.9], [0.3, 0.9], [0.3, 1.2], [1, 1.2],
    [1, 1.5], [0, 1.5],
  ]
  func outline(_ map: Matrix?) -> [Figure.Point] {
    letter.map { corner in
      let image = map.map { $0 * corner } ?? corner
      return Figure.Point(image[0], image[1])
    }
  }
  return Figure(
    title, description: description, x: .linear("first component", range: -3...3),
    y: .linear("second component", range: -2...3), aspect: .equal,
    layers: [
      .linearMap(
        Figure.LinearMap((second * first).elements, label: "grid after both", series: 6)),
      .outline(Figure.Outline(outline(nil), label: "before", stroke: .dashed, series: 6)),
      .outline(
        Figure.Outline(outline(first), label: "after the first map", stroke: .solid, series: 1)),
      .outline(
        Figure.Outline(
          outline(second * first), label: "after both", stroke: .solid, filled: true, series: 0)),
    ])
}

import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let transpose = Concept(
    "transpose", title: "Transpose", chapter: .linearAlgebra,
    summary: "A matrix with rows and columns exchanged; a symmetric matrix stays the same.",
    requires: [.dotProduct, .matrices],
    uses: [
      .dotProduct: .code("the products of columns are those of the rows of Xᵀ"),
      .norms: .code("how symmetric a matrix is, in units of its largest element"),
    ],
    implementation: [
      "Matrix.transposed", "Matrix.reshaped", "Matrix.symmetricPart", "Matrix.skewPart",
      "Matrix.isSymmetric", "dotProducts(ofColumnsOf:)", "innerProduct",
    ],
    cost: "O(m n) for m rows and n columns",
    references: [.golubVanLoan2013],
    formulas: .transpose,
    command: .transposedTable,
    live: LiveContent(.transpose),
    example: WorkedExample(
      "One table of ratings, read both ways", on: .judgeRatings, with: [.digits]
    ) { sheet in
      byHand(&sheet)
      symmetry(&sheet)
      try ratingsBothWays(&sheet)
      try digitsTransposed(&sheet)
      limits(&sheet)
    })
}

/// Two rows become two columns; the laws with sums and products; another shape is no transpose.
private func byHand(_ sheet: inout Worksheet) {
  let a: Matrix = [[1, 2, 3], [4, 5, 6]]
  sheet.show("a", a)
  sheet.show("transposed", a.transposed)
  sheet.show("stored", a.transposed.elements)
  sheet.show("reshaped", a.reshaped(rows: 3, columns: 2))
  sheet.expect(
    "transpose of the matrix with the rows (1, 2, 3) and (4, 5, 6)", a.transposed,
    equals: Matrix([[1, 4], [2, 5], [3, 6]]), within: .exact,
    because: .closedForm("the rows become columns"), proves: ["transposed", "stored"])
  sheet.expect(
    "elements of the transpose in memory", a.transposed.elements, equals: [1, 4, 2, 5, 3, 6],
    within: .exact, because: .closedForm("row after row of the transpose"), proves: ["stored"])
  sheet.expect(
    "the same six numbers in three rows", a.reshaped(rows: 3, columns: 2),
    equals: Matrix([[1, 2], [3, 4], [5, 6]]), within: .exact,
    because: .closedForm("1 to 6 in this order, two a row"), proves: ["reshaped"])
  sheet.expect(
    "the transpose of the transpose", a.transposed.transposed, equals: a, within: .exact,
    because: .theorem("(Aᵀ)ᵀ = A"))
  let (u, v): (Vector, Vector) = ([1, -1], [2, 0, 1])
  sheet.show("u", u)
  sheet.show("v", v)
  sheet.show("av", a * v)
  sheet.show("atu", a.transposed * u)
  sheet.show("left", dot(u, a * v))
  sheet.show("right", dot(a.transposed * u, v))
  sheet.expect(
    "A v", a * v, equals: Vector([5, 14]), within: .exact, because: .closedForm("2 + 3, 8 + 6"),
    proves: ["av"])
  sheet.expect(
    "Aᵀ u", a.transposed * u, equals: Vector([-3, -3, -3]), within: .exact,
    because: .closedForm("1 − 4, 2 − 5, 3 − 6"), proves: ["atu"])
  sheet.expect(
    "u · (A v) and (Aᵀ u) · v", [dot(u, a * v), dot(a.transposed * u, v)], equals: [-9, -9],
    within: .exact, because: .closedForm("5 − 14 and −6 + 0 − 3"), proves: ["left", "right"])
  let b: Matrix = [[3, 1], [2, 0], [4, 5]]
  sheet.show("b", b)
  sheet.show("product_transposed", (a * b).transposed)
  sheet.expect(
    "(A B)ᵀ and Bᵀ Aᵀ", (a * b).transposed.elements + (b.transposed * a.transposed).elements,
    equals: [19, 46, 16, 34, 19, 46, 16, 34], within: .exact,
    because: .closedForm("A B has the rows (19, 16) and (46, 34)"), proves: ["product_transposed"])
}

/// Who won against whom: the symmetric part says how often they met, the skew part who is ahead.
private func symmetry(_ sheet: inout Worksheet) {
  let wins: Matrix = [[0, 3, 2], [1, 0, 4], [2, 0, 0]]
  let (even, odd) = (wins.symmetricPart, wins.skewPart)
  sheet.show("wins", wins)
  sheet.show("even", even)
  sheet.show("odd", odd)
  sheet.expect(
    "symmetric part of the wins", even, equals: Matrix([[0, 2, 2], [2, 0, 2], [2, 2, 0]]),
    within: .exact, because: .closedForm("½ (3 + 1), ½ (2 + 2), ½ (4 + 0)"), proves: ["even"])
  sheet.expect(
    "skew part of the wins", odd, equals: Matrix([[0, 1, 0], [-1, 0, 2], [0, -2, 0]]),
    within: .exact, because: .closedForm("½ (3 − 1), ½ (2 − 2), ½ (4 − 0)"), proves: ["odd"])
  sheet.show("inner_parts", innerProduct(even, odd))
  sheet.show("inner_wins", innerProduct(wins, wins))
  sheet.show("inner_even", innerProduct(even, even))
  sheet.show("inner_odd", innerProduct(odd, odd))
  sheet.expect(
    "⟨P, K⟩ of both parts", innerProduct(even, odd), equals: 0, within: .exact,
    because: .theorem("a symmetric and a skew matrix stand at a right angle"),
    proves: ["inner_parts"])
  sheet.expect(
    "⟨Q, Q⟩, ⟨P, P⟩ and ⟨K, K⟩",
    [innerProduct(wins, wins), innerProduct(even, even), innerProduct(odd, odd)],
    equals: [34, 24, 10], within: .exact,
    because: .closedForm("9 + 4 + 1 + 16 + 4, six times 4, and 1 + 1 + 4 + 4"),
    proves: ["inner_wins", "inner_even", "inner_odd"])
  sheet.expect(
    "the trace of Qᵀ P", (wins.transposed * even).trace, equals: innerProduct(wins, even),
    within: .exact, because: .theorem("⟨A, B⟩ = tr(Aᵀ B), in whole numbers"))
  let players = ["Ada", "Ben", "Cem"]
  let parts = [("wins", wins), ("symmetric part", even), ("skew part", odd)]
  sheet.figure(
    "parts",
    .heatMap(
      "Wins, and their symmetric and skew part",
      description:
        "Three squares of three rows and three columns side by side. The second is the same on both "
        + "sides of its diagonal, the third changes its sign across the diagonal.",
      rows: players, columns: parts.flatMap { part in players.map { "\($0), \(part.0)" } },
      values: (0..<3).flatMap { i in parts.flatMap { $0.1.row(i).elements } },
      rowLabel: "player", colours: .diverging, range: -4...4, label: "games"))
}

/// What is refused, and what is near the ends of the range of numbers.
private func limits(_ sheet: inout Worksheet) {
  let nearly: Matrix = [[4, 1], [2, 0]]
  sheet.expect(
    "symmetric within 0, ¼ and 0.24 of the largest element",
    [nearly.isSymmetric(), nearly.isSymmetric(within: 0.25), nearly.isSymmetric(within: 0.24)]
      .map { $0 ? 1 : 0 }, equals: [0, 1, 0], within: .exact,
    because: .closedForm("|1 − 2| is a quarter of 4"))
  sheet.expect(
    "symmetric: a symmetric matrix, a wide one, one with a NaN, one with an infinity, an empty one",
    [
      Matrix([[1, 2], [2, 1]]), [[1, 2]], [[1, .nan], [.nan, 1]], [[.infinity]], Matrix([]),
    ].map { $0.isSymmetric() ? 1 : 0 }, equals: [1, 0, 0, 0, 1], within: .exact,
    because: .theorem("aᵢⱼ = aⱼᵢ for finite elements of a square matrix"))
  let large = Matrix([[0, 1.75e308], [1.25e308, 0]])
  sheet.show("large", large.symmetricPart[0, 1])
  // halves of both, their sum and the number 1.5e308 are rounded
  sheet.expect(
    "mean of 1.75 · 10³⁰⁸ and 1.25 · 10³⁰⁸", large.symmetricPart[0, 1], equals: 1.5e308,
    within: .relative(2.3e-16), because: .closedForm("½ (1.75 + 1.25)"), proves: ["large"])
  let none = Matrix(rows: 0, columns: 3, elements: [])
  sheet.expect(
    "rows and columns of the transpose of 0 × 3", [none.transposed.rows, none.transposed.columns],
    equals: [3, 0], within: .exact, because: .theorem("rows and columns change places"))
}

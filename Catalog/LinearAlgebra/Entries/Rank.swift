import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let rank = Concept(
    "rank", title: "Rank", chapter: .linearAlgebra,
    summary: "The number of independent columns of a matrix: features that say something new.",
    requires: [.vectorSpaces, .linearSystems, .qrDecomposition],
    uses: [
      .qrDecomposition: .code(
        "the column of which most is left comes first, and the triangle gives the coefficients"),
      .norms: .code("how much of a column is left, and how large each part of a combination is"),
      .vectors: .code("each column is brought to comparable size, so that units do not matter"),
      .vectorSpaces: .idea("the rank is the dimension of the space that the columns span"),
      .linearSystems: .idea("dependent columns leave a system without one solution"),
    ],
    implementation: ["ColumnRank"],
    cost: "O(m n min(m, n)) for an m × n matrix",
    references: [.golubVanLoan2013, .longley1967],
    formulas: .rank,
    command: .rankOfTable,
    live: LiveContent(.rank),
    example: WorkedExample(
      "Which features say nothing new?", on: .iris, with: [.longley, .mtcars]
    ) { sheet in
      try combinationByHand(&sheet)
      try flowersWithCopies(&sheet)
      try tablesWithIntercept(&sheet)
      try rankLaws(&sheet)
      try rankLimits(&sheet)
    })
}

/// Three columns in the plane, and four rows of which two decide nothing.
private func combinationByHand(_ sheet: inout Worksheet) throws {
  let plane: Matrix = [[3, 1, 4], [1, 2, 3]]
  let found = try ColumnRank(of: plane)
  sheet.show("plane_rank", found.rank)
  let coefficients = Vector(found.dependencies.flatMap { $0.terms.map { $0.coefficient } })
  sheet.show("plane_coefficients", coefficients)
  sheet.expect(
    "rank of the columns (3, 1), (1, 2), (4, 3)", found.rank, equals: 2, within: .exact,
    because: .closedForm("3 · 2 − 1 · 1 = 5 is not 0, and there are two rows"),
    proves: ["plane_rank"])
  // a triangle with the condition number 2.6: 16 · 2 · 2⁻⁵² times it
  sheet.expect(
    "the third column from the first two", coefficients, equals: Vector([1, 1]),
    within: .absolute(1.9e-14), because: .closedForm("(4, 3) = (3, 1) + (1, 2)"),
    proves: ["plane_coefficients"])
  let line = try ColumnRank(of: [[2, -4, 1], [1, -2, 0.5]])
  sheet.show("line_rank", line.rank)
  sheet.expect(
    "rank of (2, 1), (−4, −2), (1, 1/2)", line.rank, equals: 1, within: .exact,
    because: .closedForm("−2 and 1/2 times the first column"), proves: ["line_rank"])
  sheet.expect(
    "the second and the third column from the first",
    Vector(line.dependencies.flatMap { $0.terms.map { $0.coefficient } }),
    equals: Vector([-2, 0.5]), within: .absolute(1e-15),
    because: .closedForm("(−4, −2) = −2 (2, 1) and (1, 1/2) = (2, 1) / 2"))
  // of a relation the last column is the dependent one, although the second is the longest
  let four = try ColumnRank(of: [[1, 2, 3], [2, 4, 6], [1, 0, 1], [0, 2, 2]])
  sheet.expect(
    "independent columns of the 4 × 3 matrix", four.independent, equals: [0, 1], within: .exact,
    because: .closedForm("a₃ = a₁ + a₂"))
  sheet.expect(
    "dependent column of the 4 × 3 matrix, and its terms",
    four.dependencies.flatMap { [$0.column] + $0.terms.map { $0.column } }, equals: [2, 0, 1],
    within: .exact, because: .closedForm("a₃ = a₁ + a₂"))
  sheet.figure("plane", planeFigure(plane))
}

private func planeFigure(_ a: Matrix) -> Figure {
  let tips = (0..<3).map { Figure.Point(a[0, $0], a[1, $0]) }
  return .vectors(
    "Three columns in the plane",
    description:
      "Arrows a₁ to (3, 1), a₂ to (1, 2) and a₃ to (4, 3) from the origin. Dashed lines from the "
      + "tips of a₁ and a₂ to that of a₃ complete a parallelogram.",
    x: .linear("first row", range: -0.5...4.8), y: .linear("second row", range: -0.5...3.6),
    zip(tips, ["a₁", "a₂", "a₃"]).map { Figure.Arrow(to: $0, label: $1) },
    dashed: [Figure.Segment(tips[0], tips[2]), Figure.Segment(tips[1], tips[2])])
}

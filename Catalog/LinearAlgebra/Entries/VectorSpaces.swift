import CatalogCommons
public import CatalogKit
import Datasets
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let vectorSpaces = Concept(
    "vector-spaces", title: "Vector spaces", chapter: .linearAlgebra,
    summary:
      "All that can be made from some vectors by adding and scaling: span, basis and dimension.",
    requires: [.vectorAddition],
    uses: [
      .qrDecomposition: .code("which columns are independent, and the coordinates in a basis"),
      .matrixMultiplication: .code("the vector with given coordinates"),
      .norms: .code("how much of a vector is outside of a space"),
      .vectors: .code("columns are scaled, so that their units do not matter"),
      .vectorAddition: .idea("a space holds the sums and multiples of its vectors"),
    ],
    implementation: [
      "SpannedSpace", "Basis", "Basis.coordinates", "Basis.change", "SpannedSpace.contains",
    ],
    cost: "O(m n²) for n columns of m numbers, m ≥ n",
    references: [.golubVanLoan2013, .longley1967],
    formulas: .vectorSpaces,
    command: .spanOfColumns,
    live: LiveContent(.vectorSpaces),
    example: WorkedExample(
      "How many dimensions have the cylinders of a car?", on: .mtcars, with: [.iris, .longley]
    ) { sheet in
      try inThePlane(&sheet)
      try inSpace(&sheet)
      try cylinders(&sheet)
      try twoBases(&sheet)
      try tables(&sheet)
      try boundsOfSpaces(&sheet)
      try refusalsOfSpaces(&sheet)
    })
}

/// Two vectors that reach every point of the plane, and two that reach a line only.
private func inThePlane(_ sheet: inout Worksheet) throws {
  let basis = try Basis([[2, 1], [1, 3]])
  let x: Vector = [4, 7]
  let coordinates = try basis.coordinates(of: x)
  sheet.show("x_coordinates", coordinates)
  // two reflections of two components, κ = 2.6: 16 units of rounding
  sheet.expect(
    "coordinates of (4, 7) in the basis (2, 1), (1, 3)", coordinates, equals: Vector([1, 2]),
    within: .absolute(4e-15), because: .closedForm("(2, 1) + 2 (1, 3) = (4, 7)"),
    proves: ["x_coordinates"])
  sheet.expect(
    "the vector with the coordinates (1, 2)", basis.vector(at: [1, 2]), equals: x, within: .exact,
    because: .closedForm("(2, 1) + 2 (1, 3)"))
  let line = try SpannedSpace(of: [[2, 4], [1, 2]])
  sheet.show("line_dimension", line.dimension)
  sheet.show("line_relation", line.relations.column(0))
  sheet.expect(
    "dimension of the span of (2, 1) and (4, 2)", line.dimension, equals: 1, within: .exact,
    because: .closedForm("(4, 2) = 2 (2, 1)"), proves: ["line_dimension"])
  sheet.expect(
    "relation of (2, 1) and (4, 2)", line.relations.column(0), equals: Vector([-2, 1]),
    within: .absolute(4e-15), because: .closedForm("(4, 2) − 2 (2, 1) = 0"),
    proves: ["line_relation"])
  sheet.expect(
    "(6, 3) is in that span and (4, 7) is not",
    holds: line.contains([6, 3]) && !line.contains(x) && !line.isIndependent,
    because: .closedForm("(6, 3) = 3 (2, 1); a multiple of it with 4 in front is (4, 2)"))
  sheet.figure("plane", .coordinatesInPlane(basis.vectors.column(0), basis.vectors.column(1), x))
}

/// Three vectors of space that lie in one plane.
private func inSpace(_ sheet: inout Worksheet) throws {
  let columns: Matrix = [[1, 0, 1], [0, 1, 1], [1, 1, 2]]
  let space = try SpannedSpace(of: columns)
  let relation = space.relations.column(0)
  sheet.show("space_dimension", space.dimension)
  sheet.show("space_relation", relation)
  sheet.expect(
    "dimension of the span of (1, 0, 1), (0, 1, 1) and (1, 1, 2)", space.dimension, equals: 2,
    within: .exact, because: .closedForm("the third is the sum of the first two"),
    proves: ["space_dimension"])
  sheet.expect(
    "columns of its basis", space.places, equals: [0, 1], within: .exact,
    because: .closedForm("divided by 2, the sum is the shortest of the three"))
  sheet.expect(
    "their relation", relation, equals: Vector([-1, -1, 1]), within: .absolute(4e-15),
    because: .closedForm("a₃ = a₁ + a₂"), proves: ["space_relation"])
  sheet.expect(
    "the columns with the factors of the relation", columns * relation,
    equals: Vector([0, 0, 0]), within: .absolute(2e-14),
    because: .theorem("a relation gives the zero vector"))
  let all = try SpannedSpace(of: [[1, 0, 1], [0, 1, 1], [1, 1, 1]])
  sheet.expect(
    "(1, 0, 1), (0, 1, 1) and (1, 1, 1) are independent and span space",
    holds: all.isIndependent && all.dimension == 3 && all.contains([5, -3, 0.1]),
    because: .closedForm("their determinant is −1"))
}

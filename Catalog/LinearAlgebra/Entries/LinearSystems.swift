import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let linearSystems = Concept(
    "linear-systems", title: "Systems of linear equations", chapter: .linearAlgebra,
    summary: "Several linear equations at once, solved by elimination with pivoting.",
    requires: [.norms, .matrixMultiplication],
    uses: [
      .norms: .code("how large a solution, its corrections and a matrix are"),
      .vectors: .code("the axis along which the inverse stretches most"),
      .transpose: .code("a triangle on the other side, to estimate the condition"),
      .matrixMultiplication: .idea("P A = L U, and A x is the left side of all equations at once"),
    ],
    implementation: [
      "LUDecomposition", "Triangle", "GaussianElimination",
      "LUDecomposition.reciprocalConditionEstimate",
      "RefinedSolution", "residual",
    ],
    cost: "O(n³) for the elimination of n unknowns, O(n²) for each further right side",
    references: [.golubVanLoan2013, .higham2002, .higham1988, .moler1967, .wilkinson1961],
    formulas: .linearSystems,
    command: .solutionOfTable,
    live: LiveContent(.linearSystems),
    example: WorkedExample(
      "Employment from six figures, and the digits that the equations lose", on: .longley,
      with: [.mtcars]
    ) { sheet in
      try byHand(&sheet)
      try knownSystems(&sheet)
      try estimatedConditions(&sheet)
      try pivoting(&sheet)
      try nearlyParallel(&sheet)
      try normalEquations(&sheet)
      try lossOfDigits(&sheet)
      try limitsOfElimination(&sheet)
    })
}

/// Two equations that are solved without a rounding.
private func byHand(_ sheet: inout Worksheet) throws {
  let (a, b): (Matrix, Vector) = ([[1, 2], [4, -4]], [4, 4])
  let lu = try LUDecomposition(of: a)
  let elimination = try GaussianElimination(a, b)
  let x = try lu.solve(b)
  sheet.show("small_x", x)
  sheet.show("small_lower", lu.lower)
  sheet.show("small_upper", lu.upper)
  sheet.show("small_order", lu.permutation.map { $0 + 1 })
  let hand = Reason.closedForm("a quarter of 4x − 4y = 4 taken from x + 2y = 4 leaves 3y = 3")
  sheet.expect(
    "solution of the two equations", x, equals: Vector([2, 1]), within: .exact, because: hand,
    proves: ["small_x"])
  sheet.expect(
    "L of the two equations", lu.lower, equals: Matrix([[1, 0], [0.25, 1]]), within: .exact,
    because: hand, proves: ["small_lower"])
  sheet.expect(
    "U of the two equations", lu.upper, equals: Matrix([[4, -4], [0, 3]]), within: .exact,
    because: hand, proves: ["small_upper"])
  sheet.expect(
    "order of the two equations", lu.permutation.map { $0 + 1 }, equals: [2, 1], within: .exact,
    because: .closedForm("4 is larger than 1: the second equation comes first"),
    proves: ["small_order"])
  sheet.expect(
    "sign of one exchange", lu.permutationSign, equals: -1, within: .exact,
    because: .theorem("one exchange of two rows has the determinant −1"))
  sheet.trace("elimination", eliminationTrace(elimination))
  sheet.figure("lines", crossing(elimination))

  // all multiples are halves and all elements whole numbers
  let (three, right): (Matrix, Vector) = ([[2, 1, 1], [4, -6, 0], [-2, 7, 2]], [5, -2, 9])
  let steps = try GaussianElimination(three, right)
  sheet.show("three_x", steps.solution)
  sheet.show("three_triangle", steps.triangle)
  sheet.expect(
    "solution of three equations", steps.solution, equals: Vector([1, 1, 2]), within: .exact,
    because: .closedForm("z = 2, 4y + z = 6, 4x − 6y = −2"), proves: ["three_x"])
  sheet.expect(
    "what elimination leaves of three equations", steps.triangle,
    equals: Matrix([[4, -6, 0, -2], [0, 4, 1, 6], [0, 0, 1, 2]]), within: .exact,
    because: .closedForm("row 1 less ½ row 2, row 3 plus ½ row 2, then row 3 less row 1"),
    proves: ["three_triangle"])
  sheet.expect(
    "multiples of the two steps", steps.steps.map { $0.multiples.elements }.flatMap { $0 },
    equals: [0, 0.5, -0.5, 0, 0, 1], within: .exact,
    because: .closedForm("2 / 4, −2 / 4 and 4 / 4"))
  sheet.expect(
    "rows that were exchanged", steps.steps.map { $0.pivotRow }, equals: [1, 1], within: .exact,
    because: .closedForm("4 is the largest of 2, 4 and −2; of 4 and 4 the first is taken"))
}

/// Why the largest coefficient comes first.
private func pivoting(_ sheet: inout Worksheet) throws {
  func solutions(_ e: Double) throws -> (plain: Vector, pivoted: Vector) {
    let (a, b): (Matrix, Vector) = ([[e, 1], [1, 1]], [1, 2])
    return (try GaussianElimination(a, b, .none).solution, try GaussianElimination(a, b).solution)
  }
  let (plain, pivoted) = try solutions(1e-20)
  sheet.show("without_pivot", plain)
  sheet.show("with_pivot", pivoted)
  sheet.expect(
    "solution without an exchange", plain, equals: Vector([0, 1]), within: .exact,
    because: .closedForm("1 − 10²⁰ and 2 − 10²⁰ both round to −10²⁰: y = 1, x = (1 − y) 10²⁰ = 0"),
    proves: ["without_pivot"])
  // the exact solution is x = 1 / (1 − 10⁻²⁰), which rounds to 1
  sheet.expect(
    "solution with an exchange", pivoted, equals: Vector([1, 1]), within: .exact,
    because: .closedForm("x = 1 / (1 − 10⁻²⁰), y = 1 − 10⁻²⁰ x"), proves: ["with_pivot"])
  let exponents = Array(1...20)
  let errors = try exponents.map { k in
    let e = exponents.prefix(k).reduce(1.0) { x, _ in x / 10 }
    let exact = Vector([1 / (1 - e), 1 - e / (1 - e)])
    let (plain, pivoted) = try solutions(e)
    return [Norm.lInfinity(plain - exact), Norm.lInfinity(pivoted - exact)]
  }
  // the quotients of the closed form and of the elimination round four times in all
  sheet.expect(
    "largest error with an exchange, from ε = 10⁻¹ to 10⁻²⁰", errors.map { $0[1] }.max() ?? 1,
    atMost: 4 * 0x1p-52,
    because: .theorem("with exchanges the error is some roundings times the condition, here 3"))
  sheet.figure(
    "pivoting",
    .line(
      "The error of the solution with and without an exchange of rows",
      description:
        "Two lines over the exponent k from 1 to 20, on a logarithmic axis. Without an exchange the "
        + "error climbs from the level of rounding to 1 at k = 16 and stays there. With an exchange "
        + "it stays at the level of rounding.",
      x: "k, for ε = 10⁻ᵏ", y: .logarithmic("largest error"),
      ["no exchange", "the largest first"].enumerated().map { column, label in
        Figure.Line(
          zip(exponents, errors).map {
            // an error below a rounding is drawn as one
            Figure.Point(Double($0), max($1[column], 0x1p-53))
          }, label: label, markers: true)
      }))
}

/// Two lines that hardly differ in their slope.
private func nearlyParallel(_ sheet: inout Worksheet) throws {
  let (a, b): (Matrix, Vector) = ([[-0.5, 1], [-0.55, 1]], [1, 0.9])
  let lu = try LUDecomposition(of: a)
  let (before, after) = (try lu.solve(b), try lu.solve([1, 0.8]))
  let condition = 1 / lu.reciprocalConditionEstimate
  sheet.show("before", before)
  sheet.show("after", after)
  sheet.show("parallel_condition", condition)
  // κ = 62, and four roundings on the way: 62 · 4 · 2⁻⁵² of 4
  sheet.expect(
    "where the lines cross", before, equals: Vector([2, 2]), within: .absolute(2.2e-13),
    because: .closedForm("½ x + 1 = 0.55 x + 0.9"), proves: ["before"])
  sheet.expect(
    "where they cross after the shift", after, equals: Vector([4, 3]), within: .absolute(2.2e-13),
    because: .closedForm("½ x + 1 = 0.55 x + 0.8"), proves: ["after"])
  // it has an error of about itself times 2⁻⁵²
  sheet.expect(
    "condition of the two lines", condition, equals: 62, within: .relative(62 * 0x1p-50),
    because: .closedForm("‖A‖₁ = 2, and A⁻¹ = 20 [[1, −1], [0.55, −0.5]]: 2 · 20 · 1.55"),
    proves: ["parallel_condition"])
  sheet.figure("parallel", shiftedLines)
}

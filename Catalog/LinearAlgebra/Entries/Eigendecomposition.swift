import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

extension Concept {
  public static let eigendecomposition = Concept(
    "eigendecomposition", title: "Eigenvalues and eigenvectors", chapter: .linearAlgebra,
    summary: "The directions that a matrix only stretches, and by how much.",
    requires: [.orthogonalProjection, .transpose, .matrixInverse, .determinant],
    uses: [
      .norms: .code("every vector of the power iteration is brought to length 1"),
      .dotProduct: .code("the rows of A times x, and the Rayleigh quotient xᵀAx"),
      .orthogonalProjection: .proof(
        "mirrorings and rotations keep right angles, so that the eigenvectors have them"),
      .determinant: .idea("the eigenvalues are the λ for which A − λI flattens space"),
      .transpose: .idea("a symmetric matrix is its own transpose, and the inverse of V is Vᵀ"),
    ],
    implementation: [
      "SymmetricEigendecomposition", "Tridiagonalization", "ImplicitQL", "PowerIteration",
      "JacobiEigendecomposition",
    ],
    cost: "O(n³) for all pairs of an n × n matrix, O(n²) for a step of the power iteration",
    references: [.golubVanLoan2013, .wilkinsonReinsch1971, .fiedler1973],
    command: .eigenvaluesOfTable,
    example: WorkedExample("The long axis of the iris petals", on: .iris) { sheet in
      try byHand(&sheet)
      try powerIteration(&sheet)
      try petals(&sheet)
      try referenceMatrices(&sheet)
      try spectralGraph(&sheet)
      try limits(&sheet)
    })
}

/// A matrix whose eigenvectors can be seen without computing.
private let small: Matrix = [[2, 1], [1, 2]]

/// A matrix on which the power iteration takes its time.
private let fourByFour: Matrix = [
  [10, 2, -1, 0.5], [2, 8, 1.5, -2], [-1, 1.5, 6, 1], [0.5, -2, 1, 7],
]

/// The 2 × 2 matrix, and what it does to the circle.
private func byHand(_ sheet: inout Worksheet) throws {
  let eigen = try SymmetricEigendecomposition(of: small)
  sheet.show("small_values", eigen.values)
  sheet.show("small_v1", eigen.vectors.column(0))
  sheet.show("small_v2", eigen.vectors.column(1))
  let half = 0.5.squareRoot()
  // a backward error of 4 units of rounding times ‖A‖ = 3, the two eigenvalues 2 apart
  sheet.expect(
    "eigenvalues of [[2, 1], [1, 2]]", eigen.values, equals: Vector([3, 1]),
    within: .relative(1e-15), because: .closedForm("(2 − λ)² − 1 = 0, so λ = 2 ± 1"))
  sheet.expect(
    "eigenvectors of [[2, 1], [1, 2]]", eigen.vectors,
    equals: Matrix([[half, half], [half, -half]]),
    within: .absolute(1.3e-15), because: .closedForm("(1, 1) / √2 and (1, −1) / √2"))
  sheet.figure("map", mapFigure(of: small, eigen))
}

/// The power iteration on the small matrix, step by step, and its speed on three matrices.
private func powerIteration(_ sheet: inout Worksheet) throws {
  let steps = try PowerIteration(tolerance: 1e-12).steps(on: small, from: [1, 0])
  sheet.show("power_steps", steps.count - 1)
  sheet.table(
    "power",
    Table(
      ["step"]
        + ["x₁", "x₂", "ρ"].map { Table.Column($0, format: ".6f") }
        + [Table.Column("‖Ax − ρx‖", format: ".1e")],
      rows: steps.prefix(6).enumerated().map { k, step in
        [k, step.vector[0], step.vector[1], step.value, step.residual]
      }))
  // After k steps x is in proportion to (3ᵏ + 1, 3ᵏ − 1).
  var power = 1.0
  var (values, residuals): ([Double], [Double]) = ([], [])
  for _ in steps {
    values.append(3 - 2 / (power * power + 1))
    residuals.append(2 * power / (power * power + 1))
    power *= 3
  }
  // each step multiplies by A and divides by a length: four roundings a step, on x of length 1,
  // ρ of size 3 and a residual that is a difference of vectors of length 3
  sheet.expect(
    "Rayleigh quotients of the power iteration", Vector(steps.map { $0.value }),
    equals: Vector(values), within: .absolute(8e-15), because: .closedForm("3 − 2 / (9ᵏ + 1)"))
  sheet.expect(
    "residuals of the power iteration", Vector(steps.map { $0.residual }),
    equals: Vector(residuals), within: .absolute(8e-15), because: .closedForm("2 · 3ᵏ / (9ᵏ + 1)"))

  let covariance = covariance(of: try sheet.data.matrix(of: irisMeasures))
  let runs: [(name: String, matrix: Matrix)] = [
    ("iris covariance", covariance), ("[[2, 1], [1, 2]]", small), ("4 × 4", fourByFour),
  ]
  var lines: [Figure.Line] = []
  var rates: [[any QuantityConvertible]] = []
  for (name, matrix) in runs {
    var start = Vector(repeating: 1, count: matrix.rows)
    // ones are an eigenvector of the small matrix: nothing would be left to see
    if matrix.rows == 2 { start = [1, 0] }
    let steps = try PowerIteration().steps(on: matrix, from: start)
    let eigen = try SymmetricEigendecomposition(of: matrix)
    let ratio = eigen.values[1] / eigen.values[0]
    rates.append([name, ratio, steps.count - 1])
    lines.append(
      Figure.Line(
        steps.enumerated().map { Figure.Point(Double($0), $1.residual / eigen.values[0]) },
        label: name))
  }
  sheet.table(
    "rates",
    Table(["matrix", Table.Column("λ₂ / λ₁", format: ".3f"), "steps to 10⁻¹²"], rows: rates))
  sheet.figure(
    "power",
    .line(
      "The residual of the power iteration, step by step",
      description:
        "Three straight lines that fall on a logarithmic axis: that of the iris covariance is the "
        + "steepest and ends after about ten steps, that of the 4 × 4 matrix falls the slowest.",
      x: "step", y: .logarithmic("‖Ax − ρx‖ / λ₁"), lines))
  try referencePower(&sheet)
}

/// The steps that NumPy takes.
private func referencePower(_ sheet: inout Worksheet) throws {
  let steps = try PowerIteration(tolerance: 1e-10)
    .steps(on: fourByFour, from: Vector(repeating: 1, count: 4))
  let numpy = Reason.reference("NumPy 2.4.6, the same steps; the last by mpmath 1.4.1, 50 digits")
  let expected: [(step: Int, value: Double, vector: Vector)] = [
    (
      1, 9.598909657320872,
      [0.6418674080138397, 0.5302382935766502, 0.41860917913946066, 0.3627946219208659]
    ),
    (
      5, 11.244472328948945,
      [0.8205113188913146, 0.56537868559434, 0.07451779750439934, -0.03943621814962718]
    ),
    (
      20, 11.350073510475339,
      [0.8008509587428261, 0.5721854952952559, -0.022141539630438706, -0.17536035206742898]
    ),
    (
      50, 11.350082439071654,
      [0.799867961613579, 0.5731889914521321, -0.02181124941831497, -0.1766066065045074]
    ),
  ]
  for (step, value, vector) in expected {
    // errors of a step, 8 · 2⁻⁵² with four products a row, shrink in the next ones by 0.79:
    // in the sum below 5 steps' worth, on both sides
    sheet.expect(
      "4 × 4: x after \(step) steps", steps[step].vector, equals: vector,
      within: .absolute(2e-14), because: numpy)
    sheet.expect(
      "4 × 4: ρ after \(step) steps", steps[step].value, equals: value, within: .relative(4e-15),
      because: numpy)
  }
}

/// Two features of the iris flowers: the eigenvectors are the axes of their cloud.
private func petals(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: ["petal_length", "petal_width"])
  let covariance = covariance(of: x)
  let eigen = try SymmetricEigendecomposition(of: covariance)
  sheet.show("petal_covariance", covariance)
  sheet.show("petal_values", eigen.values)
  sheet.show("petal_v1", eigen.vectors.column(0))
  sheet.show("petal_v2", eigen.vectors.column(1))
  sheet.show("petal_share", eigen.values[0] / eigen.values.sum)
  let numpy = Reason.reference("NumPy 2.4.6, numpy.cov and numpy.linalg.eigh")
  // 150 products summed on both sides, then 8 · 2⁻⁵² of the largest eigenvalue
  sheet.expect(
    "eigenvalues of the petal covariance", eigen.values,
    equals: [3.661238045590494, 0.03604607074060234], within: .relative(7e-14), because: numpy)
  sheet.expect(
    "first eigenvector of the petal covariance", eigen.vectors.column(0),
    equals: [0.9217776926319434, 0.3877188225584751], within: .absolute(7e-14), because: numpy)
  sheet.figure("petals", petalFigure(x, eigen))
}

/// A graph of two triangles joined by one edge: an eigenvector finds the triangles.
private func spectralGraph(_ sheet: inout Worksheet) throws {
  let edges = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
  // the Laplacian: the number of edges at each place on the diagonal, −1 for each edge
  var laplacian = Matrix(rows: 6, columns: 6, repeating: 0)
  for (i, j) in edges {
    laplacian[i, i] += 1
    laplacian[j, j] += 1
    (laplacian[i, j], laplacian[j, i]) = (-1, -1)
  }
  let eigen = try SymmetricEigendecomposition(of: laplacian)
  let root = 17.0.squareRoot()
  sheet.show("graph_values", eigen.values)
  sheet.show("fiedler_value", eigen.values[4])
  let fiedler = eigen.vectors.column(4)
  sheet.show("fiedler_vector", fiedler)
  // n = 6 and ‖L‖ < 4.6: 8 n 2⁻⁵² of it
  sheet.expect(
    "eigenvalues of the two triangles", eigen.values,
    equals: Vector([(5 + root) / 2, 3, 3, 3, (5 - root) / 2, 0]), within: .absolute(5e-14),
    because: .closedForm("(5 ± √17) / 2, three times 3, and 0 for the vector of ones"))
  let (left, right) = (fiedler.elements.prefix(3), fiedler.elements.suffix(3))
  sheet.expect(
    "the signs of the fifth eigenvector tell the triangles apart",
    holds: left.allSatisfy { $0 * fiedler[0] > 0 } && right.allSatisfy { $0 * fiedler[0] < 0 },
    because: .closedForm("(1, 1, c, −c, −1, −1) with c = 1 − (5 − √17) / 2 > 0"))
}

/// Where the answer is not one, not real or not reached.
private func limits(_ sheet: inout Worksheet) throws {
  var outcomes: [String] = []
  do throws(PowerIterationError) {
    _ = try PowerIteration(maxIterations: 100).steps(on: [[1, 0], [0, -1]], from: [3, 4])
  } catch {
    outcomes.append("\(error)")
  }
  do throws(EigendecompositionError) {
    _ = try SymmetricEigendecomposition(of: [[0, -1], [1, 0]])
  } catch {
    outcomes.append("\(error)")
  }
  sheet.show("equal_size", outcomes.first ?? "converged")
  sheet.show("rotation", outcomes.last ?? "decomposed")
  sheet.expect(
    "eigenvalues 1 and −1, and a rotation, are refused", holds: outcomes.count == 2,
    because: .theorem(
      "(3, 4) and (3, −4) take turns for ever; a quarter turn leaves no direction in place"))

  // The smallest change of a matrix with a repeated eigenvalue turns its eigenvectors by 45°.
  let plain = try SymmetricEigendecomposition(of: [[1, 0], [0, 1]])
  let nudged = try SymmetricEigendecomposition(of: [[1, 1e-12], [1e-12, 1]])
  sheet.show("plain_v1", plain.vectors.column(0))
  sheet.show("nudged_v1", nudged.vectors.column(0))
  sheet.show("nudged_values", nudged.values)
  let half = 0.5.squareRoot()
  // rounding of 2⁻⁵² against a gap of 2e-12
  sheet.expect(
    "first eigenvector of [[1, 10⁻¹²], [10⁻¹², 1]]", nudged.vectors.column(0),
    equals: Vector([half, half]), within: .absolute(2.3e-4),
    because: .closedForm("(1, 1) / √2 for every entry beside the diagonal above 0"))
  let huge = try SymmetricEigendecomposition(of: [[2e200, 1e200], [1e200, 2e200]])
  let tiny = try SymmetricEigendecomposition(of: [[2e-200, 1e-200], [1e-200, 2e-200]])
  sheet.show("huge", huge.values)
  sheet.show("tiny", tiny.values)
  // 10²⁰⁰ itself is rounded: 4 units in the last place in all
  sheet.expect(
    "eigenvalues of 10²⁰⁰ [[2, 1], [1, 2]]", huge.values, equals: Vector([3e200, 1e200]),
    within: .relative(1e-15), because: .closedForm("10²⁰⁰ (2 ± 1)"))
  sheet.expect(
    "eigenvalues of 10⁻²⁰⁰ [[2, 1], [1, 2]]", tiny.values, equals: Vector([3e-200, 1e-200]),
    within: .relative(1e-15), because: .closedForm("10⁻²⁰⁰ (2 ± 1)"))
}

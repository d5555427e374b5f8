import CatalogCommons
public import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import LinearAlgebraLive
import MathCore
import Tabular

extension Concept {
  public static let eigendecomposition = Concept(
    "eigendecomposition", title: "Eigenvalues and eigenvectors", chapter: .linearAlgebra,
    summary: "The directions that a matrix only stretches, and by how much.",
    requires: [.orthogonalProjection, .transpose, .matrixInverse, .determinant],
    uses: [
      .norms: .code("the length of A x, beside which the residual is small"),
      .unitVectors: .code("every vector of the power iteration is brought to length 1"),
      .dotProduct: .code("the rows of A times x, and the Rayleigh quotient xᵀAx"),
      .qrDecomposition: .code("the mirrorings that make the matrix tridiagonal, multiplied out"),
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
    formulas: .eigendecomposition,
    command: .eigenvaluesOfTable,
    live: LiveContent(.eigendecomposition),
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
let twoByTwo: Matrix = [[2, 1], [1, 2]]

/// The 2 × 2 matrix, and what it does to the circle.
private func byHand(_ sheet: inout Worksheet) throws {
  let eigen = try SymmetricEigendecomposition(of: twoByTwo)
  sheet.show("small_values", eigen.values)
  sheet.show("small_v1", eigen.vectors.column(0))
  sheet.show("small_v2", eigen.vectors.column(1))
  let half = 0.5.squareRoot()
  // a backward error of 4 units of rounding times ‖A‖ = 3, the two eigenvalues 2 apart
  sheet.expect(
    "eigenvalues of [[2, 1], [1, 2]]", eigen.values, equals: Vector([3, 1]),
    within: .relative(1e-15), because: .closedForm("(2 − λ)² − 1 = 0, so λ = 2 ± 1"),
    proves: ["small_values"])
  sheet.expect(
    "eigenvectors of [[2, 1], [1, 2]]", eigen.vectors,
    equals: Matrix([[half, half], [half, -half]]),
    within: .absolute(1.3e-15), because: .closedForm("(1, 1) / √2 and (1, −1) / √2"),
    proves: ["small_v1", "small_v2"])
  sheet.figure("map", mapFigure(of: twoByTwo, eigen))
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
  let exact = Reason.reference("fractions without rounding, and mpmath 1.3.0 with 60 digits")
  // 150 products of differences, each of which rounds by 2⁻⁵³ of a length below 7: 150 · 2⁻⁵² and less
  sheet.expect(
    "covariance of the petals", covariance,
    equals: Matrix([
      [3.1162778523489933, 1.2956093959731543], [1.2956093959731543, 0.5810062639821029],
    ]), within: .relative(3.4e-14), because: exact, proves: ["petal_covariance"])
  // the errors of an eigenvalue and of the sum of both
  sheet.expect(
    "share of the first eigenvalue", eigen.values[0] / eigen.values.sum,
    equals: 0.9902506624845561, within: .relative(1.4e-13), because: exact,
    proves: ["petal_share"])
  // 150 products summed on both sides, then 8 · 2⁻⁵² of the largest eigenvalue
  sheet.expect(
    "eigenvalues of the petal covariance", eigen.values,
    equals: [3.661238045590494, 0.03604607074060234], within: .relative(7e-14), because: numpy,
    proves: ["petal_values"])
  sheet.expect(
    "first eigenvector of the petal covariance", eigen.vectors.column(0),
    equals: [0.9217776926319434, 0.3877188225584751], within: .absolute(7e-14), because: numpy,
    proves: ["petal_v1"])
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
    because: .closedForm("(5 ± √17) / 2, three times 3, and 0 for the vector of ones"),
    proves: ["graph_values", "fiedler_value"])
  // L f = λ f with f = (1, 1, c, −c, −1, −1) gives 1 − c = λ; its length is √(4 + 2 c²)
  let c = 1 - (5 - root) / 2
  let length = (4 + 2 * c * c).squareRoot()
  // that backward error, by the gap of 2.6 to the next eigenvalue
  sheet.expect(
    "fifth eigenvector of the two triangles", fiedler,
    equals: Vector([1, 1, c, -c, -1, -1].map { $0 / length }), within: .absolute(2e-14),
    because: .closedForm("(1, 1, c, −c, −1, −1) / √(4 + 2 c²) with c = 1 − (5 − √17) / 2"),
    proves: ["fiedler_vector"])
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
    because: .closedForm("(1, 1) / √2 for every entry beside the diagonal above 0"),
    proves: ["nudged_v1"])
  let huge = try SymmetricEigendecomposition(of: [[2e200, 1e200], [1e200, 2e200]])
  let tiny = try SymmetricEigendecomposition(of: [[2e-200, 1e-200], [1e-200, 2e-200]])
  sheet.show("huge", huge.values)
  sheet.show("tiny", tiny.values)
  // 10²⁰⁰ itself is rounded: 4 units in the last place in all
  sheet.expect(
    "eigenvalues of 10²⁰⁰ [[2, 1], [1, 2]]", huge.values, equals: Vector([3e200, 1e200]),
    within: .relative(1e-15), because: .closedForm("10²⁰⁰ (2 ± 1)"), proves: ["huge"])
  sheet.expect(
    "eigenvalues of 10⁻²⁰⁰ [[2, 1], [1, 2]]", tiny.values, equals: Vector([3e-200, 1e-200]),
    within: .relative(1e-15), because: .closedForm("10⁻²⁰⁰ (2 ± 1)"), proves: ["tiny"])
}

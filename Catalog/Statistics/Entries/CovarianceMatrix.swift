import CatalogCommons
public import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import LinearAlgebraEntries
import MathCore
import Statistics
import Tabular

extension Concept {
  public static let covarianceMatrix = Concept(
    "covariance-matrix", title: "Covariance matrix", chapter: .linearAlgebra,
    summary: "How each pair of features varies together, as one symmetric matrix.",
    requires: [.matrixMultiplication, .transpose, .correlation],
    uses: [
      .meanMedianMode: .code("the centre from which deviations are taken"),
      .dotProduct: .code("an entry is a dot product of two centred columns, divided by n − 1"),
      .matrixMultiplication: .idea("all entries at once: ZᵀZ / (n − 1)"),
      .transpose: .idea("the matrix equals its transpose"),
      .correlation: .idea("the same for one pair, and without the units"),
    ],
    implementation: ["covarianceMatrix", "correlationMatrix", "CenteredColumns"],
    cost: "O(n d²) for n rows of d features",
    references: [.jolliffeCadima2016],
    command: .covariances,
    example: WorkedExample("The four lengths of an iris", on: .iris) { sheet in
      try fourPoints(&sheet)
      try flowers(&sheet)
      try eruptions(&sheet)
      try hugeAndTiny(&sheet)
    })
}

/// Four points, small enough to follow with pencil and paper.
private func fourPoints(_ sheet: inout Worksheet) throws {
  let x: Matrix = [[0, 0], [2, 2], [4, 1], [6, 5]]
  let sample = try covarianceMatrix(of: x)
  sheet.show("small_covariance", sample)
  sheet.expect(
    "covariance matrix of four points", sample,
    equals: Matrix([[20.0 / 3, 14.0 / 3], [14.0 / 3, 14.0 / 3]]),
    within: .relative(2.3e-16),
    because: .closedForm("the sums of products are 20, 14 and 14; n − 1 = 3"))
  sheet.expect(
    "the same with n in the denominator", try covarianceMatrix(of: x, denominator: .population),
    equals: Matrix([[5, 3.5], [3.5, 3.5]]), within: .exact,
    because: .closedForm("20 / 4 and 14 / 4"))
  let r = try correlationMatrix(of: x)[0, 1]
  sheet.show("small_correlation", r)
  sheet.expect(
    "correlation of four points", r, equals: 0.8366600265340756, within: .relative(5e-16),
    because: .closedForm("14 / √(20 · 14) = √0.7"))
}

private func flowers(_ sheet: inout Worksheet) throws {
  let names = ["sepal_length", "sepal_width", "petal_length", "petal_width"]
  let x = try sheet.data.matrix(of: names)
  let covariance = try covarianceMatrix(of: x)
  let correlation = try correlationMatrix(of: x)
  sheet.table("covariance", squareTable(covariance, names: names))
  sheet.table("correlation", squareTable(correlation, names: names))
  sheet.show("petals", correlation[2, 3])
  // 150 products and the rounding of the deviations: 150 · 2⁻⁵³ on either side, of the largest entry.
  let numpy = Reason.reference("NumPy 2.4.6, numpy.cov and numpy.corrcoef")
  sheet.expect(
    "covariance matrix of iris", covariance,
    equals: Matrix([
      [0.6856935123042504, -0.042434004474272924, 1.2743154362416111, 0.516270693512304],
      [-0.042434004474272924, 0.18997941834451895, -0.3296563758389261, -0.12163937360178974],
      [1.2743154362416111, -0.3296563758389261, 3.1162778523489965, 1.2956093959731547],
      [0.516270693512304, -0.12163937360178974, 1.2956093959731547, 0.5810062639821025],
    ]), within: .relative(3.4e-14), because: numpy)
  sheet.expect(
    "correlation matrix of iris", correlation,
    equals: Matrix([
      [1, -0.11756978413300208, 0.8717537758865831, 0.8179411262715757],
      [-0.11756978413300208, 1, -0.4284401043305394, -0.36612593253643927],
      [0.8717537758865831, -0.4284401043305394, 1, 0.9628654314027961],
      [0.8179411262715757, -0.36612593253643927, 0.9628654314027961, 1],
    ]), within: .relative(3.4e-14), because: numpy)
  var symmetric = true
  for j in 0..<4 {
    for k in 0..<4 { symmetric = symmetric && covariance[j, k] == covariance[k, j] }
  }
  sheet.expect(
    "the matrix equals its transpose to the bit", holds: symmetric,
    because: .theorem("cⱼₖ and cₖⱼ are the same sum of the same products"))
  // The variance of the sum of all features is the sum of all entries of the matrix.
  let sums = Matrix(columns: [Vector((0..<x.rows).map { x.row($0).sum })])
  sheet.expect(
    "variance of the sum of the four lengths", try covarianceMatrix(of: sums)[0, 0],
    equals: covariance.elements.reduce(0, +), within: .relative(6.8e-14),
    because: .theorem("Var(Σ xⱼ) = Σⱼ Σₖ cⱼₖ; each side sums 150 products a term"))
  sheet.figure("petals", try ellipses(x, covariance))
}

/// The cloud of the petals with the ellipses of one and two standard deviations.
private func ellipses(_ x: Matrix, _ covariance: Matrix) throws -> Figure {
  let pair: Matrix = [
    [covariance[2, 2], covariance[2, 3]], [covariance[2, 3], covariance[3, 3]],
  ]
  let eigen = try SymmetricEigendecomposition(of: pair)
  let center = [2, 3].map { mean(of: x.column($0)) ?? 0 }
  // Round the square max(|u|, |v|) = 1, every point pulled to length 1.
  let side = (0..<40).map { Double($0) / 20 - 1 }
  let square =
    side.map { Vector([$0, -1]) } + side.map { Vector([1, $0]) }
    + side.map { Vector([-$0, 1]) } + side.map { Vector([-1, -$0]) }
  let circle = square.compactMap { normalized($0) }
  func outline(_ r: Double, _ label: String) -> Figure.Layer {
    // x̄ + r (u √λ₁ v₁ + v √λ₂ v₂)
    let (a, b) = (r * sqrt(eigen.values[0]), r * sqrt(max(0, eigen.values[1])))
    return .outline(
      Figure.Outline(
        circle.map { p in
          Figure.Point(
            center[0] + a * p[0] * eigen.vectors[0, 0] + b * p[1] * eigen.vectors[0, 1],
            center[1] + a * p[0] * eigen.vectors[1, 0] + b * p[1] * eigen.vectors[1, 1])
        }, label: label))
  }
  var figure = Figure.scatter(
    "Petals of 150 irises with the ellipses of their covariance",
    description:
      "Petal width against petal length: the points rise from lower left to upper right. Two "
      + "narrow ellipses around the mean lean the same way, the outer twice as large.",
    x: "petal length (cm)", y: "petal width (cm)",
    points: .zip(x.column(2).elements, x.column(3).elements))
  figure.layers += [outline(1, "1 standard deviation"), outline(2, "2 standard deviations")]
  return figure
}

private func eruptions(_ sheet: inout Worksheet) throws {
  let x = try Dataset.oldFaithful.table().matrix(of: ["eruptions", "waiting"])
  sheet.expect(
    "covariance matrix of Old Faithful", try covarianceMatrix(of: x),
    equals: Matrix([
      [1.3027283328494672, 13.977807846754933], [13.977807846754933, 184.82331235077044],
    ]), within: .relative(6.1e-14), because: .reference("NumPy 2.4.6, numpy.cov"))
}

/// Features whose squares leave the range of numbers, and one that hides in a large mean.
private func hugeAndTiny(_ sheet: inout Worksheet) throws {
  let x: Matrix = [[1e200, 1e-200, 1e15], [2e200, 2e-200, 1e15 + 1], [3e200, 3e-200, 1e15 + 2]]
  sheet.expect(
    "correlations of huge, tiny and shifted numbers", try correlationMatrix(of: x),
    equals: Matrix(rows: 3, columns: 3, repeating: 1), within: .relative(7e-16),
    because: .closedForm("each column is a straight line in the others"))
  let mixed = try covarianceMatrix(of: Matrix(columns: [x.column(0) / 1e100, x.column(1)]))
  sheet.show("mixed", mixed[0, 1])
  sheet.expect(
    "covariance of 10¹⁰⁰ and 10⁻²⁰⁰", mixed[0, 1], equals: 1e-100, within: .relative(1e-15),
    because: .closedForm("10¹⁰⁰ · 10⁻²⁰⁰ · 2 / 2"))
}

func squareTable(_ m: Matrix, names: [String]) -> Table {
  Table(
    ["feature"] + names.map { Table.Column($0, format: ".4f") },
    rows: (0..<m.rows).map { j in [names[j]] + (0..<m.columns).map { m[j, $0] } })
}

import CatalogCommons
public import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import LinearAlgebraEntries
import MathCore
import Statistics
import StatisticsLive
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
    formulas: .covarianceMatrix,
    command: .covariances,
    live: LiveContent(.covarianceMatrix),
    example: WorkedExample("The four lengths of an iris", on: .iris, with: [.oldFaithful]) {
      sheet in
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
    because: .closedForm("the sums of products are 20, 14 and 14; n − 1 = 3"),
    proves: ["small_covariance"])
  sheet.expect(
    "the same with n in the denominator", try covarianceMatrix(of: x, denominator: .population),
    equals: Matrix([[5, 3.5], [3.5, 3.5]]), within: .exact,
    because: .closedForm("20 / 4 and 14 / 4"))
  let r = try correlationMatrix(of: x)[0, 1]
  sheet.show("small_correlation", r)
  sheet.expect(
    "correlation of four points", r, equals: 0.8366600265340756, within: .relative(5e-16),
    because: .closedForm("14 / √(20 · 14) = √0.7"), proves: ["small_correlation"])
}

private func flowers(_ sheet: inout Worksheet) throws {
  let names = ["sepal_length", "sepal_width", "petal_length", "petal_width"]
  let x = try sheet.data.matrix(of: names)
  let covariance = try covarianceMatrix(of: x)
  let correlation = try correlationMatrix(of: x)
  sheet.table("covariance", squareTable(covariance, names: names))
  sheet.table("correlation", squareTable(correlation, names: names))
  sheet.show("petals", correlation[2, 3])
  // With u = 2⁻⁵³: a mean rounds by u of its size, here at most 8 standard deviations, and a
  // difference from it by u: a product is off by 2 · 9 u. The sum of 150 products rounds by
  // 150 u √(cⱼⱼ cₖₖ) at most (Cauchy and Schwarz), the quotient by u: 169 · 2⁻⁵³ = 1.9e-14.
  let exact = Reason.reference(
    "sums of fractions without rounding (Python 3.11); NumPy 2.4.6 agrees to 14 digits")
  sheet.expect(
    "covariance matrix of iris", covariance,
    equals: Matrix([
      [0.6856935123042506, -0.04243400447427293, 1.2743154362416107, 0.5162706935123043],
      [-0.04243400447427293, 0.189979418344519, -0.32965637583892615, -0.12163937360178971],
      [1.2743154362416107, -0.32965637583892615, 3.1162778523489933, 1.2956093959731543],
      [0.5162706935123043, -0.12163937360178971, 1.2956093959731543, 0.5810062639821029],
    ]), within: .relative(1.9e-14), because: exact)
  // a correlation has the error of its covariance and half of those of two variances, over √(cⱼⱼ cₖₖ)
  sheet.expect(
    "correlation matrix of iris", correlation,
    equals: Matrix([
      [1, -0.11756978413300205, 0.8717537758865832, 0.8179411262715757],
      [-0.11756978413300205, 1, -0.4284401043305397, -0.3661259325364391],
      [0.8717537758865832, -0.4284401043305397, 1, 0.9628654314027961],
      [0.8179411262715757, -0.3661259325364391, 0.9628654314027961, 1],
    ]), within: .relative(3.9e-14), because: exact, proves: ["petals"])
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
  // Within one species sepals that are longer are also wider, unlike over all three.
  let species = try sheet.data.labels(in: "species")
  let setosa = Matrix(
    (0..<x.rows).filter { species[$0] == "setosa" }.map { x.row($0).elements })
  let within = try correlationMatrix(of: setosa)[0, 1]
  sheet.show("setosa", within)
  // 2 · (50 + 2 · 16) roundings of 2⁻⁵³: a mean is at most 15 standard deviations of a species
  sheet.expect(
    "correlation of the sepals of setosa", within, equals: 0.7425466856651596,
    within: .relative(2.5e-14),
    because: .reference("fractions without rounding and mpmath 1.4.1 with 40 digits"),
    proves: ["setosa"])
  covarianceEllipses(&sheet)
  sheet.figure("petals", petalEllipses(x, covariance, horizontal: 2, vertical: 3))
  sheet.figure("covariances", covarianceMap(covariance, names: names))
  sheet.figure("correlations", correlationMap(correlation, names: names))
}

private func eruptions(_ sheet: inout Worksheet) throws {
  let x = try Dataset.oldFaithful.table().matrix(of: ["eruptions", "waiting"])
  let population = try covarianceMatrix(of: x, denominator: .population)
  // a sum of 272 products: 272 · 2⁻⁵³ = 3.1e-14 of √(cⱼⱼ cₖₖ), and some roundings of the deviations
  let exact = Matrix([
    [1.3027283328494683, 13.977807846754938], [13.977807846754938, 184.82331235077058],
  ])
  sheet.expect(
    "covariance matrix of Old Faithful", try covarianceMatrix(of: x), equals: exact,
    within: .relative(3.2e-14),
    because: .reference(
      "sums of fractions without rounding (Python 3.11); NumPy 2.4.6 agrees to 14 digits"))
  // the sums are the same to the bit; a quotient and a product round by 2⁻⁵³ each, on either side
  sheet.expect(
    "Old Faithful: n times the one, and n − 1 times the other", 272 * Vector(population.elements),
    equals: 271 * Vector(try covarianceMatrix(of: x).elements), within: .relative(4.5e-16),
    because: .theorem("both are the sums of products of deviations"))
  // r = cⱼₖ / √(cⱼⱼ cₖₖ): 2 · 272 · 2⁻⁵³ and some roundings
  sheet.expect(
    "correlation of Old Faithful", try correlationMatrix(of: x)[0, 1], equals: 0.900811168321813,
    within: .relative(6.2e-14),
    because: .reference("mpmath 1.4.1 with 40 digits; NumPy 2.4.6 agrees to 14 digits"))
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
    because: .closedForm("10¹⁰⁰ · 10⁻²⁰⁰ · 2 / 2"), proves: ["mixed"])
}

import CatalogCommons
public import CatalogKit
import CalculusEntries
import Datasets
import Elementary
import Figures
import LinearAlgebra
import LinearAlgebraEntries
import MathCore
import OptimizationEntries
import Statistics
import StatisticsEntries
import Tabular
import Unsupervised

extension Algorithm {
  public static let pca = Algorithm(
    "pca", title: "Principal component analysis", chapter: .unsupervised,
    summary: "The few directions in which data vary most.",
    requires: [.svd, .covarianceMatrix, .featureScaling],
    uses: [
      .covarianceMatrix: .code("what is decomposed"),
      .eigendecomposition: .code("the directions and the variances along them"),
      .meanMedianMode: .code("the centre of the cloud"),
      .dotProduct: .code("the coordinate of a row along a direction"),
      .featureScaling: .code("the standard deviations by which features are divided"),
      .svd: .idea("the same without the covariance"),
      .matrixMultiplication: .idea("all coordinates at once"),
      .orthogonalProjection: .proof("the nearest points of a flat subspace"),
      .lagrangeMultipliers: .proof("the unit vector of largest variance is an eigenvector"),
      .rank: .idea("how many directions carry anything"),
      .vectorSpaces: .idea("the best flat subspace of the feature space"),
    ],
    implementation: [
      "PCA.fit", "PrincipalComponents.transform", "PrincipalComponents.inverseTransform",
      "PrincipalComponents",
    ],
    cost: "O(n d² + d³) for n rows of d features",
    references: [.pearson1901, .jolliffeCadima2016],
    command: .principalComponents,
    example: WorkedExample("From four lengths to two coordinates", on: .iris) { sheet in
      try fourPoints(&sheet)
      try flowers(&sheet)
      try digits(&sheet)
    })
}

/// Four points whose directions are found with pencil and paper.
private func fourPoints(_ sheet: inout Worksheet) throws {
  let x: Matrix = [[0, 0], [3, 3], [1, 2], [2, 1]]
  let model = try PCA(components: 2).fit(x)
  sheet.show("small_mean", model.mean)
  sheet.show("small_components", model.components)
  sheet.show("small_variance", model.explainedVariance)
  sheet.show("small_scores", model.transform(x))
  let h = sqrt(0.5)
  // An eigenproblem of 2 × 2: some roundings of the largest entry.
  sheet.expect(
    "variances along the two directions", model.explainedVariance, equals: Vector([3, 1.0 / 3]),
    within: .relative(9e-16),
    because: .closedForm("C = (5/3, 4/3; 4/3, 5/3) has the eigenvalues 5/3 ± 4/3"))
  sheet.expect(
    "directions", model.components, equals: Matrix([[h, h], [h, -h]]), within: .relative(9e-16),
    because: .closedForm("(1, 1) / √2 and (1, −1) / √2"))
  sheet.expect(
    "scores on the first direction", model.transform(x).column(0),
    equals: Vector([-3 * h, 3 * h, 0, 0]), within: .relative(9e-16),
    because: .closedForm("the points less their mean (1.5, 1.5), along (1, 1) / √2"))
}

private let measures = ["sepal_length", "sepal_width", "petal_length", "petal_width"]

private func flowers(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: measures)
  let model = try PCA(components: 4).fit(x)
  let scores = model.transform(x)
  sheet.show("variance", model.explainedVariance)
  sheet.show("ratio", model.explainedVarianceRatio)
  sheet.table("loadings", componentsTable(model))

  // The sums of 150 products round by 150 · 2⁻⁵³ on either side, relative to the largest value.
  let sklearn = Reason.reference("scikit-learn 1.9.1, PCA")
  sheet.expect(
    "explained variance", model.explainedVariance,
    equals: [4.228241706034867, 0.2426707479286331, 0.07820950004291896, 0.02383509297344938],
    within: .relative(3.4e-14), because: sklearn)
  sheet.expect(
    "explained variance ratio", model.explainedVarianceRatio,
    equals: [0.9246187232017271, 0.053066483117067735, 0.017102609807929662, 0.005212183873275359],
    within: .relative(3.4e-14), because: sklearn)
  sheet.expect(
    "singular values", model.singularValues,
    equals: [25.099960442183868, 6.013147382308732, 3.413680639192101, 1.8845235082226928],
    within: .relative(3.4e-14), because: sklearn)
  // A direction moves by the error of the matrix over the gap of its eigenvalue, here 4.2 / 0.05.
  sheet.expect(
    "components", model.components,
    equals: Matrix([
      [0.3613865917853681, -0.08452251406456879, 0.8566706059498351, 0.3582891971515504],
      [0.656588771286841, 0.7301614347850275, -0.1733726627958566, -0.075481019917463],
      [-0.5820298513060658, 0.5979108301000841, 0.07623607582096248, 0.5458314320200772],
      [0.31548719290397703, -0.31972310366613, -0.4798389869946342, 0.7536574252640446],
    ]), within: .absolute(2.8e-12), because: sklearn)
  sheet.expect(
    "scores of the first flower", scores.row(0),
    equals: [-2.6841256259695343, 0.319397246585101, -0.027914827589413972, 0.0022624370713156673],
    within: .absolute(1e-11), because: sklearn)

  let variances = try covarianceMatrix(of: scores)
  var off = 0.0
  for j in 0..<4 { for k in 0..<j { off = max(off, variances[j, k].magnitude) } }
  sheet.expect(
    "largest covariance of two scores", off, atMost: 1.5e-13,
    because: .theorem("VᵀCV is diagonal; 4.23 · 300 · 2⁻⁵³ of rounding"))
  sheet.expect(
    "sum of the explained variances", model.explainedVariance.sum, equals: 4.572957046979869,
    within: .relative(3.4e-14), because: .theorem("the trace of C is the sum of its eigenvalues"))
  // The Gram matrix of the rows has the same eigenvalues, times n − 1.
  let centered = Matrix(
    (0..<x.rows).map { (x.row($0) - model.mean).elements })
  let gram = try SymmetricEigendecomposition(of: dotProducts(ofRowsOf: centered))
  sheet.expect(
    "explained variance by the dot products of the rows",
    (0..<4).map { gram.values[$0] / Double(x.rows - 1) }, equals: model.explainedVariance,
    within: .relative(1e-13), because: .agreement("ZᵀZ and ZZᵀ have the same eigenvalues"))
  let two = try PCA(components: 2).fit(x)
  let back = two.inverseTransform(two.transform(x))
  sheet.show("error", squaredError(x, back) / Double(x.rows * x.columns))
  sheet.expect(
    "squared error of two components over n − 1", squaredError(x, back) / Double(x.rows - 1),
    equals: 0.07820950004291896 + 0.02383509297344938, within: .relative(1e-12),
    because: .theorem("the error is the sum of the variances that are left out"))

  let scaled = try PCA(components: 4, scaling: .standardize).fit(x)
  sheet.show("scaled_ratio", scaled.explainedVarianceRatio)
  sheet.expect(
    "explained variance of the standardized lengths", scaled.explainedVariance,
    equals: [2.9380850501999953, 0.9201649041624853, 0.14774182104494804, 0.020853862176463022],
    within: .relative(3.4e-14), because: sklearn)
  let species = try sheet.data.labels(in: "species")
  let names = ["setosa", "versicolor", "virginica"]
  sheet.figure(
    "scores",
    .scatter(
      "The 150 irises along their first two components",
      description:
        "Setosa stands alone on the left; versicolor and virginica stand side by side on the "
        + "right and touch.",
      x: "first component (cm)", y: "second component (cm)",
      points: .zip(scores.column(0).elements, scores.column(1).elements),
      classes: species.map { names.firstIndex(of: $0) ?? 0 }, names: names))
  sheet.figure(
    "scree",
    .bars(
      "The share of each component in the variance of iris",
      description: "The first bar is above nine tenths, the other three are below a tenth.",
      categories: ["1", "2", "3", "4"], label: "component", y: "share of the variance",
      [Figure.Bars(model.explainedVarianceRatio.elements)]))
  sheet.figure("axes", axes(x, model))
}

/// The first two components as arrows over the petals.
private func axes(_ x: Matrix, _ model: PrincipalComponents) -> Figure {
  let from = Figure.Point(model.mean[0], model.mean[2])
  var figure = Figure.scatter(
    "The first two components over sepal and petal length",
    description:
      "A cloud that rises to the right, with a long arrow along it and a short one across it, "
      + "both from the mean.",
    x: "sepal length (cm)", y: "petal length (cm)",
    points: .zip(x.column(0).elements, x.column(2).elements))
  let loadings = model.loadings
  figure.layers.append(
    .arrows(
      Figure.Arrows(
        (0..<2).map { j in
          Figure.Arrow(
            from: from, to: Figure.Point(from.x + 2 * loadings[0, j], from.y + 2 * loadings[2, j]),
            label: "component \(j + 1)")
        })))
  return figure
}

private func digits(_ sheet: inout Worksheet) throws {
  let table = try Dataset.digits.table()
  let x = try table.matrix(of: (0..<8).flatMap { r in (0..<8).map { "p\(r)\($0)" } })
  let model = try PCA(components: 40).fit(x)
  let sklearn = Reason.reference("scikit-learn 1.9.1, PCA(svd_solver=\"full\")")
  // Sums of 1797 products: 1797 · 2⁻⁵³ on either side.
  sheet.expect(
    "digits: the five largest explained variances",
    Vector((0..<5).map { model.explainedVariance[$0] }),
    equals: [
      179.006930097972, 163.71774688167739, 141.78843909228397, 101.10037520284781,
      69.51316559098747,
    ], within: .relative(4e-13), because: sklearn)
  let errors = [(1, 15.9776784622345), (5, 8.542447615032893), (20, 1.9842587189432233)]
  var rows: [[any QuantityConvertible]] = []
  for (k, expected) in errors {
    let few = try PCA(components: k).fit(x)
    let error =
      squaredError(x, few.inverseTransform(few.transform(x))) / Double(x.rows * x.columns)
    rows.append([k, few.explainedVarianceRatio.sum, error])
    sheet.expect(
      "digits: mean squared error with \(k) of 64 components", error, equals: expected,
      within: .relative(4e-12), because: sklearn)
  }
  sheet.table(
    "digits",
    Table(
      [
        "components", Table.Column("share of the variance", format: ".4f"),
        Table.Column("mean squared error", format: ".4f"),
      ], rows: rows))
}

private func componentsTable(_ model: PrincipalComponents) -> Table {
  Table(
    ["component", Table.Column("variance", format: ".4f")]
      + measures.map { Table.Column($0, format: ".4f") },
    rows: (0..<model.components.rows).map { k in
      [k + 1, model.explainedVariance[k]] + (0..<4).map { model.components[k, $0] }
    })
}

/// Σ (xᵢⱼ − yᵢⱼ)² over all entries of two tables.
private func squaredError(_ x: Matrix, _ y: Matrix) -> Double {
  zip(x.elements, y.elements).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
}

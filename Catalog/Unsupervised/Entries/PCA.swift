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
import UnsupervisedLive

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
    formulas: .pca,
    command: .principalComponents,
    live: LiveContent(.pca),
    example: WorkedExample("From four lengths to two coordinates", on: .iris, with: [.digits]) {
      sheet in
      try fourPoints(&sheet)
      try flowers(&sheet)
      try digits(&sheet)
    })
}

/// Four points whose directions are found with pencil and paper.
private func fourPoints(_ sheet: inout Worksheet) throws {
  let x: Matrix = [[0, 0], [3, 3], [1, 2], [2, 1]]
  let model = try PCA(components: 2).fit(x)
  let covariance = try covarianceMatrix(of: x)
  sheet.show("small_covariance", covariance)
  // quotients of whole numbers
  sheet.expect(
    "covariance matrix of the four points", covariance,
    equals: Matrix([[5.0 / 3, 4.0 / 3], [4.0 / 3, 5.0 / 3]]), within: .relative(1.2e-16),
    because: .closedForm("(2.25 + 2.25 + 0.25 + 0.25) / 3 and (2.25 + 2.25 − 0.25 − 0.25) / 3"),
    proves: ["small_covariance"])
  sheet.show("small_variance", model.explainedVariance)
  sheet.show("small_first", model.transform(x).column(0))
  let h = sqrt(0.5)
  // Small whole numbers, so that C rounds in its quotients alone; one rotation of 2 × 2, with the
  // root of 1/2 and its products, rounds by 8 units of 2⁻⁵³ at most: 8 · 2⁻⁵³ = 8.9e-16.
  sheet.expect(
    "variances along the two directions", model.explainedVariance, equals: Vector([3, 1.0 / 3]),
    within: .relative(9e-16),
    because: .closedForm("C = (5/3, 4/3; 4/3, 5/3) has the eigenvalues 5/3 ± 4/3"),
    proves: ["small_variance"])
  sheet.expect(
    "directions", model.components, equals: Matrix([[h, h], [h, -h]]), within: .relative(9e-16),
    because: .closedForm("(1, 1) / √2 and (1, −1) / √2"))
  sheet.expect(
    "scores on the first direction", model.transform(x).column(0),
    equals: Vector([-3 * h, 3 * h, 0, 0]), within: .relative(9e-16),
    because: .closedForm("the points less their mean (1.5, 1.5), along (1, 1) / √2"),
    proves: ["small_first"])
}

private let measures = ["sepal_length", "sepal_width", "petal_length", "petal_width"]

private func flowers(_ sheet: inout Worksheet) throws {
  let x = try sheet.data.matrix(of: measures)
  let model = try PCA(components: 4).fit(x)
  let scores = model.transform(x)
  sheet.show("variance", model.explainedVariance)
  sheet.show("ratio", model.explainedVarianceRatio)
  sheet.table("loadings", componentsTable(model))

  let exact = Reason.reference(
    "fractions without rounding and mpmath 1.4.1 with 40 digits; scikit-learn 1.9.1 agrees")
  let bound = EigenvalueBound(rows: x.rows, columns: 4, trace: model.totalVariance)
  sheet.expect(
    "explained variance", model.explainedVariance,
    equals: [4.228241706034863, 0.24267074792863344, 0.07820950004291938, 0.02383509297344943],
    within: .absolute(bound.value), because: exact, proves: ["variance"])
  // a ratio has the errors of an eigenvalue and of the trace
  sheet.expect(
    "explained variance ratio", model.explainedVarianceRatio,
    equals: [0.924618723201727, 0.05306648311706784, 0.017102609807929763, 0.0052121838732753735],
    within: .absolute(2 * bound.value / model.totalVariance), because: exact, proves: ["ratio"])
  // √(λ + δ) − √λ is at most δ / (2 √λ), largest for the smallest λ; times √149
  sheet.expect(
    "singular values", model.singularValues,
    equals: [25.09996044218386, 6.013147382308734, 3.4136806391921004, 1.8845235082226928],
    within: .absolute(bound.value / (2 * sqrt(0.0238)) * sqrt(149)), because: exact)
  expectDirections(
    &sheet, "iris", model, scores, bound, gaps: [3.98, 0.164, 0.0543, 0.0543], reach: 4.2,
    known: KnownDirection.iris, because: exact)
  let variances = try covarianceMatrix(of: scores)
  var off = 0.0
  for j in 0..<4 { for k in 0..<j { off = max(off, variances[j, k].magnitude) } }
  sheet.expect(
    "largest covariance of two scores", off, atMost: 2 * bound.value,
    because: .theorem("VᵀCV is diagonal, up to the rounding of C and of VᵀCV"))
  sheet.expect(
    "sum of the explained variances", model.explainedVariance.sum, equals: 4.572957046979866,
    within: .absolute(bound.value),
    because: .theorem("the trace of C is the sum of its eigenvalues"))
  let products = dotProducts(ofRowsOf: model.loadings)
  sheet.expect(
    "dot products of the loadings of two features", products, equals: try covarianceMatrix(of: x),
    within: .absolute(2 * bound.value), because: .theorem("V Λ Vᵀ = C"))
  // No mean, no covarianceMatrix, other rotations. Each of n (n − 1) / 2 squares of differences
  // counts once: the sums of a row and those of the rows round by 2 n u in all.
  let pairs = try JacobiEigendecomposition(of: covarianceByPairs(x)).result
  let pairBound = EigenvalueBound(
    rows: x.rows, columns: 4, trace: model.totalVariance, passes: 2)
  sheet.expect(
    "explained variance by the differences of pairs", model.explainedVariance,
    equals: pairs.values, within: .absolute(bound.value + pairBound.value),
    because: .agreement(
      "covariance of centred columns with Householder and QL; differences of pairs with Jacobi"))
  sheet.expect(
    "directions by the differences of pairs",
    Matrix(columns: (0..<4).map { model.components.row($0) }),
    equals: pairs.vectors,
    within: .absolute(bound.turn(gap: 0.0543) + pairBound.turn(gap: 0.0543)),
    because: .agreement(
      "covariance of centred columns with Householder and QL; differences of pairs with Jacobi"))
  for (k, expected) in [(1, 0.08560430966800889), (2, 0.025341073932398255)] {
    let few = try PCA(components: k).fit(x)
    let error =
      squaredError(x, few.inverseTransform(few.transform(x))) / Double(x.rows * x.columns)
    sheet.show("error_\(k)", error)
    // no length is above 8 cm
    sheet.expect(
      "mean squared error of \(k) of 4 components", error, equals: expected,
      within: .relative(
        errorBound(rows: x.rows, columns: 4, components: k, largest: 8, error: expected)),
      because: .theorem(
        "the squared error over n − 1 is the sum of the variances that are left out"),
      proves: ["error_\(k)"])
  }

  let scaled = try PCA(components: 4, scaling: .standardize).fit(x)
  sheet.show("scaled_ratio", scaled.explainedVarianceRatio)
  let scaledBound = EigenvalueBound(
    rows: x.rows, columns: 4, trace: scaled.totalVariance, passes: 2)
  sheet.expect(
    "standardized: explained variance", scaled.explainedVariance,
    equals: [2.9380850501999953, 0.9201649041624869, 0.14774182104494815, 0.02085386217646228],
    within: .absolute(scaledBound.value), because: exact)
  sheet.expect(
    "standardized: explained variance ratio", scaled.explainedVarianceRatio,
    equals: [0.7296244541329988, 0.2285076178670176, 0.03668921889282879, 0.0051787091071548],
    within: .absolute(2 * scaledBound.value / scaled.totalVariance),
    because: .theorem("the trace of the correlations of four features is 4, times n / (n − 1)"),
    proves: ["scaled_ratio"])
  expectDirections(
    &sheet, "standardized", scaled, scaled.transform(x), scaledBound,
    gaps: [2.01, 0.772, 0.126, 0.126], reach: 4.2, known: KnownDirection.standardizedIris,
    because: exact)
  // VᵀV differs from 1 by 16 d ulps at most, a flower from the mean by 8 cm; 12 roundings of 8 cm
  let restored = scaled.inverseTransform(scaled.transform(x))
  sheet.expect(
    "standardized: four components bring the flowers back", restored, equals: x,
    within: .absolute(8 * (16 * 4 * 0x1p-52 + 12 * 0x1p-53)), because: .theorem("V Vᵀ = 1"))
  let lengths = try sheet.data.matrix(of: ["sepal_length", "petal_length"])
  sheet.figure("axes", componentArrows(lengths, try PCA(components: 2).fit(lengths)))
  sheet.figure(
    "scree",
    screePlot("The share of each component in the variance of iris", model.explainedVarianceRatio))
  sheet.figure(
    "scores", scorePlot(scores, species: try sheet.data.labels(in: "species")))
}

private func componentsTable(_ model: PrincipalComponents) -> Table {
  Table(
    ["component", Table.Column("variance", format: ".4f")]
      + measures.map { Table.Column($0, format: ".4f") },
    rows: (0..<model.components.rows).map { k in
      [k + 1, model.explainedVariance[k]] + (0..<4).map { model.components[k, $0] }
    })
}

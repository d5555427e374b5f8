import CatalogCommons
import CatalogKit
import Figures
import MathCore
import Unsupervised

extension Command {
  /// The directions in which the reader's features vary most.
  static let principalComponents = Command(
    input: .features,
    parameters: [
      .integer(.components, default: 2, in: 1...500), .choice(.scaling, "none", "standardize"),
    ],
    gives: [
      .components, .explainedVariance, .explainedVarianceRatio, .singularValues, .scores,
      .loadings, .featureMeans,
    ]
  ) { request, sheet in
    let x = request.features
    // n d² products and d³ rotations in at most some seconds
    guard x.columns <= 500, x.columns * x.columns <= 1_000_000_000 / max(1, x.rows) else {
      throw Refusal(
        "\(x.rows) rows of \(x.columns) features are too many: choose at most 500 features, and fewer for more than 4,000 rows"
      )
    }
    let asked = request.arguments[.components]
    // n d k products for the scores
    guard asked <= 250_000_000 / max(1, x.rows * x.columns) else {
      throw Refusal(
        "\(asked) components of \(x.rows) rows of \(x.columns) features are too many: lower --components"
      )
    }
    let method = PCA(
      components: asked,
      scaling: request.arguments[.scaling] == "standardize" ? .standardize : .none)
    let model: PrincipalComponents
    do throws(PCAError) {
      model = try method.fit(x)
    } catch .constantColumns(let columns) {
      throw Refusal(
        "the column '\(request.featureNames[columns[0]])' is constant, or varies by too little to be "
          + "scaled: leave it out of --features, or use --scaling none")
    } catch {
      throw Refusal(error.description)
    }
    let scores = model.transform(x)
    let ratio = model.explainedVarianceRatio
    guard (scores.elements + ratio.elements).allSatisfy({ $0.isFinite }) else {
      throw Refusal(PCAError.tooLarge.description)
    }
    sheet.show(.components, model.components)
    sheet.show(.explainedVariance, model.explainedVariance)
    sheet.show(.explainedVarianceRatio, ratio)
    sheet.show(.singularValues, model.singularValues)
    sheet.show(.scores, scores)
    sheet.show(.loadings, model.loadings)
    sheet.show(.featureMeans, model.mean)
    sheet.figure("scree", screePlot("The share of each component in the variance", ratio))
    guard scores.columns >= 2 else { return }
    sheet.figure(
      "scores",
      .scatter(
        "The rows along the first two components",
        description: "One point for each row, at its scores on the first two components.",
        x: "first component", y: "second component",
        points: .zip(scores.column(0).elements, scores.column(1).elements)))
  }
}

import CatalogCommons
import CatalogKit
import MathCore
import Statistics

extension Command {
  /// The covariances and the correlations of the reader's features.
  static let covariances = Command(
    input: .features, parameters: [], gives: [.covariance, .correlation, .featureMeans]
  ) { request, sheet in
    let (x, names) = (request.features, request.featureNames)
    // n d² products, and two tables of d² numbers to print, in at most some seconds
    guard x.columns <= 500, x.columns * x.columns <= 1_000_000_000 / max(1, x.rows) else {
      throw Refusal(
        "\(x.rows) rows of \(x.columns) features are too many: choose at most 500 features with "
          + "--features, and fewer for more than 4,000 rows")
    }
    let covariance: Matrix
    do throws(CovarianceError) {
      covariance = try covarianceMatrix(of: x)
    } catch {
      throw Refusal(refusal(for: error, names))
    }
    sheet.show(.covariance, covariance)
    if let means = means(ofColumnsOf: x) { sheet.show(.featureMeans, means) }
    // more cells than these cannot be told apart, nor read as a table
    let isSmall = x.columns <= 20
    if isSmall { sheet.table("covariance", squareTable(covariance, names: names, format: ".5g")) }
    do throws(CovarianceError) {
      let correlation = try correlationMatrix(of: x)
      sheet.show(.correlation, correlation)
      guard isSmall else { return }
      sheet.table("correlation", squareTable(correlation, names: names))
      sheet.figure("correlation", correlationMap(correlation, names: names))
    } catch {
      sheet.note("There are no correlations: " + refusal(for: error, names) + ".")
      if isSmall { sheet.figure("covariance", covarianceMap(covariance, names: names)) }
    }
  }

  /// Why there is no matrix, in the words of the reader's columns.
  private static func refusal(for error: CovarianceError, _ names: [String]) -> String {
    switch error {
    case .tooFewRows: error.description
    case .notFinite(let row, let column):
      "the number in row \(row + 1) of the column '\(names[column])' is not finite: correct it"
    case .tooLarge(let column, let other):
      "the covariance of '\(names[column])' and '\(names[other])' is beyond the range of numbers: "
        + "use other units"
    case .constantColumns(let columns):
      columns.count == 1
        ? "the column '\(names[columns[0]])' is constant, leave it out of --features"
        : "\(columns.count) columns are constant, the first of them '\(names[columns[0]])', leave "
          + "them out of --features"
    }
  }
}

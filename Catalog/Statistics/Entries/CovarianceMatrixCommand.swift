import CatalogCommons
import CatalogKit
import MathCore
import Statistics

extension Command {
  /// The covariances of the reader's features.
  static let covariances = Command(
    input: .features, parameters: [], gives: [.covariance, .correlation, .featureMeans]
  ) { request, sheet in
    let x = request.features
    // n d² products in at most some seconds
    guard x.columns * x.columns <= 2_000_000_000 / max(1, x.rows), x.columns <= 1_000 else {
      throw Refusal("\(x.rows) rows of \(x.columns) features are too many: choose fewer features")
    }
    do throws(CovarianceError) {
      sheet.show(.covariance, try covarianceMatrix(of: x))
    } catch {
      throw Refusal(error.description)
    }
    if let correlation = try? correlationMatrix(of: x) { sheet.show(.correlation, correlation) }
    if let means = means(ofColumnsOf: x) { sheet.show(.featureMeans, means) }
  }
}

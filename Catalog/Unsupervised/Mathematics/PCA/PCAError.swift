public import LinearAlgebra

/// Why data have no principal components.
public enum PCAError: Error, Hashable, Sendable {
  case tooFewRows(Int)
  case tooManyComponents(asked: Int, most: Int)
  case notFinite
  case noVariance
  case constantColumns([Int])
  case tooLarge
  case eigendecomposition(EigendecompositionError)
}

extension PCAError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewRows(let rows):
      "principal components need at least two rows and a feature, not \(rows) rows: add data"
    case .tooManyComponents(let asked, let most):
      "\(asked) components are more than the data have: ask for at most \(most)"
    case .notFinite:
      "a number is not finite: correct it"
    case .noVariance:
      "the features do not vary, or by too little for a number: there is no direction to find"
    case .constantColumns(let columns):
      columns.count == 1
        ? "feature \(columns[0] + 1) is constant and cannot be scaled: leave it out"
        : "\(columns.count) features are constant and cannot be scaled, the first of them feature "
          + "\(columns[0] + 1): leave them out"
    case .tooLarge:
      "the variance of the features is too large for a number: scale the features"
    case .eigendecomposition(let error):
      error.description
    }
  }
}

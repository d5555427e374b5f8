public import CatalogKit

extension Area {
  /// Rates of change, from one slope to backpropagation.
  public static let calculus = Area(
    "Calculus",
    concepts: [
      .derivatives, .powerRule, .productRule, .chainRule, .partialDerivatives, .gradient, .jacobian,
      .hessian, .taylorApproximation, .vectorCalculus, .integration, .backpropagation, .softmax,
    ])
}

public import CatalogKit

extension Area {
  /// Ways to the lowest point of a loss.
  public static let optimization = Area(
    "Optimization",
    concepts: [
      .lossFunctions, .gradientDescent, .stochasticGradientDescent, .learningRate, .momentum,
      .adagrad, .rmsprop, .adam, .newtonsMethod, .convexity, .regularization, .lagrangeMultipliers,
      .kktConditions,
    ])
}

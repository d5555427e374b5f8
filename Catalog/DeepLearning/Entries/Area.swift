public import CatalogKit

extension Area {
  /// Networks of many layers.
  public static let deepLearning = Area(
    "DeepLearning",
    algorithms: [
      .neuralNetwork, .convolutionalNeuralNetwork, .transformer,
    ])
}

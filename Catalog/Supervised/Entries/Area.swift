public import CatalogKit

extension Area {
  /// Learning from examples with answers, and how to judge it.
  public static let supervised = Area(
    "Supervised",
    concepts: [
      .modelEvaluation
    ],
    algorithms: [
      .linearRegression, .ridgeRegression, .lasso, .logisticRegression, .bayesianLinearRegression,
      .naiveBayes, .kNearestNeighbors, .supportVectorMachine, .decisionTree, .randomForest,
      .gradientBoosting,
    ])
}

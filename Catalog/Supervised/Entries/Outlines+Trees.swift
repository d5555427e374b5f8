import CalculusEntries
import CatalogCommons
public import CatalogKit
import InformationTheoryEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries

/// Trees that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let decisionTree = Algorithm.outline(
    "decision-tree", title: "Decision tree", chapter: .supervised,
    summary: "Ask yes-or-no questions about features, each chosen to make the groups purest.",
    requires: [.informationGain, .modelEvaluation],
    uses: [
      .entropy: .code("impurity of a group of classes"),
      .informationGain: .code("the worth of a question"),
      .standardDeviation: .idea("the variance is the impurity of a group of numbers"),
      .meanMedianMode: .code("the prediction of a leaf"),
      .modelEvaluation: .code("cross-validation says how far to prune"),
      .probabilityRules: .proof("Gini: the chance that two rows of a group differ"),
    ])

  public static let randomForest = Algorithm.outline(
    "random-forest", title: "Random forest", chapter: .supervised,
    summary:
      "Many decision trees on random samples and features, whose votes are counted: no vectors or "
      + "matrices are needed.",
    requires: [],
    buildsOn: [.decisionTree],
    uses: [
      .samplingDistributions: .code("bootstrap samples of the rows"),
      .meanMedianMode: .code("mean or most frequent vote of the trees"),
      .modelEvaluation: .code("error on the rows that a tree has not seen"),
      .expectation: .proof("an average of trees is wrong on average as one tree is"),
      .variance: .proof("an average varies less, the less its trees agree"),
      .informationGain: .idea("importance: the impurity that a feature removes"),
    ])

  public static let gradientBoosting = Algorithm.outline(
    "gradient-boosting", title: "Gradient boosting", chapter: .supervised,
    summary:
      "Small trees one after another, each fitted to what is still wrong: slopes are needed, vectors "
      + "and matrices are not.",
    requires: [.newtonsMethod],
    buildsOn: [.decisionTree],
    uses: [
      .gradientDescent: .idea("descent in the space of functions"),
      .lossFunctions: .code("the next tree is fitted to the slopes of the loss"),
      .gradient: .idea("the slope of the loss at each row"),
      .taylorApproximation: .proof("the best value of a leaf"),
      .newtonsMethod: .idea("the value of a leaf is a Newton step"),
      .percentiles: .code("the borders of the histogram"),
      .learningRate: .idea("each tree counts only in part"),
    ])
}

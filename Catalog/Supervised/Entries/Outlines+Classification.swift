import CatalogCommons
public import CatalogKit
import EstimationEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries

/// Classifiers that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let naiveBayes = Algorithm.outline(
    "naive-bayes", title: "Naive Bayes", chapter: .supervised,
    summary: "Classify by Bayes' theorem as if the features were independent within each class.",
    requires: [.bayesTheorem, .multinomialDistribution, .maximumLikelihood],
    uses: [
      .bayesTheorem: .code("from likelihoods to the probabilities of the classes"),
      .independence: .proof("the likelihood of a row is a product"),
      .normalDistribution: .code("densities of measured features"),
      .multinomialDistribution: .code("probabilities of counted features"),
      .meanMedianMode: .code("the centre of each feature in each class"),
      .standardDeviation: .code("the spread of each feature in each class"),
      .maximumLikelihood: .proof("means and shares are the likeliest parameters"),
      .maximumAPosteriori: .idea("the most probable class; smoothing is a prior on the shares"),
    ])

  public static let kNearestNeighbors = Algorithm.outline(
    "k-nearest-neighbors", title: "k-nearest neighbours", chapter: .supervised,
    summary: "Predict from the k training points that are nearest.",
    requires: [.distanceMetrics, .featureScaling, .modelEvaluation],
    uses: [
      .distanceMetrics: .code("finds the nearest points"),
      .meanMedianMode: .code("mean or mode of the neighbours; a k-d tree splits at the median"),
      .featureScaling: .code("distances need common units"),
      .modelEvaluation: .code("cross-validation chooses k"),
      .norms: .idea("a distance is the length of a difference"),
      .hyperplanes: .proof("which half of a k-d tree cannot hold a nearer point"),
    ])

  public static let supportVectorMachine = Algorithm.outline(
    "support-vector-machine", title: "Support vector machine", chapter: .supervised,
    summary: "The widest street between two classes, straight or bent by a kernel.",
    requires: [
      .hyperplanes, .kernels, .featureScaling, .lossFunctions, .kktConditions, .modelEvaluation,
    ],
    uses: [
      .kernels: .code("dot products in feature space"),
      .dotProduct: .idea("all that the linear machine asks of two points"),
      .hyperplanes: .idea("the border and its two margins"),
      .norms: .proof("the street is 2 / ‖w‖ wide"),
      .lagrangeMultipliers: .proof("from the widest street to the dual problem"),
      .kktConditions: .proof("which points are support vectors, and when to stop"),
      .convexity: .proof("one lowest value"),
      .lossFunctions: .idea("the hinge loss"),
      .regularization: .idea("a wide street is a small weight vector"),
      .featureScaling: .code("kernels need common units"),
    ])
}

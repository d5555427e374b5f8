import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let modelEvaluation = Concept.outline(
    "model-evaluation", title: "Model evaluation", chapter: .statistics,
    summary: "How good a model will be on data that it has not seen.",
    requires: [.samplingDistributions])
}

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let linearRegression = Algorithm.outline(
    "linear-regression", title: "Linear regression", chapter: .supervised,
    summary: "Fit a straight line or a plane through data by least squares.",
    requires: [.qrDecomposition, .vectorCalculus, .tTest, .confidenceIntervals, .gradientDescent],
    uses: [
      .qrDecomposition: .code("solves the least squares problem"),
      .transpose: .code("forms the normal equation"),
      .matrixInverse: .code("gives the covariance of the coefficients"),
      .gradientDescent: .code("a third way to the same coefficients"),
      .orthogonalProjection: .proof("the fit is the projection on the columns"),
      .vectorCalculus: .proof("the gradient of the squared error"),
      .samplingDistributionsTChiF: .code("standard errors, t and p"),
      .maximumLikelihood: .idea("least squares is the likeliest line under normal errors"),
    ])

  public static let ridgeRegression = Algorithm.outline(
    "ridge-regression", title: "Ridge regression", chapter: .supervised,
    summary: "Least squares with a penalty on the squared size of the coefficients.",
    requires: [.regularization, .modelEvaluation],
    buildsOn: [.linearRegression],
    uses: [
      .regularization: .code("the squared L2 penalty"),
      .norms: .code("the size of the coefficients"),
      .positiveDefiniteMatrices: .code("the penalized normal equation has a Cholesky factor"),
      .svd: .proof("which directions are shrunk"),
      .maximumAPosteriori: .idea("a normal prior on the coefficients"),
    ])

  public static let lasso = Algorithm.outline(
    "lasso", title: "Lasso and elastic net", chapter: .supervised,
    summary: "Least squares with a penalty that makes many coefficients exactly zero.",
    requires: [],
    buildsOn: [.ridgeRegression],
    uses: [
      .regularization: .code("soft threshold and coordinate descent"),
      .norms: .code("the L1 size of the coefficients"),
      .convexity: .proof("one lowest value, found coordinate by coordinate"),
      .kktConditions: .proof("which coefficients are zero"),
      .maximumAPosteriori: .idea("a Laplace prior on the coefficients"),
    ])

  public static let logisticRegression = Algorithm.outline(
    "logistic-regression", title: "Logistic regression", chapter: .supervised,
    summary: "Predict the probability of a class from a weighted sum of the features.",
    requires: [.softmax, .maximumLikelihood, .newtonsMethod, .hyperplanes],
    buildsOn: [.linearRegression],
    uses: [
      .vectors: .code("a row of features"),
      .dotProduct: .code("the weighted sum of the features"),
      .matrixMultiplication: .code("the scores of all rows at once"),
      .softmax: .code("turns scores into probabilities"),
      .crossEntropy: .code("the loss"),
      .maximumLikelihood: .proof("the loss is the negative log-likelihood"),
      .newtonsMethod: .code("finds the minimum"),
      .gradient: .code("the direction of each step"),
      .regularization: .code("keeps the weights finite"),
      .hyperplanes: .idea("the border between two classes"),
    ])

  public static let bayesianLinearRegression = Algorithm.outline(
    "bayesian-linear-regression", title: "Bayesian linear regression", chapter: .supervised,
    summary: "Linear regression whose coefficients and predictions have distributions.",
    requires: [.bayesianInference, .multivariateGaussian],
    buildsOn: [.ridgeRegression],
    uses: [
      .multivariateGaussian: .code("the posterior of the coefficients"),
      .bayesianInference: .code("from prior to posterior"),
      .positiveDefiniteMatrices: .code("Cholesky factor of the posterior precision"),
      .bayesTheorem: .proof("why the posterior is what it is"),
    ])

  public static let naiveBayes = Algorithm.outline(
    "naive-bayes", title: "Naive Bayes", chapter: .supervised,
    summary: "Classify by Bayes' theorem as if the features were independent.",
    requires: [.bayesTheorem, .maximumLikelihood, .multinomialDistribution],
    uses: [
      .bayesTheorem: .code("from likelihoods to posteriors"),
      .independence: .proof("the likelihood is a product"),
      .normalDistribution: .code("densities of real features"),
      .multinomialDistribution: .code("probabilities of counts"),
      .maximumLikelihood: .proof("means and shares are the likeliest parameters"),
    ])

  public static let kNearestNeighbors = Algorithm.outline(
    "k-nearest-neighbors", title: "k-nearest neighbours", chapter: .supervised,
    summary: "Predict from the k training points that are nearest.",
    requires: [.distanceMetrics, .featureScaling, .modelEvaluation],
    uses: [
      .distanceMetrics: .code("finds the nearest points"),
      .norms: .code("length of a difference"),
      .featureScaling: .idea("distances need common units"),
      .hyperplanes: .code("the cuts of a k-d tree"),
    ])

  public static let supportVectorMachine = Algorithm.outline(
    "support-vector-machine", title: "Support vector machine", chapter: .supervised,
    summary: "The widest street between two classes, straight or bent by a kernel.",
    requires: [.hyperplanes, .kernels, .kktConditions, .lossFunctions, .featureScaling],
    uses: [
      .dotProduct: .code("the linear kernel"),
      .norms: .proof("the width of the street is 2 / ||w||"),
      .kernels: .code("dot products in feature space"),
      .hyperplanes: .idea("the border and its margins"),
      .lagrangeMultipliers: .proof("the dual problem"),
      .kktConditions: .code("choose the pair to improve and tell when to stop"),
      .lossFunctions: .idea("the hinge loss"),
      .convexity: .proof("one lowest value"),
    ])

  public static let decisionTree = Algorithm.outline(
    "decision-tree", title: "Decision tree", chapter: .supervised,
    summary: "Ask yes-or-no questions about features, each chosen to make the groups purest.",
    requires: [.informationGain, .modelEvaluation],
    uses: [
      .entropy: .code("impurity of a group"),
      .informationGain: .code("the worth of a question"),
      .variance: .idea("impurity for regression"),
      .modelEvaluation: .code("how far to prune"),
    ])

  public static let randomForest = Algorithm.outline(
    "random-forest", title: "Random forest", chapter: .supervised,
    summary: "Many decision trees on random samples and features, whose votes are counted.",
    requires: [],
    buildsOn: [.decisionTree],
    uses: [
      .samplingDistributions: .code("bootstrap samples of rows"),
      .expectation: .proof("averaging keeps the mean"),
      .variance: .proof("averaging lowers the variance"),
      .entropy: .code("impurity of a group"),
    ])

  public static let gradientBoosting = Algorithm.outline(
    "gradient-boosting", title: "Gradient boosting", chapter: .supervised,
    summary: "Small trees one after another, each fitted to what is still wrong.",
    requires: [.gradientDescent],
    buildsOn: [.decisionTree],
    uses: [
      .gradientDescent: .idea("descent in the space of functions"),
      .lossFunctions: .code("residuals are slopes of the loss"),
      .gradient: .code("slope of the loss at each row"),
      .taylorApproximation: .proof("the best value of a leaf"),
    ])
}

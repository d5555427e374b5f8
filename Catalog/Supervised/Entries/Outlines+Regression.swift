import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilityEntries
import StatisticsEntries

/// Linear models that are planned: their place is proved, their content is to come.
extension Algorithm {
  public static let ridgeRegression = Algorithm.outline(
    "ridge-regression", title: "Ridge regression", chapter: .supervised,
    summary: "Least squares with a penalty on the squared size of the coefficients.",
    requires: [.regularization, .modelEvaluation],
    buildsOn: [.linearRegression],
    uses: [
      .regularization: .idea("the squared L2 penalty"),
      .norms: .idea("the size of the coefficients is their L2 norm"),
      .positiveDefiniteMatrices: .code("Cholesky solves the penalized normal equation"),
      .featureScaling: .code("one penalty for coefficients in one unit"),
      .modelEvaluation: .code("cross-validation chooses the penalty"),
      .svd: .proof("which directions shrink, and how much"),
      .vectorCalculus: .proof("the closed form"),
      .maximumAPosteriori: .idea("a normal prior on the coefficients"),
    ])

  public static let lasso = Algorithm.outline(
    "lasso", title: "Lasso and elastic net", chapter: .supervised,
    summary: "Least squares with a penalty that makes many coefficients exactly zero.",
    requires: [.regularization, .modelEvaluation],
    buildsOn: [.linearRegression],
    uses: [
      .regularization: .code("soft threshold and coordinate descent"),
      .norms: .idea("the size of the coefficients is their L1 norm"),
      .dotProduct: .code("a feature against what is not yet explained"),
      .featureScaling: .code("one penalty for coefficients in one unit"),
      .modelEvaluation: .code("cross-validation chooses the penalty"),
      .convexity: .proof("coordinate descent ends at the lowest value"),
      .kktConditions: .proof("which coefficients are zero"),
      .maximumAPosteriori: .idea("a Laplace prior on the coefficients"),
    ])

  public static let logisticRegression = Algorithm.outline(
    "logistic-regression", title: "Logistic regression", chapter: .supervised,
    summary: "Predict the probability of a class from a weighted sum of the features.",
    requires: [.hyperplanes, .softmax, .newtonsMethod, .maximumLikelihood],
    uses: [
      .vectors: .idea("a row of features, and a weight for each"),
      .dotProduct: .code("the weighted sum of the features of a row"),
      .matrixMultiplication: .code("the scores of all rows at once"),
      .softmax: .code("turns scores into probabilities"),
      .crossEntropy: .code("the loss"),
      .newtonsMethod: .code("finds the weights"),
      .gradient: .proof("the gradient is the mean of error times features"),
      .hessian: .proof("its curvature weighs the rows: reweighted least squares"),
      .maximumLikelihood: .proof("the loss is the negative log-likelihood"),
      .bernoulliDistribution: .idea("what a label is, given the features"),
      .convexity: .proof("one lowest value"),
      .regularization: .idea("keeps the weights finite when the classes can be separated"),
      .hyperplanes: .idea("the border between two classes"),
    ])

  public static let bayesianLinearRegression = Algorithm.outline(
    "bayesian-linear-regression", title: "Bayesian linear regression", chapter: .supervised,
    summary: "Linear regression whose coefficients and predictions are distributions.",
    requires: [.multivariateGaussian, .bayesianInference],
    buildsOn: [.linearRegression],
    uses: [
      .bayesianInference: .idea("from prior to posterior to predictions"),
      .multivariateGaussian: .code("the posterior of the coefficients"),
      .positiveDefiniteMatrices: .code("Cholesky factor of the posterior precision"),
      .normalDistribution: .code("the bands of the predictions"),
      .determinant: .proof("the evidence of the data"),
      .bayesTheorem: .proof("the posterior is normal again"),
      .maximumAPosteriori: .proof("its mean is the ridge estimate"),
    ])
}

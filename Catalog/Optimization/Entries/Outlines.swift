import CalculusEntries
import CatalogCommons
public import CatalogKit
import InformationTheoryEntries
import LinearAlgebraEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let lossFunctions = Concept.outline(
    "loss-functions", title: "Loss functions", chapter: .optimization,
    summary: "Functions that say how wrong a prediction is: squared, cross-entropy, hinge, Huber.",
    requires: [.partialDerivatives, .crossEntropy])

  public static let stochasticGradientDescent = Concept.outline(
    "stochastic-gradient-descent", title: "Stochastic and mini-batch gradient descent",
    chapter: .optimization,
    summary: "Gradient descent with the gradient estimated from a few rows at a time.",
    requires: [.gradientDescent])

  public static let learningRate = Concept.outline(
    "learning-rate", title: "Learning rate", chapter: .optimization,
    summary: "How long the steps of a descent are: too short, right, or too long.",
    requires: [.taylorApproximation, .gradientDescent])

  public static let momentum = Concept.outline(
    "momentum", title: "Momentum", chapter: .optimization,
    summary: "A descent that keeps some of the speed of its last steps.",
    requires: [.learningRate])

  public static let adagrad = Concept.outline(
    "adagrad", title: "AdaGrad", chapter: .optimization,
    summary: "A learning rate for each parameter that falls as its squared slopes add up.",
    requires: [.stochasticGradientDescent, .learningRate])

  public static let rmsprop = Concept.outline(
    "rmsprop", title: "RMSProp", chapter: .optimization,
    summary: "A learning rate for each parameter from a moving average of its squared slopes.",
    requires: [.adagrad])

  public static let adam = Concept.outline(
    "adam", title: "Adam", chapter: .optimization,
    summary: "Moving averages of slopes and squared slopes, corrected for their start at zero.",
    requires: [.momentum, .rmsprop])

  public static let newtonsMethod = Concept.outline(
    "newtons-method", title: "Newton's method and L-BFGS", chapter: .optimization,
    summary: "Jump to the lowest point of the bowl that fits the loss here.",
    requires: [.taylorApproximation, .gradientDescent])

  public static let convexity = Concept.outline(
    "convexity", title: "Convex and non-convex optimization", chapter: .optimization,
    summary:
      "Bowls, where every level point is lowest, and landscapes with false valleys and saddles.",
    requires: [.taylorApproximation])

  public static let regularization = Concept.outline(
    "regularization", title: "Regularization (L1, L2, elastic net)", chapter: .optimization,
    summary: "Adding the size of the parameters to the loss, so that they stay small or vanish.",
    requires: [.lossFunctions, .convexity],
    uses: [.norms: .code("the size of the parameters: L1, L2, or some of each")])

  public static let lagrangeMultipliers = Concept.outline(
    "lagrange-multipliers", title: "Lagrange multipliers", chapter: .optimization,
    summary: "Finding the lowest point when the parameters must obey equations.",
    requires: [.linearSystems, .gradient])

  public static let kktConditions = Concept.outline(
    "kkt-conditions", title: "KKT conditions", chapter: .optimization,
    summary: "What holds at the lowest point when the parameters must obey inequalities.",
    requires: [.convexity, .lagrangeMultipliers])
}

import CatalogCommons
public import CatalogKit
import LinearAlgebraEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let derivatives = Concept.outline(
    "derivatives", title: "Derivatives", chapter: .calculus,
    summary: "The rate of change of a function: the slope of its graph at a point.")

  public static let powerRule = Concept.outline(
    "power-rule", title: "Power rule", chapter: .calculus,
    summary: "The slope of a power of x is its exponent times the next lower power.",
    requires: [.derivatives])

  public static let productRule = Concept.outline(
    "product-rule", title: "Product rule", chapter: .calculus,
    summary: "How a product changes when both of its factors change.",
    requires: [.derivatives])

  public static let chainRule = Concept.outline(
    "chain-rule", title: "Chain rule", chapter: .calculus,
    summary: "How a function of a function changes: the rates multiply.",
    requires: [.derivatives])

  public static let partialDerivatives = Concept.outline(
    "partial-derivatives", title: "Partial derivatives", chapter: .calculus,
    summary: "The rate of change along one variable while the others stand still.",
    requires: [.vectors, .powerRule])

  public static let gradient = Concept.outline(
    "gradient", title: "Gradient", chapter: .calculus,
    summary: "All partial derivatives as one vector: the direction of steepest ascent.",
    requires: [.cosineSimilarity, .chainRule, .partialDerivatives])

  public static let jacobian = Concept.outline(
    "jacobian", title: "Jacobian", chapter: .calculus,
    summary:
      "The partial derivatives of several functions as one matrix: the best linear map nearby.",
    requires: [.linearTransformations, .gradient])

  public static let hessian = Concept.outline(
    "hessian", title: "Hessian", chapter: .calculus,
    summary: "The second partial derivatives as one matrix: how the slope itself changes.",
    requires: [.positiveDefiniteMatrices, .jacobian])

  public static let taylorApproximation = Concept.outline(
    "taylor-approximation", title: "Taylor approximation", chapter: .calculus,
    summary: "A function near a point as a plane or a bowl with the same slope and curvature.",
    requires: [.hessian])

  public static let vectorCalculus = Concept.outline(
    "vector-calculus", title: "Vector and matrix calculus", chapter: .calculus,
    summary: "Gradients of expressions with vectors and matrices, written without components.",
    requires: [.transpose, .matrixInverse, .determinant, .productRule, .jacobian])

  public static let integration = Concept.outline(
    "integration", title: "Integration", chapter: .calculus,
    summary: "The area under a curve, added up from thin strips or estimated from random points.",
    requires: [.derivatives])

  public static let backpropagation = Concept.outline(
    "backpropagation", title: "Backpropagation and automatic differentiation", chapter: .calculus,
    summary:
      "The chain rule applied backwards through a computation: all derivatives in one sweep.",
    requires: [.productRule, .jacobian])

  public static let softmax = Concept.outline(
    "softmax", title: "Softmax", chapter: .attention,
    summary: "Turns scores into positive shares that add up to 1: exponentials over their sum.",
    requires: [.gradient])
}

import CatalogCommons
public import CatalogKit
import ProbabilityEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let entropy = Concept.outline(
    "entropy", title: "Entropy", chapter: .informationTheory,
    summary: "The average surprise of a distribution, in bits.",
    requires: [.expectation])

  public static let crossEntropy = Concept.outline(
    "cross-entropy", title: "Cross-entropy", chapter: .informationTheory,
    summary: "The average surprise of one who believes another distribution than the true one.",
    requires: [.entropy])

  public static let klDivergence = Concept.outline(
    "kl-divergence", title: "KL divergence", chapter: .informationTheory,
    summary: "The surprise that a wrong belief adds to the entropy.",
    requires: [.crossEntropy])

  public static let informationGain = Concept.outline(
    "information-gain", title: "Information gain and mutual information",
    chapter: .informationTheory,
    summary: "How much knowing one thing lowers the average surprise at another.",
    requires: [.entropy])
}

import CatalogCommons
public import CatalogKit
import StatisticsEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let modelEvaluation = Concept.outline(
    "model-evaluation", title: "Model evaluation", chapter: .statistics,
    summary: "How good a model will be on data that it has not seen.",
    requires: [.samplingDistributions])
}

import AttentionEntries
import CalculusEntries
import CatalogCommons
public import CatalogKit
import DeepLearningEntries
import EmbeddingsEntries
import EstimationEntries
import Foundation
import FoundationsEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import ProbabilisticEntries
import ProbabilityEntries
import StatisticsEntries
import SupervisedEntries
import UnsupervisedEntries

extension Pack {
  /// The table of contents: every area of the catalog, in reading order.
  public static let builtIn = Pack(
    "catalog", chapters: Chapter.all,
    areas: [
      .linearAlgebra, .calculus, .probability, .statistics, .foundations, .informationTheory,
      .optimization,
      .estimation, .attention, .supervised, .unsupervised, .probabilistic, .embeddings,
      .deepLearning,
    ],
    files: PackFiles(
      root: Bundle.module.bundlePath, shownAs: "Catalog",
      guides: WorkingTree.folder("Catalog", orElse: Bundle.module.bundlePath)))
}

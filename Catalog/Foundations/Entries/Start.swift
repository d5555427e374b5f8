import CalculusEntries
import CatalogCommons
public import CatalogKit
import FoundationsLive
import LinearAlgebraEntries
import ProbabilityEntries
import StatisticsEntries

extension GuidePage {
  public static let start = GuidePage(
    "start", title: "Where to start",
    summary: "Twelve short questions that propose a place to begin.",
    live: LiveContent(.start), assessment: .start)
}

extension Assessment {
  /// What each of the twelve questions probes, and where it is taught.
  fileprivate static let start = Assessment(
    [
      Probe("fractions", "adding fractions", at: algebra("Numbers and fractions")),
      Probe("equation", "solving an equation", at: algebra("Letters and equations")),
      Probe("powers", "powers and roots", at: algebra("Powers and roots")),
      Probe("function", "a function of a function", at: algebra("Functions")),
      Probe("slope", "the slope of a line", at: algebra("Lines")),
      Probe("logarithms", "logarithms", at: algebra("Exponentials and logarithms")),
      Probe("sum", "reading the sign of a sum", at: algebra("Sums and products")),
      Probe("length", "the length of a sum of vectors", at: .concept(.vectors)),
      Probe("matrix", "a matrix times a vector", at: .concept(.matrices)),
      Probe("spread", "mean and variance", at: .concept(.meanMedianMode)),
      Probe("chance", "a chance under a condition", at: .concept(.probabilityRules)),
      Probe("derivative", "the slope of a curve", at: .concept(.derivatives)),
    ], allRight: .linearAlgebra)

  /// A section of the refresher.
  private static func algebra(_ section: String) -> Place {
    .section(section, of: .schoolAlgebra)
  }
}

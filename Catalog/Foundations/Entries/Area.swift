public import CatalogKit

extension Area {
  /// What comes before the first chapter: where to start, and a refresher of school algebra.
  public static let foundations = Area("Foundations", pages: [.start, .schoolAlgebra])
}

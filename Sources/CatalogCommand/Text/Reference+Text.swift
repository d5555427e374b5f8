import CatalogKit

extension Reference {
  /// The reference as one line of text.
  var text: String {
    "\(authors) (\(year)). \(title). \(published)." + (url.map { " \($0)" } ?? "")
  }
}

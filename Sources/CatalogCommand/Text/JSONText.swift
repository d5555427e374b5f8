import CatalogKit
import Foundation

/// A value as JSON on one line: keys in order, numbers as the shortest text that reads back the
/// same, numbers that are not finite as `"nan"`, `"inf"` and `"-inf"`.
func jsonText(_ value: some Encodable) -> String {
  do {
    return String(decoding: try PackProtocol.encoder().encode(value), as: UTF8.self) + "\n"
  } catch {
    preconditionFailure("a result of the program has no JSON: \(error)")
  }
}

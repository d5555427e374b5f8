public import Diagnostics

/// Why a declaration cannot be cut out.
public enum ListingError: Error, Hashable, Sendable {
  /// Nothing has that name; `known` are the names that the file has.
  case notFound(symbol: String, file: String, known: [String])
  /// Several full names answer to the name.
  case ambiguous(symbol: String, file: String, candidates: [String])
}

extension ListingError: CustomStringConvertible {
  /// The error in words, for a report.
  public var problem: Problem {
    switch self {
    case .notFound(let symbol, let file, let known):
      let near = nearestNames(to: symbol, among: known)
      return Problem(
        file: file, message: "nothing is declared under the name \(symbol)",
        cure: near.isEmpty
          ? "Name a declaration of this file, such as Type.method(label:)"
          : "Write \(near.joined(separator: " or ")), if that is meant")
    case .ambiguous(let symbol, let file, let candidates):
      return Problem(
        file: file, message: "\(symbol) is the name of \(candidates.count) declarations",
        cure: "Write which is meant: \(candidates.joined(separator: " or "))")
    }
  }

  public var description: String { problem.description }
}

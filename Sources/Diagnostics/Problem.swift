/// One thing that is wrong: where, what, and what to do about it.
///
/// Every check of the catalog that can find more than one fault returns an array of these, so that
/// an author sees all of them at once.
public struct Problem: Error, Hashable, Sendable {
  /// The file, relative to the root of the package or as the user named it.
  public let file: String
  /// The line in the file, counted from 1; `nil` where the file as a whole is meant.
  public let line: Int?
  /// What is wrong, as one sentence without a full stop.
  public let message: String
  /// What to do, as one sentence without a full stop.
  public let cure: String

  public init(file: String, line: Int? = nil, message: String, cure: String) {
    self.file = file
    self.line = line
    self.message = message
    self.cure = cure
  }
}

#if !hasFeature(Embedded)
  extension Problem: Codable {}
#endif

extension Problem: CustomStringConvertible {
  /// The problem on one line, in the form that editors and terminals turn into a link.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message). \(cure)."
  }
}

extension Problem: Comparable {
  /// The order of a report: by file, then line, then message.
  public static func < (a: Problem, b: Problem) -> Bool {
    (a.file, a.line ?? 0, a.message, a.cure) < (b.file, b.line ?? 0, b.message, b.cure)
  }
}

/// All the problems that one step found.
public struct Problems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, sorted and without repetition.
  public let all: [Problem]

  /// - Precondition: there is at least one problem.
  public init(_ problems: [Problem]) {
    precondition(!problems.isEmpty, "Problems needs at least one problem")
    all = Set(problems).sorted()
  }

  public var description: String { all.map { $0.description }.joined(separator: "\n") }
}

extension Node {
  /// The tree as an indented outline, a part on each line: for authors who want to see how a formula
  /// was understood.
  public var tree: String { outline.lines(role: nil, depth: 0).joined(separator: "\n") }

  /// The tree on one line, as nested lists: `(scripts base: (identifier "x") sup: (number "2"))`.
  public var treeLine: String { outline.line }
}

/// A part of a formula with names for what it is.
struct Outline {
  /// What it is, and of what kind: `identifier "x" bold`.
  var label: String
  var parts: [(role: String?, outline: Outline)] = []

  /// A line for this and each part, deeper ones further to the right.
  func lines(role: String?, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return [indent + (role.map { "\($0): " } ?? "") + label]
      + parts.flatMap { $0.outline.lines(role: $0.role, depth: depth + 1) }
  }

  /// All on one line.
  var line: String {
    let inside = parts.map { part in (part.role.map { "\($0): " } ?? "") + part.outline.line }
    return "(\(([label] + inside).joined(separator: " ")))"
  }
}

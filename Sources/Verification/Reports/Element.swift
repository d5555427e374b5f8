/// An element of an XML document.
struct Element {
  let name: String
  let attributes: [String: String]
  let children: [Element]
  let content: String

  init(
    _ name: String, _ attributes: [String: String], _ children: [Element] = [], text: String = ""
  ) {
    (self.name, self.attributes, self.children, content) = (name, attributes, children, text)
  }

  /// The element as XML, attributes in alphabetical order, one element a line.
  var text: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    let list = attributes.sorted { $0.key < $1.key }
      .map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    if children.isEmpty {
      return ["<\(name)\(list)" + (content.isEmpty ? "/>" : ">\(escaped(content))</\(name)>")]
    }
    return ["<\(name)\(list)>"] + children.flatMap { $0.lines.map { "  \($0)" } } + ["</\(name)>"]
  }
}

/// A text as XML 1.0 admits it: the five special characters as references, line feeds and tabs too
/// so that attributes keep them, and U+FFFD for what no document may hold.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&apos;"
    case "\t", "\n", "\r": result += "&#\(scalar.value);"
    case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
}

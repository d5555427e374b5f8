/// An element of an SVG document; text and attributes are escaped where they are written.
struct Element {
  let name: String
  let attributes: [(name: String, value: String)]
  let children: [Element]
  let text: String

  /// Creates an element.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes, written in this order.
  ///   - children: Its children.
  ///   - text: The text in front of its children.
  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    children: [Element] = [], text: String = ""
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
  }

  /// The element with one more attribute.
  ///
  /// - Parameters:
  ///   - name: The name of the attribute.
  ///   - value: Its value.
  /// - Returns: The element.
  func with(_ name: String, _ value: String) -> Element {
    Element(self.name, attributes + [(name, value)], children: children, text: text)
  }

  /// Appends the element's markup.
  ///
  /// - Parameter output: The document so far.
  func write(to output: inout String) {
    output += "<" + name
    for attribute in attributes {
      output += " " + attribute.name + "=\"" + Element.escaped(attribute.value) + "\""
    }
    guard !children.isEmpty || !text.isEmpty else {
      output += "/>"
      return
    }
    output += ">" + Element.escaped(text)
    for child in children { child.write(to: &output) }
    output += "</" + name + ">"
  }

  /// The text with the characters of markup written as references, without what XML forbids.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Text that is safe in an element and in an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": result += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name that may stand in `id` and in `url(#…)`, different for different texts.
  ///
  /// - Parameter text: Any text.
  /// - Returns: ASCII letters, digits and hyphens as they are, all else as `_` and its code point.
  static func identifier(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      default: result += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return result.isEmpty ? "figure" : result
  }
}

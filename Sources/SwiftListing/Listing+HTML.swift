extension Listing {
  /// The listing as highlighted HTML that is well-formed XML too.
  ///
  /// Each token is a `<span>` whose class is its ``Token/Kind``; before each line stands an empty
  /// `<a>` with an `id`, so that the line can be linked to and its number be drawn by the style sheet
  /// from `data-line`; it is for the mouse, and who reads by ear or moves by key passes over it. No
  /// span crosses a line end. Without its tags the text is ``text``.
  ///
  /// - Parameter prefix: what comes before the number of a line in its `id`; letters, digits and `-`.
  /// - Returns: `<pre class="listing" …><code>…</code></pre>`, which takes the focus so that it can be
  ///   scrolled with keys.
  /// - Complexity: O(bytes).
  public func html(anchors prefix: String) -> String {
    let quiet = " tabindex=\"-1\" aria-hidden=\"true\""
    var html =
      "<pre class=\"listing\" role=\"group\" aria-label=\"\(escaped(symbol))\" tabindex=\"0\">"
      + "<code>"
    var line = 0
    func openLine() {
      guard let number = lines[line].number else { return }
      let id = escaped(prefix) + String(number)
      html += "<a id=\"\(id)\" href=\"#\(id)\" data-line=\"\(number)\"\(quiet)></a>"
    }
    openLine()
    for token in highlight(text) {
      let pieces = token.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (position, piece) in pieces.enumerated() {
        if position > 0 {
          html += "\n"
          line += 1
          openLine()
        }
        if piece.isEmpty { continue }
        let isPlain = token.kind == .plain
        html += isPlain ? "" : "<span class=\"\(token.kind.rawValue)\">"
        html += escaped(piece)
        html += isPlain ? "" : "</span>"
      }
    }
    return html + "</code></pre>"
  }
}

/// Text with the characters written as entities that mean something in HTML; controls that XML
/// forbids become U+FFFD.
private func escaped(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\t", "\n": result.unicodeScalars.append(scalar)
    case "\r": result += "&#13;"
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

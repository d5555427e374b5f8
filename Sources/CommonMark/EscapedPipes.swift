import CCommonMark

/// The pipes that a backslash keeps from separating cells, while cmark parses.
///
/// cmark takes the backslash off before anyone can see it. So each `\|` is parsed as one stand-in
/// character that the source does not contain and that cmark, like the pipe, holds for
/// punctuation (which decides where emphasis can begin and end). Afterwards it is put back: as a
/// pipe in text, addresses and code spans of a table, as it was written in other code and HTML.
struct EscapedPipes {
  /// Characters of old scripts that cmark holds for punctuation.
  private static let candidates: [Unicode.Scalar] = [
    "\u{10A7F}", "\u{1091F}", "\u{10857}", "\u{103D0}", "\u{1039F}",
  ]

  /// The source as cmark shall parse it.
  let bytes: [UInt8]
  private let standIn: String?

  /// Protects the escaped pipes of a source.
  ///
  /// - Parameter source: the source.
  init(protecting source: [UInt8]) {
    let isNeeded = zip(source, source.dropFirst()).contains {
      $0.0 == UInt8(ascii: "\\") && $0.1 == UInt8(ascii: "|")
    }
    let free = Self.candidates.first { !source.contains($0) }
    guard isNeeded, let free else {
      (bytes, standIn) = (source, nil)
      return
    }
    let character = String(Character(free))
    var protected: [UInt8] = []
    protected.reserveCapacity(source.count + 64)
    for byte in source {
      if byte == UInt8(ascii: "|"), protected.last == UInt8(ascii: "\\") {
        protected.removeLast()
        protected += character.utf8
      } else {
        protected.append(byte)
      }
    }
    (bytes, standIn) = (protected, character)
  }

  /// The text of a cell, where an escaped pipe is a pipe.
  func inCell(_ text: String) -> String {
    standIn.map { text.replacing($0, with: "|") } ?? text
  }

  /// Puts the pipes back below a node.
  func restore(in root: Node) {
    guard let standIn else { return }
    for node in root.descendants {
      switch node.kind {
      case .text(let literal):
        cmark_node_set_literal(node.pointer, literal.replacing(standIn, with: "|"))
      case .link(let url, let title), .image(let url, let title):
        cmark_node_set_url(node.pointer, url.replacing(standIn, with: "|"))
        cmark_node_set_title(node.pointer, title.replacing(standIn, with: "|"))
      case .codeBlock(let info, let literal):
        cmark_node_set_fence_info(node.pointer, info.replacing(standIn, with: "|"))
        cmark_node_set_literal(node.pointer, literal.replacing(standIn, with: "\\|"))
      case .code(let literal), .htmlBlock(let literal), .htmlInline(let literal):
        cmark_node_set_literal(node.pointer, literal.replacing(standIn, with: "\\|"))
      default: break
      }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes contain a character in UTF-8.
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
    let needle = Array(String(Character(scalar)).utf8)
    return indices.contains { self[$0] == needle[0] && self[$0...].starts(with: needle) }
  }
}

extension String {
  /// The string with every occurrence of a character replaced.
  func replacing(_ character: String, with replacement: String) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if character.unicodeScalars.first == scalar {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

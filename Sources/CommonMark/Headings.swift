/// A heading of a document, as a table of contents lists it.
public struct Heading: Hashable, Sendable {
  /// From 1 to 6.
  public let level: Int
  /// The name by which a link reaches it, unique in the document.
  public let id: String
  /// What it says, without markup.
  public let text: String
  /// Its line in the source.
  public let line: Int
}

extension Heading {
  /// The tags of a heading in HTML.
  ///
  /// Behind one of level 2 or 3 stands a link to it, so that readers
  /// can pass on its address; the style sheet shows it beside the heading.
  ///
  /// - Parameters:
  ///   - level: from 1 to 6.
  ///   - id: its name, as it is.
  ///   - text: what it says, without markup.
  /// - Returns: what comes before the words of the heading, and what comes behind them.
  public static func tags(
    level: Int, id: String, text: String
  ) -> (enter: String, exit: String) {
    let id = id.escapedForHTML
    let (enter, exit) = ("<h\(level) id=\"\(id)\">", "</h\(level)>")
    guard level == 2 || level == 3 else { return (enter, exit) }
    let link =
      "<a class=\"anchor\" href=\"#\(id)\" "
      + "aria-label=\"Link to section \(text.escapedForHTML)\"></a>"
    return ("<div class=\"heading\">\(enter)", "\(exit)\(link)</div>")
  }
}

extension Document {
  /// The headings in order, as they are now.
  ///
  /// An id is made as GitHub makes it, so that one link works in both formats: lower case, spaces
  /// to hyphens, punctuation left out, `-1`, `-2` … behind a repetition.
  public var headings: [Heading] { namedHeadings.map { $0.heading } }

  var namedHeadings: [(node: Node, heading: Heading)] {
    var taken: Set<String> = []
    var repetitions: [String: Int] = [:]
    var all: [(node: Node, heading: Heading)] = []
    for node in root.descendants where node.isHeading {
      guard case .heading(let level) = node.kind else { continue }
      let text = node.text
      let slug = text.slug
      var id = slug
      while !taken.insert(id).inserted {
        repetitions[slug, default: 0] += 1
        id = "\(slug)-\(repetitions[slug, default: 0])"
      }
      all.append((node, Heading(level: level, id: id, text: text, line: node.line)))
    }
    return all
  }
}

extension String {
  /// The text as a part of an address: letters, digits, hyphens and underscores, in lower case.
  ///
  /// A text without any of them becomes `section`: an id is never empty.
  public var slug: String {
    let slug = utf8.allSatisfy { $0 < 0x80 } ? slugOfASCII : slugOfLetters
    return slug.isEmpty ? "section" : slug
  }

  private var slugOfLetters: String {
    var slug = ""
    for character in lowercased() {
      if character == " " {
        slug.append("-")
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        slug.append(character)
      }
    }
    return slug
  }

  /// The same by bytes.
  private var slugOfASCII: String {
    let bytes = utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: " "): UInt8(ascii: "-")
      default: nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

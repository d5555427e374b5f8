import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in MathML.
struct Leaves {
  /// The texts of `mi`, `mo` and `mn`, in their order.
  let texts: [String]
  /// The names of all elements.
  let elements: Set<String>
  /// The names of all attributes.
  let attributes: Set<String>
  /// The TeX in the annotation.
  let annotation: String
  /// Elements that have not as many parts as their name asks for.
  let malformed: [String]

  struct NotXML: Error {
    let markup: String
    let line: Int
  }

  init(of markup: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = reader
    guard parser.parse() else { throw NotXML(markup: markup, line: parser.lineNumber) }
    texts = reader.texts
    elements = reader.elements
    attributes = reader.attributes
    annotation = reader.annotation
    malformed = reader.malformed
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var elements: Set<String> = []
    var attributes: Set<String> = []
    var annotation = ""
    var malformed: [String] = []
    var text = ""
    var counts: [Int] = [0]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.insert(name)
      self.attributes.formUnion(attributes.keys)
      counts[counts.count - 1] += 1
      counts.append(0)
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      switch name {
      case "mi", "mo", "mn": texts.append(text)
      case "annotation": annotation = text
      default: break
      }
      let count = counts.removeLast()
      let expected: Int? =
        switch name {
        case "mfrac", "msub", "msup", "munder", "mover", "mroot", "semantics": 2
        case "msubsup", "munderover": 3
        case "mi", "mo", "mn", "mtext", "mspace", "annotation": 0
        default: nil
        }
      if let expected, expected != count { malformed.append("\(name): \(count)") }
    }
  }
}

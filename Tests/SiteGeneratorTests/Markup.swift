import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict XML parser reads it.
struct Markup {
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var headings: [String] = []
  private(set) var values: [(shown: String, exact: String)] = []

  /// Why a page is not XML.
  struct NotXML: Error {
    let line: Int
    let reason: String
  }

  init(_ html: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = reader
    guard parser.parse() else {
      throw NotXML(line: parser.lineNumber, reason: "\(parser.parserError as (any Error)?)")
    }
    (ids, links, headings, values) = (reader.ids, reader.links, reader.headings, reader.values)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var ids: [String] = []
    var links: [String] = []
    var headings: [String] = []
    var values: [(shown: String, exact: String)] = []
    private var text = ""
    private var exact = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      if let id = attributes["id"] { ids.append(id) }
      if let link = attributes["href"] ?? attributes["src"] { links.append(link) }
      if ["h1", "h2", "h3", "h4", "data"].contains(name) { text = "" }
      if name == "data" { exact = attributes["value"] ?? "" }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if ["h1", "h2", "h3", "h4"].contains(name) { headings.append(text) }
      if name == "data" { values.append((text, exact)) }
    }
  }
}

import CommonMark
import Diagnostics

/// What a document asks for, where, and what is wrong with it.
struct Scan {
  /// A request and the node whose place the answer takes.
  struct Place {
    let node: Node
    var request: Request
    /// The source of the caption, and what it asks for itself.
    var caption: String?
    var captionRequests: [Request] = []
  }

  private(set) var places: [Place] = []
  private(set) var links: [Link] = []
  private(set) var images: [Link] = []
  private(set) var problems: [Problem] = []
  private let file: String
  /// How many lines of the file come before the first of the document.
  private let linesBefore: Int
  /// The text node whose first `$` closed the last formula.
  private var lastClosing: Node?

  init(_ document: borrowing Document, file: String, linesBefore: Int = 0) {
    self.file = file
    self.linesBefore = linesBefore
    for node in document.root.descendants {
      do throws(Fault) {
        try visit(node)
      } catch {
        problems.append(error.problem(file: file, line: line(of: node)))
      }
    }
  }

  private func line(of node: Node) -> Int { linesBefore + node.line }

  private mutating func visit(_ node: Node) throws(Fault) {
    switch node.kind {
    case .code(let code): try visit(span: code, at: node)
    case .codeBlock(let info, let body):
      guard let kind = try Grammar.block(info: info, body: body) else { return }
      try add(kind, at: node, body: body)
    case .htmlBlock(let html), .htmlInline(let html):
      throw .rawHTML(String(html.prefix { $0 != "\n" }))
    case .image(let url, _):
      if Link.isAbsolute(url) { throw .remoteImage(url) }
      images.append(Link(url: url, text: node.text, file: file, line: line(of: node)))
    case .link(let url, _):
      links.append(Link(url: url, text: node.text, file: file, line: line(of: node)))
    case .tableRow(let surplus) where surplus > 0: throw .surplusCells(surplus)
    default: break
    }
  }

  private mutating func visit(span code: String, at node: Node) throws(Fault) {
    let before = node.previous.flatMap { $0.dollarText }
    let after = node.next.flatMap { $0.dollarText }
    // one $ cannot both close a formula and open the next
    let isUsed = before == "$" && node.previous == lastClosing
    let opens = before?.hasSuffix("$") == true && !isUsed
    let closes = after?.hasPrefix("$") == true
    switch (opens, closes) {
    case (true, true):
      lastClosing = node.next
      if code.allSatisfy({ $0.isWhitespace }) { throw .emptyFormula }
      try add(.formula(tex: code), at: node)
    case (true, false): throw .unterminatedFormula(code)
    case (false, true): throw .unopenedFormula(code)
    case (false, false):
      if let kind = try Grammar.span(code) { try add(kind, at: node) }
    }
  }

  private mutating func add(
    _ kind: Request.Kind, at node: Node, body: String = ""
  ) throws(Fault) {
    let request = Request(kind: kind, file: file, line: line(of: node), caption: nil)
    var place = Place(node: node, request: request)
    defer { places.append(place) }
    guard let word = kind.captioned, !body.allSatisfy({ $0.isWhitespace }) else { return }
    let document = Document(body)
    guard let caption = document.inlineRendition(address: Link.htmlAddress) else {
      throw .malformedCaption(word: word)
    }
    let scan = Scan(document, file: file, linesBefore: request.line)
    place.request.caption = caption
    place.caption = body
    place.captionRequests = scan.places.map { $0.request }
    links += scan.links
    problems += scan.problems
  }
}

extension Request.Kind {
  /// The word of a block that can have a caption.
  fileprivate var captioned: String? {
    switch self {
    case .figure: "figure"
    case .table: "table"
    case .steps: "steps"
    default: nil
    }
  }
}

extension Node {
  /// The text of a text node that has a dollar at one of its ends.
  fileprivate var dollarText: String? {
    guard case .text(let text) = kind, text.hasPrefix("$") || text.hasSuffix("$") else {
      return nil
    }
    return text
  }
}

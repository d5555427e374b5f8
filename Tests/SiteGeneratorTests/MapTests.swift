import CatalogKit
import Foundation
import MathCore
import SiteGenerator
import SiteTheme
import Testing
import Verification

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `The map` {
  @Test func `is a page with all entries, their depth and what they need`() throws {
    let pages = try Sample().pages()
    let html = try #require(pages["map.html"])
    let markdown = try #require(pages["markdown/map.md"])
    #expect(html.contains("<body class=\"page wide\">"))
    #expect(
      html.contains(
        "<li class=\"chapter-2 planned\" data-entry=\"circle\"><a href=\"circle.html\">Circle</a> "
          + "<span class=\"about\">depth 1, planned; needs <a href=\"square.html\">Square</a></span></li>"
      ))
    #expect(
      markdown.contains("\n- [Circle](circle.md): depth 1, planned; needs [Square](square.md)\n"))
    #expect(markdown.contains("\n### Round things\n"))
    #expect(
      html.contains(
        "<a class=\"node chapter-2 planned\" href=\"circle.html\" aria-label=\"Circle, planned\""))
    #expect(html.contains("<data class=\"value\" value=\"238\">238</data> a minute"))
  }

  @Test func `stands on the page of each entry, in words too`() throws {
    let pages = try Sample().pages()
    let html = try #require(pages["circle.html"])
    #expect(html.contains("<h2 id=\"catalog.map\">Place on the map</h2>"))
    #expect(html.contains("Depth 1: the longest way here has 1 link. <a href=\"map.html\">"))
    let picture = try Drawing(html, class: "wide")
    #expect(
      picture.label?.hasPrefix("Around Circle. Learn first: Square. Leads to: Tiling") == true)
    #expect(picture.nodes.map { $0.link } == ["square.html", "tiling.html", "circle.html"])
    #expect(
      try Drawing(html, class: "narrow").nodes.map { $0.link }
        == ["square.html", "circle.html", "tiling.html"])
    let markdown = try #require(pages["markdown/circle.md"])
    #expect(markdown.contains("- **Learn first:** [Square](square.md)\n- **Leads to:** [Tiling"))
    // an entry that nothing is linked with has no picture
    let alone = try #require(pages["stranger.html"])
    #expect(alone.contains("Depth 0: the longest way here has 0 links."))
    #expect(!alone.contains("class=\"neighbourhood\""))
  }

  @Test func `gives its scripts one file with the order of reading`() throws {
    let pages = try Sample().pages()
    let script = try #require(pages["map-data.js"])
    let start = "\"use strict\";\nself.catalogMapData = "
    #expect(script.hasPrefix(start) && script.hasSuffix(";\n"))
    let json = script.dropFirst(start.count).dropLast(2)
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(data["chapters"] as? [String] == ["Shapes", "Round things"])
    let entries = try #require(data["entries"] as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == ["square", "circle", "tiling", "stranger"])
    #expect(entries.map { $0["needs"] as? [Int] } == [[], [0], [1], []])
    // planned entries have no reading time
    #expect(entries.map { $0["minutes"] as? Int != nil } == [true, false, true, false])
    for page in ["square", "circle", "map"] {
      #expect(pages["\(page).html"]?.contains("<script defer=\"\" src=\"map.js\">") == true)
    }
  }

  @Test func `shows the reading time that its script has`() throws {
    let pages = try Sample().pages()
    let script = try #require(pages["map-data.js"])
    let minutes = try #require(script.firstMatch(of: #/"square","minutes":(\d+)/#)).1
    #expect(
      pages["square.html"]?.contains(
        "<dt>Reading time</dt><dd><a href=\"map.html#reading-time\">\(minutes) min</a></dd>")
        == true)
    #expect(pages["circle.html"]?.contains("Reading time") == false)
  }

  @Test func `keeps reading times for a build that makes only some pages`() throws {
    let site = try Sample().site()
    let first = try site.finished()
    let kept = try first.pages.map { try #require(FinishedPage(bytes: $0.bytes)) }
    let part = Site(registry: site.registry, materials: [], audit: [])
    let second = try part.finished(reusing: kept)
    let data = first.files.first { $0.path == "map-data.js" }
    #expect(data != nil && second.files.first { $0.path == "map-data.js" } == data)
  }
}

@Suite struct `The picture of the map` {
  /// A site of planned entries in some chapters, with links drawn at random.
  static func picture(_ count: Int, chapters: Int, seed: UInt64) throws -> (Drawing, [[Int]]) {
    var generator = SplitMix64(seed: seed)
    var needs: [[Int]] = []
    func ancestors(of entry: Int) -> Set<Int> {
      needs[entry].reduce(into: Set(needs[entry])) { $0.formUnion(ancestors(of: $1)) }
    }
    let titles = ["A", "Regularization", "Stochastic and mini-batch gradient descent", "Two words"]
    var entries: [EntryDescription] = []
    for entry in 0..<count {
      var own: Set<Int> = []
      for _ in 0..<generator.next() % 4 where entry > 0 {
        own.insert(Int(generator.next() % UInt64(entry)))
      }
      needs.append(
        own.filter { need in !own.contains { ancestors(of: $0).contains(need) } }.sorted())
      let json = """
        {"id": "n\(entry)", "kind": "concept", "area": "A", "summary": "S.", "file": "f", "line": 1,
         "chapter": "c\(generator.next() % UInt64(chapters))", "buildsOn": [], "uses": [],
         "title": "\(titles[Int(generator.next() % 4)])",
         "requires": \(needs[entry].map { "n\($0)" })}
        """
      entries.append(
        try PackProtocol.decoder().decode(EntryDescription.self, from: Data(json.utf8)))
    }
    let all = (0..<chapters).map { Chapter("c\($0)", title: "Chapter \($0)", summary: "C.") }
    let registry = try Registry([PackDescription(name: "p", chapters: all, entries: entries)])
    let site = Site(
      registry: registry, materials: [], audit: [],
      texts: Theme.texts().filter { $0.file == "Site/Theme/Pages/map.md" })
    let page = try #require(try site.files().first { $0.path == "map.html" })
    return (try Drawing(String(decoding: page.bytes, as: UTF8.self), class: "map"), needs)
  }

  @Test(
    arguments: [
      (1, 1, 1), (2, 2, 2), (30, 1, 3), (30, 30, 4), (60, 6, 5), (116, 13, 6), (116, 13, 7),
      (200, 5, 8),
    ] as [(Int, Int, UInt64)])
  func `has boxes that do not meet, and lines to the right that pass behind none`(
    count: Int, chapters: Int, seed: UInt64
  ) throws {
    let (picture, needs) = try Self.picture(count, chapters: chapters, seed: seed)
    let boxes = picture.nodes.map { $0.box }
    #expect(boxes.count == count)
    for (i, a) in boxes.enumerated() {
      #expect(a.minX >= 0 && a.minY >= 0 && a.maxX <= picture.width && a.maxY <= picture.height)
      for b in boxes[..<i] { #expect(!a.insetBy(dx: -2, dy: -2).intersects(b)) }
    }
    #expect(picture.lines.count == needs.reduce(0) { $0 + $1.count })
    for line in picture.lines {
      #expect(needs[line.target].contains(line.source))
      let (source, target) = (boxes[line.source], boxes[line.target])
      #expect(line.points.first == CGPoint(x: source.maxX, y: floor(source.midY)))
      #expect(line.points.last == CGPoint(x: target.minX, y: floor(target.midY)))
      for (a, b) in zip(line.points, line.points.dropFirst()) {
        #expect(a.x <= b.x, "\(line.source) → \(line.target)")
        let piece = CGRect(
          x: a.x, y: min(a.y, b.y), width: b.x - a.x, height: abs(b.y - a.y))
        for box in boxes { #expect(!piece.crosses(box), "\(line.source) → \(line.target)") }
      }
    }
  }

  @Test func `is the same every time`() throws {
    let (a, _) = try Self.picture(80, chapters: 7, seed: 9)
    let (b, _) = try Self.picture(80, chapters: 7, seed: 9)
    #expect(a.nodes.map { $0.box } == b.nodes.map { $0.box })
    #expect(a.lines.map { $0.points } == b.lines.map { $0.points })
  }
}

/// A drawing of a page, as its markup says it.
struct Drawing {
  struct Node {
    let link: String
    let box: CGRect
  }

  struct Line {
    let source, target: Int
    let points: [CGPoint]
  }

  var label: String?
  var width = 0.0
  var height = 0.0
  var nodes: [Node] = []
  var lines: [Line] = []

  init(_ html: String, class style: String) throws {
    let reader = Reader(style: style)
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = reader
    guard parser.parse() else {
      throw Markup.NotXML(line: parser.lineNumber, reason: "\(parser.parserError as (any Error)?)")
    }
    self = reader.drawing
  }

  private init() {}

  private final class Reader: NSObject, XMLParserDelegate {
    let style: String
    var drawing = Drawing()
    private var isWithin = false
    private var link: String?

    init(style: String) { self.style = style }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? -1 }
      if name == "svg", attributes["class"] == style {
        isWithin = true
        drawing.label = attributes["aria-label"]
        (drawing.width, drawing.height) = (number("width"), number("height"))
      }
      guard isWithin else { return }
      if name == "a" { link = attributes["href"] }
      if name == "rect", let link {
        drawing.nodes.append(
          Node(
            link: link,
            box: CGRect(
              x: number("x"), y: number("y"), width: number("width"), height: number("height"))))
      }
      if name == "path", let from = attributes["data-from"], let to = attributes["data-to"] {
        let numbers = (attributes["d"] ?? "").split { "MLQ ".contains($0) }
          .compactMap { Double($0) }
        drawing.lines.append(
          Line(
            source: Int(from) ?? -1, target: Int(to) ?? -1,
            points: stride(from: 0, to: numbers.count - 1, by: 2).map {
              CGPoint(x: numbers[$0], y: numbers[$0 + 1])
            }))
      }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if name == "svg" { isWithin = false }
      if name == "a" { link = nil }
    }
  }
}

extension CGRect {
  /// Whether the rectangle, which may be a line, runs through the inside of a box.
  fileprivate func crosses(_ box: CGRect) -> Bool {
    minX < box.maxX && maxX > box.minX && minY < box.maxY && maxY > box.minY
  }
}

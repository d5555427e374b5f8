import CatalogKit
import Diagnostics
import Figures
import Foundation
import LiveKit
import MathCore
import SiteGenerator
import SiteTheme
import Verification

/// A made-up reference of four entries: two complete, one planned, one from another pack.
struct Sample {
  var squareGuide = Sample.squareGuide
  var tilingGuide = Sample.tilingGuide
  var squareSource = Sample.squareSource
  var baseURL: String?
  /// The title of the entry of the other pack.
  var strangeTitle = "A stranger"
  /// The id of the planned entry.
  var plannedID = "circle"
  /// The ids that the planned entry had before.
  var formerly: [String] = []
  /// The claimed area of the square in its last check.
  var claim = 9.0
  /// What the tiling says that its check proves.
  var proves = ["tiles"]
  /// Whether the answers come in another order.
  var isReversed = false
  /// Whether the square has steps, with a mark that is out of range and a column of vectors.
  var hasSteps = false
  /// What of the square can be moved and practised.
  var live: Live?
  /// The programs of the live parts.
  var modules = LiveModules.none
  /// Whether the formula of the square is one in which there is nothing to evaluate.
  var isStatement = false
  /// The answer to the request for the data of the square, where it is not its file.
  var dataFailure: WorkerFailure?
  /// The answer to the request for the example of the square, where it is not its worksheet.
  var failure: WorkerFailure?

  static let shapes = Chapter("shapes", title: "Shapes", summary: "What has corners.")
  static let round = Chapter("round", title: "Round things", summary: "What has none.")
}

// MARK: - Entries

extension Sample {
  private var square: Concept {
    Concept(
      "square", title: "Square", chapter: Self.shapes, summary: "Four equal sides.",
      implementation: ["Square.area"], cost: "O(1)",
      references: [
        Reference("Euclid", -300, "Elements (I, 46)", "Book I", url: "https://example.org/a(b)c"),
        Reference("Nobody", 1900, "An *odd* | title", "Nowhere", url: "javascript:alert(1)"),
      ],
      command: Command(
        input: .featuresAndTarget,
        parameters: [.integer(IntegerName("tiles", "number of tiles"), default: 3, in: 1...)],
        gives: [ValueName("area", "the area")]
      ) { _, _ in }, live: live.map { LiveContent($0) },
      example: WorkedExample("A square of side 3", on: Self.data) { _ in },
      fileID: "ShapesEntries/Square.swift", line: 5)
  }

  private static let data = Dataset(
    "sides", title: "Sides", summary: "Lengths in metres.", source: "Nobody, <1900>",
    licence: "CC0", row: "a square",
    columns: [.init("side", "length of a side", unit: "m"), .init("kind", "how <large> | it is")],
    picture: .histogram("side"), bytes: { Array(Self.csv.utf8) })

  /// Four squares, the side of one of them missing.
  static let csv = "side,kind\n1.5,small\n3,large\nNA,large\n2,small\n"

  private var circle: Concept {
    Concept.outline(
      plannedID, title: "Circle", chapter: Self.round, summary: "No corner at all.",
      requires: [square], formerly: formerly, fileID: "ShapesEntries/Outlines.swift", line: 3)
  }

  private var tiling: Algorithm {
    Algorithm(
      "tiling", title: "Tiling <script> | \"quoted\"", chapter: Self.shapes,
      summary: "Cover <b>everything</b> & more.", requires: [circle],
      uses: [square: .code("a tile | \"square\""), circle: .idea("what does <not> tile")],
      implementation: ["Tiling"], cost: "O(n)", references: [],
      command: Command(input: .features, gives: []) { _, _ in },
      example: WorkedExample("Two tiles") { _ in }, fileID: "ShapesEntries/Tiling.swift", line: 6)
  }

  private var stranger: Concept {
    Concept.outline(
      "stranger", title: strangeTitle, chapter: Self.shapes, summary: "From elsewhere.",
      fileID: "Elsewhere/Stranger.swift", line: 1)
  }

  /// The worksheet of the square.
  private var squareSheet: Worksheet {
    var sheet = Worksheet()
    sheet.show("side", 3)
    sheet.show("area", 9.0)
    sheet.show("third", 3.0000000000000004)
    sheet.show("corner", [0.1, -2.5])
    sheet.show("turn", Matrix([[0, -1], [1, 0]]))
    sheet.show("word", "a|b *c*")
    sheet.table(
      "areas",
      Table(
        ["side | a", Table.Column("area", format: ".1f"), "name"],
        rows: [[1, 1.25, "small"], [2, 4.35, "la|rge"]]))
    sheet.figure(
      "corners",
      .scatter(
        "Corners <of> a square", description: "Four points.", x: "x", y: "y",
        points: [.init(0, 0), .init(0, 3), .init(3, 0), .init(3, 3)]))
    sheet.expect(
      "area", 9.0, equals: claim, within: .relative(1e-15), because: .closedForm("3 · 3"),
      fileID: "ShapesEntries/Square.swift", line: 40)
    sheet.expect(
      "rounding | of a third", 4.4e-16, atMost: 1e-15, because: .theorem("half an ulp"),
      fileID: "ShapesEntries/Square.swift", line: 41)
    sheet.expect(
      "a square has corners", holds: true, because: .published("Euclid"),
      fileID: "ShapesEntries/Square.swift", line: 42)
    sheet.record(
      FormulaRecord(
        name: "area", tex: #"A = a^2 \& b"#, how: "both sides agree", draws: isStatement ? 0 : 24,
        error: 2e-16,
        tolerance: 1e-12,
        symbols: [.init(tex: "a", meaning: "the side <of it>"), .init(tex: "b", meaning: nil)]))
    if hasSteps { addSteps(to: &sheet) }
    return sheet
  }

  /// Two steps of doubling, with a formula that is recorded.
  private func addSteps(to sheet: inout Worksheet) {
    let figure = Figure(
      "Doubling <twice>", description: "A line.", x: Figure.Axis("x", range: 0...5), y: "y",
      layers: [.line(x: [0, 5], y: [0, 5])])
    let numbers: [(old: Double, new: Double)] = [(1.0 / 3, 2.0 / 3), (2.0 / 3, 4.0 / 3)]
    let steps = numbers.map { old, new -> Trace.Step in
      let values: [Trace.Symbol] = [
        .init("a", old), .init("v", Vector([old, 1])), .init("b", new),
      ]
      return Trace.Step(
        "From $`a | b`$ to `=side`.", formulas: ["double"], values: values,
        points: [.init(old, old), .init(9, 9)])
    }
    sheet.trace(
      "doubling", Trace(figure, given: [.init("k", 2)], columns: ["a", "v"], steps: steps))
    sheet.record(
      FormulaRecord(
        name: "double", tex: "b = k a", how: "both sides agree", draws: 24, error: 0,
        tolerance: 1e-12))
    sheet.expect(
      "largest error of the formula double", 0, atMost: 1e-12,
      because: .agreement("both sides agree, on 24 seeded draws"))
    sheet.expect(
      "trace doubling: the formula double holds at each of 2 steps", 1e-16, atMost: 1e-12,
      because: .agreement("the formula and the run"))
  }

  private var tilingSheet: Worksheet {
    var sheet = Worksheet()
    sheet.show("tiles", 2)
    sheet.expect(
      "tiles", [1, 2, 3, 4, 5, 6, 7], equals: [1, 2, 3, 4, 5, 6, 7], within: .exact,
      because: .reference("counting"), proves: proves, fileID: "ShapesEntries/Tiling.swift",
      line: 20)
    return sheet
  }
}

// MARK: - The site

extension Sample {
  /// The pages of the theme that name no entry, and a front page.
  static var texts: [PackFile] {
    let own = [
      "contribute", "index", "misconceptions", "path", "practice", "resources", "search", "tips",
    ]
    let front = PackFile(
      file: "Site/Theme/Pages/index.md",
      text: "# Front\n\n`=concepts` concepts and `=algorithms` algorithms, `=checks` checks.\n\n"
        + "```generated chapters\n```\n")
    let others = Theme.texts().filter { file in
      !own.contains { file.file == "Site/Theme/Pages/\($0).md" }
    }
    return (others + [front]).sorted { $0.file < $1.file }
  }
}

extension Sample {
  /// The site of the sample.
  ///
  /// - Throws: what the registry finds.
  func site() throws -> Site {
    let files = PackFiles(root: "", shownAs: "Catalog")
    let packs = [
      Pack(
        "catalog", chapters: [Self.shapes, Self.round],
        areas: [Area("Shapes", concepts: [square, circle], algorithms: [tiling])], files: files),
      Pack("other", chapters: [], areas: [Area("Odd", concepts: [stranger])], files: files),
    ]
    let registry = try Registry(packs.map { $0.description })
    func answer<Body>(_ id: String, _ body: Body) -> Answer<Body> {
      Answer(id: id, result: .success(body), seconds: 0)
    }
    let square =
      failure.map { Answer(id: "square", result: .failure($0), seconds: 0) }
      ?? answer("square", squareSheet)
    let examples = [square, answer("tiling", tilingSheet)]
    let shown = try live.map { _ in answer("square", try shownLive(packs[0])) }
    let guides = [
      answer("square", PackFile(file: "Catalog/Shapes/Guides/Square.md", text: squareGuide)),
      answer("tiling", PackFile(file: "Catalog/Shapes/Guides/Tiling.md", text: tilingGuide)),
    ]
    let sources = [
      answer(
        "square",
        [PackFile(file: "Catalog/Shapes/Mathematics/Square.swift", text: squareSource)]),
      answer(
        "tiling",
        [
          PackFile(
            file: "Catalog/Shapes/Mathematics/Tiling.swift",
            text: "struct Tiling {\n  let isClosed = 1 < 2 && true\n}\n")
        ]),
    ]
    let data =
      dataFailure.map { Answer<[PackFile]>(id: "square", result: .failure($0), seconds: 0) }
      ?? answer("square", [PackFile(file: "sides.csv", text: Self.csv)])
    return Site(
      registry: registry,
      verdict: Verdict(
        entries: registry.complete, answers: isReversed ? examples.reversed() : examples),
      guides: isReversed ? guides.reversed() : guides,
      sources: isReversed ? sources.reversed() : sources, live: [shown].compactMap { $0 },
      data: [data], modules: modules, texts: Sample.texts, baseURL: baseURL)
  }

  /// What the live parts of the square show at the beginning, by the protocol.
  private func shownLive(_ pack: Pack) throws -> LiveShown {
    let request = #"{"protocol":1,"request":1,"message":"live","id":"square"}"#
    let reply = try PackProtocol.decoder().decode(
      PackReply<LiveShown>.self, from: pack.answer(request))
    return reply.body ?? LiveShown(playgrounds: [], problems: [])
  }

  /// The files of the site, as texts by path.
  ///
  /// - Throws: all that is wrong with it.
  func pages() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try site().files().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// What is wrong with the site, a line for each problem.
  ///
  /// - Throws: what is no problem of the site.
  func problems() throws -> [String] {
    do {
      _ = try site().files()
      return []
    } catch let problems as Problems {
      return problems.all.map { $0.description }
    }
  }
}

import CatalogKit
import Pictures
import SiteTheme

/// The pictures that other sites show beside a link to a page: one of the whole, and one of each chapter.
///
/// Every entry is a dot, in the column of its depth: what can be learnt first stands on the left. It has
/// the colour of its chapter, and is pale while it is planned.
struct SharePictures {
  /// The size that is shown whole everywhere.
  static let (width, height) = (1200, 630)

  private let map: SiteMap
  private let letters: Letters
  private let colours: ThemeColours

  init(map: SiteMap) {
    self.map = map
    letters = Letters(Theme.file("Letters/letters.txt").text ?? "")
    colours = ThemeColours(style: Theme.style())
  }

  /// The path of the picture of a chapter, or of the whole.
  static func path(of chapter: Chapter?) -> String {
    chapter.map { "share-\($0.id).png" } ?? "share.png"
  }

  /// What the picture of a chapter, or of the whole, shows, in words.
  static func description(of chapter: Chapter?) -> String {
    let dots = "above dots in columns, one for each entry, in the colours of the chapters"
    return chapter.map { "\($0.title), \(dots); those of the chapter stand out." }
      ?? "The mathematics of machine learning, \(dots)."
  }

  /// All pictures.
  ///
  /// - Parameter checks: the number of checks that held.
  /// - Returns: the files.
  func files(checks: Int) -> [OutputFile] {
    ([nil] + map.registry.chapters.map { $0 }).mapConcurrently(by: 1) { chapter in
      OutputFile(path: Self.path(of: chapter), bytes: picture(of: chapter, checks: checks).png)
    }
  }

  private func picture(of chapter: Chapter?, checks: Int) -> Canvas {
    var canvas = Canvas(
      width: Self.width, height: Self.height, ground: colours["surface"])
    let accent = chapter.map { colour(of: $0.id) } ?? colours["link"]
    canvas.fill(.box(x: 0, y: 0, width: Double(Self.width), height: 12), with: accent)
    func write(_ text: String, at y: Double, size: Double, _ colour: Colour) {
      // as large as wanted, or as the margins allow
      let room = Double(Self.width) - 160
      let fitting = size * min(1, room / max(1, letters.width(of: text, size: size)))
      for outline in letters.outlines(of: text, x: 80, y: y, size: fitting) {
        canvas.fill(outline, with: colour)
      }
    }
    if let chapter {
      let own = map.registry.entries(in: chapter)
      write("The mathematics of machine learning", at: 100, size: 36, colours["quiet"])
      write(chapter.title, at: 196, size: 84, accent)
      write(
        "\(own.count) \(own.count == 1 ? "entry" : "entries"), \(own.count { !$0.planned }) complete",
        at: 256, size: 36, colours["quiet"])
    } else {
      write("The mathematics", at: 116, size: 76, colours["ink"])
      write("of machine learning", at: 200, size: 76, colours["ink"])
      write(
        "\(map.registry.entries.count) concepts and algorithms, \(checks) checks",
        at: 264, size: 36, colours["quiet"])
    }
    // 13 accents, full and pale, in 7 steps beside the 15 of the letters: all fit into one palette
    for dot in dots(of: chapter) { canvas.fill(dot.outline, with: dot.colour, steps: 7) }
    return canvas
  }

  /// The dots, in columns that stand on one line.
  private func dots(of chapter: Chapter?) -> [(outline: Outline, colour: Colour)] {
    let columns = Dictionary(grouping: map.readingOrder) { map.learning.depth(of: $0.id) ?? 0 }
    let (left, bottom, width, height) = (88.0, 580.0, 1024.0, 270.0)
    let deepest = columns.keys.max() ?? 0
    let highest = columns.values.map { $0.count }.max() ?? 1
    let (across, up) = (width / Double(max(1, deepest)), height / Double(max(1, highest)))
    let radius = min(11, 0.42 * min(across, up))
    return columns.sorted { $0.key < $1.key }.flatMap { depth, entries in
      entries.enumerated().map { place, entry in
        let (x, y) = (left + Double(depth) * across, bottom - Double(place) * min(up, 3 * radius))
        let isOwn = chapter.map { $0.id == entry.chapter } ?? true
        let paleness = (isOwn ? 0 : 0.8) + (entry.planned ? (isOwn ? 0.6 : 0.1) : 0)
        return (
          .disc(x: x, y: y, radius: radius),
          colour(of: entry.chapter).mixed(with: colours["surface"], paleness)
        )
      }
    }
  }

  /// The accent of a chapter: the theme counts them in the order of reading.
  private func colour(of chapter: String) -> Colour {
    let place = map.registry.chapters.firstIndex { $0.id == chapter } ?? 0
    return colours["accent-\(place % 13 + 1)"]
  }
}

/// The colours that the style sheet declares, as they are on paper.
struct ThemeColours {
  private let colours: [Substring: Colour]

  /// - Parameter style: a style sheet with lines like `--ink: light-dark(#24221e, #dcdad4);`.
  init(style: String) {
    var colours: [Substring: Colour] = [:]
    for line in style.split(separator: "\n") {
      let parts = line.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("--"),
        let start = parts[1].firstIndex(of: "#"), let colour = Colour(parts[1][start...].prefix(7))
      else { continue }
      colours[parts[0].dropFirst(2), default: colour] = colour
    }
    self.colours = colours
  }

  /// The colour of a name; black where there is none.
  subscript(name: String) -> Colour {
    colours[name[...]] ?? Colour(red: 0, green: 0, blue: 0)
  }
}

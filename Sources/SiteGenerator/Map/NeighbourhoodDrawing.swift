import CatalogKit
import CommonMark

/// The neighbourhood of an entry as SVG: what it needs, itself, what needs it or uses it.
///
/// It is drawn twice: in three columns for a wide page, and one below the other for a narrow one. The
/// style sheet shows one of them.
struct NeighbourhoodDrawing {
  let map: SiteMap
  let entry: EntryDescription
  let around: LearningGraph.Neighbourhood

  private static let boxWidth = 180
  private static let boxHeight = 40
  private static let gap = 8
  /// The room between columns, or between groups that stand one below the other.
  private static let way = 70
  private static let narrowWay = 40
  private static let head = 22

  /// A group of entries in boxes, with a word above.
  private struct Group {
    let word: String
    let style: String
    let isLeft: Bool
    let entries: [EntryDescription]
  }

  private var groups: [Group] {
    [
      Group(word: "Learn first", style: "needs", isLeft: true, entries: around.needs),
      Group(word: "Leads to", style: "needed", isLeft: false, entries: around.neededBy),
      Group(word: "Used by", style: "used", isLeft: false, entries: around.usedBy),
    ].filter { !$0.entries.isEmpty }
  }

  /// Both pictures.
  var html: String { "<div class=\"neighbourhood\">\n\(wide)\(narrow)</div>" }

  private var label: String {
    let parts = groups.map { group in
      "\(group.word): \(group.entries.map { $0.title }.joined(separator: ", "))."
    }
    return "Around \(entry.title). " + parts.joined(separator: " ")
  }

  /// Three columns: the lines run from left to right.
  private var wide: String {
    func height(_ groups: [Group]) -> Int {
      groups.reduce(0) {
        $0 + Self.head + $1.entries.count * (Self.boxHeight + Self.gap)
      }
    }
    let (left, right) = (groups.filter { $0.isLeft }, groups.filter { !$0.isLeft })
    let total = max(height(left), height(right), Self.boxHeight + Self.gap)
    let step = Self.boxWidth + Self.way
    // an entry that needs nothing stands at the left
    let first = left.isEmpty ? -step : 0
    let columns = [first, first + step, first + 2 * step]
    let centre = MapLayout.Box(
      x: columns[1], y: (total - Self.boxHeight) / 2, width: Self.boxWidth, height: Self.boxHeight)
    var (lines, boxes) = ("", "")
    for (side, x) in [(left, columns[0]), (right, columns[2])] {
      var y = (total - height(side)) / 2
      for group in side {
        boxes += Self.word(group.word, x, y + 15)
        y += Self.head
        for entry in group.entries {
          let box = MapLayout.Box(x: x, y: y, width: Self.boxWidth, height: Self.boxHeight)
          boxes += node(entry, box)
          let ends = group.isLeft ? (box, centre) : (centre, box)
          lines += Self.line(
            "C\((ends.0.right + ends.1.x) / 2) \(ends.0.middle) \((ends.0.right + ends.1.x) / 2)"
              + " \(ends.1.middle)", from: (ends.0.right, ends.0.middle),
            to: (ends.1.x, ends.1.middle), style: group.style, isDownward: false)
          y += Self.boxHeight + Self.gap
        }
      }
    }
    boxes += node(entry, centre, isHere: true)
    return svg(
      "wide", (right.isEmpty ? columns[1] : columns[2]) + Self.boxWidth, total, lines + boxes)
  }

  /// One below the other, two boxes in a row: the lines run downward, from group to group.
  private var narrow: String {
    let half = (2 * Self.boxWidth + Self.gap - Self.boxWidth) / 2
    let width = 2 * Self.boxWidth + Self.gap
    var (lines, boxes, y) = ("", "", 0)
    func put(_ group: Group) {
      boxes += Self.word(group.word, 0, y + 15)
      y += Self.head
      for (i, entry) in group.entries.enumerated() {
        let box = MapLayout.Box(
          x: i.isMultiple(of: 2) ? 0 : Self.boxWidth + Self.gap, y: y, width: Self.boxWidth,
          height: Self.boxHeight)
        boxes += node(entry, box)
        if !i.isMultiple(of: 2) || i + 1 == group.entries.count { y += Self.boxHeight + Self.gap }
      }
    }
    func arrow(_ style: String) {
      lines += Self.line(
        "", from: (width / 2, y), to: (width / 2, y + Self.narrowWay - Self.gap), style: style,
        isDownward: true)
      y += Self.narrowWay
    }
    for group in groups where group.isLeft {
      put(group)
      arrow(group.style)
    }
    let centre = MapLayout.Box(x: half, y: y, width: Self.boxWidth, height: Self.boxHeight)
    boxes += node(entry, centre, isHere: true)
    y += Self.boxHeight + Self.gap
    for group in groups where !group.isLeft {
      arrow(group.style)
      put(group)
    }
    return svg("narrow", width, y, lines + boxes)
  }

  private func node(
    _ entry: EntryDescription, _ box: MapLayout.Box, isHere: Bool = false
  ) -> String {
    let lines = MapLayout.lines(of: entry.title, width: box.width, most: 2)
    return MapDrawing.node(
      entry, chapter: map.chapterPlace(of: entry), MapLayout.Node(box: box, lines: lines),
      attributes: isHere ? " aria-current=\"page\"" : "")
  }

  private func svg(_ style: String, _ width: Int, _ height: Int, _ body: String) -> String {
    "<svg class=\"\(style)\" viewBox=\"-2 -2 \(width + 4) \(height + 4)\""
      + " width=\"\(width + 4)\" height=\"\(height + 4)\" role=\"group\""
      + " aria-label=\"\(label.escapedForHTML)\">\n\(body)</svg>\n"
  }

  private static func word(_ text: String, _ x: Int, _ y: Int) -> String {
    "<text class=\"group\" x=\"\(x)\" y=\"\(y)\">\(text)</text>\n"
  }

  /// A line with a head at its end, which stops short of the box.
  private static func line(
    _ bend: String, from: (x: Int, y: Int), to: (x: Int, y: Int), style: String, isDownward: Bool
  ) -> String {
    let end = isDownward ? (to.x, to.y - 1) : (to.x - 1, to.y)
    let head =
      isDownward
      ? "M\(end.0 - 4) \(end.1 - 7)L\(end.0) \(end.1)L\(end.0 + 4) \(end.1 - 7)"
      : "M\(end.0 - 7) \(end.1 - 4)L\(end.0) \(end.1)L\(end.0 - 7) \(end.1 + 4)"
    let way = bend.isEmpty ? "L\(end.0) \(end.1)" : "\(bend) \(end.0) \(end.1)"
    return "<path class=\"\(style)\" d=\"M\(from.x) \(from.y)\(way)\"/>"
      + "<path class=\"head\" d=\"\(head)\"/>\n"
  }
}

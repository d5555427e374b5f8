import CatalogKit
import Figures

/// The map in numbers: where each box, each band and each line stands, in pixels.
///
/// Boxes stand in the columns and rows of a grid, with gaps between. Lines run in the gaps only: out
/// of a box to the right, up or down behind its column, along a gap between two rows, and into a box
/// from the left. So no line runs behind a box. In a gap each box has a track of its own.
struct MapLayout {
  /// A rectangle.
  struct Box: Hashable {
    let x, y, width, height: Int

    var right: Int { x + width }
    var bottom: Int { y + height }
    var middle: Int { y + height / 2 }
  }

  /// The box of an entry, with its title in lines.
  struct Node {
    let box: Box
    let lines: [String]
  }

  /// The ground of a chapter, with its title on top.
  struct Band {
    let chapter: Int
    let box: Box
  }

  /// A line from an entry to one that needs it, by their places.
  struct Edge {
    let source, target: Int
    /// From the right side of the source to the left side of the target.
    let line: MapLine
  }

  /// The nodes by the places of their entries.
  let nodes: [Node]
  let bands: [Band]
  let edges: [Edge]
  let width, height: Int

  /// The size of the titles.
  static let type = 12
  /// The distance of two lines of a title.
  static let lineHeight = 14
  private static let boxWidth = 116
  /// The room on each side of a title.
  private static let padding = 6
  private static let columnGap = 32
  private static let rowGap = 12
  /// The room for the title of a chapter.
  private static let head = 26
  private static let bandGap = 8
  private static let margin = 10
  /// The most lines of a title; a longer one is cut.
  private static let mostLines = 3

  /// The layout of a grid.
  ///
  /// - Parameters:
  ///   - grid: the columns and rows of the entries.
  ///   - graph: the entries and their links.
  /// - Complexity: O(entries + links + rows).
  init(_ grid: MapGrid, of graph: LearningGraph) {
    let titles = graph.entries.map { Self.lines(of: $0.title) }
    let rowCount = grid.bands.last?.rows.upperBound ?? 0
    var heights = [Int](repeating: 0, count: rowCount)
    for (entry, lines) in titles.enumerated() {
      heights[grid.rows[entry]] = max(
        heights[grid.rows[entry]], lines.count * Self.lineHeight + 2 * Self.padding)
    }
    let columns = (grid.columns.max() ?? 0) + 1
    width = 2 * Self.margin + columns * (Self.boxWidth + Self.columnGap) - Self.columnGap
    var (y, tops, bands) = (0, [Int](), [Band]())
    for band in grid.bands {
      let top = y
      y += Self.head
      for row in band.rows {
        y += Self.rowGap
        tops.append(y)
        y += heights[row]
      }
      y += Self.rowGap
      bands.append(
        Band(chapter: band.chapter, box: Box(x: 0, y: top, width: width, height: y - top)))
      y += Self.bandGap
    }
    height = max(0, y - Self.bandGap)
    self.bands = bands
    let nodes = titles.enumerated().map { entry, lines in
      let own = lines.count * Self.lineHeight + 2 * Self.padding
      let row = grid.rows[entry]
      return Node(
        box: Box(
          x: Self.margin + grid.columns[entry] * (Self.boxWidth + Self.columnGap),
          y: tops[row] + (heights[row] - own) / 2, width: Self.boxWidth, height: own),
        lines: lines)
    }
    self.nodes = nodes
    let tracks = Self.tracks(grid, graph)
    edges = graph.needs.enumerated().flatMap { target, needs in
      needs.map { source in
        // the gap above the target's row, or below it for a line that comes from below
        let row = grid.rows[target]
        let gap =
          grid.rows[source] > row
          ? tops[row] + heights[row] + Self.rowGap / 2 : tops[row] - Self.rowGap / 2
        return Edge(
          source: source, target: target,
          line: MapLine(
            from: nodes[source].box, to: nodes[target].box, track: tracks[source],
            lane: gap + 2 * (source % 5 - 2),
            isNear: grid.columns[target] == grid.columns[source] + 1)
        )
      }
    }
  }

  /// How far behind its box the lines of each entry turn: the lower a box, the nearer.
  private static func tracks(_ grid: MapGrid, _ graph: LearningGraph) -> [Int] {
    var tracks = grid.columns.map { _ in 0 }
    let sources = grid.columns.indices.filter { !graph.neededBy[$0].isEmpty }
      .sorted { (grid.columns[$0], -grid.rows[$0]) < (grid.columns[$1], -grid.rows[$1]) }
    let counts = sources.reduce(into: [Int: Int]()) { $0[grid.columns[$1], default: 0] += 1 }
    let room = columnGap - MapLine.arrival - 8
    var (column, i) = (-1, 0)
    for source in sources {
      i = grid.columns[source] == column ? i + 1 : 0
      column = grid.columns[source]
      tracks[source] = 4 + i * room / max((counts[column] ?? 1) - 1, 1)
    }
    return tracks
  }

  /// A title in lines that fit into a box of some width.
  static func lines(
    of title: String, width: Int = boxWidth, most: Int = mostLines
  ) -> [String] {
    let room = Double(width - 2 * padding)
    let lines = Words.lines(title, room: room, size: Double(type), limit: most)
    return lines.isEmpty ? [""] : lines
  }
}

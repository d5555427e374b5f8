import CatalogKit

/// The places of the entries on the map: a band of rows for each chapter, a column for each depth.
///
/// The links lead from left to right, because an entry is deeper than all that it needs. What is
/// free is the row of an entry within its band. Rows near those of its neighbours make links short,
/// and short links cross less; of the orders that the sweeps make, the one with the fewest crossings
/// is kept, and neighbours in it are exchanged as long as that saves more.
///
/// - Source: K. Sugiyama, S. Tagawa, M. Toda, *Methods for visual understanding of hierarchical
///   system structures*, 1981: the order by barycentres, in sweeps to the right and to the left.
struct MapGrid {
  /// The rows of a chapter, counted through all bands.
  struct Band {
    /// The place of the chapter among all chapters.
    let chapter: Int
    let rows: Range<Int>
  }

  /// The chapters that have entries, in their order.
  let bands: [Band]
  /// The column of each entry: its depth.
  let columns: [Int]
  /// The row of each entry, in the order whose links cross least.
  private(set) var rows: [Int]
  /// The entries of each cell, a band and a column, from above.
  private var cells: [Cell]

  private struct Cell {
    let band: Int
    var entries: [Int]
  }

  /// How many sweeps are made, to the right and to the left in turn.
  private static let sweeps = 16

  /// The grid of a graph.
  ///
  /// - Parameters:
  ///   - graph: the entries and their links.
  ///   - chapters: the chapters in the order of the bands.
  /// - Complexity: O(sweeps · (links² + entries · log entries)).
  init(_ graph: LearningGraph, chapters: [Chapter]) {
    columns = graph.depths
    let width = (columns.max() ?? 0) + 1
    let places = Dictionary(
      uniqueKeysWithValues: chapters.enumerated().map { ($1.id, $0) })
    var inCell = [[Int]](repeating: [], count: chapters.count * width)
    for (entry, description) in graph.entries.enumerated() {
      if let chapter = places[description.chapter] {
        inCell[chapter * width + columns[entry]].append(entry)
      }
    }
    var (bands, cells, top) = ([Band](), [Cell](), 0)
    for chapter in chapters.indices {
      let own = inCell[chapter * width..<(chapter + 1) * width]
      let height = own.map { $0.count }.max() ?? 0
      guard height > 0 else { continue }
      cells += own.filter { !$0.isEmpty }.map { Cell(band: bands.count, entries: $0) }
      bands.append(Band(chapter: chapter, rows: top..<top + height))
      top += height
    }
    (self.bands, self.cells) = (bands, cells)
    rows = columns.map { _ in 0 }
    for cell in cells {
      for (i, entry) in cell.entries.enumerated() {
        rows[entry] = bands[cell.band].rows.lowerBound + i
      }
    }
    sort(graph)
  }

  /// Makes the sweeps and keeps the rows with the fewest crossings.
  private mutating func sort(_ graph: LearningGraph) {
    var best = (rows: rows, crossings: crossings(graph))
    for sweep in 0..<Self.sweeps {
      let isRightward = sweep.isMultiple(of: 2)
      let order = cells.indices.sorted { a, b in
        let (left, right) = (columns[cells[a].entries[0]], columns[cells[b].entries[0]])
        return left == right ? a < b : (left < right) == isRightward
      }
      for cell in order { place(cell, by: isRightward ? graph.needs : graph.neededBy) }
      let crossings = crossings(graph)
      if crossings < best.crossings { best = (rows, crossings) }
    }
    rows = best.rows
    exchange(graph)
  }

  /// Exchanges entries of a cell as long as that saves crossings.
  private mutating func exchange(_ graph: LearningGraph) {
    let links = Self.links(of: graph)
    var saves = true
    while saves {
      saves = false
      for cell in cells {
        let order = cell.entries.sorted { rows[$0] < rows[$1] }
        for (a, b) in zip(order, order.dropFirst()) {
          let before = crossings(links, at: [a, b])
          rows.swapAt(a, b)
          if crossings(links, at: [a, b]) < before {
            saves = true
          } else {
            rows.swapAt(a, b)
          }
        }
      }
    }
  }

  /// Puts the entries of a cell into the free rows nearest to their barycentres.
  private mutating func place(_ cell: Int, by links: [[Int]]) {
    let band = bands[cells[cell].band].rows
    // b(v) = Σ row(u) / |links(v)| over the neighbours u of v
    let wishes = cells[cell].entries.map { entry -> (entry: Int, row: Double) in
      let near = links[entry]
      guard !near.isEmpty else { return (entry, Double(rows[entry])) }
      return (entry, Double(near.reduce(0) { $0 + rows[$1] }) / Double(near.count))
    }.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
      .map { $0.element }
    var lowest = band.lowerBound
    for (i, wish) in wishes.enumerated() {
      let highest = band.upperBound - (wishes.count - i)
      let row = min(max(Int(wish.row.rounded()), lowest), highest)
      rows[wish.entry] = row
      lowest = row + 1
    }
    cells[cell].entries = wishes.map { $0.entry }
  }

  /// A line from an entry to one that needs it.
  private typealias Link = (source: Int, target: Int)

  private static func links(of graph: LearningGraph) -> [Link] {
    graph.needs.enumerated().flatMap { target, needs in
      needs.map { (source: $0, target: target) }
    }
  }

  /// How many pairs of links cross, each drawn as a straight line.
  private func crossings(_ graph: LearningGraph) -> Int {
    let links = Self.links(of: graph)
    return links.indices.reduce(0) { count, i in
      count + links[..<i].count { cross(links[i], $0) }
    }
  }

  /// How many of the pairs cross of which a link begins or ends at one of the entries.
  private func crossings(_ links: [Link], at entries: [Int]) -> Int {
    let touches = links.map { entries.contains($0.source) || entries.contains($0.target) }
    var count = 0
    for i in links.indices where touches[i] {
      for j in links.indices where !touches[j] || j < i {
        if cross(links[i], links[j]) { count += 1 }
      }
    }
    return count
  }

  private func cross(_ a: Link, _ b: Link) -> Bool {
    side(a, b.source) * side(a, b.target) < 0 && side(b, a.source) * side(b, a.target) < 0
  }

  /// On which side of a link an entry stands: −1, 0 or 1.
  private func side(_ link: Link, _ entry: Int) -> Int {
    let (x, y) = (columns[link.source], rows[link.source])
    let turn =
      (columns[link.target] - x) * (rows[entry] - y)
      - (rows[link.target] - y) * (columns[entry] - x)
    return turn.signum()
  }
}

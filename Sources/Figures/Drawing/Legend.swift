/// The names of the layers beside small samples of them, in rows.
struct Legend {
  /// A sample and its words.
  struct Item {
    let series: Series
    let text: String
    /// The left edge, counted from the legend's.
    let x: Double
    /// The row, counted from 0.
    let row: Int
  }

  let items: [Item]

  static let rowHeight = 22.0

  var height: Double { Double((items.last?.row ?? -1) + 1) * Legend.rowHeight }

  /// Fills rows from the left.
  ///
  /// A single label is shown too where another layer needs to be told apart from it.
  ///
  /// - Parameters:
  ///   - series: The layers.
  ///   - room: The width of a row.
  init(_ series: [Series], room: Double) {
    let marks = series.filter { $0.layer.isNamed }
    let labelled = marks.compactMap { mark -> (Series, String)? in
      let label = mark.layer.label ?? ""
      return label.isEmpty && mark.layer.scale == nil ? nil : (mark, label)
    }
    let isScaled = marks.contains { $0.layer.scale != nil }
    guard isScaled || labelled.count > 1 || (labelled.count == 1 && marks.count > 1) else {
      items = []
      return
    }
    var items: [Item] = []
    var x = 0.0
    var row = 0
    for (mark, label) in labelled {
      let text = Words.fitted(label, room: room - mark.layer.sampleWidth - 8, size: Words.small)
      let width = mark.layer.sampleWidth + 7 + Words.width(text, size: Words.small)
      if x > 0 && x + width > room {
        x = 0
        row += 1
      }
      items.append(Item(series: mark, text: text, x: x, row: row))
      x += width + 20
    }
    self.items = items
  }

  /// Draws the legend.
  ///
  /// - Parameters:
  ///   - left: Its left edge.
  ///   - top: Its top.
  /// - Returns: The samples and words.
  func elements(left: Double, top: Double) -> [Element] {
    items.flatMap { item -> [Element] in
      let x = left + item.x
      let y = top + (Double(item.row) + 0.5) * Legend.rowHeight
      let words = Element.words(
        item.text, at: Figure.Point(x + item.series.layer.sampleWidth + 7, y + 4.5),
        size: Words.small)
      return Legend.sample(item.series, x: x, y: y) + [words]
    }
  }

  /// A small picture of a layer from its left edge, around the height y.
  private static func sample(_ series: Series, x: Double, y: Double) -> [Element] {
    let width = series.layer.sampleWidth
    let from = Figure.Point(x, y)
    let to = Figure.Point(x + width, y)
    let middle = Figure.Point(x + width / 2, y)
    let stroke = "M" + Outlines.text(from) + "L" + Outlines.text(to)
    switch series.layer {
    case .line(let line):
      let marks =
        line.markers
        ? [Element.symbol(Palette.symbol(series.number), at: [middle], colour: series.colour)] : []
      return [Element.stroke(stroke, colour: series.colour, dash: series.dash)] + marks
    case .scatter(let scatter):
      let symbol = scatter.symbol ?? Palette.symbol(series.number)
      return [Element.symbol(symbol, at: [middle], colour: series.colour)]
    case .bars(let bars):
      return [
        Element.bar(x: x, y: y - 7, width: 14, height: 14, series: series, isPale: bars.isPale)
      ]
    case .outline(let outline):
      guard outline.filled else {
        return [Element.stroke(stroke, colour: series.colour, dash: series.dash)]
      }
      let box =
        "M" + Outlines.text(Figure.Point(x + 1, y - 7)) + "h24v14h-24Z"
      return [
        Element.tint(box, colour: series.colour),
        Element.stroke(box, colour: series.colour, dash: series.dash),
      ]
    case .path, .arrows:
      let arrow = Outlines.arrow(from: from, to: to)
      return [
        Element.stroke(arrow.shaft.path, colour: series.colour),
        Element.solid(arrow.head.path, colour: series.colour),
      ]
    case .contour:
      let lower = "M" + Outlines.text(Figure.Point(x, y + 5)) + "q13 -2 26 -9"
      let upper = "M" + Outlines.text(Figure.Point(x, y - 1)) + "q10 -1 18 -6"
      return [Element.isoline(lower + upper)]
    case .histogram:
      return [Element.bar(x: x, y: y - 7, width: 14, height: 14, tinted: series)]
    case .boxes:
      return [Element.bar(x: x, y: y - 7, width: 14, height: 14, tinted: series)]
    case .heatMap: return series.layer.scale?.strip(x: x, y: y) ?? []
    case .linearMap:
      let grid = "M" + Outlines.text(Figure.Point(x, y - 4)) + "h26m0 8h-26m9 -11v14m8 0v-14"
      return [Element.stroke(grid, colour: series.colour, width: 1.1)]
    case .errorBars(let bars):
      let bar = "M" + Outlines.text(Figure.Point(x + 9, y - 7)) + "h8m-4 0v14m-4 0h8"
      return [Element.whisker(bar, bars.series == nil ? nil : series.colour)]
    case .text, .rule, .images, .network, .angle: return []
    }
  }
}

extension Figure.Layer {
  /// The width of the layer's sample in the legend.
  var sampleWidth: Double {
    switch self {
    case .scatter: 10
    case .bars, .histogram, .boxes: 14
    case .heatMap: scale?.stripWidth ?? 26
    default: 26
    }
  }

  /// Whether the layer has a place in the legend.
  var isNamed: Bool {
    switch self {
    case .line, .scatter, .bars, .contour, .path, .outline, .arrows, .histogram, .boxes: true
    case .heatMap, .linearMap: true
    case .errorBars(let bars): bars.label != nil
    case .text, .rule, .images, .network, .angle: false
    }
  }
}

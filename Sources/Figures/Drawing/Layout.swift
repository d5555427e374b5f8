/// Where everything stands: from top to bottom title, legend, y label, plot area, ticks, x label.
struct Layout {
  let width: Double
  let height: Double
  let plane: Plane
  let xTicks: TickRow
  let yTicks: TickRow
  /// The left edge of title, legend and y label.
  let edge: Double
  let titleLines: [String]
  let yLabelLines: [String]
  let xLabelLines: [String]
  let legend: Legend
  /// The top of the legend and of the y label.
  let legendTop: Double
  let yLabelTop: Double
  /// The top of the x label.
  let xLabelTop: Double

  /// Lays a figure out.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - series: Its layers, numbered.
  ///   - width: The width of the drawing.
  ///   - isTitled: Whether the title is part of the drawing.
  init(_ figure: Figure, series: [Series], width: Double, isTitled: Bool) {
    let outer = 10.0
    let usual = figure.aspect == .equal ? 0.85 : (width < 480 ? 0.75 : 0.56)
    let asked = figure.ratio ?? usual
    let ratio = asked.isFinite ? min(max(asked, 0.1), 3) : usual
    let isEqual =
      figure.aspect == .equal && figure.x.hasUnits && figure.y.hasUnits
    var extent = Extent(of: figure)
    if isEqual {
      extent = extent.shaped(width: width - 70, height: (width - 70) * ratio, least: 110)
    }

    // Room beside the plot: the y labels at the left, half of the last x label at the right.
    let rows = figure.rowsOfBars
    let nameRoom = rows == nil ? 150 : min(300, width / 2 - 22)
    let yMarks = TickRow.marks(figure.y, extent.y, room: nameRoom)
    let xMarks = TickRow.marks(figure.x, extent.x)
    let rim = figure.gallery == nil ? 30.0 : outer
    var left = figure.isBare ? rim : min(outer + TickRow.widest(yMarks.labels) + 12, width / 2)
    let right =
      figure.isBare
      ? rim : figure.x.isCategorical ? 18 : max(18, min(TickRow.widest(xMarks.labels) / 2, 50))
    if case .categories(let names) = figure.x.scale, !names.isEmpty {
      // A slanted first name reaches to the left by cos 40° of its width.
      let slot = (width - left - right) / Double(names.count)
      if TickRow.isSlanted(names, slot: slot) {
        left = max(left, outer + 0.77 * TickRow.widest(Array(xMarks.labels.prefix(2))) - slot / 2)
      }
    }

    let room = max(width - left - right, 60)
    var plotWidth = room
    var plotHeight = max(room * ratio, 60)
    // Each row of bars has room for its name, however many there are.
    if let rows { plotHeight = Double(min(max(rows, 1), 400)) * 24 }
    if figure.isBare, let gallery = figure.gallery { plotHeight = gallery.height(room: room) }
    if isEqual {
      // One unit is as long in x as in y: height = width · (y length / x length)
      let shape = extent.y.length / extent.x.length
      plotHeight = min(room * shape, room * ratio)
      plotWidth = min(room, plotHeight / shape)
    }
    let start = left + (room - plotWidth) / 2
    edge = figure.isBare ? outer : outer + (room - plotWidth) / 2

    titleLines = isTitled ? Words.lines(figure.title, room: width - 2 * outer, size: 16) : []
    legend = Legend(series, room: width - edge - outer)
    yLabelLines = Words.lines(figure.y.label, room: width - edge - outer, limit: 2)
    xLabelLines = Words.lines(figure.x.label, room: room, limit: 2)
    legendTop = outer + Double(titleLines.count) * 22 + (titleLines.isEmpty ? 0 : 6)
    yLabelTop = legendTop + legend.height + (legend.height > 0 ? 6 : 0)
    let top = yLabelTop + Double(yLabelLines.count) * Words.lineHeight + (figure.isBare ? rim : 10)
    let bottom = top + plotHeight

    plane = Plane(
      x: Projection(
        bounds: extent.x, isLogarithmic: figure.x.isLogarithmic, start: start,
        end: start + plotWidth),
      y: Projection(
        bounds: extent.y, isLogarithmic: figure.y.isLogarithmic, start: bottom, end: top))
    xTicks = TickRow.horizontal(figure.x, plane.x)
    yTicks = TickRow.vertical(figure.y, plane.y, room: nameRoom)
    // Slanted names reach down by sin 40° of their width.
    let ticksHeight =
      figure.isBare
      ? rim
      : xTicks.isSlanted ? 0.65 * xTicks.widest + 20 : 8 + 16 * Double(max(xTicks.rows, 1))
    xLabelTop = bottom + ticksHeight + 4
    height =
      xLabelTop + Double(xLabelLines.count) * Words.lineHeight + (xLabelLines.isEmpty ? 2 : 8)
    self.width = width
  }
}

extension Figure.Axis {
  /// Whether equal differences are equally long, so that the axis has a length of one unit.
  var hasUnits: Bool { if case .linear = scale { true } else { false } }
}

extension Figure {
  /// How many names stand beside bars that lie; nil where no bars do.
  fileprivate var rowsOfBars: Int? {
    let isLying = layers.contains { layer in
      if case .bars(let bars) = layer { bars.direction == .horizontal } else { false }
    }
    guard isLying, case .categories(let names) = y.scale else { return nil }
    return names.count
  }
}

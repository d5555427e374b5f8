/// Grid, axes, ticks and their words.
struct Axes {
  let layout: Layout
  let figure: Figure

  private func horizontal(_ y: Double, from: Double, to: Double) -> String {
    "M" + Numeral.coordinate(from) + " " + Numeral.coordinate(y) + "H" + Numeral.coordinate(to)
  }

  private func vertical(_ x: Double, from: Double, to: Double) -> String {
    "M" + Numeral.coordinate(x) + " " + Numeral.coordinate(from) + "V" + Numeral.coordinate(to)
  }

  /// What lies behind the marks: light grid lines, none between categories.
  var grid: [Element] {
    let plane = layout.plane
    guard !figure.isBare else { return [] }
    var path = ""
    if !figure.x.isCategorical {
      for tick in layout.xTicks.ticks {
        path += vertical(tick.place, from: plane.top, to: plane.bottom)
      }
    }
    if !figure.y.isCategorical {
      for tick in layout.yTicks.ticks {
        path += horizontal(tick.place, from: plane.left, to: plane.right)
      }
    }
    guard !path.isEmpty else { return [] }
    return [Element("path", [("d", path), ("fill", "none"), ("stroke", Palette.grid)])]
  }

  /// The line y = 0 where it crosses the plot area, and x = 0 too where units are equal.
  var zeros: [Element] {
    let plane = layout.plane
    guard !figure.isBare else { return [] }
    var path = ""
    let inside = 1.0
    let isRuled = figure.layers.contains { layer in
      if case .rule(let rule) = layer { rule.place == .horizontal(0) } else { false }
    }
    if !isRuled, figure.y.hasUnits, let y = plane.y(0), y > plane.top + inside,
      y < plane.bottom - inside
    {
      path += horizontal(y, from: plane.left, to: plane.right)
    }
    if figure.aspect == .equal, figure.x.hasUnits, let x = plane.x(0), x > plane.left + inside,
      x < plane.right - inside
    {
      path += vertical(x, from: plane.top, to: plane.bottom)
    }
    return path.isEmpty ? [] : [Element.hairline(path, opacity: 0.38)]
  }

  /// The two axes with their ticks, and all the words around the plot.
  var frame: [Element] {
    guard !figure.isBare else { return labels }
    let plane = layout.plane
    var path = horizontal(plane.bottom, from: plane.left, to: plane.right)
    path += vertical(plane.left, from: plane.top, to: plane.bottom)
    if !figure.x.isCategorical {
      for tick in layout.xTicks.ticks {
        path += vertical(tick.place, from: plane.bottom, to: plane.bottom + 5)
      }
    }
    return [Element.hairline(path, opacity: 0.6)] + tickLabels + labels
  }

  private var tickLabels: [Element] {
    let plane = layout.plane
    let across = layout.xTicks.ticks.flatMap { tick in
      tick.lines.enumerated().map { index, line in
        guard layout.xTicks.isSlanted else {
          return Element.words(
            line, at: Figure.Point(tick.place, plane.bottom + 20 + 16 * Double(index)),
            size: Words.small, anchor: .middle)
        }
        let place = Figure.Point(tick.place + 5, plane.bottom + 16)
        return Element.words(
          line, at: place, size: Words.small, anchor: .end,
          more: [("transform", "rotate(-40 " + Outlines.text(place) + ")")])
      }
    }
    let down = layout.yTicks.ticks.flatMap { tick in
      tick.lines.map { line in
        Element.words(
          line, at: Figure.Point(plane.left - 8, tick.place + 4.5), size: Words.small,
          anchor: .end)
      }
    }
    return [Element("g", [("fill-opacity", "0.85")], children: across + down)]
  }

  private var labels: [Element] {
    let plane = layout.plane
    let titles = layout.titleLines.enumerated().map { index, line in
      Element.words(
        line, at: Figure.Point(layout.edge, 26 + Double(index) * 22), size: 16,
        more: [("font-weight", "600")])
    }
    let y = layout.yLabelLines.enumerated().map { index, line in
      let top = layout.yLabelTop + Double(index) * Words.lineHeight
      return Element.words(line, at: Figure.Point(layout.edge, top + 14))
    }
    let x = layout.xLabelLines.enumerated().map { index, line in
      let top = layout.xLabelTop + Double(index) * Words.lineHeight
      return Element.words(
        line, at: Figure.Point((plane.left + plane.right) / 2, top + 14), anchor: .middle)
    }
    return titles + y + x
  }
}

extension Figure {
  /// Whether the figure has no axes: pictures and graphs have no coordinates to be read.
  var isBare: Bool {
    !layers.isEmpty
      && layers.allSatisfy { layer in
        switch layer {
        case .images, .network, .text: true
        default: false
        }
      } && layers.contains { if case .text = $0 { false } else { true } }
  }
}

extension Figure.Axis {
  var isCategorical: Bool { if case .categories = scale { true } else { false } }
}

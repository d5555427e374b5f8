/// The rows of each kind of layer.
extension Figure {
  /// The numbers of a layer.
  ///
  /// - Parameter layer: One of the figure's layers.
  /// - Returns: Its table, with all rows.
  func table(of layer: Layer) -> DataTable {
    func points(_ caption: String, _ points: [Point]) -> DataTable {
      DataTable(
        layer.name ?? caption, headers: [heading(x, "x"), heading(y, "y")],
        rows: points.map { [x.text($0.x), y.text($0.y)] })
    }
    switch layer {
    case .line(let line): return points("Line", line.points)
    case .scatter(let scatter): return points("Points", scatter.points)
    case .path(let path): return points("Path, in order", path.points)
    case .outline(let outline): return points("Closed curve, in order", outline.points)
    case .bars(let bars): return table(of: bars, caption: layer.name ?? "Bars")
    case .contour(let contour): return table(of: contour, caption: layer.name ?? "Heights")
    case .arrows(let arrows):
      return DataTable(
        layer.name ?? "Arrows", headers: ["name", "from x", "from y", "to x", "to y"],
        rows: arrows.arrows.map {
          [$0.label ?? "", x.text($0.from.x), y.text($0.from.y), x.text($0.to.x), y.text($0.to.y)]
        })
    case .text(let note):
      return DataTable(
        "Notes", headers: ["words", heading(x, "x"), heading(y, "y")],
        rows: [[note.text, x.text(note.at.x), y.text(note.at.y)]])
    case .rule(let rule): return table(of: rule)
    case .histogram(let histogram):
      return DataTable(
        layer.name ?? "Bins",
        headers: ["from", "to", histogram.measure == .counts ? "count" : "density"],
        rows: histogram.heights.enumerated().map { i, height in
          [x.text(histogram.edges[i]), x.text(histogram.edges[i + 1]), Axis.number(height)]
        })
    case .heatMap(let map): return table(of: map, caption: layer.name ?? "Cells")
    case .images(let images): return table(of: images)
    case .network(let network): return table(of: network)
    case .boxes(let boxes): return table(of: boxes, caption: layer.name ?? "Box plots")
    case .angle(let angle):
      return DataTable(
        "Angles", headers: ["name", "vertex x", "vertex y"],
        rows: [
          [
            angle.label ?? (angle.isRight ? "right angle" : ""), x.text(angle.at.x),
            y.text(angle.at.y),
          ]
        ])
    case .linearMap(let map):
      let images = [("e₁", map(Point(1, 0))), ("e₂", map(Point(0, 1)))]
      return DataTable(
        "Linear map", headers: ["vector", "image x", "image y"],
        rows: images.map { [$0.0, Axis.number($0.1.x), Axis.number($0.1.y)] })
    case .errorBars(let bars):
      let axis = bars.direction == .vertical ? y : x
      return DataTable(
        layer.name ?? "Error bars", headers: [heading(x, "x"), heading(y, "y"), "from", "to"],
        rows: bars.spans.map { span in
          let isVertical = bars.direction == .vertical
          return [
            x.text(span.point.x), y.text(span.point.y),
            axis.text(isVertical ? span.from.y : span.from.x),
            axis.text(isVertical ? span.to.y : span.to.x),
          ]
        })
    }
  }

  private func heading(_ axis: Axis, _ usual: String) -> String {
    axis.label.isEmpty ? (axis.isCategorical ? "category" : usual) : axis.label
  }

  private func table(of bars: Bars, caption: String) -> DataTable {
    let hasErrors = !bars.errors.isEmpty
    let (names, lengths) = bars.direction == .vertical ? (x, y) : (y, x)
    let rows = bars.values.enumerated().map { i, value in
      let error = i < bars.errors.count ? Axis.number(bars.errors[i]) : ""
      return [names.text(Double(i)), lengths.text(value)] + (hasErrors ? [error] : [])
    }
    // bars that lie are read from the top
    return DataTable(
      caption,
      headers: [heading(names, "x"), heading(lengths, "value")] + (hasErrors ? ["±"] : []),
      rows: bars.direction == .vertical ? rows : rows.reversed())
  }

  private func table(of rule: Rule) -> DataTable {
    let words = rule.label ?? ""
    let row: [String] =
      switch rule.place {
      case .horizontal(let value): [words, heading(y, "y"), y.text(value)]
      case .vertical(let value): [words, heading(x, "x"), x.text(value)]
      }
    return DataTable("Lines across", headers: ["name", "axis", "at"], rows: [row])
  }

  /// A grid of at most eleven lines each way, evenly chosen.
  private func table(of contour: Contour, caption: String) -> DataTable {
    let (m, n) = (contour.x.count, contour.y.count)
    guard m > 0, n > 0, contour.z.count >= m * n else {
      return DataTable(caption, headers: [], rows: [])
    }
    func some(_ count: Int) -> [Int] {
      count <= 11 ? Array(0..<count) : (0..<11).map { $0 * (count - 1) / 10 }
    }
    let columns = some(m)
    let rows = some(n)
    return DataTable(
      caption,
      headers: [heading(y, "y") + " \\ " + heading(x, "x")] + columns.map { x.text(contour.x[$0]) },
      rows: rows.map { j in
        [y.text(contour.y[j])] + columns.map { Axis.number(contour.z[j * m + $0]) }
      }, omitted: n - rows.count)
  }

  /// The first 20 columns.
  private func table(of map: HeatMap, caption: String) -> DataTable {
    guard map.rows > 0, map.columns > 0, map.values.count >= map.rows * map.columns else {
      return DataTable(caption, headers: [], rows: [])
    }
    let shown = min(map.columns, 20)
    let rest = shown < map.columns ? ["…"] : []
    return DataTable(
      caption, headers: [heading(y, "row")] + (0..<shown).map { x.text(Double($0)) } + rest,
      rows: (0..<map.rows).map { i in
        [y.text(Double(map.rows - 1 - i))]
          + (0..<shown).map { Axis.number(map.values[i * map.columns + $0]) } + rest
      })
  }

  private func table(of images: Images) -> DataTable {
    DataTable(
      "Pictures", headers: ["picture", "rows", "columns", "least value", "greatest value"],
      rows: images.images.enumerated().map { i, image in
        let bounds = Bounds.of(image.values, logarithmic: false)
        return [
          image.caption.isEmpty ? "\(i + 1)" : image.caption, "\(image.rows)", "\(image.columns)",
          bounds.map { Axis.number($0.low) } ?? "", bounds.map { Axis.number($0.high) } ?? "",
        ]
      })
  }

  /// One row an edge; a node without edges has a row of its own.
  private func table(of network: Network) -> DataTable {
    func name(_ i: Int) -> String {
      network.nodes.indices.contains(i) && !network.nodes[i].name.isEmpty
        ? network.nodes[i].name : "\(i)"
    }
    let hasLabels = network.edges.contains { $0.label != nil }
    let headers = network.isDirected ? ["from", "to"] : ["node", "neighbour"]
    let edges = network.edges.map { edge in
      [name(edge.from), name(edge.to)] + (hasLabels ? [edge.label ?? ""] : [])
    }
    let alone = network.nodes.indices.filter { i in
      !network.edges.contains { $0.from == i || $0.to == i }
    }
    return DataTable(
      "Edges", headers: headers + (hasLabels ? ["on the edge"] : []),
      rows: edges + alone.map { [name($0), "none"] + (hasLabels ? [""] : []) })
  }

  private func table(of boxes: Boxes, caption: String) -> DataTable {
    DataTable(
      caption,
      headers: [
        heading(x, "group"), "values", "lower whisker", "lower hinge", "median", "upper hinge",
        "upper whisker", "outliers",
      ],
      rows: boxes.groups.enumerated().map { i, values in
        guard let box = Box(values) else {
          return [x.text(Double(i)), "0", "", "", "", "", "", ""]
        }
        let numbers = [
          box.lowerWhisker, box.lowerHinge, box.median, box.upperHinge, box.upperWhisker,
        ]
        var outliers = ""
        for value in box.outliers.prefix(10) {
          outliers += (outliers.isEmpty ? "" : ", ") + y.text(value)
        }
        if box.outliers.count > 10 { outliers += ", … (\(box.outliers.count))" }
        return [x.text(Double(i)), "\(box.count)"] + numbers.map { y.text($0) } + [outliers]
      })
  }
}

extension Figure.Layer {
  /// The layer's label, unless there are no words in it.
  fileprivate var name: String? {
    guard let label, !label.isEmpty else { return nil }
    return label
  }
}

extension Figure.Axis {
  /// A coordinate in words: the name of its category, otherwise the number.
  ///
  /// - Parameter value: The coordinate.
  /// - Returns: The words.
  fileprivate func text(_ value: Double) -> String {
    guard case .categories(let names) = scale else { return Figure.Axis.number(value) }
    let index = Int(min(max(value == value ? value.rounded() : -1, -1), 1e6))
    return names.indices.contains(index) && Double(index) == value
      ? names[index] : Figure.Axis.number(value)
  }

  /// A number to six digits.
  fileprivate static func number(_ value: Double) -> String { Numeral.short(value, digits: 6) }
}

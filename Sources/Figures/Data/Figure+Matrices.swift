/// Figures of matrices and graphs, written short.
extension Figure {
  /// A matrix as coloured cells with the names of its rows and columns.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - rows: The names of the rows, from the top.
  ///   - columns: The names of the columns.
  ///   - values: The values, row-major.
  ///   - rowLabel: What the names of the rows are names of.
  ///   - columnLabel: What the names of the columns are names of.
  ///   - colours: How values become colours.
  ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
  ///   - showsNumbers: Whether numbers stand in the cells, where there is room.
  ///   - label: What the colours show.
  /// - Returns: The figure.
  /// - Precondition: `values` has a value for each row and column.
  public static func heatMap(
    _ title: String, description: String, rows: [String], columns: [String], values: [Double],
    rowLabel: String = "", columnLabel: String = "", colours: Colours = .automatic,
    range: ClosedRange<Double>? = nil, showsNumbers: Bool = true, label: String? = nil
  ) -> Figure {
    let map = HeatMap(
      rows: rows.count, columns: columns.count, values: values, colours: colours, range: range,
      showsNumbers: showsNumbers, label: label)
    let ratio = columns.isEmpty ? 0.5 : Double(rows.count) / Double(columns.count)
    return Figure(
      title, description: description, x: .categories(columns, label: columnLabel),
      y: .categories(rows.reversed(), label: rowLabel), ratio: min(max(ratio * 0.8, 0.15), 1),
      layers: [.heatMap(map)])
  }

  /// Small pictures in rows with captions, all on one scale.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - images: The pictures, row by row.
  ///   - columns: How many stand side by side.
  ///   - colours: How values become colours: sequential is ink on paper.
  ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
  /// - Returns: The figure.
  public static func images(
    _ title: String, description: String, _ images: [Image], columns: Int = 8,
    colours: Colours = .automatic, range: ClosedRange<Double>? = nil
  ) -> Figure {
    Figure(
      title, description: description,
      layers: [.images(Images(images, columns: columns, colours: colours, range: range))])
  }

  /// A graph of named nodes.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - nodes: The names of the nodes.
  ///   - edges: The edges, by the numbers of their nodes.
  ///   - isDirected: Whether edges have a direction.
  ///   - placed: Where the nodes stand.
  /// - Returns: The figure.
  public static func graph(
    _ title: String, description: String, nodes: [String], edges: [Edge],
    isDirected: Bool = false, placed: Placement = .circular
  ) -> Figure {
    let points = placed.points(nodes.count, edges: edges)
    let aspect: Aspect =
      switch placed {
      case .circular, .at: .equal
      case .layered: .free
      }
    return Figure(
      title, description: description, aspect: aspect, ratio: 0.6,
      layers: [
        .network(
          Network(
            zip(nodes, points).map { Network.Node($0, at: $1) }, edges: edges,
            isDirected: isDirected))
      ])
  }
}

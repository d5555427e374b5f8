extension Figure {
  /// A graph: nodes at points, joined by edges.
  public struct Network: Hashable, Sendable {
    /// The nodes, counted from 0.
    public var nodes: [Node]
    /// The edges; those of nodes that do not exist are not drawn.
    public var edges: [Edge]
    /// Whether edges have a direction, shown as arrows.
    public var isDirected: Bool
    /// Whose colour the nodes take, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a graph.
    ///
    /// - Parameters:
    ///   - nodes: The nodes.
    ///   - edges: The edges.
    ///   - isDirected: Whether edges have a direction.
    ///   - series: Whose colour the nodes take; nil takes the next.
    public init(
      _ nodes: [Node], edges: [Edge], isDirected: Bool = false, series: Int? = nil
    ) {
      self.nodes = nodes
      self.edges = edges
      self.isDirected = isDirected
      self.series = series
    }

    /// A node of a graph.
    public struct Node: Hashable, Sendable {
      /// Its name.
      public var name: String
      /// Where it stands.
      public var at: Point

      /// Creates a node.
      ///
      /// - Parameters:
      ///   - name: Its name.
      ///   - at: Where it stands.
      public init(_ name: String, at: Point) {
        self.name = name
        self.at = at
      }
    }
  }

  /// An edge of a graph.
  public struct Edge: Hashable, Sendable {
    /// The number of the node it begins at, counted from 0.
    public var from: Int
    /// The number of the node it ends at.
    public var to: Int
    /// The words on it, such as its weight.
    public var label: String?

    /// Creates an edge.
    ///
    /// - Parameters:
    ///   - from: The number of the node it begins at.
    ///   - to: The number of the node it ends at.
    ///   - label: The words on it, such as its weight.
    public init(_ from: Int, _ to: Int, label: String? = nil) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// Where the nodes of a graph stand.
  public enum Placement: Hashable, Sendable {
    /// Evenly on a circle, from the top clockwise.
    case circular
    /// In columns from left to right: a node stands right of all that lead to it.
    case layered
    /// At given points, one a node.
    case at([Point])

    /// The point of each node.
    ///
    /// - Parameters:
    ///   - count: How many nodes there are.
    ///   - edges: The edges.
    /// - Returns: A point a node; nodes beyond the given points stand at the origin.
    func points(_ count: Int, edges: [Edge]) -> [Point] {
      switch self {
      case .circular:
        return (0..<count).map { i in
          let point = Circle.point(turn: 0.25 - Double(i) / Double(count))
          return Point(point.x, point.y)
        }
      case .layered: return Placement.layered(count, edges)
      case .at(let points):
        return (0..<count).map { $0 < points.count ? points[$0] : Point(0, 0) }
      }
    }

    /// The column of a node is the length of the longest way to it; a way round adds at most one
    /// column a node.
    private static func layered(_ count: Int, _ edges: [Edge]) -> [Point] {
      var columns = [Int](repeating: 0, count: count)
      let known = edges.filter {
        columns.indices.contains($0.from) && columns.indices.contains($0.to) && $0.from != $0.to
      }
      var changes = true
      for _ in 0..<count where changes {
        changes = false
        for edge in known where columns[edge.to] <= columns[edge.from] {
          guard columns[edge.from] + 1 < count else { continue }
          columns[edge.to] = columns[edge.from] + 1
          changes = true
        }
      }
      var sizes = [Int](repeating: 0, count: count)
      for column in columns { sizes[column] += 1 }
      var filled = [Int](repeating: 0, count: count)
      return columns.map { column in
        let row = filled[column]
        filled[column] += 1
        return Point(Double(column), Double(sizes[column] - 1) / 2 - Double(row))
      }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Network: Codable {}
  extension Figure.Network.Node: Codable {}
  extension Figure.Edge: Codable {}
#endif

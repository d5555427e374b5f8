extension Figure {
  /// A matrix as a table of coloured cells, row 0 on top.
  public struct HeatMap: Hashable, Sendable {
    /// The number of rows n.
    public var rows: Int
    /// The number of columns m.
    public var columns: Int
    /// The values, n × m row-major; one that is not finite has a crossed cell.
    public var values: [Double]
    /// How values become colours.
    public var colours: Colours
    /// The values of the palest and the strongest colour; nil takes those that occur.
    public var range: ClosedRange<Double>?
    /// Whether numbers stand in the cells, where there is room.
    public var showsNumbers: Bool
    /// What the colours show, beside the colour scale.
    public var label: String?

    /// Creates a heat map.
    ///
    /// - Parameters:
    ///   - rows: The number of rows n.
    ///   - columns: The number of columns m.
    ///   - values: The values, n × m row-major.
    ///   - colours: How values become colours.
    ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
    ///   - showsNumbers: Whether numbers stand in the cells, where there is room.
    ///   - label: What the colours show.
    /// - Precondition: `values` has n · m values.
    public init(
      rows: Int, columns: Int, values: [Double], colours: Colours = .automatic,
      range: ClosedRange<Double>? = nil, showsNumbers: Bool = true, label: String? = nil
    ) {
      precondition(values.count == rows * columns, "a value for each cell")
      self.rows = rows
      self.columns = columns
      self.values = values
      self.colours = colours
      self.range = range
      self.showsNumbers = showsNumbers
      self.label = label
    }
  }

  /// How values become colours.
  public enum Colours: Hashable, Sendable {
    /// Diverging where values of both signs occur, otherwise sequential.
    case automatic
    /// One colour, stronger for larger values.
    case sequential
    /// Two colours, one a sign, stronger for larger magnitudes; 0 is pale.
    case diverging
    /// From black to white as in a photograph, the same on a light and on a dark surface.
    case grey
  }
}

#if !hasFeature(Embedded)
  extension Figure.HeatMap: Codable {}
  extension Figure.Colours: Codable {}
#endif

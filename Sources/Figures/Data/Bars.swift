extension Figure {
  /// One bar a category, from 0 to its value; several bar layers are grouped side by side.
  public struct Bars: Hashable, Sendable {
    /// Value i belongs to the category i of the axis that the bars stand on.
    public var values: [Double]
    /// Half the length of the error bar of each value; empty for none.
    public var errors: [Double]
    /// Whether the bars stand on the horizontal axis or lie along it, on the vertical one.
    public var direction: Direction
    /// Whether they lie pale behind the others, as wholes of which those show a part.
    public var isPale: Bool
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Along which axis bars lie.
    public enum Direction: Hashable, Sendable {
      /// Along the vertical axis.
      case vertical
      /// Along the horizontal axis: long names have room beside them.
      case horizontal
    }

    /// Creates bars.
    ///
    /// - Parameters:
    ///   - values: Value i belongs to the category i.
    ///   - errors: Half the length of the error bar of each value; empty for none.
    ///   - direction: Along which axis the bars lie; all bars of a figure lie alike.
    ///   - isPale: Whether they lie pale behind the others.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(
      _ values: [Double], errors: [Double] = [], direction: Direction = .vertical,
      isPale: Bool = false, label: String? = nil, series: Int? = nil
    ) {
      self.values = values
      self.errors = errors
      self.direction = direction
      self.isPale = isPale
      self.label = label
      self.series = series
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Bars.Direction: Codable {}

  extension Figure.Bars: Codable {
    private enum CodingKeys: String, CodingKey {
      case values, errors, direction, isPale, label, series
    }

    /// Reads bars; those that do not say how they lie stand upright.
    ///
    /// - Parameter decoder: Holds them.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        try box.decode([Double].self, forKey: .values),
        errors: try box.decode([Double].self, forKey: .errors),
        direction: try box.decodeIfPresent(Direction.self, forKey: .direction) ?? .vertical,
        isPale: try box.decodeIfPresent(Bool.self, forKey: .isPale) ?? false,
        label: try box.decodeIfPresent(String.self, forKey: .label),
        series: try box.decodeIfPresent(Int.self, forKey: .series))
    }
  }
#endif

extension Figure {
  /// One bar a category, from 0 to its value; several bar layers are grouped side by side.
  public struct Bars: Hashable, Sendable {
    /// Value i belongs to the category i of the horizontal axis.
    public var values: [Double]
    /// Half the length of the error bar of each value; empty for none.
    public var errors: [Double]
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates bars.
    ///
    /// - Parameters:
    ///   - values: Value i belongs to the category i.
    ///   - errors: Half the length of the error bar of each value; empty for none.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(
      _ values: [Double], errors: [Double] = [], label: String? = nil, series: Int? = nil
    ) {
      self.values = values
      self.errors = errors
      self.label = label
      self.series = series
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Bars: Codable {}
#endif

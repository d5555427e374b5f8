extension Figure {
  /// One box plot a category: where the middle half of its values lies, how far the rest reaches.
  public struct Boxes: Hashable, Sendable {
    /// The values of group i belong to the category i of the horizontal axis.
    public var groups: [[Double]]
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates box plots.
    ///
    /// - Parameters:
    ///   - groups: The values of each category.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(_ groups: [[Double]], label: String? = nil, series: Int? = nil) {
      self.groups = groups
      self.label = label
      self.series = series
    }
  }

  /// Five numbers that sum up some values, and those that lie far off, after Tukey.
  public struct Box: Hashable, Sendable {
    /// How many values there are.
    public let count: Int
    /// The middle value, or the mean of the two middle values.
    public let median: Double
    /// The median of the lower half, which holds the median where the number of values is odd.
    public let lowerHinge: Double
    /// The median of the upper half.
    public let upperHinge: Double
    /// The least value within 1.5 box lengths of the lower hinge.
    public let lowerWhisker: Double
    /// The greatest value within 1.5 box lengths of the upper hinge.
    public let upperWhisker: Double
    /// The values beyond the whiskers, increasing.
    public let outliers: [Double]

    /// Sums up values.
    ///
    /// - Parameter values: The values; those that are not finite are left out; nil if none is left.
    /// - Complexity: O(n log n).
    public init?(_ values: [Double]) {
      let sorted = values.filter { $0.magnitude <= Bounds.largest }.sorted()
      guard !sorted.isEmpty else { return nil }
      func middle(_ part: Range<Int>) -> Double {
        let low = sorted[part.lowerBound + (part.count - 1) / 2]
        let high = sorted[part.lowerBound + part.count / 2]
        return low / 2 + high / 2
      }
      let half = (sorted.count + 1) / 2
      count = sorted.count
      median = middle(0..<sorted.count)
      lowerHinge = middle(0..<half)
      upperHinge = middle(sorted.count - half..<sorted.count)
      // A value is an outlier where it is more than 1.5 (H₂ − H₁) below H₁ or above H₂.
      let reach = 1.5 * (upperHinge - lowerHinge)
      let (low, high) = (lowerHinge - reach, upperHinge + reach)
      let inside = sorted.filter { low <= $0 && $0 <= high }
      lowerWhisker = inside.first ?? median
      upperWhisker = inside.last ?? median
      outliers = sorted.filter { $0 < low || high < $0 }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Boxes: Codable {}
#endif

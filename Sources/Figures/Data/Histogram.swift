extension Figure {
  /// How often values fall in the intervals between edges, as touching bars.
  public struct Histogram: Hashable, Sendable {
    /// The edges e₀ < e₁ < … of the bins; a bin holds its lower edge, the last one both.
    public var edges: [Double]
    /// How many values each bin holds.
    public var counts: [Int]
    /// What the heights show.
    public var measure: Measure
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// What the heights of a histogram show.
    public enum Measure: Hashable, Sendable {
      /// The number of values.
      case counts
      /// The number over all values and over the width of the bin: the areas add up to 1.
      case density
    }

    /// Counts values in bins.
    ///
    /// Without edges the bins have the width h = 2 IQR / ∛n of Freedman and Diaconis, which follows
    /// the middle half of the data. Where that is 0 there are ⌈log₂ n⌉ + 1 bins (Sturges).
    ///
    /// - Parameters:
    ///   - values: The values; those that are not finite are left out.
    ///   - edges: The edges, in any order; fewer than two are chosen from the values.
    ///   - measure: What the heights show.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    /// - Complexity: O(n log n).
    public init(
      _ values: [Double], edges: [Double] = [], measure: Measure = .counts, label: String? = nil,
      series: Int? = nil
    ) {
      let sorted = values.filter { $0.magnitude <= Bounds.largest }.sorted()
      let asked = Histogram.increasing(edges)
      let edges = asked.count >= 2 ? asked : Histogram.edges(of: sorted)
      var counts = [Int](repeating: 0, count: max(edges.count - 1, 0))
      var bin = 0
      for value in sorted {
        guard let first = edges.first, let last = edges.last, first <= value, value <= last else {
          continue
        }
        while bin + 1 < counts.count && value >= edges[bin + 1] { bin += 1 }
        counts[bin] += 1
      }
      self.edges = edges
      self.counts = counts
      self.measure = measure
      self.label = label
      self.series = series
    }

    /// The height of each bin.
    public var heights: [Double] {
      let total = Double(counts.reduce(0) { $0 + max($1, 0) })
      return (0..<bins).map { i in
        let count = Double(max(counts[i], 0))
        // density = count / (n · width)
        return measure == .counts || total == 0 ? count : count / total / (edges[i + 1] - edges[i])
      }
    }

    /// The number of bins that have both edges and a count.
    var bins: Int { max(min(edges.count - 1, counts.count), 0) }

    private static func increasing(_ edges: [Double]) -> [Double] {
      var result: [Double] = []
      for edge in edges.filter({ $0.magnitude <= Bounds.largest }).sorted()
      where edge != result.last {
        result.append(edge)
      }
      return result
    }

    /// Even edges from the least to the greatest value.
    private static func edges(of sorted: [Double]) -> [Double] {
      guard let first = sorted.first, let last = sorted.last else { return [] }
      let bounds = Bounds(low: first, high: last).divisible(logarithmic: false)
      guard bounds.low == first, bounds.high == last else { return [bounds.low, bounds.high] }
      let count = Double(sorted.count)
      func quantile(_ p: Double) -> Double {
        let place = p * (count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
      }
      let width = 2 * (quantile(0.75) - quantile(0.25)) / cubeRoot(count)
      let wanted = width > 0 ? bounds.length / width : 0
      var bins = 1
      if wanted > 0 {
        // Few values far away would ask for thousands of bins that nobody could see.
        bins = wanted < 200 ? max(Int(wanted.rounded(.up)), 1) : 200
      } else {
        while 1 << (bins - 1) < sorted.count { bins += 1 }
      }
      // eᵢ = low + length · i / bins
      return (0...bins).map {
        $0 == bins ? bounds.high : bounds.low + bounds.length * Double($0) / Double(bins)
      }
    }

    /// ∛x for x ≥ 1 by Newton's method from above, which falls until it is exact to rounding.
    private static func cubeRoot(_ x: Double) -> Double {
      var root = x
      while true {
        let next = (2 * root + x / (root * root)) / 3
        guard next < root else { return root }
        root = next
      }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Histogram: Codable {}
  extension Figure.Histogram.Measure: Codable {}
#endif

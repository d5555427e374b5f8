/// The ticks of one axis where they stand, with those labels that have room.
struct TickRow {
  /// A tick: its place in the drawing and its label in lines, none where there was no room.
  struct Tick {
    let place: Double
    let lines: [String]
  }

  let ticks: [Tick]
  /// Whether the labels stand at an angle.
  let isSlanted: Bool

  /// The width of the widest label.
  var widest: Double { TickRow.widest(ticks.flatMap { $0.lines }) }

  /// The greatest number of lines of a label.
  var rows: Int { ticks.reduce(0) { max($0, $1.lines.count) } }

  /// The width of the widest text in tick size.
  ///
  /// - Parameter labels: The texts.
  /// - Returns: The greatest width.
  static func widest(_ labels: [String]) -> Double {
    labels.reduce(0) { max($0, Words.width($1, size: Words.small)) }
  }

  /// The values and full labels of an axis, before there are places.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - bounds: The part that is shown.
  ///   - room: The greatest width of a name.
  /// - Returns: The values, their labels, and the index of the one to keep when thinning.
  static func marks(
    _ axis: Figure.Axis, _ bounds: Bounds, room: Double = 150
  ) -> (values: [Double], labels: [String], kept: Int) {
    if case .categories(let names) = axis.scale {
      let labels = names.map { Words.fitted($0, room: room, size: Words.small) }
      return (names.indices.map { Double($0) }, labels, 0)
    }
    let ticks = axis.isLogarithmic ? Ticks.logarithmic(bounds) : Ticks.linear(bounds)
    let kept = ticks.marks.firstIndex { $0.mantissa == (axis.isLogarithmic ? 1 : 0) }
    return (ticks.marks.map { $0.value }, ticks.labels, kept ?? 0)
  }

  /// The row under the plot.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - projection: Where its values stand.
  /// - Returns: The ticks; names that are too long side by side stand at an angle.
  static func horizontal(_ axis: Figure.Axis, _ projection: Projection) -> TickRow {
    let marks = marks(axis, projection.bounds)
    var isSlanted = false
    if case .categories(let names) = axis.scale, !names.isEmpty {
      let slot = (projection.end - projection.start) / Double(names.count)
      isSlanted = TickRow.isSlanted(names, slot: slot)
      if !isSlanted && widest(marks.labels) + 8 > slot
        && names.allSatisfy({ Words.fit($0, room: slot - 8, size: Words.small) })
      {
        let lines = names.map { Words.lines($0, room: slot - 8, size: Words.small) }
        return TickRow(
          ticks: names.indices.map { i in
            Tick(place: projection(Double(i)) ?? projection.start, lines: lines[i])
          }, isSlanted: false)
      }
    }
    let slanted = isSlanted
    return thinned(marks, projection, isSlanted: slanted) { label in
      slanted ? Words.lineHeight - 12 : Words.width(label, size: Words.small) / 2 + 5
    }
  }

  /// Whether names have to stand at an angle because not even three lines of words fit.
  ///
  /// - Parameters:
  ///   - names: The names of the categories.
  ///   - slot: The width of a category.
  /// - Returns: Whether a word is wider than its category, or a name takes too many lines.
  static func isSlanted(_ names: [String], slot: Double) -> Bool {
    names.contains { name in
      let width = Words.width(name, size: Words.small)
      guard width > 30, width + 8 > slot else { return false }
      return !Words.fit(name, room: slot - 8, size: Words.small)
    }
  }

  /// The column beside the plot.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - projection: Where its values stand.
  ///   - room: The greatest width of a name.
  /// - Returns: The ticks.
  static func vertical(
    _ axis: Figure.Axis, _ projection: Projection, room: Double = 150
  ) -> TickRow {
    var marks = marks(axis, projection.bounds, room: room)
    // The names of rows are read from the top, so the uppermost is kept.
    if axis.isCategorical { marks.kept = max(marks.values.count - 1, 0) }
    return thinned(marks, projection, isSlanted: false) { _ in 9 }
  }

  /// Leaves out labels, every second, third, … of them, until no two touch.
  private static func thinned(
    _ marks: (values: [Double], labels: [String], kept: Int), _ projection: Projection,
    isSlanted: Bool, half: (String) -> Double
  ) -> TickRow {
    let places = marks.values.map { projection($0) ?? projection.start }
    let halves = marks.labels.map(half)
    func fits(_ stride: Int) -> Bool {
      var before: Int?
      for i in places.indices where (i - marks.kept) % stride == 0 {
        if let b = before, (places[i] - places[b]).magnitude < halves[i] + halves[b] {
          return false
        }
        before = i
      }
      return true
    }
    var stride = 1
    while stride < places.count && !fits(stride) { stride += 1 }
    return TickRow(
      ticks: places.indices.map { i in
        Tick(
          place: places[i],
          lines: (i - marks.kept) % stride == 0 && !marks.labels[i].isEmpty ? [marks.labels[i]] : []
        )
      }, isSlanted: isSlanted)
  }
}

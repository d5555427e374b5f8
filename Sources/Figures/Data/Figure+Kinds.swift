/// The usual figures, written short.
extension Figure {
  /// A scatter plot with one symbol and colour a class.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - points: The points.
  ///   - classes: The class of each point, counted from 0; empty for one class.
  ///   - names: The name of each class; a class without a name is called by its number.
  /// - Returns: The figure.
  /// - Precondition: `classes` is empty or has a value for each point, none negative.
  public static func scatter(
    _ title: String, description: String, x: Axis, y: Axis, points: [Point],
    classes: [Int] = [], names: [String] = []
  ) -> Figure {
    guard !classes.isEmpty else {
      return Figure(
        title, description: description, x: x, y: y,
        layers: [.scatter(Scatter(points, label: names.first))])
    }
    precondition(classes.count == points.count, "a class for each point")
    var members: [[Point]] = []
    for (point, index) in Swift.zip(points, classes) {
      precondition(index >= 0, "classes are counted from 0")
      while members.count <= index { members.append([]) }
      members[index].append(point)
    }
    let layers = members.indices.map { index in
      let name = index < names.count ? names[index] : "class \(index)"
      return Layer.scatter(Scatter(members[index], label: name, series: index))
    }
    return Figure(title, description: description, x: x, y: y, layers: layers)
  }

  /// Lines over one horizontal axis.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - lines: The lines.
  /// - Returns: The figure.
  public static func line(
    _ title: String, description: String, x: Axis, y: Axis, _ lines: [Line]
  ) -> Figure {
    Figure(title, description: description, x: x, y: y, layers: lines.map { .line($0) })
  }

  /// Bars over categories, grouped when there are several values a category.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - categories: The names under the bars.
  ///   - label: What the names are names of.
  ///   - y: The vertical axis.
  ///   - bars: One group of values for each colour.
  /// - Returns: The figure.
  public static func bars(
    _ title: String, description: String, categories: [String], label: String = "", y: Axis,
    _ bars: [Bars]
  ) -> Figure {
    Figure(
      title, description: description, x: .categories(categories, label: label), y: y,
      layers: bars.map { .bars($0) })
  }

  /// How large parts of their wholes are: bars that lie, the wholes pale behind the parts.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - names: The names beside the bars, from the top.
  ///   - x: The horizontal axis.
  ///   - parts: The length of each part, and the words in the legend.
  ///   - wholes: The length of each whole, and the words in the legend.
  /// - Returns: The figure.
  /// - Precondition: There is a part and a whole for each name.
  public static func parts(
    _ title: String, description: String, names: [String], x: Axis,
    parts: (values: [Double], label: String), of wholes: (values: [Double], label: String)
  ) -> Figure {
    precondition(
      parts.values.count == names.count && wholes.values.count == names.count,
      "a part and a whole for each name")
    func bars(_ all: (values: [Double], label: String), isPale: Bool) -> Layer {
      .bars(
        Bars(
          all.values.reversed(), direction: .horizontal, isPale: isPale, label: all.label, series: 0
        ))
    }
    return Figure(
      title, description: description, x: x, y: .categories(names.reversed()),
      layers: [bars(wholes, isPale: true), bars(parts, isPale: false)])
  }
}

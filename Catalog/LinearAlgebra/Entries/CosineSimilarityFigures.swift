import Figures
import LinearAlgebra
import MathCore

private func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }

/// One vector and others around it, with the angle to the first.
///
/// - Parameters:
///   - u: the vector.
///   - others: their names and components; the last is a multiple of the first.
/// - Returns: the figure.
func neighbours(_ u: Vector, _ others: [(name: String, v: Vector)]) -> Figure {
  .vectors(
    "A vector and five others",
    description:
      "Arrows from the origin: u to (4, 3), a to (3, 4) at a small angle from it, b to (8, 6) in the "
      + "same direction, c to (−3, 4) at a right angle, d to (−4, −3) opposite, and e to (9, 12), "
      + "three times as long as a and in the direction of a. The angle from u to a is marked.",
    x: .linear("first component", range: -5...10.5),
    y: .linear("second component", range: -4...13),
    others.map { Figure.Arrow(to: point($0.v), label: $0.name) }
      + [Figure.Arrow(to: point(u), label: "u")],
    angles: others.isEmpty
      ? [] : [Figure.Angle(from: point(u), to: point(others[0].v), label: "φ")])
}

/// The angle of two unit vectors, and the straight way between their tips.
///
/// - Returns: the figure.
func chordOfAngle() -> Figure {
  let (u, v): (Vector, Vector) = ([0.96, 0.28], [0.28, 0.96])
  return .vectors(
    "Two unit vectors and their distance",
    description:
      "Two arrows of length 1 from the origin with the angle φ between them, a dashed line from tip "
      + "to tip, and the circle of radius 1 through both tips.",
    x: .linear("first component", range: -0.2...1.3),
    y: .linear("second component", range: -0.2...1.2),
    [Figure.Arrow(to: point(u), label: "û"), Figure.Arrow(to: point(v), label: "v̂")],
    angles: [Figure.Angle(from: point(u), to: point(v), label: "φ")],
    dashed: [Figure.Segment(point(u), point(v))],
    layers: [
      .line(
        Figure.Line(
          (0...36).compactMap { k in
            // from one axis to the other
            normalized([Double(36 - k), Double(k)]).map { point($0) }
          }, label: "length 1", series: 6))
    ])
}

/// How two measures depend on the length of a text.
///
/// - Parameters:
///   - names: the names of the texts.
///   - lengths: how many words each has.
///   - products: the dot product of each with amendment XVIII.
///   - cosines: the cosine of each with amendment XVIII.
/// - Returns: the figure.
func productsByLength(
  _ names: [String], _ lengths: [Int], _ products: Vector, _ cosines: Vector
) -> Figure {
  // both measures on one axis: shares of what XVIII has with itself
  let own = products[17]
  func points(_ y: (Int) -> Double) -> [Figure.Point] {
    names.indices.filter { $0 != 17 }.map { Figure.Point(Double(lengths[$0]), y($0)) }
  }
  return Figure(
    "Amendment XVIII beside the other 26",
    description:
      "Two clouds over the number of words of each text. The dot products rise in a straight line "
      + "with the length of the text, up to 2.7 times that of XVIII with itself. The cosines lie "
      + "between 0 and 1 and do not rise beyond the shortest texts; the highest of them, at 90 "
      + "words, is that of XXI.",
    x: "words in the other text", y: "measure",
    layers: [
      .scatter(
        Figure.Scatter(
          points { products[$0] / own }, label: "dot product, by that of XVIII with itself",
          series: 0)),
      .scatter(Figure.Scatter(points { cosines[$0] }, label: "cosine", series: 1)),
      .text(Figure.Annotation("XXI", at: Figure.Point(Double(lengths[20]), cosines[20]))),
      .text(
        Figure.Annotation(
          "XII", at: Figure.Point(Double(lengths[11]), products[11] / own), side: .left)),
    ])
}

/// The cosines of all pairs of texts.
///
/// - Parameters:
///   - names: the names of the texts.
///   - cosines: a square, one cosine for each pair.
/// - Returns: the figure.
func cosinesOfTexts(_ names: [String], _ cosines: Matrix) -> Figure {
  .heatMap(
    "The cosines of all pairs of amendments",
    description:
      "A square of 27 × 27 cells, the same on both sides of its diagonal. Most cells are of middle "
      + "strength. Row and column VIII are nearly empty. Strong cells stand at XV, XIX and XXVI, at "
      + "XVIII and XXI, and among the longest texts XII, XIV, XX and XXV.",
    rows: names, columns: names, values: cosines.elements, rowLabel: "amendment",
    columnLabel: "amendment", range: 0...1, showsNumbers: false, label: "cosine")
}

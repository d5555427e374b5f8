import Figures
import LinearAlgebra
import MathCore

extension Figure {
  /// A line with its normal, and the distances of points.
  static func lineWithDistances(
    _ line: Hyperplane, _ points: [(name: String, point: Vector)], _ feet: [Vector]
  ) -> Figure {
    func point(_ v: Vector) -> Point { Point(v[0], v[1]) }
    let normal = line.unitNormal
    // the foot of the origin, and the direction of the line
    let (middle, along) = (line.offset * normal, Vector([-normal[1], normal[0]]))
    let away = zip(points, feet).filter { Norm.l2($0.0.point - $0.1) > 0.1 }
    return Figure(
      "A line, its normal and the distances of points",
      description:
        "A line falls to the right. From one of its points an arrow of length 1, the unit normal, "
        + "points to the upper right at a right angle. A lies on that side, B on the other, C on the "
        + "line. Dashed lines at a right angle join A and B to their nearest points of the line.",
      x: .linear("first component", range: -4.2...6.4),
      y: .linear("second component", range: -2...6.2), aspect: .equal,
      layers: [
        .line(
          Line(
            [point(middle - 6.5 * along), point(middle + 6.5 * along)],
            label: "3x₁ + 4x₂ = 10", stroke: .solid, series: 0)),
        .line(
          Line(
            away.flatMap { [point($0.0.point), point($0.1), Point(.nan, .nan)] },
            label: "distances", stroke: .dashed, series: 6)),
      ]
        + away.map {
          .angle(
            Angle(at: point($0.1), from: point($0.0.point), to: point($0.1 + along), isRight: true))
        } + [
          .arrows(
            Arrows(
              [
                Arrow(
                  from: point(middle - 3 * along), to: point(middle - 3 * along + normal),
                  label: "n")
              ], label: "unit normal", series: 1)),
          .scatter(
            Scatter(points.map { point($0.point) }, symbol: .circle, series: 3)),
        ] + points.map { .text(Annotation($0.name, at: point($0.point), side: .right)) })
  }

  /// Two species of iris, their means and the border halfway between them.
  static func border(of classes: TwoClasses) -> Figure {
    func points(_ x: Matrix) -> [Point] { .zip(x.column(0).elements, x.column(1).elements) }
    func point(_ v: Vector) -> Point { Point(v[0], v[1]) }
    let normal = classes.border.unitNormal
    let (p, q) = (classes.means[0], classes.means[1])
    let (middle, along) = (0.5 * (p + q), Vector([-normal[1], normal[0]]))
    return Figure(
      "Two species of iris and the border halfway between their means",
      description:
        "Two clouds of points that touch: versicolor with small petals to the lower left, virginica "
        + "with large ones to the upper right. A dashed line joins their means. The border, a solid "
        + "line, crosses it in the middle at a right angle; a few flowers lie on the wrong side.",
      x: .linear("petal length (cm)", range: 2.8...7.1),
      y: .linear("petal width (cm)", range: 0.6...2.9), aspect: .equal,
      layers: classes.names.indices.map { k in
        .scatter(
          Scatter(
            points(classes.training[k]) + points(classes.test[k]), label: classes.names[k],
            series: k))
      } + [
        .line(Line([point(p), point(q)], stroke: .dashed, series: 6)),
        .line(
          Line(
            [point(middle - 2 * along), point(middle + 2 * along)], label: "border",
            stroke: .solid, series: 3)),
        .angle(Angle(at: point(middle), from: point(q), to: point(middle + along), isRight: true)),
        .scatter(
          Scatter([point(p), point(q)], label: "means", symbol: .plus, series: 4)),
      ])
  }
}

import Figures
import LinearAlgebra
import MathCore

private func point(_ x: Vector) -> Figure.Point { Figure.Point(x[0], x[1]) }

/// Two arrows, their sum and their difference.
///
/// - Parameters:
///   - u: (3, 1).
///   - v: (1, 2).
/// - Returns: the figure.
func parallelogram(_ u: Vector, _ v: Vector) -> Figure {
  .vectors(
    "The sum and the difference of two vectors",
    description:
      "Arrows u to (3, 1) and v to (1, 2) from the origin. Dashed lines complete a parallelogram. "
      + "Its diagonal from the origin is the arrow u + v to (4, 3). The other diagonal is the arrow "
      + "u − v, from the tip of v to the tip of u.",
    x: .linear("first component", range: -0.4...4.6),
    y: .linear("second component", range: -0.4...3.4),
    [
      Figure.Arrow(to: point(u), label: "u"), Figure.Arrow(to: point(v), label: "v"),
      Figure.Arrow(to: point(u + v), label: "u + v"),
      Figure.Arrow(from: point(v), to: point(u)),
    ],
    dashed: [
      Figure.Segment(point(u), point(u + v)), Figure.Segment(point(v), point(u + v)),
    ],
    layers: [
      // at the arrow, away from the name of u at its tip
      .text(Figure.Annotation("u − v", at: Figure.Point(2.55, 1.25), side: .above))
    ])
}

/// 2 u − 3 v as a walk: first twice u, then three times v backwards.
///
/// - Parameters:
///   - u: (3, 1).
///   - v: (1, 2).
/// - Returns: the figure.
func walkOfMultiples(_ u: Vector, _ v: Vector) -> Figure {
  .vectors(
    "The combination 2 u − 3 v as a walk",
    description:
      "Two arrows u one after the other lead from the origin to (6, 2). Three arrows −v lead from "
      + "there down to (3, −4). A straight arrow leads from the origin to the same point.",
    x: .linear("first component", range: -0.6...7.4),
    y: .linear("second component", range: -4.8...2.8), [],
    layers: [
      .arrows(
        Figure.Arrows(
          [
            Figure.Arrow(to: point(u)), Figure.Arrow(from: point(u), to: point(2 * u)),
          ], label: "u, twice", series: 0)),
      .arrows(
        Figure.Arrows(
          (0..<3).map {
            Figure.Arrow(
              from: point(2 * u - Double($0) * v), to: point(2 * u - Double($0 + 1) * v))
          }, label: "−v, three times", series: 1)),
      .arrows(
        Figure.Arrows([Figure.Arrow(to: point(2 * u - 3 * v))], label: "2 u − 3 v", series: 2)),
    ])
}

/// The bills of the penguins, and the same step from female to male in three places.
///
/// - Parameters:
///   - penguins: bill length and bill depth first.
///   - species: the name of each.
///   - means: the mean female and the mean male of Adelie, Gentoo and Chinstrap.
///   - guesses: where the step of the Adelies leads from each mean female.
/// - Returns: the figure.
func analogy(
  _ penguins: [Vector], _ species: [String], _ means: [(female: Vector, male: Vector)],
  _ guesses: [Vector]
) -> Figure {
  let names = ["Adelie", "Gentoo", "Chinstrap"]
  return Figure(
    "One step from female to male, in three places",
    description:
      "Three clouds of points, one a species. In each an arrow leads from the mean female up and "
      + "to the right: the same arrow three times. It ends near the mean male of its species, a "
      + "marked point: exactly there for the Adelies, a little short of it for the Gentoos, "
      + "shorter still for the Chinstraps.",
    x: "bill length (mm)", y: "bill depth (mm)",
    layers: names.indices.map { k in
      .scatter(
        Figure.Scatter(
          penguins.indices.filter { species[$0] == names[k] }.map { point(penguins[$0]) },
          label: names[k], series: k))
    } + [
      .scatter(
        Figure.Scatter(
          means.map { point($0.male) }, label: "mean male", symbol: .diamond, series: 4)),
      .arrows(
        Figure.Arrows(
          zip(means, guesses).map { Figure.Arrow(from: point($0.female), to: point($1)) },
          label: "the step of the Adelies, from the mean female", series: 3)),
    ])
}

import Elementary
import LinearAlgebra
import LiveKit
import MathCore
import Supervised

/// Four points whose line of least squares, and what it leaves over, are whole numbers.
private struct FourPoints {
  let x, y: Vector
  /// Slope and constant term.
  let line: Vector
  let fit: StraightLine

  /// Draws a line and adds residuals that stand at right angles to the columns 1 and x.
  init?(_ random: inout Generator) {
    let first = random.whole(in: 0...4)
    let x = Vector((0..<4).map { first + Double($0) })
    let (w, b) = (2 * random.nonzero(in: -2...2), random.whole(in: -5...9))
    let bend = Vector([1, -1, -1, 1])
    let swing = Vector([1, -3, 3, -1])
    let residuals = random.whole(in: -4...4) * bend + random.whole(in: -1...1) * swing
    let y = Vector((0..<4).map { b + w * x[$0] + residuals[$0] })
    guard let fit = StraightLine(x: x, y: y) else { return nil }
    (self.x, self.y, self.fit) = (x, y, fit)
    line = [w, b]
  }

  /// Gives the points and the line to the texts.
  func give(to problem: inout Problem) {
    problem.give("x", x)
    problem.give("y", y)
    problem.give("line", line)
    problem.give("fitted", Vector((0..<4).map { line[1] + line[0] * x[$0] }))
    problem.give("errors", errors)
    problem.give("squares", squares)
  }

  /// Target minus prediction, as whole numbers.
  var errors: Vector { Vector((0..<4).map { y[$0] - (line[1] + line[0] * x[$0]) }) }
  /// The sum of their squares.
  var squares: Double { dot(errors, errors) }
}

let residualOfOne = Exercise(
  "residual", title: "What the line leaves over", .number, within: .absolute(1e-6),
  prompt: """
    The line of least squares through $`(\\given{x[0]}, \\given{y[0]})`$,
    $`(\\given{x[1]}, \\given{y[1]})`$, $`(\\given{x[2]}, \\given{y[2]})`$ and
    $`(\\given{x[3]}, \\given{y[3]})`$ has the slope `=line[0]` and the constant term `=line[1]`.
    What is the residual of the point at $`x = \\given{at}`$?
    """,
  hints: [
    "First find what the line predicts there.",
    "A residual is what the prediction leaves over of the target.",
  ],
  solution: """
    The line predicts $`\\given{line[0]} \\cdot \\given{at} + (\\given{line[1]})`$, which is
    `=prediction`. The target is `=target`. The residual is target minus prediction, `=residual`.
    """,
  routes: [
    .init("Check the sign: the residual is target minus prediction, not the other way round."),
    .init("This is the prediction. The residual is what it leaves over of the target."),
    .init("You forgot the constant term of the line."),
    .init("This is the square of the residual. A residual keeps its sign."),
  ]
) { random, problem in
  let row = random.index(below: 4)
  guard let points = FourPoints(&random) else { return }
  let (x, y) = (points.x[row], points.y[row])
  let residual = points.errors[row]
  points.give(to: &problem)
  problem.give("at", x)
  problem.give("target", y)
  problem.give("prediction", y - residual)
  problem.give("residual", residual)
  problem.answer(points.fit.residuals[row])
  problem.route(-residual)
  problem.route(y - residual)
  problem.route(y - points.line[0] * x)
  problem.route(residual * residual)
}

let shareExplained = Exercise(
  "r-squared", title: "How much is explained", .number, within: .relative(1e-3),
  prompt: """
    A line predicts `=fitted[0]`, `=fitted[1]`, `=fitted[2]` and `=fitted[3]`. The targets are
    `=y[0]`, `=y[1]`, `=y[2]` and `=y[3]`. What is $`R^2`$?
    """,
  hints: [
    "Two sums of squares are needed: what the line leaves over, and how the targets vary.",
    "The targets vary around their mean. Find the mean first.",
    "The quotient of the two sums is the share that is left over, not the one that is explained.",
  ],
  solution: """
    The residuals are `=errors[0]`, `=errors[1]`, `=errors[2]` and `=errors[3]`; their squares add
    up to `=squares`. The mean of the targets is `=mean`, and the squares of their distances from it
    add up to `=total`. So $`R^2 = 1 - \\given{squares} / \\given{total}`$ = `=share .4f`.
    """,
  routes: [
    .init("This is the share that the line leaves over. What is asked is the other share."),
    .init("You took the squares of the targets themselves. Take their distances from the mean."),
    .init("You added distances. Square each of them before you add."),
  ]
) { random, problem in
  guard let points = FourPoints(&random), let share = points.fit.rSquared else { return }
  let mean = points.y.sum / 4
  let deviations = Vector(points.y.map { $0 - mean })
  let total = dot(deviations, deviations)
  points.give(to: &problem)
  problem.give("mean", mean)
  problem.give("total", total)
  problem.give("share", share)
  problem.answer(share)
  problem.route(points.squares / total)
  problem.route(1 - points.squares / dot(points.y, points.y))
  problem.route(
    1 - Vector(points.errors.map { $0.magnitude }).sum
      / Vector(deviations.map { $0.magnitude }).sum)
}

let spreadOfErrors = Exercise(
  "deviation", title: "The spread of the errors", .number, within: .relative(1e-3),
  prompt: """
    The line of least squares through $`(\\given{x[0]}, \\given{y[0]})`$,
    $`(\\given{x[1]}, \\given{y[1]})`$, $`(\\given{x[2]}, \\given{y[2]})`$ and
    $`(\\given{x[3]}, \\given{y[3]})`$ has the slope `=line[0]` and the constant term `=line[1]`.
    What is $`s`$, the estimated spread of the errors? A root can be typed as `sqrt(…)`.
    """,
  hints: [
    "Find the four residuals, and add their squares.",
    "Divide by the rows to spare: each term of the line takes one row.",
  ],
  solution: """
    The residuals are `=errors[0]`, `=errors[1]`, `=errors[2]` and `=errors[3]`; their squares add
    up to `=squares`. Of four rows the slope takes one and the constant term one: two are to spare.
    So $`s = \\sqrt{\\given{squares} / 2}`$ = `=deviation .4f`.
    """,
  routes: [
    .init(
      """
      You divided by the number of rows. The line has used some of them up: count those to spare.
      """),
    .init(
      """
      You divided by one row less. That is right where only a mean was fitted; a line has two terms.
      """
    ),
    .init("This is the square of it. Take the root, so that it has the unit of the target."),
  ]
) { random, problem in
  guard let points = FourPoints(&random), let deviation = points.fit.residualDeviation
  else { return }
  points.give(to: &problem)
  problem.give("deviation", deviation)
  problem.answer(deviation)
  problem.route(sqrt(points.squares / 4))
  problem.route(sqrt(points.squares / 3))
  problem.route(points.squares / 2)
}

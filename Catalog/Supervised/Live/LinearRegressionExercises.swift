import LinearAlgebra
import LiveKit
import MathCore
import Supervised

let lineByHand = Exercise(
  "line", title: "A line through three points", .vector(2), within: .relative(1e-3),
  prompt: """
    What are slope $`w`$ and constant term $`b`$ of the line of least squares through
    $`(\\given{x[0]}, \\given{y[0]})`$, $`(\\given{x[1]}, \\given{y[1]})`$ and
    $`(\\given{x[2]}, \\given{y[2]})`$? Give $`w`$ and $`b`$.
    """,
  hints: [
    "Begin with both means, and with how far each point lies from them.",
    """
    Add the products of these distances, and divide by the sum of the squares of those of $`x`$:
    that is the slope.
    """,
    "The line goes through the point of both means. That gives the constant term.",
  ],
  solution: """
    The means are $`\\bar{x} = \\given{mean[0]}`$ and $`\\bar{y}`$ = `=mean[1] .4f`. The products of
    the distances from them add up to `=sums[0]`, the squares of those of $`x`$ to `=sums[1]`. So
    $`w`$ is `=line[0] .4f`, and $`b = \\bar{y} - w \\bar{x}`$ is `=line[1] .4f`.
    """,
  routes: [
    .init("This line predicts $`x`$ from $`y`$. Divide by the squares of the other distances."),
    .init("Your line goes through the origin. Take the distances from the means."),
    .init("This is the line from the first point to the last. The one between them counts too."),
    .init("Check the sign in the constant term: the line must go through the point of both means."),
  ]
) { random, problem in
  // distances from the mean, so that the mean of x is a whole number
  let distances = Matrix([[-2, -1, 3], [-3, 1, 2], [-3, -1, 4], [-4, 1, 3]])
    .row(random.index(below: 4))
  let middle = random.whole(in: 5...7)
  let x = Vector(distances.map { middle + $0 })
  let y = random.wholes(in: -5...9, count: 3)
  guard let line = StraightLine(x: x, y: y), let swapped = StraightLine(x: y, y: x) else { return }
  let mean = y.sum / 3
  let secant = (y[2] - y[0]) / (x[2] - x[0])
  let squares = dot(distances, distances)
  problem.give("x", x)
  problem.give("y", y)
  problem.give("mean", [middle, mean])
  problem.give("sums", [dot(distances, y), squares])
  problem.give("line", [line.slope, line.intercept])
  problem.answer([line.slope, line.intercept])
  problem.route([swapped.slope, swapped.intercept])
  problem.route([dot(x, y) / dot(x, x), 0])
  problem.route([secant, y[0] - secant * x[0]])
  problem.route([line.slope, mean + line.slope * middle])
}

let pullOfOne = Exercise(
  "leverage", title: "How hard a point pulls", .number, within: .relative(1e-3),
  prompt: """
    A line is fitted to four points at $`x`$ = `=x[0]`, `=x[1]`, `=x[2]` and `=x[3]`. With one
    feature the leverage of a point is
    $`h_i = \\frac{1}{n} + \\frac{(x_i - \\bar{x})^2}{\\sum_{j=1}^{n} (x_j - \\bar{x})^2}`$. By how
    much does the line rise at $`x = \\given{at}`$ if the target of the point there is raised by
    `=raise`?
    """,
  hints: [
    "The leverage says by how much the line rises for one unit of the target.",
    "Find the mean, the four distances from it, and their squares.",
  ],
  solution: """
    The mean is `=mean`. The squares of the distances add up to `=squares`; that of the point is
    `=square`. The leverage is $`\\frac{1}{4} + \\given{square} / \\given{squares}`$ =
    `=leverage .4f`. Times `=raise`, the line rises by `=rise .4f`.
    """,
  routes: [
    .init("You left out the first part: a point in the middle pulls too."),
    .init("You did not square the distance of the point from the mean."),
    .init(
      "This would be more than its share: divide by the sum of the squares, not by their mean."),
    .init("This is the leverage, the rise for one unit. The target is raised by more."),
  ]
) { random, problem in
  // the fourth makes the mean a whole number
  let first = random.wholes(in: 0...9, count: 3)
  let x = Vector(first.elements + [Double(12 - Int(first.sum) % 4)])
  let (row, raise) = (random.index(below: 4), random.whole(in: 2...9))
  // the point is told by its x, so no other may stand there
  for i in 0..<4 where i != row && x[i] == x[row] { return }
  // the leverages depend on x alone: any targets do
  guard let line = StraightLine(x: x, y: x) else { return }
  let mean = x.sum / 4
  let distances = x - Vector(repeating: mean, count: 4)
  let (distance, squares) = (distances[row].magnitude, dot(distances, distances))
  let leverage = line.leverages[row]
  problem.give("x", x)
  problem.give("at", x[row])
  problem.give("raise", raise)
  problem.give("mean", mean)
  problem.give("squares", squares)
  problem.give("square", distance * distance)
  problem.give("leverage", leverage)
  problem.give("rise", leverage * raise)
  problem.answer(leverage * raise)
  problem.route(distance * distance / squares * raise)
  problem.route((0.25 + distance / squares) * raise)
  problem.route((0.25 + distance * distance / (squares / 4)) * raise)
  problem.route(leverage)
}

import LiveKit
import MathCore
import Optimization

let oneStep = Exercise(
  "step", title: "One step", .vector(2), within: .absolute(1e-9),
  prompt: """
    A walk stands at $`w = \\given{here[0]}`$, $`b = \\given{here[1]}`$. The slope of the loss there
    is `=slopes[0]` in $`w`$ and `=slopes[1]` in $`b`$, and the learning rate is `=rate`. Where does
    the walk stand after one step? Give $`w`$ and $`b`$.
    """,
  hints: [
    "A step goes against the slope: where the loss rises, the parameter must fall.",
    "Multiply each slope by the learning rate, and take the product from the old value.",
  ],
  solution: """
    $`w`$ becomes $`\\given{here[0]} - \\given{rate} \\cdot (\\given{slopes[0]})`$, which is
    `=new[0] .6g`. $`b`$ becomes $`\\given{here[1]} - \\given{rate} \\cdot (\\given{slopes[1]})`$,
    which is `=new[1] .6g`.
    """,
  routes: [
    .init("You walked uphill. The slope points to where the loss grows: go the other way."),
    .init("You took the whole slope. Only a part of it is taken: the learning rate says which."),
    .init("This is how far the step goes. Add it to where the walk stands."),
  ]
) { random, problem in
  let (here, slopes) = (
    random.wholes(in: -9...9, count: 2),
    Vector([random.nonzero(in: -9...9), random.nonzero(in: -9...9)])
  )
  let rate = random.whole(in: 1...5) / 10
  let new = GradientDescent(learningRate: rate).step(from: here, along: slopes)
  problem.give("here", here)
  problem.give("slopes", slopes)
  problem.give("rate", rate)
  problem.give("new", new)
  problem.answer(new)
  problem.route(here + rate * slopes)
  problem.route(here - slopes)
  problem.route(-rate * slopes)
}

let slopesOfThree = Exercise(
  "slopes", title: "The two slopes", .vector(2), within: .relative(1e-3),
  prompt: """
    A line $`w x + b`$ shall go through $`(\\given{x[0]}, \\given{y[0]})`$,
    $`(\\given{x[1]}, \\given{y[1]})`$ and $`(\\given{x[2]}, \\given{y[2]})`$. The loss is the mean
    of the three squared errors. What are its slopes $`\\partial L / \\partial w`$ and
    $`\\partial L / \\partial b`$ at $`w = \\given{here[0]}`$, $`b = \\given{here[1]}`$?
    """,
  hints: [
    "Begin with the three errors: target minus prediction.",
    "For the slope in $`w`$ each error counts as often as its $`x`$ says; for that in $`b`$ once.",
    "Multiply both sums by minus two, and divide them by the number of points.",
  ],
  solution: """
    The errors are `=errors[0]`, `=errors[1]` and `=errors[2]`. Times their $`x`$ they add up to
    `=sums[0]`, and by themselves to `=sums[1]`. Both times $`-\\frac{2}{3}`$: the slopes are
    `=slopes[0] .4f` and `=slopes[1] .4f`.
    """,
  routes: [
    .init("Check the sign. Where the line is too low, raising it lowers the loss."),
    .init("You took the sum of the squared errors. The loss is their mean."),
    .init("A factor is missing: what is the derivative of a square?"),
    .init(
      """
      Both slopes cannot be the same here. When $`w`$ grows by one, the prediction grows by $`x`$:
      each error counts that often in the slope of $`w`$.
      """),
  ]
) { random, problem in
  let first = random.whole(in: 1...3)
  let second = first + random.whole(in: 1...2)
  let x = Vector([first, second, second + random.whole(in: 1...2)])
  let y = random.wholes(in: -4...9, count: 3)
  let here = random.wholes(in: -3...3, count: 2)
  let loss = MeanSquaredError(x: x, y: y)
  let (errors, slopes) = (loss.residuals(here), loss.gradient(here))
  // a level slope has no sign to get wrong
  guard slopes[0] != 0, slopes[1] != 0 else { return }
  let sums = Vector([x[0] * errors[0] + x[1] * errors[1] + x[2] * errors[2], errors.sum])
  problem.give("x", x)
  problem.give("y", y)
  problem.give("here", here)
  problem.give("errors", errors)
  problem.give("sums", sums)
  problem.give("slopes", slopes)
  problem.answer(slopes)
  problem.route(2.0 / 3 * sums)
  problem.route(-2 * sums)
  problem.route(-1.0 / 3 * sums)
  problem.route(-2.0 / 3 * Vector([sums[1], sums[1]]))
}

let slopeInB = Exercise(
  "derive-b", title: "Derive the slope in b", .formula(of: ["x", "y", "w", "b"]),
  within: .relative(1e-6),
  prompt: """
    With a single pair $`(x, y)`$ the loss is $`L = \\left( y - (w x + b) \\right)^2`$. What is
    $`\\partial L / \\partial b`$?
    """,
  accepted: [
    "-2*(y - (w*x + b))", "2(wx + b - y)", "2wx + 2b - 2y",
    "-2 \\left( y - (w x + b) \\right)", "2 \\cdot \\left( w \\cdot x + b - y \\right)",
  ],
  hints: [
    "The loss is a square of something that depends on $`b`$. First derive the square.",
    "Then multiply by the inner derivative: how does $`y - (w x + b)`$ change with $`b`$?",
  ],
  solution: """
    The derivative of the square is $`2 \\left( y - (w x + b) \\right)`$. The inner derivative by
    $`b`$ is $`-1`$. So $`\\partial L / \\partial b = -2 \\left( y - (w x + b) \\right)`$.
    """,
  routes: [
    .init("The factor of the square is missing.", typed: "-(y - (w*x + b))"),
    .init(
      """
      Check the sign: you left out the inner derivative. When $`b`$ grows by one, what does the
      error do?
      """, typed: "2*(y - (w*x + b))"),
    .init(
      "This is the slope in $`w`$. How does the prediction change with $`b`$?",
      typed: "-2*x*(y - (w*x + b))"),
  ]
) { random, problem in
  problem.answer(at: random.points(8, of: 4)) { at in
    MeanSquaredError(x: [at[0]], y: [at[1]]).gradient([at[2], at[3]])[1]
  }
}

let slopeInW = Exercise(
  "derive-w", title: "Derive the slope in w",
  .formula(of: ["x_1", "y_1", "x_2", "y_2", "w", "b"]), within: .relative(1e-6),
  prompt: """
    With two pairs $`(x_1, y_1)`$ and $`(x_2, y_2)`$ the loss is
    $`L = \\frac{1}{2} \\left( (y_1 - (w x_1 + b))^2 + (y_2 - (w x_2 + b))^2 \\right)`$. What is
    $`\\partial L / \\partial w`$?
    """,
  accepted: [
    "-(x_1*(y_1 - (w*x_1 + b)) + x_2*(y_2 - (w*x_2 + b)))",
    "x_1 (w x_1 + b - y_1) + x_2 (w x_2 + b - y_2)",
    "w (x_1^2 + x_2^2) + b (x_1 + x_2) - x_1 y_1 - x_2 y_2",
    "-\\frac{2}{2} \\left( x_1 (y_1 - (w x_1 + b)) + x_2 (y_2 - (w x_2 + b)) \\right)",
    "-x_{1} \\left( y_{1} - w x_{1} - b \\right) - x_{2} \\left( y_{2} - w x_{2} - b \\right)",
  ],
  hints: [
    "The slope of a sum is the sum of the slopes: derive one square at a time.",
    "Derive the square, then multiply by the inner derivative by $`w`$. What stands beside $`w`$?",
    "The mean in front stays where it is.",
  ],
  solution: """
    The derivative of the first square by $`w`$ is $`2 (y_1 - (w x_1 + b)) \\cdot (-x_1)`$, and that
    of the second is the same with its own pair. The $`\\frac{1}{2}`$ in front takes the factor 2
    away: $`\\partial L / \\partial w = -x_1 (y_1 - (w x_1 + b)) - x_2 (y_2 - (w x_2 + b))`$.
    """,
  routes: [
    .init(
      "The factor of the squares is missing.",
      typed: "-1/2*(x_1*(y_1 - (w*x_1 + b)) + x_2*(y_2 - (w*x_2 + b)))"),
    .init(
      "You lost the factor in front: the loss is the mean of the two squares.",
      typed: "-2*(x_1*(y_1 - (w*x_1 + b)) + x_2*(y_2 - (w*x_2 + b)))"),
    .init(
      "Check the sign: the prediction stands with a minus inside of each square.",
      typed: "x_1*(y_1 - (w*x_1 + b)) + x_2*(y_2 - (w*x_2 + b))"),
    .init(
      """
      You forgot a part of the inner derivative. When $`w`$ grows by one, the first prediction grows
      by $`x_1`$.
      """, typed: "-(y_1 - (w*x_1 + b)) - (y_2 - (w*x_2 + b))"),
  ]
) { random, problem in
  problem.answer(at: random.points(8, of: 6)) { at in
    MeanSquaredError(x: [at[0], at[2]], y: [at[1], at[3]]).gradient([at[4], at[5]])[0]
  }
}

let wholeStep = Exercise(
  "whole-step", title: "A step from the data on", .vector(2), within: .absolute(1e-6),
  prompt: """
    A line $`w x + b`$ shall go through $`(\\given{x[0]}, \\given{y[0]})`$ and
    $`(\\given{x[1]}, \\given{y[1]})`$. The loss is the mean of the two squared errors. The walk
    stands at $`w = \\given{here[0]}`$, $`b = \\given{here[1]}`$, and the learning rate is `=rate`.
    Where does it stand after one step? Give $`w`$ and $`b`$.
    """,
  hints: [
    "Find both errors, target minus prediction, then both slopes, then the step.",
    "Both slopes are taken where the walk stands now, before anything has moved.",
  ],
  solution: """
    The errors are `=errors[0]` and `=errors[1]`. With two points the factor $`-\\frac{2}{n}`$ is
    $`-1`$, so the slopes are `=slopes[0]` and `=slopes[1]`. A step of `=rate` times each, against
    it, leads to $`w`$ = `=new[0] .6g` and $`b`$ = `=new[1] .6g`.
    """,
  routes: [
    .init("You walked uphill: the loss grows this way. Check the signs of slopes and step."),
    .init(
      """
      You moved $`w`$ first and took the slope in $`b`$ at the new $`w`$. Both slopes belong to the
      place where the step begins.
      """),
    .init("You went too far: the loss is the mean of the two squares, not their sum."),
    .init("You did not go far enough: the square has a factor in its derivative."),
  ]
) { random, problem in
  let first = random.whole(in: 1...3)
  let x = Vector([first, first + random.whole(in: 1...2)])
  let (y, here) = (random.wholes(in: -5...9, count: 2), random.wholes(in: -3...3, count: 2))
  let rate = random.whole(in: 1...2) / 10
  let loss = MeanSquaredError(x: x, y: y)
  let descent = GradientDescent(learningRate: rate)
  let slopes = loss.gradient(here)
  guard slopes[0] != 0, slopes[1] != 0 else { return }
  let new = descent.step(from: here, along: slopes)
  problem.give("x", x)
  problem.give("y", y)
  problem.give("here", here)
  problem.give("rate", rate)
  problem.give("errors", loss.residuals(here))
  problem.give("slopes", slopes)
  problem.give("new", new)
  problem.answer(new)
  problem.route(here + rate * slopes)
  // b after w: the slope in b at (w_new, b_old)
  problem.route([new[0], here[1] - rate * loss.gradient([new[0], here[1]])[1]])
  problem.route(here - rate * (2 * slopes))
  problem.route(here - rate * (0.5 * slopes))
}

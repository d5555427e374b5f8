import LiveKit
import MathCore

let slopeOfLine = Exercise(
  "slope", title: "The slope of a line", .number, within: .relative(1e-3),
  prompt: """
    A line goes through the points $`(\\given{x[0]}, \\given{y[0]})`$ and
    $`(\\given{x[1]}, \\given{y[1]})`$. What is its slope?
    """,
  hints: [
    "The slope says how far a line rises while it goes one step to the right.",
    "How far does it rise between the points, and how far does it go to the right?",
  ],
  solution: """
    To the right it goes $`\\given{x[1]} - (\\given{x[0]}) = \\given{run}`$, and it rises
    $`\\given{y[1]} - (\\given{y[0]}) = \\given{rise}`$. The slope is
    $`\\frac{\\given{rise}}{\\given{run}}`$, which is `=slope .4g`.
    """,
  routes: [
    .init("This is upside down: the rise stands above the line, the way to the right below it."),
    .init("Check the sign: both differences start at the same point."),
    .init("This is how far the line rises between the points. How far does it go meanwhile?"),
  ]
) { random, problem in
  let start = random.whole(in: -9...5)
  let (run, rise) = (random.whole(in: 2...9), random.nonzero(in: -9...9))
  let from = random.whole(in: -9...9)
  problem.give("x", Vector([start, start + run]))
  problem.give("y", Vector([from, from + rise]))
  problem.give("run", run)
  problem.give("rise", rise)
  problem.give("slope", rise / run)
  problem.answer(rise / run)
  problem.route(run / rise)
  problem.route(-rise / run)
  problem.route(rise)
}

let pointOnLine = Exercise(
  "line", title: "A point on a line", .number, within: .absolute(1e-6),
  prompt: """
    A line of slope `=m` goes through the point $`(\\given{x[0]}, \\given{y[0]})`$. How high is it at
    $`x = \\given{x[1]}`$?
    """,
  hints: [
    "How far to the right is the second place? With each step to the right the line rises by its slope.",
    "Begin at the height of the point that is known, and add the rise.",
  ],
  solution: """
    From $`\\given{x[0]}`$ to $`\\given{x[1]}`$ it goes `=run` to the right, and rises
    $`\\given{m} \\cdot \\given{run} = \\given{rise}`$. From `=y[0]` it comes to `=y[1]`.
    """,
  routes: [
    .init("This is the rise alone. Begin at the height of the point that is known."),
    .init("This line goes through the height of the point at zero. How far is it from the point?"),
    .init("Check the sign of the rise: to the right the line goes the way of its slope."),
  ]
) { random, problem in
  let (m, run) = (random.nonzero(in: -5...5), random.whole(in: 2...8))
  let (x, y) = (random.nonzero(in: -6...6), random.nonzero(in: -9...9))
  // y₁ = y₀ + m (x₁ − x₀)
  problem.give("m", m)
  problem.give("x", Vector([x, x + run]))
  problem.give("y", Vector([y, y + m * run]))
  problem.give("run", run)
  problem.give("rise", m * run)
  problem.answer(y + m * run)
  problem.route(m * run)
  problem.route(y + m * (x + run))
  problem.route(y - m * run)
}

let functionOfFunction = Exercise(
  "function", title: "A function of a function", .number, within: .absolute(1e-6),
  prompt: """
    With $`f(x) = \\given{a} x + \\given{b}`$ and $`g(x) = x^2 - \\given{c}`$, what is
    $`f(g(\\given{t}))`$?
    """,
  hints: [
    "A function is a machine: a number goes in, a number comes out. The inner one works first.",
    "Put the number into $`g`$. Put what comes out into $`f`$.",
  ],
  solution: """
    $`g(\\given{t}) = \\given{inner}`$, and $`f(\\given{inner}) = \\given{value}`$.
    """,
  routes: [
    .init(
      "You began with $`f`$. The inner function, which stands next to the number, comes first."),
    .init("You multiplied both results. What comes out of $`g`$ goes into $`f`$."),
    .init("You forgot what $`g`$ takes away after squaring."),
  ]
) { random, problem in
  let (a, b) = (random.whole(in: 2...6), random.whole(in: 1...9))
  let (c, t) = (random.whole(in: 1...9), random.nonzero(in: -5...5))
  let inner = t * t - c
  let outer = a * t + b
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("t", t)
  problem.give("inner", inner)
  problem.give("value", a * inner + b)
  problem.answer(a * inner + b)
  problem.route(outer * outer - c)
  problem.route(outer * inner)
  problem.route(a * t * t + b)
}

let readingASum = Exercise(
  "sum", title: "Reading a sum", .number, within: .absolute(1e-6),
  prompt: """
    With $`x_1 = \\given{x[0]}`$, $`x_2 = \\given{x[1]}`$, $`x_3 = \\given{x[2]}`$ and
    $`x_4 = \\given{x[3]}`$, what is $`\\sum_{i=2}^{4} i \\, x_i`$?
    """,
  hints: [
    "The sign says: add up. Below it stands where the index begins, above it where it ends.",
    "Put each value of the index into what stands behind the sign, both times that it occurs there.",
  ],
  solution: """
    The terms are $`2 \\cdot \\given{x[1]} = \\given{terms[0]}`$,
    $`3 \\cdot \\given{x[2]} = \\given{terms[1]}`$ and $`4 \\cdot \\given{x[3]} = \\given{terms[2]}`$.
    Their sum is `=sum`.
    """,
  routes: [
    .init("You began too early: look at what stands below the sign."),
    .init("You forgot the factor: the index stands there as a number too."),
    .init("You stopped too early: the number above the sign still counts."),
  ]
) { random, problem in
  let x = random.wholes(in: 1...9, count: 4)
  let terms = Vector([2 * x[1], 3 * x[2], 4 * x[3]])
  problem.give("x", x)
  problem.give("terms", terms)
  problem.give("sum", terms.sum)
  problem.answer(terms.sum)
  problem.route(x[0] + terms.sum)
  problem.route(x[1] + x[2] + x[3])
  problem.route(terms[0] + terms[1])
}

let readingAProduct = Exercise(
  "product", title: "Reading a product", .number, within: .absolute(1e-6),
  prompt: """
    With $`x_1 = \\given{x[0]}`$, $`x_2 = \\given{x[1]}`$ and $`x_3 = \\given{x[2]}`$, what is
    $`\\prod_{i=1}^{3} (x_i + 1)`$?
    """,
  hints: [
    "The sign says: multiply. Everything behind it is made anew for each value of the index.",
    "Each of the numbers grows by one before it is multiplied.",
  ],
  solution: """
    The factors are `=factors[0]`, `=factors[1]` and `=factors[2]`. Their product is `=product`.
    """,
  routes: [
    .init("You added the factors. This sign multiplies."),
    .init("Each number grows by one before it is multiplied, not the product at the end."),
    .init("The one belongs to what stands behind the sign: it comes back in every factor."),
  ]
) { random, problem in
  let x = random.wholes(in: 1...9, count: 3)
  let factors = Vector(x.elements.map { $0 + 1 })
  let product = factors[0] * factors[1] * factors[2]
  problem.give("x", x)
  problem.give("factors", factors)
  problem.give("product", product)
  problem.answer(product)
  problem.route(factors.sum)
  problem.route(x[0] * x[1] * x[2] + 1)
  problem.route(x[0] * x[1] * x[2])
}

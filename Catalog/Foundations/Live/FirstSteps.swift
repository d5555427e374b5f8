import Elementary
import LinearAlgebra
import LiveKit
import MathCore
import Statistics

let lengthOfSum = Exercise(
  "length", title: "The length of a sum", .number, within: .relative(1e-3),
  prompt: """
    How long is $`u + v`$ for $`u = (\\given{u[0]}, \\given{u[1]})`$ and
    $`v = (\\given{v[0]}, \\given{v[1]})`$?
    """,
  hints: [
    "Vectors are added component by component.",
    "The length comes from a triangle with a right angle, whose sides are the components.",
  ],
  solution: """
    The sum is $`(\\given{sum[0]}, \\given{sum[1]})`$. Its length is
    $`\\sqrt{(\\given{sum[0]})^2 + (\\given{sum[1]})^2} = \\given{length}`$.
    """,
  routes: [
    .init("You added the two lengths. Add the vectors first: the way over a corner is longer."),
    .init("This is the sum of the sizes of the components. Square them, add, and take the root."),
    .init("The root is missing at the end."),
  ]
) { random, problem in
  // triangles whose sides are whole numbers
  let triangles: [[Double]] = [
    [3, 4], [4, 3], [6, 8], [8, 6], [5, 12], [12, 5], [8, 15], [15, 8],
  ]
  let triangle = triangles[random.index(below: 8)]
  let sum = Vector(triangle.map { random.index(below: 2) == 0 ? $0 : -$0 })
  let u = random.wholes(in: -9...9, count: 2)
  let v = sum - u
  problem.give("u", u)
  problem.give("v", v)
  problem.give("sum", sum)
  problem.give("length", Norm.l2(sum))
  problem.answer(Norm.l2(sum))
  problem.route(Norm.l2(u) + Norm.l2(v))
  problem.route(Norm.l1(sum))
  problem.route(dot(sum, sum))
}

let matrixTimesVector = Exercise(
  "matrix", title: "A matrix times a vector", .vector(2), within: .absolute(1e-6),
  prompt: """
    What is $`\\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\
    \\given{a[1,0]} & \\given{a[1,1]} \\end{pmatrix}
    \\begin{pmatrix} \\given{x[0]} \\\\ \\given{x[1]} \\end{pmatrix}`$?
    """,
  hints: [
    "Each row of the matrix gives one component of the result.",
    "Multiply a row with the vector, component by component, and add up.",
  ],
  solution: """
    The first row gives
    $`\\given{a[0,0]} \\cdot (\\given{x[0]}) + (\\given{a[0,1]}) \\cdot (\\given{x[1]}) = \\given{image[0]}`$,
    the second
    $`\\given{a[1,0]} \\cdot (\\given{x[0]}) + (\\given{a[1,1]}) \\cdot (\\given{x[1]}) = \\given{image[1]}`$.
    """,
  routes: [
    .init("You multiplied the columns with the vector. It is the rows that are multiplied."),
    .init("Only the diagonal counts here. Each component of the result needs a whole row."),
    .init("You added each row without its factors: the vector says how often each column counts."),
  ]
) { random, problem in
  let a = random.wholes(in: -5...5, rows: 2, columns: 2)
  let x = Vector([random.nonzero(in: -5...5), random.nonzero(in: -5...5)])
  let image = Vector((0..<2).map { dot(a.row($0), x) })
  problem.give("a", a)
  problem.give("x", x)
  problem.give("image", image)
  problem.answer(image)
  problem.route(Vector((0..<2).map { dot(a.column($0), x) }))
  problem.route(Vector([a[0, 0] * x[0], a[1, 1] * x[1]]))
  problem.route(Vector((0..<2).map { a.row($0).sum }))
}

let meanAndVariance = Exercise(
  "spread", title: "The mean and the spread", .vector(2), within: .absolute(1e-6),
  prompt: """
    Four numbers: `=x[0]`, `=x[1]`, `=x[2]` and `=x[3]`. What is their mean, and what is the mean of
    the squares of their distances from it, the variance? Type both, the mean first.
    """,
  hints: [
    "The mean is what each would have if the sum were shared out equally.",
    "Take the mean from each number, square what is left, and take the mean of that.",
  ],
  solution: """
    The sum `=sum` shared among four is `=mean`. The distances from it are `=distances[0]`,
    `=distances[1]`, `=distances[2]` and `=distances[3]`; their squares add up to `=squares`, and a
    quarter of that is `=variance`.
    """,
  routes: [
    .init("The mean is right. The distances have to be squared before their mean is taken."),
    .init("The mean is right. The squares are added here, and their sum is not yet shared out."),
    .init("This is the root of the variance, the standard deviation."),
  ]
) { random, problem in
  let center = random.whole(in: 3...30)
  let first = random.wholes(in: -6...6, count: 3)
  let deviations = Vector(first.elements + [-first.sum])
  let x = Vector(deviations.elements.map { center + $0 })
  guard let mean = mean(of: x) else { return }
  // σ² = (1/n) Σ (xᵢ − x̄)²
  let squares = dot(x - Vector(repeating: mean, count: 4), x - Vector(repeating: mean, count: 4))
  let distances = Vector(deviations.elements.map { $0.magnitude })
  problem.give("x", x)
  problem.give("sum", x.sum)
  problem.give("mean", mean)
  problem.give("distances", distances)
  problem.give("squares", squares)
  problem.give("variance", squares / 4)
  problem.answer(Vector([mean, squares / 4]))
  problem.route(Vector([mean, distances.sum / 4]))
  problem.route(Vector([mean, squares]))
  problem.route(Vector([mean, sqrt(squares / 4)]))
}

let chanceGivenLink = Exercise(
  "chance", title: "A chance from a table", .number, within: .relative(1e-3),
  prompt: """
    Of the spam in a mailbox, `=spam[0]` messages have a link and `=spam[1]` have none. Of the other
    messages, `=other[0]` have a link and `=other[1]` have none. A message has a link. What is the chance
    that it is spam?
    """,
  hints: [
    "Only messages with a link count any more. How many are there?",
    "Which share of the messages with a link is spam?",
  ],
  solution: """
    There are $`\\given{spam[0]} + \\given{other[0]} = \\given{links}`$ messages with a link, and
    `=spam[0]` of them are spam. The chance is $`\\frac{\\given{spam[0]}}{\\given{links}}`$, which is
    `=chance .4g`.
    """,
  routes: [
    .init("This is the chance that a spam message has a link: the other way around."),
    .init("You divided by all messages. Those without a link are out of the question."),
    .init("This is the chance of a link. Among the messages that have one, how many are spam?"),
  ]
) { random, problem in
  let spam = random.wholes(in: 2...40, count: 2)
  let other = random.wholes(in: 2...60, count: 2)
  let (links, all) = (spam[0] + other[0], spam.sum + other.sum)
  // P(spam | link) = P(spam and link) / P(link)
  problem.give("spam", spam)
  problem.give("other", other)
  problem.give("links", links)
  problem.give("chance", spam[0] / links)
  problem.answer(spam[0] / links)
  problem.route(spam[0] / spam.sum)
  problem.route(spam[0] / all)
  problem.route(links / all)
}

let derivativeAtPoint = Exercise(
  "derivative", title: "The slope of a curve", .number, within: .absolute(1e-6),
  prompt: """
    What is the slope of $`f(x) = \\given{a} x^{\\given{n}} + \\given{b} x + \\given{c}`$ at
    $`x = \\given{t}`$, its derivative $`f'(\\given{t})`$?
    """,
  hints: [
    "The slope of a power: its exponent comes in front as a factor, and is lower by one above.",
    "What is the slope of a multiple of $`x`$, and that of a number alone?",
  ],
  solution: """
    $`f'(x) = \\given{factor} x^{\\given{lower}} + \\given{b}`$, and at $`x = \\given{t}`$ that is
    `=slope`.
    """,
  routes: [
    .init("This is the height of the curve, not its slope."),
    .init("A number that is added lifts the curve and does not change its slope."),
    .init("The exponent of the power has to become lower by one."),
    .init("The exponent of the power has to come in front as a factor."),
  ]
) { random, problem in
  let (a, b, c) = (
    random.whole(in: 2...6), random.whole(in: 2...9), random.whole(in: 1...9)
  )
  let (n, t) = (random.whole(in: 2...4), random.nonzero(in: -3...3))
  let power = a * n * pow(t, n - 1)
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("n", n)
  problem.give("t", t)
  problem.give("factor", a * n)
  problem.give("lower", n - 1)
  problem.give("slope", power + b)
  problem.answer(power + b)
  problem.route(a * pow(t, n) + b * t + c)
  problem.route(power + b + c)
  problem.route(power * t + b)
  problem.route(a * pow(t, n - 1) + b)
}

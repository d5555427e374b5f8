import LiveKit
import MathCore

let linearEquation = Exercise(
  "equation", title: "One unknown", .number, within: .absolute(1e-6),
  prompt: """
    For which $`x`$ is $`\\given{a} x + \\given{b} = \\given{d} + \\given{c} x`$?
    """,
  hints: [
    "Do the same on both sides until $`x`$ stands alone on one of them.",
    "Take the smaller multiple of $`x`$ from both sides. Then take the number beside $`x`$ away.",
  ],
  solution: """
    Without $`\\given{c} x`$ on both sides $`\\given{difference} x + \\given{b} = \\given{d}`$ is left,
    and without `=b` on both sides $`\\given{difference} x = \\given{rest}`$. So $`x`$ is `=x`.
    """,
  routes: [
    .init("Check a sign: to be rid of a number that is added, take it away on both sides."),
    .init("You added the multiples of $`x`$. They stand on different sides: take one away."),
    .init("This is a multiple of $`x`$. Divide by the number before it."),
  ]
) { random, problem in
  let (c, difference) = (random.whole(in: 2...6), random.whole(in: 2...6))
  let (x, b) = (random.nonzero(in: -6...9), random.whole(in: 1...15))
  // (a − c) x = d − b
  let (a, d) = (c + difference, difference * x + b)
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("d", d)
  problem.give("difference", difference)
  problem.give("rest", d - b)
  problem.give("x", x)
  problem.answer((d - b) / (a - c))
  problem.route((d + b) / (a - c))
  problem.route((d - b) / (a + c))
  problem.route(d - b)
}

let rearrangedLine = Exercise(
  "rearrange", title: "Solve for another letter", .formula(of: ["m", "b", "y"]),
  within: .relative(1e-6),
  prompt: "Solve $`y = m x + b`$ for $`x`$. Write $`x`$ as a formula in $`m`$, $`b`$ and $`y`$.",
  accepted: ["(y - b)/m", "\\frac{y - b}{m}", "y/m - b/m"],
  hints: [
    "Letters are numbers that are not told yet. Do with them what you would do with numbers.",
    "First be rid of what is added to the product, then of the factor. Both sides change alike.",
  ],
  solution: """
    Without $`b`$ on both sides it is $`y - b = m x`$. Divided by $`m`$ it is
    $`x = \\frac{y - b}{m}`$.
    """,
  routes: [
    .init("Check the sign of $`b`$: it is taken away on both sides.", typed: "(y + b)/m"),
    .init("Divide everything by $`m`$, also $`b`$.", typed: "y/m - b"),
    .init("You took $`m`$ away. It is a factor: divide by it.", typed: "y - b - m"),
  ]
) { random, problem in
  problem.answer(at: random.points(6, of: 3)) { ($0[2] - $0[1]) / $0[0] }
}

let largestWhole = Exercise(
  "inequality", title: "How far it may go", .number, within: .absolute(1e-6),
  prompt: """
    What is the largest whole number $`x`$ with $`\\given{a} - \\given{b} x \\ge \\given{c}`$?
    """,
  hints: [
    "Treat it like an equation. When you multiply by a negative number, the sign turns around.",
    "Solve for $`x`$ first. Only then look for a whole number that is small enough.",
  ],
  solution: """
    Without `=a` on both sides it is $`-\\given{b} x \\ge \\given{left}`$. Divided by
    $`-\\given{b}`$, which turns the sign around, it is $`x \\le \\given{border .4g}`$. The largest
    whole number of these is `=x`.
    """,
  routes: [
    .init("This $`x`$ is too large: put it into the inequality."),
    .init("It is smaller than it need be: put the next whole number into the inequality."),
    .init("Check the signs: what stands on the right is taken from the first number."),
  ]
) { random, problem in
  let (a, b, c) = (
    random.whole(in: 10...60), random.whole(in: 3...9), random.whole(in: -20...9)
  )
  // a − b x ≥ c  ⇔  x ≤ (a − c) / b
  let border = (a - c) / b
  let x = border.rounded(.down)
  guard x != border else { return }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("left", c - a)
  problem.give("border", border)
  problem.give("x", x)
  problem.answer(x)
  problem.route(x + 1)
  problem.route(x - 1)
  problem.route(((a + c) / b).rounded(.down))
}

let distanceFromNumber = Exercise(
  "absolute", title: "Two solutions", .vector(2), within: .absolute(1e-6),
  prompt: """
    Which two numbers solve $`|x - \\given{a}| = \\given{r}`$? Type the smaller one first.
    """,
  hints: [
    "$`|x - y|`$ is the distance of two numbers on the line of numbers.",
    "Two numbers have that distance from the given one: one on its left, one on its right.",
  ],
  solution: """
    On the left of `=a` lies `=x[0]`, on its right `=x[1]`; both at the distance `=r`.
    """,
  routes: [
    .init("These lie around zero. They must lie around the number that is taken from $`x`$."),
    .init("The order is the other way: the smaller one first."),
    .init(
      "Check the sign: these have the right distance from the number on the other side of zero."),
  ]
) { random, problem in
  let (a, r) = (random.whole(in: 2...99), random.whole(in: 2...99))
  problem.give("a", a)
  problem.give("r", r)
  problem.give("x", Vector([a - r, a + r]))
  problem.answer(Vector([a - r, a + r]))
  problem.route(Vector([-r, r]))
  problem.route(Vector([a + r, a - r]))
  problem.route(Vector([-a - r, -a + r]))
}

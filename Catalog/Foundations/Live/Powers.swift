import Elementary
import LiveKit
import MathCore

let powersOfPowers = Exercise(
  "powers", title: "One power", .number, within: .absolute(1e-6),
  prompt: """
    Which exponent $`k`$ makes
    $`\\frac{(\\given{b}^{\\given{p}})^{\\given{q}} \\cdot \\sqrt{\\given{b}^{\\given{r}}}}{\\given{b}^{\\given{s}}}`$
    equal to $`\\given{b}^k`$?
    """,
  hints: [
    "A power counts factors. How many factors stand above the line, and how many below it?",
    "A power of a power repeats all the factors; a square root takes half of them.",
  ],
  solution: """
    The power of a power has `=p` times `=q` factors, which is `=product`. The root has half of `=r`,
    which is `=half`. Below the line stand `=s`. Together the exponent is
    $`\\given{product} + \\given{half} - \\given{s} = \\given{k}`$.
    """,
  routes: [
    .init("A power of a power: its exponents multiply. Count the factors."),
    .init("The square root has half the exponent: two of it must make the whole."),
    .init("What stands below the line is taken away, not added."),
  ]
) { random, problem in
  let (base, p, q) = (
    random.whole(in: 2...9), random.whole(in: 2...6), random.whole(in: 2...4)
  )
  let (r, s) = (2 * random.whole(in: 1...6), random.whole(in: 1...12))
  // (bᵖ)^q √(bʳ) / bˢ = b^(p q + r/2 − s)
  let k = p * q + r / 2 - s
  problem.give("b", base)
  problem.give("p", p)
  problem.give("q", q)
  problem.give("r", r)
  problem.give("s", s)
  problem.give("product", p * q)
  problem.give("half", r / 2)
  problem.give("k", k)
  problem.answer(k)
  problem.route(p + q + r / 2 - s)
  problem.route(p * q + r - s)
  problem.route(p * q + r / 2 + s)
}

let twoLogarithms = Exercise(
  "logarithms", title: "Two logarithms", .number, within: .absolute(1e-6),
  prompt: """
    What is $`\\given{k} \\log_{\\given{b}} \\given{u} + \\log_{\\given{c}} \\given{v}`$?
    """,
  hints: [
    "A logarithm asks for an exponent: which power of the small number is the large one?",
    "Find both exponents. Only the first of them has a factor.",
  ],
  solution: """
    $`\\given{b}^{\\given{i}} = \\given{u}`$, so the first logarithm is `=i`, and
    $`\\given{c}^{\\given{j}} = \\given{v}`$, so the second is `=j`. Together
    $`\\given{k} \\cdot \\given{i} + \\given{j} = \\given{sum}`$.
    """,
  routes: [
    .init("You divided. A logarithm asks for an exponent, not for a quotient."),
    .init("You left out the factor before the first logarithm."),
    .init("The factor belongs to the first logarithm only."),
  ]
) { random, problem in
  // the largest exponents with which the powers stay below 1100
  let (bases, largest): ([Double], [Int]) = ([2, 3, 4, 5, 6, 10], [10, 6, 5, 4, 3, 3])
  let (first, second) = (random.index(below: 6), random.index(below: 6))
  guard first != second else { return }
  let (b, c) = (bases[first], bases[second])
  let (i, j) = (random.whole(in: 1...largest[first]), random.whole(in: 1...largest[second]))
  let k = random.whole(in: 2...9)
  problem.give("k", k)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("u", pow(b, i))
  problem.give("v", pow(c, j))
  problem.give("i", i)
  problem.give("j", j)
  problem.give("sum", k * i + j)
  problem.answer(k * i + j)
  problem.route(k * pow(b, i) / b + pow(c, j) / c)
  problem.route(i + j)
  problem.route(k * (i + j))
}

let logarithmRules = Exercise(
  "log-rules", title: "The rules of logarithms", .number, within: .absolute(1e-6),
  prompt: """
    $`\\log u = \\given{u}`$ and $`\\log v = \\given{v}`$. What is
    $`\\log \\frac{u^{\\given{n}}}{v}`$?
    """,
  hints: [
    "A logarithm turns a product into a sum, and a quotient into a difference.",
    "A power is a repeated product: its logarithm is repeated as often.",
  ],
  solution: """
    The power counts `=n` times: `=power`. The quotient takes `=v` away: `=value`.
    """,
  routes: [
    .init("The logarithm of a power is the exponent times the logarithm, not its power."),
    .init("The logarithm of a quotient is a difference, not a quotient."),
    .init("Check the sign: $`v`$ stands below the line."),
  ]
) { random, problem in
  let (u, v) = (random.whole(in: 2...30), random.whole(in: 2...30))
  let n = random.whole(in: 2...5)
  problem.give("u", u)
  problem.give("v", v)
  problem.give("n", n)
  problem.give("power", n * u)
  problem.give("value", n * u - v)
  problem.answer(n * u - v)
  problem.route(pow(u, n) - v)
  problem.route(n * u / v)
  problem.route(n * u + v)
}

import LiveKit
import MathCore

let addingFractions = Exercise(
  "fractions", title: "Two fractions", .number, within: .relative(1e-3),
  prompt: """
    What is $`\\frac{\\given{a}}{\\given{b}} + \\frac{\\given{c}}{\\given{d}}`$? Type a fraction with
    a slash, or a decimal number.
    """,
  hints: [
    "Pieces of different sizes cannot be counted together. Cut both into pieces of one size.",
    "Widen each fraction by the denominator of the other one. Then add what is above.",
  ],
  solution: """
    Widened, the fractions are $`\\frac{\\given{above[0]}}{\\given{below}}`$ and
    $`\\frac{\\given{above[1]}}{\\given{below}}`$. Their sum is
    $`\\frac{\\given{sum}}{\\given{below}}`$, which is `=value .4g`.
    """,
  routes: [
    .init("You added above and below the line. Half and half would then be two quarters."),
    .init("This is the product. Only a product is taken above and below the line."),
    .init(
      "The denominator is right, but the numerators did not grow with it: widen each fraction."),
  ]
) { random, problem in
  let (a, b) = (random.whole(in: 1...9), random.whole(in: 2...9))
  let (c, d) = (random.whole(in: 1...9), random.whole(in: 2...9))
  guard b != d else { return }
  // a/b + c/d = (a d + c b) / (b d)
  let sum = a * d + c * b
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("d", d)
  problem.give("above", Vector([a * d, c * b]))
  problem.give("below", b * d)
  problem.give("sum", sum)
  problem.give("value", sum / (b * d))
  problem.answer(sum / (b * d))
  problem.route((a + c) / (b + d))
  problem.route(a * c / (b * d))
  problem.route((a + c) / (b * d))
}

let orderOfOperations = Exercise(
  "order", title: "What comes first", .number, within: .absolute(1e-9),
  prompt: "What is $`\\given{a} - \\given{b} \\cdot (\\given{c} - \\given{d})^2`$?",
  hints: [
    "First the bracket, then the power, then the product, and the difference at the end.",
    "Only the bracket is squared, not the product with the number before it.",
  ],
  solution: """
    The bracket is `=bracket` and its square `=square`. Times `=b` that is `=product`, and `=a` minus
    `=product` is `=value`.
    """,
  routes: [
    .init("You took the difference before the product. A product comes first."),
    .init("You squared the product. The power belongs to the bracket alone, and comes first."),
    .init(
      "You squared the numbers in the bracket one by one. First the bracket becomes one number."),
  ]
) { random, problem in
  let (a, b) = (random.whole(in: 2...30), random.whole(in: 2...9))
  let (c, d) = (random.whole(in: 1...9), random.whole(in: 1...9))
  let bracket = c - d
  let product = b * bracket * bracket
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", c)
  problem.give("d", d)
  problem.give("bracket", bracket)
  problem.give("square", bracket * bracket)
  problem.give("product", product)
  problem.give("value", a - product)
  problem.answer(a - product)
  problem.route((a - b) * bracket * bracket)
  problem.route(a - b * bracket * b * bracket)
  problem.route(a - b * (c * c - d * d))
}

let upAndDown = Exercise(
  "percentages", title: "Up and down", .number, within: .absolute(1e-3),
  prompt: """
    A price of `=price` rises by `=rise` percent. Then the new price falls by `=fall` percent. What is
    it in the end?
    """,
  hints: [
    "A percentage is a share of something. Of what is the second one a share?",
    "Turn each change into a factor: a rise by a tenth multiplies by one and a tenth.",
  ],
  solution: """
    The rise multiplies by `=factors[0]`, the fall by `=factors[1]`. The price is
    $`\\given{price} \\cdot \\given{factors[0]} \\cdot \\given{factors[1]} = \\given{end .6g}`$.
    """,
  routes: [
    .init(
      """
      You added the percentages. They are shares of different prices: the fall is a share of the
      price that has risen already.
      """),
    .init("This is the price before it falls."),
    .init("The price does not become the share that it falls by. It loses that share."),
  ]
) { random, problem in
  let price = 100 * random.whole(in: 1...20)
  let (rise, fall) = (5 * random.whole(in: 1...12), 5 * random.whole(in: 1...12))
  // (100 + r) (100 − f) is a whole number: one rounding at the end
  let end = price * (100 + rise) * (100 - fall) / 10000
  problem.give("price", price)
  problem.give("rise", rise)
  problem.give("fall", fall)
  problem.give("factors", Vector([(100 + rise) / 100, (100 - fall) / 100]))
  problem.give("end", end)
  problem.answer(end)
  problem.route(price * (100 + rise - fall) / 100)
  problem.route(price * (100 + rise) / 100)
  problem.route(price * (100 + rise) * fall / 10000)
}

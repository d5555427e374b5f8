import Elementary
import LiveKit
import MathCore

let cosineOfTriangle = Exercise(
  "triangle", title: "The cosine in a triangle", .number, within: .relative(1e-3),
  prompt: """
    In a triangle with a right angle the two sides at that angle are `=near` and `=far` long. What is
    the cosine of the angle between the side of length `=near` and the longest side? A square root can
    be typed as `sqrt(x)`.
    """,
  hints: [
    "The cosine compares two sides: the one that lies at the angle, and the longest one.",
    "The square of the longest side is the sum of the squares of the other two.",
  ],
  solution: """
    The longest side is $`\\sqrt{\\given{near}^2 + \\given{far}^2} = \\given{longest .4f}`$. The cosine
    is `=near` divided by that, which is `=cosine .4f`.
    """,
  routes: [
    .init("This is the sine: it takes the side that lies opposite the angle."),
    .init("This is the tangent: it compares the two shorter sides with each other."),
    .init("This is upside down: the longest side stands below the line."),
  ]
) { random, problem in
  let (near, far) = (random.whole(in: 2...99), random.whole(in: 2...99))
  // cos φ = a / √(a² + b²)
  let longest = hypot(near, far)
  problem.give("near", near)
  problem.give("far", far)
  problem.give("longest", longest)
  problem.give("cosine", near / longest)
  problem.answer(near / longest)
  problem.route(far / longest)
  problem.route(far / near)
  problem.route(longest / near)
}

let unionOfSets = Exercise(
  "union", title: "In one set or in the other", .number, within: .absolute(1e-6),
  prompt: """
    The set $`A`$ has `=a` elements and the set $`B`$ has `=b`. Of these, `=both` lie in both. How many
    elements has the union $`A \\cup B`$?
    """,
  hints: [
    "An element of a union counts once, also if it lies in both sets.",
    "How often does an element of both sets count when the two numbers are added?",
  ],
  solution: """
    Added up, the two sets have $`\\given{a} + \\given{b} = \\given{sum}`$ elements, but the `=both` of
    both sets were counted twice. Once is enough: `=union`.
    """,
  routes: [
    .init("The elements of both sets are counted twice here."),
    .init("The elements of both sets belong to the union too, once."),
    .init("Take away what was counted twice. You added it."),
  ]
) { random, problem in
  let (a, b) = (random.whole(in: 12...80), random.whole(in: 12...80))
  let both = random.whole(in: 2...11)
  // |A ∪ B| = |A| + |B| − |A ∩ B|
  problem.give("a", a)
  problem.give("b", b)
  problem.give("both", both)
  problem.give("sum", a + b)
  problem.give("union", a + b - both)
  problem.answer(a + b - both)
  problem.route(a + b)
  problem.route(a + b - 2 * both)
  problem.route(a + b + both)
}

import Elementary
import LinearAlgebra
import LiveKit
import MathCore

let cosineByHand = Exercise(
  "cosine", title: "A cosine by hand", .number, within: .relative(1e-3),
  prompt: """
    What is the cosine similarity of $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ and
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$? A root can be typed as it is, such as
    `3/sqrt(14)`.
    """,
  hints: [
    "Three sums are needed: the dot product, and the squared length of each vector.",
    "Divide the dot product by both lengths. A length is the root of the squared length.",
  ],
  solution: """
    The dot product is `=product`, the squared lengths are `=uu` and `=vv`. So the cosine is
    `=product` divided by the root of `=squares`, which is `=cosine .4f`.
    """,
  routes: [
    .init("This is the dot product. It must be divided by both lengths."),
    .init("You divided by one length only. The cosine must not change when the other one does."),
    .init("You divided by the squared lengths. Take the roots first."),
    .init("This is 1 minus the cosine: a distance. The similarity was asked."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -6...6, count: 3), random.wholes(in: -6...6, count: 3))
  let product = dot(u, v)
  guard product != 0, let cosine = cosineSimilarity(u, v) else { return }
  problem.give("u", u)
  problem.give("v", v)
  problem.give("product", product)
  problem.give("uu", dot(u, u))
  problem.give("vv", dot(v, v))
  problem.give("squares", dot(u, u) * dot(v, v))
  problem.give("cosine", cosine)
  problem.answer(cosine)
  problem.route(product)
  problem.route(product / Norm.l2(u))
  problem.route(product / (dot(u, u) * dot(v, v)))
  problem.route(1 - cosine)
}

let mostAlike = Exercise(
  "alike", title: "Which text is the most alike?", .choice(3), within: .absolute(1e-9),
  prompt: """
    Texts are counted by the words *sun* and *rain*. The question has the counts
    $`q = (\\given{q[0]}, \\given{q[1]})`$. The texts have $`a = (\\given{a[0]}, \\given{a[1]})`$,
    $`b = (\\given{b[0]}, \\given{b[1]})`$ and $`c = (\\given{c[0]}, \\given{c[1]})`$. Which text has
    the largest *cosine* with the question?
    """,
  choices: ["a", "b", "c"],
  hints: [
    "The cosine looks at directions: in which text do the two words stand in nearly the same ratio?",
    "Divide the first count by the second, for the question and for each text.",
  ],
  solution: """
    The cosines are `=cosines[0] .4f`, `=cosines[1] .4f` and `=cosines[2] .4f`. By dot product the
    order is another, `=products[0]`, `=products[1]` and `=products[2]`, and so it is by distance,
    `=distances[0] .2f`, `=distances[1] .2f` and `=distances[2] .2f`.
    """,
  routes: [
    .init("This text has the largest dot product. It is long, and its direction is another."),
    .init(
      "This text is the nearest point. It is short like the question; its direction is another."),
  ]
) { random, problem in
  // three measures that each prefer another text are rare: look for them
  while true {
    let q = random.wholes(in: 1...6, count: 2)
    let texts = (0..<3).map { _ in random.wholes(in: 0...20, count: 2) }
    guard let a = cosineSimilarity(q, texts[0]), let b = cosineSimilarity(q, texts[1]),
      let c = cosineSimilarity(q, texts[2])
    else { continue }
    let products = texts.map { dot(q, $0) }
    let distances = texts.map { Norm.l2.distance(q, $0) }
    guard let byCosine = largest([a, b, c]), let byProduct = largest(products),
      let byDistance = largest(distances.map { -$0 }), byCosine != byProduct,
      byProduct != byDistance, byDistance != byCosine
    else { continue }
    problem.give("q", q)
    problem.give("a", texts[0])
    problem.give("b", texts[1])
    problem.give("c", texts[2])
    problem.give("cosines", [a, b, c])
    problem.give("products", Vector(products))
    problem.give("distances", Vector(distances))
    problem.answer(byCosine)
    problem.route(byProduct)
    problem.route(byDistance)
    return
  }
}

/// The place of the largest of three numbers; nil where two are within rounding of the largest.
private func largest(_ x: [Double]) -> Double? {
  let margin = 1e-6
  let (a, b, c) = (x[0], x[1], x[2])
  if a > b + margin && a > c + margin { return 0 }
  if b > a + margin && b > c + margin { return 1 }
  return c > a + margin && c > b + margin ? 2 : nil
}

let chordFromCosine = Exercise(
  "chord", title: "From the cosine to the distance", .number, within: .relative(1e-3),
  prompt: """
    Two vectors of length 1 have the cosine `=c`. How far are their tips apart by the L2 norm? A
    root can be typed as it is.
    """,
  hints: [
    "The squared distance is the dot product of the difference with itself. Multiply it out.",
    "Each vector with itself gives one, and the mixed product comes twice, with a minus.",
  ],
  solution: """
    The squared distance is $`1 + 1 - 2 \\cdot (\\given{c})`$, which is `=square .6g`. Its root is
    `=chord .4f`.
    """,
  routes: [
    .init("This is the squared distance. One step is missing."),
    .init("This is the cosine distance, half of the squared distance."),
    .init("This is the sine of the angle: how far one tip is from the line of the other."),
    .init("Check the sign: for a cosine of 1 the distance must be zero."),
  ]
) { random, problem in
  let c = random.nonzero(in: -9990...9990) / 10_000
  // two vectors of length 1 with this cosine
  let (u, v): (Vector, Vector) = ([1, 0], [c, sqrt(1 - c * c)])
  guard let apart = cosineDistance(u, v) else { return }
  problem.give("c", c)
  problem.give("square", 2 * apart)
  problem.give("chord", Norm.l2.distance(u, v))
  problem.answer(Norm.l2.distance(u, v))
  problem.route(2 * apart)
  problem.route(apart)
  problem.route(v[1])
  problem.route(sqrt(2 + 2 * c))
}

let correlationOfThree = Exercise(
  "correlation", title: "From the cosine to the correlation", .number, within: .relative(1e-3),
  prompt: """
    Two students gave marks to three films: $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ and
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$. Subtract from each student's marks their
    mean. What is the cosine of what is left, the *correlation*?
    """,
  hints: [
    "The mean of each student is a whole number. Subtract it from all three marks.",
    "Then take the cosine of the two vectors of differences: dot product by both lengths.",
  ],
  solution: """
    The differences are $`(\\given{du[0]}, \\given{du[1]}, \\given{du[2]})`$ and
    $`(\\given{dv[0]}, \\given{dv[1]}, \\given{dv[2]})`$. Their dot product is `=product`, their
    squared lengths are `=uu` and `=vv`. The cosine is `=r .4f`. Of the marks as they are it would
    be `=plain .4f`.
    """,
  routes: [
    .init("This is the cosine of the marks as they are. Subtract the means first."),
    .init("This is the dot product of the differences. Divide it by both lengths."),
    .init("You subtracted the mean of one student only."),
    .init("You lost the sign: above the mean of one student may be below that of the other."),
  ]
) { random, problem in
  // the third mark brings the mean to a whole number
  func marks() -> (marks: Vector, differences: Vector) {
    let mean = random.whole(in: 5...9)
    let (a, b) = (random.whole(in: -4...4), random.whole(in: -4...4))
    let differences: Vector = [a, b, -(a + b)]
    return (Vector(differences.map { mean + $0 }), differences)
  }
  let (u, du) = marks()
  let (v, dv) = marks()
  let product = dot(du, dv)
  // below 0, so that a lost sign shows
  guard product < 0, let r = cosineSimilarity(du, dv), let plain = cosineSimilarity(u, v),
    let one = cosineSimilarity(du, v)
  else { return }
  problem.give("u", u)
  problem.give("v", v)
  problem.give("du", Vector(du.map { $0 + 0 }))
  problem.give("dv", Vector(dv.map { $0 + 0 }))
  problem.give("product", product)
  problem.give("uu", dot(du, du))
  problem.give("vv", dot(dv, dv))
  problem.give("r", r)
  problem.give("plain", plain)
  problem.answer(r)
  problem.route(plain)
  problem.route(product)
  problem.route(one)
  problem.route(-r)
}

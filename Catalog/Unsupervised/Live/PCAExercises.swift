import Elementary
import LinearAlgebra
import LiveKit
import MathCore
import Unsupervised

let scoreOfRow = Exercise(
  "score", title: "The score of a row", .number, within: .absolute(1e-6),
  prompt: """
    Some data have the mean $`(\\given{m[0]}, \\given{m[1]})`$ and the first component
    $`(\\given{v[0] .1f}, \\given{v[1] .1f})`$. What is the score of the row
    $`(\\given{x[0]}, \\given{x[1]})`$ on it?
    """,
  hints: [
    "A score is counted from the mean: take the mean off the row first.",
    "Then take the dot product with the component, which has length one.",
  ],
  solution: """
    The row less the mean is $`(\\given{z[0]}, \\given{z[1]})`$. Its dot product with the component is
    $`(\\given{z[0]}) \\cdot (\\given{v[0] .1f}) + (\\given{z[1]}) \\cdot (\\given{v[1] .1f})`$, which
    is `=t .6g`.
    """,
  routes: [
    .init("You took the row as it is. Take the mean off first."),
    .init("You took the row off the mean. It is the other way round, so the sign changes."),
    .init("This is the coordinate along the second component, at a right angle to the first."),
    .init("You did not multiply by the component: that is the length of the way from the mean."),
  ]
) { random, problem in
  guard let (model, x) = crossAndRow(within: 6, &random) else { return }
  let (z, v) = (x - model.mean, model.components.row(0))
  let scores = model.transform(rows([x]))
  problem.give("m", model.mean)
  problem.give("v", v)
  problem.give("x", x)
  problem.give("z", z)
  problem.give("t", scores[0, 0])
  problem.answer(scores[0, 0])
  problem.route(dot(x, v))
  problem.route(-scores[0, 0])
  problem.route(scores[0, 1])
  problem.route(sqrt(dot(z, z)))
}

let varianceAlong = Exercise(
  "along", title: "The variance along a direction", .number, within: .relative(1e-3),
  prompt: """
    Two features have the covariance matrix
    $`\\begin{pmatrix} \\given{c[0,0]} & \\given{c[0,1]} \\\\ \\given{c[1,0]} & \\given{c[1,1]} \\end{pmatrix}`$.
    What is the variance of the data along the direction of $`(\\given{w[0]}, \\given{w[1]})`$? Mind
    its length.
    """,
  hints: [
    "Divide the vector by its length first: a direction has length one.",
    "Multiply the matrix by the direction, and take the dot product of the result with the direction.",
  ],
  solution: """
    The vector has the length $`5`$, so that $`w = (\\given{unit[0] .1f}, \\given{unit[1] .1f})`$.
    Written out, $`w^\\top C w`$ is $`w_1^2 \\, c_{11} + 2 \\, w_1 w_2 \\, c_{12} + w_2^2 \\, c_{22}`$: these
    are `=terms[0] .6g`, twice `=terms[1] .6g`, and `=terms[2] .6g`. Together they are `=answer .6g`.
    """,
  routes: [
    .init("The vector is longer than one, so that its square counts too. Divide by its length."),
    .init("You divided by the length once. It stands on both sides of the matrix."),
    .init("You left the covariance out. It counts where both features change along the direction."),
    .init("The covariance stands in the matrix twice, so that its term comes twice."),
  ]
) { random, problem in
  // the third row brings the means to 0, so that the variances are whole
  let (p, q) = (random.wholes(in: -5...5, count: 2), random.wholes(in: -5...5, count: 2))
  let (sign, isSteep) = (random.index(below: 2) == 0 ? 1.0 : -1, random.index(below: 2) == 0)
  let w: Vector = isSteep ? [3, sign * 4] : [4, sign * 3]
  let unit = w / 5
  let (first, second) = (dot(p, unit), dot(q, unit))
  let data = rows([p, q, -p - q])
  guard let c = covariances(of: data),
    let along = covariances(
      of: Matrix(rows: 3, columns: 1, elements: [first, second, -first - second]))
  else {
    return
  }
  let (a, b) = (unit[0], unit[1])
  // wᵀ C w = c₁₁ a² + 2 c₁₂ a b + c₂₂ b²
  let (p2, pq, q2) = (c[0, 0] * a * a, c[0, 1] * a * b, c[1, 1] * b * b)
  let variance = along[0, 0]
  problem.give("c", c)
  problem.give("w", w)
  problem.give("unit", unit)
  problem.give("terms", [p2, pq, q2])
  problem.give("answer", variance)
  problem.answer(variance)
  problem.route(25 * variance)
  problem.route(5 * variance)
  problem.route(p2 + q2)
  problem.route(p2 + pq + q2)
}

let rowFromScore = Exercise(
  "back", title: "Back from one score", .vector(2), within: .absolute(1e-6),
  prompt: """
    Some data have the mean $`(\\given{m[0]}, \\given{m[1]})`$ and the first component
    $`(\\given{v[0] .1f}, \\given{v[1] .1f})`$. Only the first score of the row
    $`(\\given{x[0]}, \\given{x[1]})`$ is kept. Which point comes back from it?
    """,
  hints: [
    "Find the score first: the row less the mean, times the component.",
    "Go from the mean along the component, as far as the score says.",
  ],
  solution: """
    The score is `=t .6g`. From the mean, that far along the component, it is
    $`(\\given{back[0] .6g}, \\given{back[1] .6g})`$.
    """,
  routes: [
    .init("This is the way from the mean to the point. Add the mean again."),
    .init("You took the score of the row as it is. Take the mean off before the dot product."),
    .init("You went in the opposite direction. Check the sign of the score."),
    .init("This is what comes back from the second score, the part that is lost here."),
  ]
) { random, problem in
  guard let (model, x) = crossAndRow(within: 9, &random) else { return }
  let (center, v, second) = (model.mean, model.components.row(0), model.components.row(1))
  let scores = model.transform(rows([x]))
  let (t, lost) = (scores[0, 0], scores[0, 1])
  let back = model.inverseTransform(rows([[t, 0]])).row(0)
  problem.give("m", center)
  problem.give("v", v)
  problem.give("x", x)
  problem.give("t", t)
  problem.give("back", back)
  problem.answer(back)
  problem.route(t * v)
  problem.route(center + dot(x, v) * v)
  problem.route(center - t * v)
  problem.route(center + lost * second)
}

let shareOfFirst = Exercise(
  "share", title: "What the first component explains", .number, within: .relative(1e-3),
  prompt: """
    Four points: $`(\\given{x[0,0]}, \\given{x[0,1]})`$, $`(\\given{x[1,0]}, \\given{x[1,1]})`$,
    $`(\\given{x[2,0]}, \\given{x[2,1]})`$ and $`(\\given{x[3,0]}, \\given{x[3,1]})`$. They form a
    cross around their mean, with arms at a right angle, so that the components run along the arms.
    Which share of the whole variance does the first component have? Type a number from 0 to 1; a
    fraction can be typed as it is.
    """,
  hints: [
    "Find the mean. How far from it are the two points of each arm?",
    "The variance along an arm comes from the squares of these distances.",
    "A share is the variance of the one arm, divided by the variance of both together.",
  ],
  solution: """
    The mean is $`(\\given{m[0]}, \\given{m[1]})`$. The squared distances from it are
    `=squares[0] .6g` on the long arm and `=squares[1] .6g` on the short one, two points each. The
    variances are `=variances[0] .6g` and `=variances[1] .6g`, and the share is `=share .4f`.
    """,
  routes: [
    .init("This is the share of the second component, with the smaller variance."),
    .init("You divided by the variance of the other arm. Divide by that of both together."),
    .init("You compared distances. Variances go with their squares."),
    .init("You took the share of the first feature. The components run along the arms."),
  ]
) { random, problem in
  guard let x = cross(&random), let model = components(of: x), let c = covariances(of: x) else {
    return
  }
  let (shares, variances) = (model.explainedVarianceRatio, model.explainedVariance)
  let deviations = Vector([sqrt(variances[0]), sqrt(variances[1])])
  problem.give("x", x)
  problem.give("m", model.mean)
  // two points an arm: λ = 2 t² / (n − 1)
  problem.give("squares", 1.5 * variances)
  problem.give("variances", variances)
  problem.give("share", shares[0])
  problem.answer(shares[0])
  problem.route(shares[1])
  problem.route(variances[0] / variances[1])
  problem.route(deviations[0] / deviations.sum)
  problem.route(c[0, 0] / model.totalVariance)
}

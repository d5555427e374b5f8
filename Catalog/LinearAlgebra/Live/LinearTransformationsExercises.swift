import LinearAlgebra
import LiveKit
import MathCore

let imagesOfBasis = Exercise(
  "images", title: "Where does it go?", .vector(2), within: .absolute(1e-9),
  prompt: """
    A linear map takes $`e_1`$ to $`(\\given{a[0]}, \\given{a[1]})`$ and $`e_2`$ to
    $`(\\given{b[0]}, \\given{b[1]})`$. Where does it take $`x = (\\given{x[0]}, \\given{x[1]})`$?
    """,
  hints: [
    "Write $`x`$ as a sum of multiples of the two basis vectors.",
    "The map respects sums and multiples: take as much of each image as $`x`$ has of its vector.",
  ],
  solution: """
    $`f(x) = (\\given{x[0]}) \\, f(e_1) + (\\given{x[1]}) \\, f(e_2)`$. The first component is
    $`(\\given{x[0]}) \\cdot (\\given{a[0]}) + (\\given{x[1]}) \\cdot (\\given{b[0]})`$, the second
    $`(\\given{x[0]}) \\cdot (\\given{a[1]}) + (\\given{x[1]}) \\cdot (\\given{b[1]})`$: together
    $`(\\given{image[0]}, \\given{image[1]})`$.
    """,
  routes: [
    .init("You took the images as the rows of the matrix. They are its columns."),
    .init("You added the two images. Each counts as often as the component of $`x`$ says."),
    .init("You exchanged the components of $`x`$: the first one belongs to $`e_1`$."),
  ]
) { random, problem in
  let (a, b, x) = (
    random.wholes(in: -6...6, count: 2), random.wholes(in: -6...6, count: 2),
    Vector([random.nonzero(in: -5...5), random.nonzero(in: -5...5)])
  )
  let matrix = Matrix.ofLinearMap(on: 2) { $0[0] * a + $0[1] * b }
  problem.give("a", a)
  problem.give("b", b)
  problem.give("x", x)
  problem.give("image", matrix * x)
  problem.answer(matrix * x)
  problem.route(matrix.transposed * x)
  problem.route(a + b)
  problem.route(matrix * [x[1], x[0]])
}

let quarterTurn = Exercise(
  "turn", title: "Quarter turns", .vector(2), within: .absolute(1e-9),
  prompt: """
    Where does a rotation by `=degrees` degrees, counter-clockwise, take
    $`(\\given{x[0]}, \\given{x[1]})`$?
    """,
  hints: [
    "Draw the point. Where does each of the two basis vectors go?",
    "The two components change places, and one of them changes its sign. Which?",
  ],
  solution: """
    The cosine of `=degrees` degrees is `=c`, the sine is `=s`. The first component is
    $`(\\given{c}) \\cdot (\\given{x[0]}) - (\\given{s}) \\cdot (\\given{x[1]})`$, the second
    $`(\\given{s}) \\cdot (\\given{x[0]}) + (\\given{c}) \\cdot (\\given{x[1]})`$: the image is
    $`(\\given{image[0]}, \\given{image[1]})`$.
    """,
  routes: [
    .init("You turned the other way. Counter-clockwise is against the hands of a clock."),
    .init("You exchanged the components and forgot the sign: that is a mirror, not a turn."),
    .init("You turned by half a turn. That changes both signs and exchanges nothing."),
  ]
) { random, problem in
  let x = Vector([random.nonzero(in: -40...40), random.nonzero(in: -40...40)])
  let turn = PlaneRotation(degrees: random.index(below: 2) == 0 ? 90 : 270)
  problem.give("degrees", turn.sine > 0 ? 90 : 270)
  problem.give("x", x)
  problem.give("c", turn.cosine)
  problem.give("s", turn.sine)
  problem.give("image", turn.matrix() * x)
  problem.answer(turn.matrix() * x)
  problem.route(turn.inverse.matrix() * x)
  problem.route([x[1], x[0]])
  problem.route(-x)
}

let oneAfterTheOther = Exercise(
  "order", title: "One map after the other", .matrix(rows: 2, columns: 2), within: .absolute(1e-9),
  prompt: """
    First a shear adds $`\\given{k}`$ times the second component to the first. Then a scaling
    multiplies the first component by $`\\given{s[0]}`$ and the second by $`\\given{s[1]}`$. Which
    matrix does both?
    """,
  hints: [
    "Follow each basis vector through both maps. Where they end are the columns.",
    "As a product, the map that comes first stands on the right.",
  ],
  solution: """
    The shear leaves $`e_1`$ where it is, and the scaling takes it to $`(\\given{s[0]}, 0)`$. The
    shear takes $`e_2`$ to $`(\\given{k}, 1)`$, and the scaling takes that to
    $`(\\given{both[0,1]}, \\given{s[1]})`$. These are the columns: the rows are
    $`(\\given{s[0]}, \\given{both[0,1]})`$ and $`(0, \\given{s[1]})`$.
    """,
  routes: [
    .init("This is the scaling first and the shear afterwards. Follow $`e_2`$ again."),
    .init("You added the matrices. One map after the other is their product."),
    .init("You wrote the images into the rows. They are the columns."),
  ]
) { random, problem in
  let k = random.nonzero(in: -9...9)
  let s = Vector([random.nonzero(in: -12...12), random.nonzero(in: -12...12)])
  let (shear, scaling) = (Matrix.shear(k, of: 2, along: 0, by: 1), Matrix.diagonal(s))
  let both = scaling * shear
  problem.give("k", k)
  problem.give("s", s)
  problem.give("both", both)
  problem.answer(both)
  problem.route(shear * scaling)
  problem.route([[1 + s[0], k], [0, 1 + s[1]]])
  problem.route(both.transposed)
}

let turnAroundPoint = Exercise(
  "around", title: "Around another point", .vector(2), within: .absolute(1e-9),
  prompt: """
    The plane is turned by a quarter turn, counter-clockwise, around the point
    $`p = (\\given{p[0]}, \\given{p[1]})`$. Where does $`x = (\\given{x[0]}, \\given{x[1]})`$ go?
    """,
  hints: [
    "Look at $`x`$ from $`p`$: how far is it to the right, and how far up?",
    "Turn the difference $`x - p`$, then go that way from $`p`$.",
  ],
  solution: """
    From $`p`$ to $`x`$ it is $`(\\given{d[0]}, \\given{d[1]})`$. A quarter turn makes
    $`(\\given{turned[0]}, \\given{turned[1]})`$ of it. Added to $`p`$ this is
    $`(\\given{image[0]}, \\given{image[1]})`$.
    """,
  routes: [
    .init("You turned around the origin. The point $`p`$ must stay where it is."),
    .init("You forgot to go back: add $`p`$ again after the turn."),
    .init("You turned the other way, clockwise."),
    .init("You turned around the origin and added $`p`$. Subtract $`p`$ before the turn."),
  ]
) { random, problem in
  let (p, x) = (random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 2))
  let turn = PlaneRotation(degrees: 90)
  let image = Matrix.affine(turn.matrix(), around: p).moved(x)
  problem.give("p", p)
  problem.give("x", x)
  problem.give("d", x - p)
  problem.give("turned", turn.matrix() * (x - p))
  problem.give("image", image)
  problem.answer(image)
  problem.route(turn.matrix() * x)
  problem.route(turn.matrix() * (x - p))
  problem.route(Matrix.affine(turn.inverse.matrix(), around: p).moved(x))
  problem.route(turn.matrix() * x + p)
}

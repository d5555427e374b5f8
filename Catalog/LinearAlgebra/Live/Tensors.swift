import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let tensors = Live(
    "tensors", playgrounds: [],
    exercises: [placeOfElement, stretchedSum, contractedShape, filteredRow])
}

private let placeOfElement = Exercise(
  "offset", title: "Where does it stand?", .vector(4), within: .absolute(1e-9),
  prompt: """
    A batch has the shape $`(\\given{n[0]}, \\given{n[1]}, \\given{n[2]})`$: images, rows, columns. The
    numbers stand one after the other, the last axis fastest. What are the three strides, and at which
    place, counted from 0, stands the element $`(\\given{i[0]}, \\given{i[1]}, \\given{i[2]})`$? Type the
    four numbers.
    """,
  hints: [
    "A step along the last axis moves by one.",
    "A step along another axis moves by the product of the lengths of all axes after it.",
    "Multiply each index by its stride and add up.",
  ],
  solution: """
    The strides are `=s[0]`, `=s[1]` and `=s[2]`. The element stands at
    $`\\given{i[0]} \\cdot \\given{s[0]} + \\given{i[1]} \\cdot \\given{s[1]} + \\given{i[2]} \\cdot \\given{s[2]}`$,
    which is `=offset`.
    """,
  routes: [
    .init("You made the first axis the fastest. Here the last axis is."),
    .init("These are the lengths of the axes. A stride is the product of the lengths after it."),
    .init("You multiplied with the own length too. A stride counts only the axes after its own."),
  ]
) { random, problem in
  let n = [2, 3, 4].map { Int(random.whole(in: 2...$0 + 4)) }
  let i = n.map { Int(random.whole(in: 0...$0 - 1)) }
  func answer(_ strides: [Int]) -> Vector {
    let offset = i[0] * strides[0] + i[1] * strides[1] + i[2] * strides[2]
    return Vector((strides + [offset]).map { Double($0) })
  }
  // a tensor of these lengths knows its strides
  guard
    let strides = try? Tensor(
      shape: n, elements: [Double](repeating: 0, count: n[0] * n[1] * n[2])
    ).strides
  else { return }
  problem.give("n", Vector(n.map { Double($0) }))
  problem.give("i", Vector(i.map { Double($0) }))
  problem.give("s", Vector(strides.map { Double($0) }))
  problem.give("offset", answer(strides)[3])
  problem.answer(answer(strides))
  problem.route(answer([1, n[0], n[0] * n[1]]))
  problem.route(answer(n))
  problem.route(answer([n[0] * n[1] * n[2], n[1] * n[2], n[2]]))
}

private let stretchedSum = Exercise(
  "stretch", title: "Stretch and add", .matrix(rows: 2, columns: 3), within: .absolute(1e-9),
  prompt: """
    The column $`(\\given{u[0]}, \\given{u[1]})`$ has the shape (2, 1), the row
    $`(\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$ the shape (3). What is their sum after stretching,
    a matrix of two rows and three columns?
    """,
  hints: [
    "The column is repeated three times, the row two times.",
    "The element in row i and column j is the sum of one number of each.",
  ],
  solution: """
    The first row is `=sum[0,0]`, `=sum[0,1]`, `=sum[0,2]`, the second `=sum[1,0]`, `=sum[1,1]`,
    `=sum[1,2]`.
    """,
  routes: [
    .init("You multiplied. This is the outer product; the sum was asked."),
    .init("You subtracted the row from the column."),
    .init("The two rows are exchanged: the first number of the column belongs to the first row."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 3))
  guard let column = try? Tensor(shape: [2, 1], elements: u.elements),
    let sum = try? column + Tensor(v), let difference = try? column - Tensor(v),
    let product = try? column * Tensor(v)
  else { return }
  func matrix(_ t: Tensor) -> Matrix { Matrix(rows: 2, columns: 3, elements: t.elements) }
  let swapped = Array(sum.elements[3...]) + Array(sum.elements[..<3])
  problem.give("u", u)
  problem.give("v", v)
  problem.give("sum", matrix(sum))
  problem.answer(matrix(sum))
  problem.route(matrix(product))
  problem.route(matrix(difference))
  problem.route(Matrix(rows: 2, columns: 3, elements: swapped))
}

private let contractedShape = Exercise(
  "shape", title: "What is left after a contraction?", .vector(3), within: .absolute(1e-9),
  prompt: """
    A tensor of the shape $`(\\given{a}, \\given{b}, \\given{c})`$ is contracted with a matrix of the
    shape $`(\\given{c}, \\given{d})`$ over the axes of length `=c`. Which shape has the result?
    """,
  hints: [
    "The two axes that are added along are gone.",
    "What is left of the first comes first, then what is left of the second.",
  ],
  solution: """
    The axes of length `=c` are gone. Left are `=a` and `=b` of the first and `=d` of the second: the
    shape $`(\\given{a}, \\given{b}, \\given{d})`$.
    """,
  routes: [
    .init("Contracting takes axes away, from both: the common length is not left."),
    .init("The axes of the first tensor come first, those of the second after them."),
    .init("The axes of the first tensor keep their order."),
  ]
) { random, problem in
  let order = random.permutation(of: 8)
  let (a, b, c, d) = (order[0] + 2, order[1] + 2, order[2] + 2, order[3] + 2)
  guard
    let first = try? Tensor(
      shape: [a, b, c], elements: [Double](repeating: 1, count: a * b * c)),
    let second = try? Tensor(shape: [c, d], elements: [Double](repeating: 1, count: c * d)),
    let result = try? first.contract(second, over: [(2, 0)])
  else { return }
  problem.give("a", Double(a))
  problem.give("b", Double(b))
  problem.give("c", Double(c))
  problem.give("d", Double(d))
  problem.answer(Vector(result.shape.map { Double($0) }))
  problem.route([Double(a), Double(b), Double(c)])
  problem.route([Double(d), Double(a), Double(b)])
  problem.route([Double(b), Double(a), Double(d)])
}

private let filteredRow = Exercise(
  "filter", title: "A filter over a row of pixels", .vector(3), within: .absolute(1e-9),
  prompt: """
    The filter $`(1, 0, -1)`$ is laid upon the row of pixels $`(\\given{x[0]}, \\given{x[1]}, \\given{x[2]}, \\given{x[3]}, \\given{x[4]})`$, as a network does it, without turning it round. What are its three answers?
    """,
  hints: [
    "The first answer belongs to the first three pixels, the next to those one place further.",
    "Each answer is the dot product of the filter and a piece of the row.",
  ],
  solution: """
    The pieces begin with `=x[0]`, `=x[1]` and `=x[2]`. The answers are
    $`\\given{x[0]} - \\given{x[2]}`$, $`\\given{x[1]} - \\given{x[3]}`$ and
    $`\\given{x[2]} - \\given{x[4]}`$: `=answer[0]`, `=answer[1]` and `=answer[2]`.
    """,
  routes: [
    .init("You turned the filter round. Networks lay it upon the pixels as it is."),
    .init("You took the difference of neighbours. The middle number of the filter is zero."),
    .init("You added the outer two pixels. The last number of the filter is negative."),
  ]
) { random, problem in
  let x = Vector((0..<5).map { _ in random.whole(in: 0...16) })
  func answers(_ filter: Vector) -> Vector? {
    guard let pieces = try? Tensor(x).windows(of: 3, along: 0),
      let result = try? pieces.contract(Tensor(filter), over: [(1, 0)])
    else { return nil }
    return Vector(result.elements)
  }
  guard let answer = answers([1, 0, -1]), let turned = answers([-1, 0, 1]),
    let near = answers([1, -1, 0]), let added = answers([1, 0, 1])
  else { return }
  problem.give("x", x)
  problem.give("answer", answer)
  problem.answer(answer)
  problem.route(turned)
  problem.route(near)
  problem.route(added)
}

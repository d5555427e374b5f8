import Elementary
import Embeddings
import LinearAlgebra
import LiveKit
import MathCore

let rareWord = Exercise(
  "idf", title: "How much a word tells", .number, within: .relative(1e-3),
  prompt: """
    There are `=n` texts, and a word stands in `=df` of them. What is its idf? A logarithm can be
    typed as it is, such as `ln(2)`.
    """,
  hints: [
    "Raise both numbers by 1 before you divide the number of texts by the number with the word.",
    "Take the natural logarithm of the quotient. One step is left.",
  ],
  solution: """
    Raised by 1, the numbers are `=all` and `=with`. The natural logarithm of their quotient is
    `=logarithm .4f`, and 1 more is `=idf .4f`.
    """,
  routes: [
    .init("This is the logarithm alone. A word of all texts would count nothing: 1 is added."),
    .init("Both numbers are raised by 1 first, as if one more text held every word."),
    .init("This is the logarithm to base 10. The idf takes the natural one, `ln`."),
    .init("The fraction is upside down: a rare word must get the larger number."),
    .init("This is the logarithm to base 2. The idf takes the natural one, `ln`."),
  ]
) { random, problem in
  let (n, df) = (random.whole(in: 20...2_000), random.whole(in: 1...19))
  let idf = inverseDocumentFrequency(texts: Int(n), with: Int(df))
  let quotient = (1 + n) / (1 + df)
  problem.give("n", n)
  problem.give("df", df)
  problem.give("all", 1 + n)
  problem.give("with", 1 + df)
  problem.give("logarithm", log(quotient))
  problem.give("idf", idf)
  problem.answer(idf)
  problem.route(log(quotient))
  problem.route(log(n / df) + 1)
  problem.route(log(quotient) / log(10) + 1)
  problem.route(1 - log(quotient))
  problem.route(log(quotient) / log(2) + 1)
}

let cosineOfCounts = Exercise(
  "cosine", title: "How alike two texts are", .number, within: .relative(1e-3),
  prompt: """
    All texts of a collection have the same three words, so each word has the idf 1. One text has
    them $`(\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ times, another
    $`(\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$ times. What is the cosine of the angle between
    the two texts? Roots can be typed as they are, such as `12/sqrt(150)`.
    """,
  hints: [
    "Multiply the counts of each word in both texts, and add up: this is the dot product.",
    "Divide by the lengths of both vectors. A length is the root of the sum of the squares.",
  ],
  solution: """
    The dot product is `=product`. The squared lengths are `=uu` and `=vv`. So the cosine is `=product`
    divided by the root of `=squares`, which is `=cosine .4f`.
    """,
  routes: [
    .init("This is the dot product. It grows with the lengths of the texts: divide by both."),
    .init("You divided by the squares of the lengths. Take their roots first."),
    .init(
      "You divided by the numbers of words. The length of a vector is the root of its squares."),
    .init("You divided by the length of the first text only. A cosine needs both."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: 1...6, count: 3), random.wholes(in: 1...6, count: 3))
  let index = texts([u, v])
  let (product, uu, vv) = (dot(u, v), dot(u, u), dot(v, v))
  // of one direction: the cosine would be 1, which is another question
  guard product * product < uu * vv else { return }
  problem.give("u", u)
  problem.give("v", v)
  problem.give("product", product)
  problem.give("uu", uu)
  problem.give("vv", vv)
  problem.give("squares", uu * vv)
  problem.give("cosine", index.similarity(of: 0, and: 1))
  problem.answer(index.similarity(of: 0, and: 1))
  problem.route(product)
  problem.route(product / (uu * vv))
  problem.route(product / (u.sum * v.sum))
  problem.route(product / Norm.l2(u))
}

let firstAnswer = Exercise(
  "first", title: "Which text comes first?", .choice(3), within: .absolute(1e-9),
  prompt: """
    The question is one word. Text a has it `=a[0]` times, and two other words `=a[1]` and `=a[2]`
    times. Text b has it `=b[0]` times, the others `=b[1]` and `=b[2]` times. Text c has it `=c[0]`
    times, the others `=c[1]` and `=c[2]` times. There are no other texts, so each word has the idf 1.
    Which text is the best answer?
    """,
  choices: ["a", "b", "c"],
  hints: [
    "The score is the component of the text for this word, once the text has length 1.",
    "Divide how often the word stands in a text by the root of the sum of the three squares.",
  ],
  solution: """
    The squared lengths are `=squares[0]`, `=squares[1]` and `=squares[2]`. So the scores are
    `=scores[0] .3f` for a, `=scores[1] .3f` for b and `=scores[2] .3f` for c. The text with the most
    occurrences of the word is another one, and so is the text in which it has the largest share.
    """,
  routes: [
    .init("This text has the word most often. It is long: the score divides by its length."),
    .init(
      """
      In this text the word has the largest share of all words. The score divides by the root of the
      sum of the squares, which is smaller where the other words are spread.
      """),
  ]
) { random, problem in
  // three texts of which each rule finds another one the best are rare: look for them
  while true {
    let counts = (0..<3).map { _ in random.wholes(in: 1...9, count: 3) }
    let index = texts(counts)
    let scores = Vector((0..<3).map { index.weight(of: 0, in: $0) })
    let often = Vector(counts.map { $0[0] })
    let share = Vector(counts.map { $0[0] / $0.sum })
    guard let byScore = largest(scores), let byCount = largest(often),
      let byShare = largest(share), byScore != byCount, byCount != byShare, byShare != byScore
    else { continue }
    problem.give("a", counts[0])
    problem.give("b", counts[1])
    problem.give("c", counts[2])
    problem.give("squares", Vector(counts.map { dot($0, $0) }))
    problem.give("scores", scores)
    problem.answer(byScore)
    problem.route(byCount)
    problem.route(byShare)
    return
  }
}

/// Texts that have each of three words so many times.
private func texts(_ counts: [Vector]) -> TextIndex {
  TextIndex(
    vocabulary: [[0x61], [0x62], [0x63]],
    counts: counts.map { text in
      (0..<3).map { TextIndex.WordCount(word: $0, count: Int(text[$0])) }
    })
}

/// The place of the largest of three numbers; nil where it is not clear by a hundredth.
private func largest(_ numbers: Vector) -> Double? {
  for i in 0..<3 {
    let others = max(numbers[(i + 1) % 3], numbers[(i + 2) % 3])
    if numbers[i] > others + 0.01 { return Double(i) }
  }
  return nil
}

import Embeddings
import Figures
public import LiveKit
import MathCore

extension Live {
  public static let tfIDFSearch = Live(
    "tf-idf-search", playgrounds: [twoWords],
    exercises: [rareWord, cosineOfCounts, firstAnswer])
}

/// A question of two words among a hundred texts, four of which hold nothing but these words.
private let twoWords = Playground(
  "two-words",
  parameters: [
    .whole("jury", "how often the question says “jury”", at: 1, in: 0...5),
    .whole("right", "how often the question says “right”", at: 1, in: 0...5),
    .whole("jury-texts", "how many of 100 texts have “jury”", at: 3, in: 3...99),
    .whole("right-texts", "how many of 100 texts have “right”", at: 60, in: 3...99),
  ],
  on: { _ in
    Figure(
      "A question and four texts as arrows of length 1",
      description:
        "Arrows of length 1 from the origin: the question, and texts A to D, which hold the word "
        + "“jury” and “right” in different proportions. The smaller the angle to the question, the "
        + "higher is the score.",
      x: .linear("component of “jury”", range: -0.05...1.15),
      y: .linear("component of “right”", range: -0.05...1.15), aspect: .equal, layers: [])
  }
) { given, scene throws(LiveFailure) in
  let index = texts(given.whole("jury-texts"), given.whole("right-texts"))
  let question =
    [[UInt8]](repeating: jury, count: given.whole("jury"))
    + [[UInt8]](repeating: right, count: given.whole("right"))
  let query = index.query(question)
  guard !query.terms.isEmpty else {
    throw LiveFailure("The question has no words: let it say “jury” or “right” once.")
  }
  var tip = Figure.Point(0, 0)
  for term in query.terms {
    tip = term.word == 0 ? Figure.Point(term.weight, tip.y) : Figure.Point(tip.x, term.weight)
  }
  arrow("A", "text A", 0, index, &scene)
  arrow("B", "text B", 1, index, &scene)
  arrow("C", "text C", 2, index, &scene)
  arrow("D", "text D", 3, index, &scene)
  scene.draw(
    Figure.Arrows([Figure.Arrow(to: tip, label: "question")], label: "question", series: 4))
  scene.show("idf of “jury”", index.inverseDocumentFrequencies[0], decimals: 3)
  scene.show("idf of “right”", index.inverseDocumentFrequencies[1], decimals: 3)
  let matches = index.search(query)
  var scores = [0.0, 0, 0, 0]
  for match in matches where match.document < 4 { scores[match.document] = match.score }
  scene.show("score of A: jury once", scores[0], decimals: 3)
  scene.show("score of B: jury once, right twice", scores[1], decimals: 3)
  scene.show("score of C: right three times", scores[2], decimals: 3)
  scene.show("score of D: jury twice, right once", scores[3], decimals: 3)
  var best = 0
  for i in 1..<4 where scores[i] > scores[best] { best = i }
  // with equal idf, B and D are mirror images of each other
  let isTie = best % 2 == 1 && (scores[1] - scores[3]).magnitude < 1e-12
  scene.tell(
    "the best of the four",
    isTie
      ? "Texts B and D, equally"
      : best == 0 ? "Text A" : best == 1 ? "Text B" : best == 2 ? "Text C" : "Text D")
}

private let jury: [UInt8] = [0x6A]
private let right: [UInt8] = [0x72]

/// Texts A to D, then others that have one of the words or none, until so many have each.
private func texts(_ withJury: Int, _ withRight: Int) -> TextIndex {
  typealias Count = TextIndex.WordCount
  var counts: [[Count]] = [
    [Count(word: 0, count: 1)],
    [Count(word: 0, count: 1), Count(word: 1, count: 2)],
    [Count(word: 1, count: 3)],
    [Count(word: 0, count: 2), Count(word: 1, count: 1)],
  ]
  for i in 0..<96 {
    var text: [Count] = []
    if i < withJury - 3 { text.append(Count(word: 0, count: 1)) }
    if i < withRight - 3 { text.append(Count(word: 1, count: 1)) }
    counts.append(text)
  }
  return TextIndex(vocabulary: [jury, right], counts: counts)
}

private func arrow(
  _ name: String, _ label: String, _ document: Int, _ index: TextIndex, _ scene: inout Scene
) {
  let tip = Figure.Point(index.weight(of: 0, in: document), index.weight(of: 1, in: document))
  scene.draw(Figure.Arrows([Figure.Arrow(to: tip, label: name)], label: label, series: document))
}

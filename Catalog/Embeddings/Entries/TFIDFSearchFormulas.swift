import CatalogKit
import Embeddings
import LinearAlgebra
import MathCore

extension Formulas {
  /// Random counts of a few words in a few texts, and a random question.
  static let tfIDFSearch = Formulas(
    [
      "n": .integer(in: 3...6), "m": .integer(in: 3...5),
      "f": .points("n", "m", in: -1...3.5), "g": .vector("m", in: 0.5...3.5),
      "i": .index("n"), "t": .index("m"), "s": .index("m"),
      "c": .value { draw in counts(draw.matrix("f")).map { Vector($0.map { Double($0) }) } },
      "n_t": .value { draw in index(draw).documentFrequencies[draw.integer("t") - 1] },
      "w": .value { index($0).inverseDocumentFrequencies },
      "x": .value { draw in vectors(draw) },
      "q": .value { draw in
        let query = index(draw).query(question(draw))
        var vector = Vector(repeating: 0, count: draw.integer("m"))
        for term in query.terms { vector[term.word] = term.weight }
        return vector
      },
      "r": .value { draw in
        let index = index(draw)
        var scores = Vector(repeating: 0, count: draw.integer("n"))
        for match in index.search(index.query(question(draw))) {
          scores[match.document] = match.score
        }
        return scores
      },
      "\\varphi": .value { draw in
        let dense = vectors(draw)
        var question = Vector(repeating: 0, count: draw.integer("m"))
        for term in index(draw).query(Formulas.question(draw)).terms {
          question[term.word] = term.weight
        }
        return Vector(
          try dense.map { text in
            guard let angle = angle(between: question, and: text) else {
              throw Refusal("a text without words has no direction")
            }
            return angle
          })
      },
    ],
    meanings: [
      "n": "how many texts there are", "m": "how many different words the texts have",
      "i": "which text", "t": "which word", "s": "every word in turn",
      "c": "how often each text has each word", "n_t": "how many texts have a word",
      "w": "the weights of the words: the rarer, the larger",
      "x": "the texts as vectors of length 1",
      "q": "the question as a vector of length 1", "r": "how well each text fits the question",
      "\\varphi": "the angles between the question and the texts",
    ],
    checks: ["idf": .agrees(), "weights": .agrees(), "score": .agrees()])

  /// Whole counts; each text has one word at least, and each word one text.
  private static func counts(_ drawn: Matrix) -> [[Int]] {
    (0..<drawn.rows).map { i in
      (0..<drawn.columns).map { j in
        j == i % drawn.columns
          ? max(1, Int(drawn[i, j].rounded())) : max(0, Int(drawn[i, j].rounded()))
      }
    }
  }

  /// The words of the vocabulary: a, b, c and so on.
  private static func word(_ number: Int) -> [UInt8] { [UInt8(ascii: "a") + UInt8(number)] }

  private static func index(_ draw: Draw) -> TextIndex {
    TextIndex(
      counts(draw.matrix("f")).map { row in
        BagOfWords(row.enumerated().flatMap { Array(repeating: word($0), count: $1) })
      })
  }

  private static func question(_ draw: Draw) -> [[UInt8]] {
    draw.vector("g").enumerated().flatMap { Array(repeating: word($0), count: Int($1.rounded())) }
  }

  private static func vectors(_ draw: Draw) -> [Vector] {
    let index = index(draw)
    return index.counts.indices.map { index.vector(of: $0) }
  }
}

import CatalogCommons
import CatalogKit
import Embeddings
import Figures
import MathCore

extension Command {
  /// The reader's texts, ranked by how well they answer a question.
  static let searchesTexts = Command(
    input: .texts,
    parameters: [
      .text(.query, example: "free press"), .choice(.completing, "none", "last", "every"),
      .integer(.top, default: 10, in: 1...1_000),
    ],
    gives: [
      .ranking, .cosineSimilarities, .questionWords, .questionIDF, .unknownWords, .vocabularySize,
    ]
  ) { request, sheet in
    let question = asked(request.arguments[.query])
    guard !question.isEmpty else {
      throw Refusal(
        "the question '\(shortened(request.arguments[.query], to: 60))' has no word of two letters or more: give some with --query"
      )
    }
    let index = TextIndex(request.texts.map { bag($0) })
    guard !index.vocabulary.isEmpty else {
      throw Refusal(
        "the column '\(request.textName)' has no word of two letters or more: name another with --text"
      )
    }
    let completion: TextIndex.Completion =
      switch request.arguments[.completing] {
      case "last": .lastWord
      case "every": .everyWord
      default: .none
      }
    let query = index.query(question, completing: completion)
    guard !query.terms.isEmpty else {
      throw Refusal(
        "no row has a word of the question: none of "
          + shortened(query.unknown.map { text($0) }.joined(separator: ", "), to: 200)
          + " stands in the column '\(request.textName)'")
    }
    let matches = index.search(query)
    let best = Array(matches.prefix(request.arguments[.top]))
    sheet.show(.ranking, best.map { $0.document + 1 })
    sheet.show(.cosineSimilarities, Vector(best.map { $0.score }))
    sheet.show(.questionWords, query.terms.map { text(index.vocabulary[$0.word]) })
    sheet.show(
      .questionIDF, Vector(query.terms.map { index.inverseDocumentFrequencies[$0.word] }))
    sheet.show(.unknownWords, query.unknown.map { text($0) })
    sheet.show(.vocabularySize, index.vocabulary.count)
    sheet.table(
      "matches",
      Table(
        ["row", Table.Column("score", format: ".4f"), "by the words", "text"],
        rows: best.map { match in
          let shares = index.shares(of: query, in: match.document)
          return [
            match.document + 1, match.score,
            shortened(
              shares.map { text(index.vocabulary[$0.word]) }.joined(separator: ", "), to: 40),
            shortened(request.texts[match.document], to: 60),
          ]
        }))
    let shown = best.prefix(30)
    sheet.figure(
      "scores",
      .bars(
        "How well the best rows answer",
        description: "A bar for each of the best rows, from the highest score to the lowest.",
        categories: shown.map { "\($0.document + 1)" }, label: "row",
        y: .linear("score", range: 0...1), [Figure.Bars(shown.map { $0.score })]))
  }
}

private func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

/// The beginning of a text in one line.
private func shortened(_ text: String, to length: Int) -> String {
  let line = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  return line.count > length ? line.prefix(length - 2) + " …" : line
}

import SearchKit

/// An answer of the search for people.
struct SearchText {
  let paint: Paint
  /// The width of a line in characters.
  let width: Int

  /// The results by kind, each with where it is read and the sentence that fits best; at the end how
  /// many there are.
  func text(of answer: SearchAnswer) -> String {
    let groups = answer.groups.map { group in
      ([paint.bold(group.title.description)]
        + group.results.map { lines(of: $0, withKind: group.kind == nil) })
        .joined(separator: "\n") + "\n"
    }
    let told = answer.groups.reduce(0) { $0 + $1.results.count }
    let count = counted(answer.count, "result", "results")
    let last = told < answer.count ? "\(told) of \(count)." : "\(count)."
    return groups.joined(separator: "\n") + "\n\(last)\n"
  }

  /// What is to be said of the words that no page has, a line for each.
  func unknown(_ answer: SearchAnswer) -> [String] {
    answer.unknown.map { word in
      let nearest = word.nearest.map { text($0) }.joined(separator: ", ")
      return text(word.sentence) + (nearest.isEmpty ? "" : " The nearest: \(nearest).")
    }
  }

  private func lines(of result: SearchAnswer.Result, withKind: Bool) -> String {
    let document = result.document
    let address = text(document.address)
    let (name, place) = (address.replacing(".html", with: ""), text(document.place))
    let source: String
    switch document.kind {
    case .concept, .algorithm: source = "\(name) · \(place)"
    case .page: source = place.isEmpty ? address : "\(address) · \(place)"
    case .dataset: source = place
    case .symbol: source = "in \(place)"
    }
    let kind = withKind ? "\(document.kind.noun.description.lowercased()) · " : ""
    let head = wrapped("\(text(document.title)) (\(kind)\(source))", to: width - 2).map {
      "  \($0)"
    }
    return (head + marked(result.passage).map { "    \($0)" }).joined(separator: "\n")
  }

  /// The lines of a sentence, its marked words bold.
  private func marked(_ sentence: MarkedText) -> [String] {
    let plain = wrapped(text(sentence.pieces.flatMap { $0 }), to: width - 4)
    // the pieces again, letter by letter: a mark may begin within a word
    let letters = sentence.pieces.enumerated().flatMap { i, piece in
      text(piece).filter { !$0.isWhitespace }.map { (letter: $0, isMarked: i % 2 == 1) }
    }
    var place = 0
    return plain.map { line in
      var (painted, run) = ("", "")
      for character in line {
        let isMarked = character != " " && letters[place].isMarked
        if character != " " { place += 1 }
        if isMarked {
          run.append(character)
        } else {
          painted += run.isEmpty ? "" : paint.bold(run)
          painted.append(character)
          run = ""
        }
      }
      return painted + (run.isEmpty ? "" : paint.bold(run))
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

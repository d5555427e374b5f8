import CatalogKit
import Datasets
import Embeddings
import Figures
import MathCore
import Tabular

/// The amendments of a constitution, searched.
func amendments(_ sheet: inout Worksheet) throws {
  let names = try sheet.data.labels(in: "amendment")
  let texts = try sheet.data.labels(in: "text")
  let index = TextIndex(texts.map { bag($0) })
  sheet.show("texts", texts.count)
  sheet.show("vocabulary", index.vocabulary.count)
  sheet.show("shortest", texts.map { bag($0).count }.min() ?? 0)
  sheet.show("longest", texts.map { bag($0).count }.max() ?? 0)
  sheet.expect(
    "words of the vocabulary, and different words of all texts together",
    [index.vocabulary.count, index.counts.reduce(0) { $0 + $1.count }], equals: [573, 1386],
    within: .exact, because: .reference("scikit-learn 1.9.1, TfidfVectorizer"),
    proves: ["vocabulary"])
  howMuchWordsTell(index, &sheet)
  directions(index, names, &sheet)
  questions(index, names, texts, &sheet)
  likeness(index, names, &sheet)
  laws(index, texts, &sheet)
}

/// From words that stand nearly everywhere to words of a single text.
private func howMuchWordsTell(_ index: TextIndex, _ sheet: inout Worksheet) {
  let chosen = ["shall", "states", "vote", "president", "speech"]
  let places = chosen.compactMap { word in
    index.vocabulary.firstIndex(of: Array(word.utf8))
  }
  sheet.table(
    "idf",
    Table(
      ["word", "amendments with it", Table.Column("idf", format: ".3f")],
      rows: zip(chosen, places).map { word, place in
        [word, index.documentFrequencies[place], index.inverseDocumentFrequencies[place]]
      }))
  // a logarithm, a quotient and a sum: within 4 units of 2⁻⁵³ of a number of at least 1
  sheet.expect(
    "idf of shall, states, vote, president and speech",
    Vector(places.map { index.inverseDocumentFrequencies[$0] }),
    equals: Vector([
      1.0363676441708747, 1.4418327522790393, 2.1349799328389842, 2.252762968495368,
      3.6390573296152584,
    ]), within: .relative(4.5e-16), because: .reference("scikit-learn 1.9.1, TfidfVectorizer"))
}

/// Two words as two axes: texts are arrows, and what counts is where they point.
private func directions(_ index: TextIndex, _ names: [String], _ sheet: inout Worksheet) {
  func counts(_ word: String) -> [Int] {
    let place = index.vocabulary.firstIndex(of: Array(word.utf8))
    return index.counts.map { text in text.first { $0.word == place }?.count ?? 0 }
  }
  let (vote, citizens) = (counts("vote"), counts("citizens"))
  // texts with the same counts share an arrow
  var groups: [(x: Int, y: Int, names: [String])] = []
  for (i, name) in names.enumerated() where vote[i] + citizens[i] > 0 {
    if let known = groups.firstIndex(where: { $0.x == vote[i] && $0.y == citizens[i] }) {
      groups[known].names.append(name)
    } else {
      groups.append((vote[i], citizens[i], [name]))
    }
  }
  sheet.figure(
    "directions",
    .vectors(
      "Amendments by how often they say “vote” and “citizens”",
      description:
        "Arrows from the origin. Amendments XII, XVII and XXV point along the axis of “vote”, XI "
        + "along the axis of “citizens”, XIV between them, nearer to “citizens”. XV, XIX, XXIV and "
        + "XXVI have each word once and point along the dashed line, the direction of the question.",
      x: .linear("how often “vote”", range: -0.5...5),
      y: .linear("how often “citizens”", range: -0.4...5.4),
      groups.map { group in
        Figure.Arrow(
          to: Figure.Point(Double(group.x), Double(group.y)),
          label: group.y > 0 ? group.names.joined(separator: ", ") : nil)
      }, dashed: [Figure.Segment(Figure.Point(0, 0), Figure.Point(3, 3))],
      layers: [
        .text(Figure.Annotation("“citizens vote”", at: Figure.Point(3, 3)))
      ]
        // the names of arrows along the axis stand above it
        + groups.filter { $0.y == 0 }.map { group in
          .text(
            Figure.Annotation(
              group.names.joined(separator: ", "), at: Figure.Point(Double(group.x), 0),
              side: .above))
        }))
}

/// Three questions, and how well each amendment answers.
private func questions(
  _ index: TextIndex, _ names: [String], _ texts: [String], _ sheet: inout Worksheet
) {
  // The norm of a text adds at most 170 squares, a score at most 5 products, all positive: relative
  // errors of at most (170 / 2 + 5 + 10) 2⁻⁵³ on either side.
  for (question, expected) in TFIDFSearchReferences.scores {
    sheet.expect(
      "score of each amendment for “\(question)”", index.scores(question), equals: expected,
      within: .relative(2.3e-14),
      because: .reference("scikit-learn 1.9.1, TfidfVectorizer and cosine_similarity"),
      proves: question == "right to vote" ? ["vote_best"] : [])
  }
  sheet.table(
    "answers",
    Table(
      ["question", "amendment", Table.Column("score", format: ".3f"), "it begins"],
      rows: ["freedom of speech", "right to bear arms", "right to vote"].flatMap { question in
        index.search(index.query(asked(question))).prefix(question == "right to vote" ? 4 : 1)
          .map { match in
            [
              question, names[match.document], match.score,
              texts[match.document].split(separator: " ").prefix(9).joined(separator: " ") + " …",
            ]
          }
      }))
  let vote = index.scores("right to vote")
  sheet.figure(
    "vote",
    .bars(
      "How well each amendment answers “right to vote”",
      description:
        "A bar for each of the 27 amendments. The four highest are XIX, XV, XXVI and XXIV, in this "
        + "order, then II; amendments VIII and XXVII have no bar.",
      categories: names, label: "amendment", y: .linear("score", range: 0...0.3),
      [Figure.Bars(vote.elements)]))
  let best = index.query(asked("right to vote"))
  if let first = index.search(best).first {
    let shares = index.shares(of: best, in: first.document)
    sheet.show("vote_best", first.score)
    sheet.table(
      "shares",
      Table(
        ["word", Table.Column("adds to the score", format: ".4f")],
        rows: shares.map {
          [String(decoding: index.vocabulary[$0.word], as: UTF8.self), $0.weight]
        }))
    // three products of at most 1 and two sums
    sheet.expect(
      "the shares of the words in the best score, added up",
      shares.reduce(0) { $0 + $1.weight }, equals: first.score, within: .relative(6e-16),
      because: .theorem("a dot product is the sum of the products of its components"))
  }
  misses(index, names, &sheet)
}

/// What is not found, and what the beginnings of words find.
private func misses(_ index: TextIndex, _ names: [String], _ sheet: inout Worksheet) {
  let taxes = index.search(index.query(asked("income tax"))).map { names[$0.document] }
  let begun = index.search(index.query(asked("income tax"), completing: .everyWord)).map {
    names[$0.document]
  }
  sheet.show("tax_found", taxes.joined(separator: ", "))
  sheet.show("tax_completed", begun.joined(separator: ", "))
  sheet.show(
    "unknown",
    index.query(asked("guns alcohol")).unknown.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: ", "))
}

/// Every amendment beside every other.
private func likeness(_ index: TextIndex, _ names: [String], _ sheet: inout Worksheet) {
  let n = names.count
  let likeness = Matrix(
    rows: n, columns: n,
    elements: (0..<n).flatMap { i in (0..<n).map { index.similarity(of: i, and: $0) } })
  sheet.figure(
    "likeness",
    .heatMap(
      "How alike the amendments are",
      description:
        "A square of cells, one for each pair of the 27 amendments, the same on both sides of its "
        + "diagonal. Strong cells stand at XV, XIX, XXIV and XXVI, which are about votes, at XII, "
        + "XX, XXII, XXIII and XXV, about the president, and at XVIII and XXI, about liquor.",
      rows: names, columns: names, values: likeness.elements, rowLabel: "amendment",
      columnLabel: "amendment", range: 0...1, showsNumbers: false, label: "cosine"))
  let pairs = (0..<n).flatMap { i in (0..<i).map { j in (j, i, likeness[i, j]) } }
    .sorted { $0.2 > $1.2 }
  sheet.table(
    "alike",
    Table(
      ["amendments", Table.Column("cosine", format: ".3f")],
      rows: pairs.prefix(5).map { j, i, cosine in ["\(names[j]) and \(names[i])", cosine] }))
  // at most 170 positive products of components with relative errors of 100 · 2⁻⁵³ each
  sheet.expect(
    "cosines of amendment XIX with all 27", likeness.row(18),
    equals: TFIDFSearchReferences.likenessOfXIX, within: .relative(6e-14),
    because: .reference("scikit-learn 1.9.1, cosine_similarity"))
  sheet.expect(
    "sum of all cosines", likeness.elements.reduce(0) { $0 + $1 }, equals: 206.33326223588688,
    within: .relative(1.5e-13),
    because: .reference("scikit-learn 1.9.1, cosine_similarity; a sum of 729 terms"))
  sheet.expect(
    "the largest cosine of all, less 1", likeness.elements.reduce(0) { max($0, $1) } - 1,
    atMost: 0, because: .theorem("Cauchy–Schwarz"))
  sheet.expect(
    "no cosine is negative", holds: likeness.elements.allSatisfy { $0 >= 0 },
    because: .theorem("no component of a text is negative"))
}

/// What holds for any texts.
private func laws(_ index: TextIndex, _ texts: [String], _ sheet: inout Worksheet) {
  let answers = texts.map { index.search(index.query(asked($0))) }
  sheet.expect(
    "every amendment is the best answer to itself",
    holds: answers.enumerated().allSatisfy { $1.first?.document == $0 },
    because: .theorem("Cauchy–Schwarz: the cosine is largest for the same direction"))
  sheet.expect(
    "score of every amendment for its own text", Vector(answers.map { $0.first?.score ?? .nan }),
    equals: Vector(repeating: 1, count: texts.count), within: .relative(2e-14),
    because: .theorem("q · q = 1 for a vector of length 1, within 100 · 2⁻⁵³"))
  let question = "right of the people to vote"
  let doubled = TextIndex(
    texts.enumerated().map { i, text in bag(i == 3 ? "\(text) \(text)" : text) })
  sheet.expect(
    "scores when amendment IV is written twice, one copy after the other",
    doubled.scores(question), equals: index.scores(question), within: .exact,
    because: .theorem("a vector times 2 has the same direction, and doubling rounds nothing"))
  let reversed = TextIndex(texts.reversed().map { bag($0) })
  sheet.expect(
    "scores when the amendments come in the reverse order",
    Vector(reversed.scores(question).reversed()), equals: index.scores(question), within: .exact,
    because: .theorem("no score depends on where its text stands"))
}

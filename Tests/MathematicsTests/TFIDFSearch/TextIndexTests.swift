import Embeddings
import LinearAlgebra
import MathCore
import Testing

@Suite struct `A text index` {
  static func bag(_ text: String) -> BagOfWords { BagOfWords(text: Array(text.utf8)) }

  static func asked(_ text: String) -> [[UInt8]] { words(in: Array(text.utf8)) }

  /// Texts of random words a, b, c and so on, common ones first.
  static func random(_ count: Int, seed: UInt64) -> [[[UInt8]]] {
    var generator = Generator(seed: seed)
    return (0..<count).map { _ in
      (0..<generator.index(below: 12)).map { _ in
        let place = min(generator.index(below: 20), generator.index(below: 20))
        return [UInt8(ascii: "a") + UInt8(place)]
      }
    }
  }

  @Test func `gives a word the weight of its rarity`() {
    // scikit-learn 1.9.1, TfidfVectorizer
    let index = TextIndex([
      Self.bag("the cat sat on the mat"), Self.bag("the dog chased the cat"),
      Self.bag("the dog sat"),
    ])
    let two = 1.2876820724517808
    let one = 1.6931471805599454
    let idf: Vector = [two, one, two, one, one, two, 1]
    for (a, b) in zip(index.inverseDocumentFrequencies, idf) {
      #expect((a - b).magnitude <= 2.3e-16 * b)
    }
    #expect(index.documentFrequencies == [2, 1, 2, 1, 1, 2, 3])
    #expect(inverseDocumentFrequency(texts: 0, with: 0) == 1)
    #expect(inverseDocumentFrequency(texts: 7, with: 7) == 1)
  }

  @Test func `finds the texts with a word of the question and no others`() {
    for seed in 1...40 as ClosedRange<UInt64> {
      let texts = Self.random(30, seed: seed)
      let index = TextIndex(texts.map { BagOfWords($0) })
      for question in Self.random(10, seed: seed + 100) {
        let matches = index.search(index.query(question))
        let sharing = texts.indices.filter { i in question.contains { texts[i].contains($0) } }
        #expect(matches.map { $0.document }.sorted() == sharing)
        for (a, b) in zip(matches, matches.dropFirst()) {
          #expect(a.score > b.score || (a.score == b.score && a.document < b.document))
        }
        for match in matches { #expect(match.score > 0 && match.score <= 1 + 1e-14) }
      }
    }
  }

  @Test func `scores by the cosine of the angle between the dense vectors`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let texts = Self.random(20, seed: seed)
      let index = TextIndex(texts.map { BagOfWords($0) })
      func dense(_ words: [[UInt8]]) -> Vector {
        Vector(
          index.vocabulary.indices.map { place in
            Double(words.count { $0 == index.vocabulary[place] })
              * index.inverseDocumentFrequencies[place]
          })
      }
      for question in Self.random(10, seed: seed + 100) {
        let query = index.query(question)
        for match in index.search(query) {
          let (u, v) = (dense(question), dense(texts[match.document]))
          let cosine = dot(u, v) / (Norm.l2(u) * Norm.l2(v))
          #expect((match.score - cosine).magnitude < 1e-14)
          let shares = index.shares(of: query, in: match.document)
          #expect((shares.reduce(0) { $0 + $1.weight } - match.score).magnitude < 1e-15)
        }
      }
      for i in texts.indices {
        for j in texts.indices {
          let (u, v) = (dense(texts[i]), dense(texts[j]))
          let cosine =
            texts[i].isEmpty || texts[j].isEmpty ? 0 : dot(u, v) / (Norm.l2(u) * Norm.l2(v))
          #expect((index.similarity(of: i, and: j) - cosine).magnitude < 1e-14)
          #expect(index.similarity(of: i, and: j) == index.similarity(of: j, and: i))
        }
      }
    }
  }

  @Test func `is the same from words that have been counted before`() {
    let index = TextIndex(Self.random(30, seed: 3).map { BagOfWords($0) })
    let again = TextIndex(vocabulary: index.vocabulary, counts: index.counts)
    let query = index.query([[0x61], [0x62], [0x63]])
    #expect(again.query([[0x61], [0x62], [0x63]]) == query)
    #expect(again.search(query) == index.search(query))
  }

  @Test func `ranks equal texts in their order`() {
    let index = TextIndex([Self.bag("dog cat"), Self.bag("cat dog"), Self.bag("dog cat dog cat")])
    #expect(index.search(index.query(Self.asked("cat"))).map { $0.document } == [0, 1, 2])
  }

  @Test func `tells the words that it does not know, each once`() {
    let index = TextIndex([Self.bag("dog")])
    let query = index.query(Self.asked("bird dog fish bird"))
    #expect(query.unknown == [Array("bird".utf8), Array("fish".utf8)])
    #expect(query.terms.count == 1 && query.terms[0].weight == 1)
    #expect(index.search(index.query(Self.asked("bird"))).isEmpty)
    #expect(index.search(index.query([])).isEmpty)
  }

  @Test func `may be empty, and so may its texts`() {
    #expect(TextIndex([]).search(TextIndex([]).query(Self.asked("dog"))).isEmpty)
    let index = TextIndex([Self.bag(""), Self.bag("dog"), Self.bag("")])
    #expect(index.search(index.query(Self.asked("dog"))).map { $0.document } == [1])
    #expect(index.similarity(of: 0, and: 1) == 0)
    #expect(index.similarity(of: 0, and: 2) == 0)
    #expect(index.weight(of: 0, in: 0) == 0)
  }

  @Test func `takes a word for the beginning of others where it may`() {
    let index = TextIndex([
      Self.bag("norm"), Self.bag("norms"), Self.bag("normal"), Self.bag("enormous"),
    ])
    func found(_ text: String, _ completion: TextIndex.Completion) -> [Int] {
      index.search(index.query(Self.asked(text), completing: completion)).map { $0.document }
    }
    #expect(found("norm", .none) == [0])
    #expect(found("norm", .lastWord) == [0, 1, 2])
    #expect(found("nor", .none) == [])
    #expect(found("nor", .lastWord) == [0, 1, 2])
    #expect(found("nor enormous", .lastWord) == [3])
    #expect(found("nor enormous", .everyWord) == [3, 0, 1, 2])
    #expect(index.query(Self.asked("nor"), completing: .lastWord).unknown == [])
    // a completion by k letters counts 1 / (1 + k): all idf are equal here
    let terms = index.query(Self.asked("norm"), completing: .lastWord).terms
    let counts = terms.map { $0.weight / terms[0].weight }
    #expect(terms.map { index.vocabulary[$0.word].count } == [4, 6, 5])
    for (a, b) in zip(counts, [1, 1.0 / 3, 1.0 / 2]) { #expect((a - b).magnitude < 1e-15) }
  }

  @Test func `counts the letters of a completion, not their bytes`() {
    let index = TextIndex([Self.bag("na"), Self.bag("naïvé")])
    let terms = index.query(Self.asked("na"), completing: .lastWord).terms
    #expect((terms[1].weight / terms[0].weight - 1.0 / 4).magnitude < 1e-15)
  }

  @Test func `traps on words out of order`() async {
    await #expect(processExitsWith: .failure) {
      _ = TextIndex(vocabulary: [[0x62], [0x61]], counts: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = TextIndex(
        vocabulary: [[0x61]], counts: [[TextIndex.WordCount(word: 1, count: 1)]])
    }
    await #expect(processExitsWith: .failure) {
      _ = TextIndex(
        vocabulary: [[0x61]], counts: [[TextIndex.WordCount(word: 0, count: 0)]])
    }
    await #expect(processExitsWith: .failure) { _ = inverseDocumentFrequency(texts: 2, with: 3) }
  }
}

import SearchKit
import Testing

@Suite struct `The answer to a question` {
  private let index: SearchIndex

  init() throws {
    index = try #require(
      SearchIndex(
        searchIndex(of: [
          page(
            "Norms", "How long a vector is.|The norm of zero is zero.",
            text: "vectors have lengths; the norm is written with bars"),
          page("Normal distribution", "The bell curve.", text: "a variance and a mean, λ"),
          page(
            "K-means", "Move each centre.|It is fast.", text: "clusters of points", kind: .algorithm
          ),
          page("Start", "Where to begin.", text: "vectors, norms, clusters", kind: .page),
          page("KMeans.fit(_:from:)", "Move each centre.", kind: .symbol),
        ])))
  }

  private func ask(_ question: String, limit: Int = 10) -> SearchAnswer {
    index.answer(to: bytes(question), limit: limit)
  }

  private func titles(_ answer: SearchAnswer) -> [String] {
    answer.groups.flatMap { $0.results.map { string($0.document.title) } }
  }

  @Test func `begins with the page whose title is asked for`() {
    #expect(titles(ask("norms")).first == "Norms")
    #expect(titles(ask("Normal distribution")).first == "Normal distribution")
    #expect(titles(ask("k-means")).first == "K-means")
  }

  @Test func `has the best pages first, then the others by kind, symbols behind all pages`() {
    #expect(ask("kmeans").groups.map { $0.kind } == [.algorithm, .symbol])
    let answer = ask("vectors clusters bell move begin")
    #expect(answer.groups.first?.kind == nil)
    #expect(answer.groups.last?.kind == .symbol)
    #expect(answer.groups.map { $0.results.count } == [3, 1, 1])
    let scores = answer.groups.dropLast().flatMap { $0.results.map { $0.score } }
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `a score is a cosine`() throws {
    for question in ["norms", "vectors clusters", "zero", "norm bell begin move"] {
      for result in ask(question).groups.flatMap({ $0.results }) {
        #expect(result.score > 0)
        #expect(result.score <= 1 + 1e-15)
      }
    }
  }

  @Test func `the order of the words does not matter`() {
    #expect(titles(ask("vectors clusters ")) == titles(ask("clusters vectors ")))
  }

  @Test func `the last word may be unfinished, the others not`() {
    #expect(titles(ask("clus")) == titles(ask("clusters")))
    #expect(ask("clus ").count == 0)
    #expect(ask("clus norm").unknown.map { string($0.word) } == ["clus"])
  }

  @Test func `shows the sentence that fits, with its words marked`() throws {
    let result = try #require(ask("zero").groups.first?.results.first)
    #expect(
      result.passage.pieces.map { string($0) } == ["The norm of ", "zero", " is ", "zero", "."])
    let title = try #require(ask("k-means").groups.first?.results.first)
    #expect(title.title.pieces.map { string($0) } == ["", "K-means", ""])
    #expect(title.passage.pieces.map { string($0) } == ["Move each centre."])
  }

  @Test func `the pieces of a marked text are the text`() {
    for question in ["norm vector zero", "k", "means k-means", "λ bell", "move each centre"] {
      for result in ask(question).groups.flatMap({ $0.results }) {
        #expect(result.title.pieces.flatMap { $0 } == result.document.title)
        #expect(result.document.passages.contains(result.passage.pieces.flatMap { $0 }))
      }
    }
  }

  @Test func `names the words that no page has, with the nearest`() {
    let answer = ask("clustrs of vectrs zebra ")
    #expect(answer.count == 0)
    #expect(answer.unknown.map { string($0.word) } == ["clustrs", "vectrs", "zebra"])
    #expect(
      answer.unknown.map { $0.nearest.map { string($0) } } == [["clusters"], ["vector"], []])
    #expect(string(answer.unknown[0].sentence) == "No page has “clustrs”.")
  }

  @Test func `says of a word that stands everywhere that it does`() {
    let answer = ask("where ")
    #expect(
      answer.unknown.map { string($0.sentence) }
        == ["“where” stands on every page: add a word that does not."])
  }

  @Test func `of nothing is nothing`() {
    for question in ["", " ", "?!", "12 34", "<>"] {
      #expect(ask(question).count == 0)
      #expect(ask(question).unknown.isEmpty)
    }
  }

  @Test func `counts what is not told`() {
    let answer = ask("vectors clusters ", limit: 1)
    #expect(titles(answer).count == 1)
    #expect(answer.count == 3)
    #expect(ask("vectors", limit: 0).groups.isEmpty)
  }

  @Test func `of a question that is too long counts the first 500 bytes`() {
    let long = "norm " + String(repeating: "x", count: 600)
    #expect(titles(ask(long)).first == "Norms")
    #expect(ask(String(repeating: "é", count: 100_000)).count == 0)
  }

  @Test func `is JSON in which nothing of the question is code`() {
    let json = string(ask("norm \"\\ \n<script>").json)
    #expect(json.hasPrefix(#"{"query":"norm \"\\ \u000a<script>","count":"#))
    #expect(json.contains(#""title":["","Norms",""]"#))
  }
}

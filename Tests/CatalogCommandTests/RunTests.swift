import Foundation
import Testing

@Suite struct `catalog run` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.points()
  }

  func run(_ words: String...) throws -> Ending { try folder.catalog(words: ["run"] + words) }

  @Test func `gives the result as JSON with the names of the entry`() throws {
    let ending = try run("k-means", "--data", "points.csv", "--clusters=2", "--seed", "7", "--json")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    let object = try ending.object()
    #expect(Set(object.keys) == ["id", "parameters", "data", "values", "figures"])
    #expect(object["id"] as? String == "k-means")
    let parameters = try #require(object["parameters"] as? [String: Int])
    #expect(
      parameters == ["clusters": 2, "starts": 10, "max_iterations": 300, "seed": 7])
    let data = try #require(object["data"] as? [String: Any])
    #expect(data["file"] as? String == "points.csv")
    #expect(data["rows"] as? Int == 4)
    #expect(data["columns"] as? [String] == ["x", "y"])
    let values = try #require(object["values"] as? [String: Any])
    #expect(values["inertia"] as? Double == 4)
    let centers = try #require(values["cluster_centers"] as? [[Double]])
    #expect(centers.sorted { $0[0] < $1[0] } == [[0, 1], [10, 1]])
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures.map { $0["name"] as? String } == ["clusters"])
  }

  @Test func `writes numbers as the shortest text that reads back the same`() throws {
    _ = try folder.file("tenths.csv", "x\n0.1\n0.2\n0.6\n")
    let ending = try run("k-means", "--data", "tenths.csv", "--clusters", "3", "--json")
    for number in ["[0.1]", "[0.2]", "[0.6]"] { #expect(ending.output.contains(number)) }
  }

  @Test func `uses the features in the order in which they are named`() throws {
    let ending = try run("norms", "--data", "points.csv", "--features", "y, x", "--json")
    let data = try #require(try ending.object()["data"] as? [String: Any])
    #expect(data["columns"] as? [String] == ["y", "x"])
  }

  @Test func `leaves the target out of the features`() throws {
    let ending = try run("gradient-descent", "--data", "points.csv", "--target", "y", "--json")
    #expect(ending.status == 0)
    let data = try #require(try ending.object()["data"] as? [String: Any])
    #expect(data["columns"] as? [String] == ["x"])
    #expect(data["target"] as? String == "y")
  }

  @Test func `lays the result out for people`() throws {
    _ = try folder.file("two.csv", "x,y\n3,-4\n0,0\n")
    let ending = try run("norms", "--data", "two.csv")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(
      ending.output == """
        Norms (L1, L2, L-infinity) on two.csv
        2 rows, 2 features: x, y
        order 3

        l1_norms
          7 0
        l2_norms
          5 0
        linf_norms
          4 0
        lp_norms
          4.497941445275415 0
        lengths
          norm    shortest length  its row     longest length  its row
          L1                    0        2                  7        1
          L2                    0        2                  5        1
          L∞                    0        2                  4        1
          p-norm                0        2  4.497941445275415        1
        figure lengths: The lengths of the rows by four norms

        """)
  }

  @Test func `gives the dot products of all pairs of rows, with a table and two figures`() throws {
    _ = try folder.file("pair.csv", "a,b\n1,3\n4,2\n")
    let ending = try run("dot-product", "--data", "pair.csv", "--json")
    #expect(ending.status == 0)
    #expect(ending.output.contains("[[10,10],[10,20]]"))
    #expect(try #require(try ending.object()["figures"] as? [Any]).count == 2)
    #expect(try #require(try ending.object()["tables"] as? [Any]).count == 1)
  }

  @Test func `refuses results beyond the range of numbers in one line`() throws {
    _ = try folder.file("huge.csv", "a,b\n1,2\n1.7e308,-1.7e308\n")
    #expect(
      try run("norms", "--data", "huge.csv").lines == [
        "catalog: norms on huge.csv: the L1 norm of row 2 is beyond the range of numbers, which ends "
          + "at 1.8e308: give the column 'a' in a larger unit."
      ])
    #expect(
      try run("dot-product", "--data", "huge.csv").lines == [
        "catalog: dot-product on huge.csv: the dot product of rows 1 and 2 is beyond the range "
          + "of numbers, which ends at 1.8e308: give the column 'b' in a larger unit."
      ])
    _ = try folder.file("opposite.csv", "a,b\n1e200,1\n1,1\n1e150,1\n")
    #expect(
      try run("dot-product", "--data", "opposite.csv").lines == [
        "catalog: dot-product on opposite.csv: the dot product of row 1 with itself is beyond the "
          + "range of numbers, which ends at 1.8e308: give the column 'a' in a larger unit."
      ])
  }

  @Test func `ranks a column of texts by a question`() throws {
    _ = try folder.file(
      "texts.csv", "id,text\n1,The cat sat.\n2,The dog sat.\n3,\"The dog chased\nthe cat.\"\n")
    let ending = try run(
      "tf-idf-search", "--data", "texts.csv", "--text", "text", "--query", "Dog, chased! bird bird")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(
      ending.output == """
        Text search by TF-IDF and cosine similarity on texts.csv
        3 rows, text: text
        query Dog, chased! bird bird, completing none, top 10

        ranking
          3 2
        cosine_similarities
          0.6666000653579165 0.3751982620632998
        words
          chased dog
        idf
          1.6931471805599454 1.2876820724517808
        unknown_words
          bird
        vocabulary_size  5
        matches
          row   score  by the words  text
            3  0.6666  chased, dog   The dog chased the cat.
            2  0.3752  dog           The dog sat.
        figure scores: How well the best rows answer

        """)
    let json = try run(
      "tf-idf-search", "--data", "texts.csv", "--text", "text", "--query", "cha", "--completing",
      "last", "--top", "1", "--json")
    let object = try json.object()
    #expect((object["data"] as? [String: Any])?["text"] as? String == "text")
    #expect((object["values"] as? [String: Any])?["ranking"] as? [Int] == [3])
  }

  @Test func `refuses in one line what cannot be searched`() throws {
    _ = try folder.file("texts.csv", "id,text,gaps\n1,cat,\n2,dog,a b c\n")
    func lines(_ words: String...) throws -> [String] {
      let ending = try folder.catalog(
        words: ["run", "tf-idf-search", "--data", "texts.csv"] + words)
      #expect(ending.output == "")
      return ending.lines
    }
    #expect(
      try lines() == [
        "catalog: tf-idf-search needs --query, such as --query \"free press\".",
        "catalog: tf-idf-search reads a column of texts: name it with --text COL.",
      ])
    #expect(
      try lines("--text", "text", "--query") == [
        "catalog: --query needs a value: --query WORDS."
      ])
    #expect(
      try lines("--query", "cat", "--text", "text", "--features", "id", "--target", "id") == [
        "catalog: tf-idf-search predicts nothing: leave out --target.",
        "catalog: tf-idf-search reads one column of texts: leave out --features.",
      ])
    #expect(
      try lines("--query", "cat", "--text", "words") == [
        "catalog: texts.csv: there is no column \"words\". The columns are id, text, gaps."
      ])
    #expect(
      try lines("--query", "a - b", "--text", "text") == [
        "catalog: tf-idf-search on texts.csv: the question 'a - b' has no word of two letters or "
          + "more: give some with --query."
      ])
    #expect(
      try lines("--query", "bird", "--text", "text") == [
        "catalog: tf-idf-search on texts.csv: no row has a word of the question: none of bird "
          + "stands in the column 'text'."
      ])
    #expect(
      try lines("--query", "cat", "--text", "id") == [
        "catalog: tf-idf-search on texts.csv: the column 'id' has no word of two letters or more: "
          + "name another with --text."
      ])
    #expect(
      try lines("--query", "cat", "--text", "gaps") == [
        "catalog: texts.csv:2: the column \"gaps\" misses 1 of its 2 values, in line 2. Fill in the "
          + "cells, or leave out such rows with --missing drop."
      ])
    #expect(
      try run("norms", "--data", "points.csv", "--text", "x").lines == [
        "catalog: norms reads numbers, not texts: leave out --text."
      ])
  }

  @Test func `refuses the dot products of more than 200 rows`() throws {
    _ = try folder.file("long.csv", "a\n" + (0..<201).map { "\($0).5\n" }.joined())
    let ending = try run("dot-product", "--data", "long.csv")
    #expect(ending.status == 65)
    #expect(
      ending.lines == [
        "catalog: dot-product on long.csv: 201 rows have 40401 dot products: give at most 200 rows."
      ])
  }

  @Test func `explains the options, ranges and values of an entry`() throws {
    let ending = try run("k-means", "--help")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(
      ending.output.hasPrefix(
        """
        OVERVIEW: K-means. Move each centre to the mean of the points nearest to it, until nothing moves.

        USAGE: catalog run k-means --data FILE [options]

        OPTIONS:
          --clusters N            number of clusters (a whole number from 1 to 10000; default: 3)

        """))
    #expect(ending.output.contains("\nVALUES:\n  cluster_centers "))
    #expect(!ending.output.contains("--target"))
    #expect(ending.output.hasSuffix("catalog run k-means --data FILE.csv --clusters 3\n"))
    #expect(try run("gradient-descent", "-h").output.contains("--data FILE --target COL [options]"))
  }

  @Test func `explains itself without an entry`() throws {
    let ending = try run("--help")
    #expect(ending.status == 0)
    #expect(ending.output.contains("USAGE: catalog run ID --data FILE.csv"))
    #expect(try folder.catalog("help", "run").output == ending.output)
  }

  @Test func `tells all problems of its options at once`() throws {
    let ending = try run(
      "k-means", "--clusters", "0", "--starts", "x", "--cluster", "3", "--target", "y",
      "--missing", "skip")
    #expect(ending.status == 64)
    #expect(ending.output == "")
    #expect(
      ending.lines == [
        "catalog: there is no option --cluster; the nearest: --clusters.",
        "catalog: --clusters takes a whole number from 1 to 10000, not 0.",
        "catalog: --starts takes a whole number, not 'x'.",
        "catalog: --missing takes drop or refuse, not 'skip'.",
        "catalog: k-means predicts nothing: leave out --target.",
      ])
  }

  @Test func `asks for what is missing`() throws {
    #expect(
      try run("k-means").lines == [
        "catalog: k-means needs data, such as: catalog run k-means --data FILE.csv --clusters 3"
      ])
    #expect(
      try run("gradient-descent", "--data", "points.csv").lines == [
        "catalog: gradient-descent predicts a column: name it with --target COL."
      ])
    #expect(
      try run().lines == [
        "catalog: The entry comes first: catalog run ID --data FILE.csv. See 'catalog run --help'."
      ])
  }

  @Test func `keeps the target and the features apart, each once`() throws {
    let ending = try run(
      "gradient-descent", "--data", "points.csv", "--target", "y", "--features", "x,y,x")
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: the column 'y' is the target and cannot be a feature too.",
        "catalog: --features names the column 'x' twice.",
      ])
  }

  @Test func `says that a seed is idle where nothing is drawn`() throws {
    let ending = try run("norms", "--data", "points.csv", "--seed", "3", "--json")
    #expect(ending.status == 0)
    #expect(
      ending.lines == ["catalog: norms draws nothing at random: --seed changes nothing."])
    #expect(
      try run("norms", "--data", "points.csv", "--seed", "-3").lines == [
        "catalog: --seed takes a whole number from 0 to 18446744073709551615, not '-3'."
      ])
  }

  @Test func `gives the same bytes for the same seed`() throws {
    let words = ["run", "k-means", "--data", "points.csv", "--clusters", "2", "--json"]
    #expect(try folder.catalog(words: words).output == folder.catalog(words: words).output)
  }

  @Test func `answers an unknown entry with the nearest`() throws {
    let ending = try run("k-mean", "--data", "points.csv")
    #expect(ending.status == 64)
    #expect(ending.lines[0].hasPrefix("catalog: there is no entry 'k-mean'; the nearest: k-means"))
    #expect(ending.lines.count == 1)
  }

  @Test func `survives a worker that crashes`() throws {
    let ending = try run(
      "greatest-common-divisor", "--data", "points.csv", "--features", "x", "--pack",
      built("SmallPack"))
    #expect(ending.status == 0)
    #expect(ending.output.hasSuffix("divisor  10\n"))
    let refused = try folder.file("halves.csv", "x\n0.5\n")
    #expect(
      try run(
        "greatest-common-divisor", "--data", refused, "--pack", built("SmallPack")
      ).lines == [
        "catalog: greatest-common-divisor on \(refused): 0.5 is not a whole number from 0 on."
      ])
  }

  @Test func `holds the limits of a worker within reason`() throws {
    #expect(
      try run("k-means", "--data", "points.csv", "--memory", "0").lines == [
        "catalog: --memory takes a whole number from 1 to 1048576, not 0. See 'catalog run --help'."
      ])
    #expect(
      try run("k-means", "--data", "points.csv", "--timeout", "inf").lines == [
        "catalog: --timeout takes seconds, more than 0 and at most 86400, not inf. "
          + "See 'catalog run --help'."
      ])
  }
}

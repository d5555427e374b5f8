import CatalogCommand
import Testing

@Suite struct `The words of run` {
  let options = [
    RunOption("clusters", "N", help: "number of clusters"),
    RunOption("learning-rate", "X", help: "length of a step"),
    RunOption("features", "A,B,C", repeats: true, help: "columns"),
    RunOption("json", nil, help: "JSON"),
    RunOption("help", nil, help: "help"),
  ]

  func problems(_ words: String...) -> [String] {
    OptionList(words, by: options).problems.map { $0.description }
  }

  @Test func `are operands and options in any order`() {
    let list = OptionList(
      ["k-means", "--json", "--clusters", "3", "--features=a,b", "--features", "c"], by: options)
    #expect(list.operands == ["k-means"])
    #expect(list.value("clusters") == "3")
    #expect(list.values["features"] == ["a,b", "c"])
    #expect(list.has("json"))
    #expect(!list.has("help"))
    #expect(list.problems == [])
  }

  @Test func `may hold values that begin with a hyphen or hold an equals sign`() {
    let list = OptionList(
      ["--clusters", "-3", "--learning-rate=--x", "--features=a=b"], by: options)
    #expect(list.value("clusters") == "-3")
    #expect(list.value("learning-rate") == "--x")
    #expect(list.values["features"] == ["a=b"])
    #expect(list.problems == [])
  }

  @Test func `end their options at two hyphens`() {
    let list = OptionList(["--", "--json", "-x"], by: options)
    #expect(list.operands == ["--json", "-x"])
    #expect(!list.has("json"))
  }

  @Test func `ask for help in two ways`() {
    #expect(OptionList(["-h"], by: options).has("help"))
    #expect(OptionList(["k-means", "--help"], by: options).has("help"))
  }

  @Test func `take a single hyphen as a word`() {
    #expect(OptionList(["-"], by: options).operands == ["-"])
  }

  @Test func `are empty without words`() {
    let list = OptionList([], by: options)
    #expect(list.operands == [] && list.values == [:] && list.problems == [])
  }

  @Test func `have all their problems told at once`() {
    #expect(
      problems("id", "--cluster", "3", "--json=1", "--learning_rate", "1", "--clusters") == [
        "there is no option --cluster; the nearest: --clusters.",
        "--json takes no value.",
        "there is no option --learning_rate; the nearest: --learning-rate.",
        "--clusters needs a value: --clusters N.",
      ])
  }

  @Test func `do not take the next option for a value`() {
    #expect(problems("--clusters", "--json") == ["--clusters needs a value: --clusters N."])
    #expect(problems("--clusters=") == ["--clusters needs a value: --clusters N."])
  }

  @Test func `name an option once unless it repeats`() {
    #expect(problems("--clusters", "1", "--clusters", "2") == ["--clusters is given twice."])
  }

  @Test func `know no short options but one`() {
    #expect(problems("-k") == ["there is no option -k."])
    #expect(problems("--zzz") == ["there is no option --zzz."])
  }
}

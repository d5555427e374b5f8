import Foundation
import Testing

@Suite struct `The shell` {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// What is offered for the last of some words.
  private func completions(_ place: String, _ words: String...) throws -> [String] {
    let command = words[0]
    let ending = try folder.catalog(
      words: ["---completion", command, "--", place, "\(words.count)", "0", "catalog"] + words)
    #expect(ending.status == 0)
    return ending.output.split(separator: "\n").map { String($0) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `gets a script that knows every command`(shell: String) throws {
    let ending = try folder.catalog("--generate-completion-script", shell)
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    for word in [
      "list", "search", "show", "path", "next", "run", "example", "check", "build", "serve",
      "graph", "formula", "new",
    ] {
      #expect(ending.output.contains(word))
    }
    for word in ["show", "example", "check", "run", "new"] {
      #expect(ending.output.contains("---completion \(word) -- positional@"))
    }
  }

  @Test func `gets the ids that a command takes`() throws {
    let all = try completions("positional@0", "show", "")
    #expect(all.contains("k-means") && all.contains("adam") && all == all.sorted())
    #expect(try completions("positional@0", "path", "") == all)
    for command in ["example", "check"] {
      let complete = try completions("positional@0", command, "")
      #expect(complete.contains("k-means") && !complete.contains("adam"))
    }
    let runnable = try completions("positional@0", "run", "")
    #expect(runnable.contains("k-means") && !runnable.contains("adam"))
    let planned = try completions("positional@1", "new", "concept", "")
    #expect(planned.contains("adam") && !planned.contains("k-means"))
    #expect(try completions("--area", "new", "concept", "x", "--area", "").contains("Statistics"))
  }

  @Test func `gets the options of an entry, and the words that an option takes`() throws {
    let options = try completions("positional@0", "run", "k-means", "")
    #expect(options.contains("--clusters") && options.contains("--data"))
    let rest = try completions("positional@0", "run", "k-means", "--clusters", "3", "--")
    #expect(!rest.contains("--clusters") && rest.contains("--features"))
    #expect(
      try completions("positional@0", "run", "k-means", "--missing", "") == ["drop", "refuse"])
    #expect(try completions("positional@0", "run", "k-means", "--data", "") == [])
    #expect(try completions("positional@0", "run", "nothing", "") == [])
  }

  @Test func `gets a manual of every command and every option`() throws {
    let ending = try folder.catalog("manual", environment: ["SOURCE_DATE_EPOCH": "86400"])
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(lines.first == ".TH CATALOG 1 \"1970-01-02\"")
    for word in [
      "list", "search", "show", "run", "example", "check", "build", "serve", "graph", "formula",
      "new",
    ] {
      #expect(lines.contains(".SS \(word)"))
    }
    for option in ["json", "junit", "shard", "watch", "figures", "missing"] {
      #expect(lines.contains { $0.hasPrefix("\\fB\\-\\-\(option)\\fP") })
    }
    #expect(lines.contains("\\fB\\-\\-fail\\-fast\\fP"))
    #expect(lines.contains(".SH EXIT CODES") && lines.contains(".SH EXAMPLES"))
    let requests = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".I", ".B", ".RS", ".RE", ".nf", ".fi",
    ]
    for line in lines {
      #expect(line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "\(line)")
      guard line.hasPrefix(".") || line.hasPrefix("'") else { continue }
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
    let undated = try folder.catalog("manual", environment: ["SOURCE_DATE_EPOCH": ""])
    #expect(undated.output.hasPrefix(".TH CATALOG 1 \"\"\n"))
  }
}

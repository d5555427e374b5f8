import CatalogCommand
import Foundation
import Testing
import Verification

/// What a console was given.
private final class Recorder {
  var output = ""
  var diagnostics = ""

  /// Runs the program within this process, with a console that remembers.
  func run(
    _ words: String..., terminal: Bool, environment: [String: String] = [:], width: Int? = nil,
    failure: SystemError? = nil
  ) -> Int32 {
    let console = Console(
      outputIsTerminal: terminal, diagnosticsAreTerminal: terminal, width: width,
      environment: environment
    ) { stream, text throws(SystemError) in
      switch stream {
      case .output:
        if let failure { throw failure }
        self.output += text
      case .diagnostics: self.diagnostics += text
      }
    }
    return Program.run(
      words, console: console, builtIn: PackLocation(path: program, arguments: ["serve-pack"]))
  }
}

@Suite struct `The console` {
  @Test func `has colour on a terminal only`() {
    let (plain, coloured) = (Recorder(), Recorder())
    #expect(plain.run("example", "norms", terminal: false) == 0)
    #expect(coloured.run("example", "norms", terminal: true) == 0)
    #expect(!plain.output.contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}[32mpassed\u{1B}[0m"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func `has no colour where the environment forbids it`(environment: [String: String]) {
    let recorder = Recorder()
    #expect(recorder.run("example", "norms", terminal: true, environment: environment) == 0)
    #expect(!recorder.output.contains("\u{1B}"))
    #expect(recorder.run("show", "norms", terminal: true, environment: environment) == 0)
    #expect(!recorder.output.contains("\u{1B}"))
    #expect(recorder.run("lst", terminal: true, environment: environment) == 64)
    #expect(!recorder.diagnostics.contains("\u{1B}[1m"))
  }

  @Test func `shows progress on a terminal and wipes it`() {
    let recorder = Recorder()
    #expect(recorder.run("check", "norms", terminal: true) == 0)
    #expect(
      recorder.diagnostics
        == "\r\u{1B}[Kchecking 0/1\r\u{1B}[Kchecking 1/1 norms\r\u{1B}[K")
    let silent = Recorder()
    #expect(silent.run("check", "norms", terminal: false) == 0)
    #expect(silent.diagnostics == "")
  }

  @Test func `shortens the lines of a list to the width of the terminal`() {
    let recorder = Recorder()
    #expect(
      recorder.run(
        "list", "k-means", terminal: true, environment: ["NO_COLOR": "1"], width: 40) == 0)
    for line in recorder.output.split(separator: "\n") { #expect(line.count <= 40) }
    #expect(recorder.output.contains("…"))
  }

  @Test func `tells when the result cannot be written`() {
    let recorder = Recorder()
    #expect(recorder.run("list", terminal: false, failure: SystemError(ENOSPC)) == 74)
    #expect(
      recorder.diagnostics
        == "catalog: cannot write standard output: No space left on device.\n")
  }
}

@Suite struct `The program` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `explains itself, its commands and its exit codes`() throws {
    let help = try folder.catalog("--help")
    #expect(help.status == 0)
    #expect(help.diagnostics == "")
    for word in ["list", "show", "run", "example", "check", "build"] {
      #expect(help.output.contains("\n  \(word) "))
    }
    for code in ["0 ", "1 ", "64", "65", "66", "70", "74"] {
      #expect(help.output.contains("\n  \(code)  "))
    }
    #expect(try folder.catalog().output == help.output)
  }

  @Test(arguments: ["list", "show", "example", "check", "build"])
  func `explains every command`(command: String) throws {
    let help = try folder.catalog(command, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: catalog \(command) "))
    #expect(help.output.contains("--memory <MIB>"))
  }

  @Test func `answers wrong words with one line and the way to help`() throws {
    let command = try folder.catalog("chekc")
    #expect(command.status == 64)
    #expect(
      command.diagnostics
        == "catalog: there is no command 'chekc'; the nearest: check. See 'catalog --help'.\n")
    let option = try folder.catalog("list", "--jsn")
    #expect(option.status == 64)
    #expect(option.output == "")
    #expect(
      option.diagnostics
        == "catalog: Unknown option '--jsn'. Did you mean '--json'? See 'catalog list --help'.\n")
    let value = try folder.catalog("check", "--jobs", "0")
    #expect(value.status == 64)
    #expect(
      value.diagnostics
        == "catalog: --jobs takes a whole number from 1 to 256, not 0. See 'catalog check --help'.\n"
    )
    let missing = try folder.catalog("show")
    #expect(missing.status == 64)
    #expect(
      missing.diagnostics
        == "catalog: Missing expected argument '<ID>' See 'catalog show --help'.\n"
        || missing.diagnostics
          == "catalog: Missing expected argument '<ID>'. See 'catalog show --help'.\n"
    )
  }

  @Test func `ends quietly when its reader has gone`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["example", "k-means", "--json"]
    let (output, diagnostics) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = diagnostics
    try process.run()
    try output.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
    try process.waitUntilExit(seconds: 120)
    try diagnostics.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try diagnostics.fileHandleForReading.readToEnd() ?? Data() == Data())
  }
}

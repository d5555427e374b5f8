import ArgumentParser
import CatalogKit
import Diagnostics
public import Verification

/// The program `catalog`.
public enum Program {
  /// Runs one command line.
  ///
  /// - Parameters:
  ///   - words: the arguments, without the name of the program.
  ///   - console: where results and diagnostics go.
  ///   - builtIn: the program that serves the built-in catalog: usually this one, as a worker.
  ///   - code: the code of the built-in catalog, from which links are proved; `nil` where the links
  ///     are taken as they are stated.
  /// - Returns: the exit code.
  public static func run(
    _ words: [String], console: Console, builtIn: PackLocation, code: BuiltInCode? = nil
  ) -> Int32 {
    do throws(Failure) {
      let session = Session(console: console, builtIn: builtIn, code: code)
      let outcome = try outcome(of: words, in: session)
      do throws(SystemError) {
        try console.write(.output, outcome.text)
      } catch {
        throw .cannotWrite(file: "standard output", reason: error)
      }
      return outcome.status.rawValue
    } catch {
      console.tell(error.lines)
      return error.status.rawValue
    }
  }

  private static func outcome(
    of words: [String], in session: Session
  ) throws(Failure) -> Outcome {
    let names = Root.configuration.subcommands.compactMap { $0.configuration.commandName }
    if let first = words.first, !first.hasPrefix("-"), !(names + ["help"]).contains(first) {
      throw .unknownCommand(first, nearest: nearestNames(to: first, among: names))
    }
    do {
      // a shell that completes a word asks by this one
      let known = words.first == "---completion" ? session.builtIn.description?.all ?? [] : []
      var command = try EntryIDs.$entries.withValue(known) { try Root.parseAsRoot(words) }
      if let command = command as? any Subcommand { return try command.outcome(in: session) }
      // help, asked for in whatever way, is thrown
      try command.run()
      return Outcome(text: "")
    } catch let failure as Failure {
      throw failure
    } catch {
      let width = session.console.width
      guard Root.exitCode(for: error) == .success else {
        let known = words.first.flatMap { names.contains($0) ? "catalog \($0)" : nil }
        throw .wrongUsage(Root.message(for: error), command: known ?? "catalog")
      }
      return Outcome(text: Root.fullMessage(for: error, columns: width) + "\n")
    }
  }
}

/// All the commands, and the help that a newcomer reads first.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract:
      "The mathematics of machine learning: every concept and algorithm, explained, run and checked.",
    discussion: """
      EXAMPLES:
        catalog list                       what there is
        catalog search most variance       what is where
        catalog show k-means               read an entry
        catalog path k-means               what to learn for it, in order
        catalog example k-means            run its worked example
        catalog run k-means --help         what it takes
        catalog run k-means --data my.csv --clusters 3

      SHELL COMPLETION:
        eval "$(catalog --generate-completion-script bash)"      in ~/.bashrc
        catalog --generate-completion-script zsh > DIR/_catalog  DIR in $fpath
        catalog --generate-completion-script fish | source       in config.fish

      Results go to standard output, everything else to standard error.

      \(ExitStatus.help)
      """,
    subcommands: [
      ListCommand.self, SearchCommand.self, ShowCommand.self, PathCommand.self,
      NextCommand.self, RunCommand.self, ExampleCommand.self,
      PlaygroundCommand.self, PracticeCommand.self, CheckCommand.self,
      BuildCommand.self, ServeCommand.self, GraphCommand.self, FormulaCommand.self,
      NewCommand.self, ManualCommand.self,
    ])
}

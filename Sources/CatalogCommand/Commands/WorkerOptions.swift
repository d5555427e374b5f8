import ArgumentParser
import Verification

/// The options of every command that starts workers.
struct WorkerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Add the entries of a pack: an executable that answers the pack protocol. Repeatable.",
      valueName: "PATH"))
  var pack: [String] = []

  @Option(help: ArgumentHelp("Stop a worker that uses more memory.", valueName: "MIB"))
  var memory = 2048

  @Option(help: ArgumentHelp("Stop a worker that needs longer for one request.", valueName: "S"))
  var timeout = 20.0

  func validate() throws {
    guard (1...1 << 20).contains(memory) else {
      throw ValidationError("--memory takes a whole number from 1 to 1048576, not \(memory).")
    }
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError(
        "--timeout takes seconds, more than 0 and at most 86400, not \(timeout).")
    }
  }

  /// What one request may cost.
  var limits: Limits { Limits(seconds: timeout, mebibytes: memory) }

  /// The same options for `run`, whose words are read by its own hand.
  static let runOptions = [
    RunOption("pack", "PATH", repeats: true, help: "add the entries of a pack; repeatable"),
    RunOption("memory", "MIB", help: "stop a worker that uses more memory (default: 2048)"),
    RunOption("timeout", "S", help: "stop a worker that needs longer (default: 20)"),
  ]

  /// Reads the options out of the words of `run`.
  ///
  /// - Parameter list: the words, sorted.
  /// - Returns: the options.
  /// - Throws: ``Failure`` with what is wrong.
  static func read(_ list: OptionList) throws(Failure) -> WorkerOptions {
    let words = runOptions.flatMap { option in
      (list.values[option.name] ?? []).filter { !$0.isEmpty }.map { "--\(option.name)=\($0)" }
    }
    do {
      return try parse(words)
    } catch {
      throw .wrongUsage(message(for: error), command: "catalog run")
    }
  }
}

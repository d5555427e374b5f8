import ArgumentParser
import Foundation

/// What the program says of its commands and their options when it is asked to dump its help.
struct HelpTree: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed: `-h`, `--help`.
      var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let command: Command

  /// The help of the whole program.
  static func ofProgram() -> HelpTree {
    do {
      _ = try Root.parseAsRoot(["--experimental-dump-help"])
      preconditionFailure("the parser does not know its own option")
    } catch {
      do {
        return try JSONDecoder().decode(
          HelpTree.self, from: Data(Root.fullMessage(for: error).utf8))
      } catch {
        preconditionFailure("the help of the program cannot be read: \(error)")
      }
    }
  }
}

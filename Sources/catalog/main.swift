import CatalogCommand
import CatalogKit
import Contents
import Foundation

// The program is its own worker: told `serve-pack` it answers the pack protocol with the built-in
// catalog, as any other pack does.
let words = Array(CommandLine.arguments.dropFirst())
if words == ["serve-pack"] {
  Pack.builtIn.serve()
} else {
  let executable = Bundle.main.executablePath ?? CommandLine.arguments[0]
  exit(Program.run(words, console: .standard(), executable: executable))
}

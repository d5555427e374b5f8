import CatalogCommand
import CatalogKit
import Contents
import Datasets
import Foundation
import Verification

// The program is its own worker: told `serve-pack` it answers the pack protocol with the built-in
// catalog, as any other pack does. What the catalog says of itself is the same value in both
// processes and need not be asked.
let words = Array(CommandLine.arguments.dropFirst())
if words == ["serve-pack"] {
  Pack.builtIn.serve()
} else {
  let executable = Bundle.main.executablePath ?? CommandLine.arguments[0]
  let builtIn = PackLocation(
    path: executable, arguments: ["serve-pack"], description: Pack.builtIn.description,
    inputs: PackInputs(
      data: [Dataset.folder], texts: [Pack.builtIn.files.root, Pack.builtIn.files.guides]))
  let folder = URL(fileURLWithPath: executable).deletingLastPathComponent().path
  let code = BuiltInCode(index: "\(folder)/index/store") { Pack.builtIn.implementations() }
  exit(Program.run(words, console: .standard(), builtIn: builtIn, code: code))
}
